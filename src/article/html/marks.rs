//! What class, id and microdata of an element say of it.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::containers::{BAD, BESIDE, BYLINE, CAPTION, CONTAINERS, GOOD, Mark, TITLE, WHOLE};

/// What the names of an element say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Rank of the best mark of [`CONTAINERS`].
    pub(super) rank: Option<usize>,
    /// Holds something beside the article.
    pub(super) beside: bool,
    /// Has a name that the containers of whole pages and articles have.
    pub(super) whole: bool,
    /// Has a name that good containers have.
    pub(super) good: bool,
    /// Has a name that good containers do not have.
    pub(super) bad: bool,
    /// Is the caption of a picture.
    pub(super) caption: bool,
    /// Is a headline.
    pub(super) title: bool,
    /// Is a byline.
    pub(super) byline: bool,
}

/// What it means that a name, or a part of one, is found.
#[derive(Debug, Clone, Copy)]
enum Meaning {
    /// The whole class or id is that of a container of this rank.
    Name(usize),
    /// The id ends like that of a container of this rank.
    IdEnd(usize),
    /// A part of a name says so.
    Part(Field),
}

/// A fact among [`Marks`].
type Field = fn(&mut Marks) -> &mut bool;

struct Names {
    automaton: AhoCorasick,
    meanings: Vec<Meaning>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let parts: [(&[&'static str], Field); 7] = [
        (BESIDE, |marks| &mut marks.beside),
        (WHOLE, |marks| &mut marks.whole),
        (GOOD, |marks| &mut marks.good),
        (BAD, |marks| &mut marks.bad),
        (CAPTION, |marks| &mut marks.caption),
        (TITLE, |marks| &mut marks.title),
        (BYLINE, |marks| &mut marks.byline),
    ];
    let containers = CONTAINERS
        .iter()
        .enumerate()
        .filter_map(|(rank, (mark, _))| match mark {
            Mark::Name(name) => Some((*name, Meaning::Name(rank))),
            Mark::IdEnd(end) => Some((*end, Meaning::IdEnd(rank))),
            Mark::Property(_) => None,
        });
    let parts = parts
        .into_iter()
        .flat_map(|(names, field)| names.iter().map(move |name| (*name, Meaning::Part(field))));
    let (names, meanings): (Vec<&str>, Vec<Meaning>) = containers.chain(parts).unzip();
    #[expect(clippy::expect_used, reason = "the names are literals, compiled by the tests")]
    let automaton = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        // Every element of every page is looked at: faster by half than the smaller automaton.
        .kind(Some(AhoCorasickKind::DFA))
        .build(names)
        .expect("the names are valid literals");
    Names { automaton, meanings }
});

impl Marks {
    /// Reads the attributes; absent ones are empty.
    pub(super) fn read(class: &str, id: &str, itemprop: &str) -> Self {
        let mut marks = Self::default();
        marks.add(class, false);
        marks.add(id, true);
        if !itemprop.is_empty() {
            marks.add(itemprop, false);
            for (rank, (mark, _)) in CONTAINERS.iter().enumerate() {
                let is_property =
                    |property: &str| itemprop.split(' ').any(|own| own.eq_ignore_ascii_case(property));
                if matches!(mark, Mark::Property(property) if is_property(property)) {
                    marks.rank_at_least(rank);
                }
            }
        }
        marks
    }

    fn rank_at_least(&mut self, rank: usize) {
        self.rank = Some(self.rank.map_or(rank, |best| best.min(rank)));
    }

    fn add(&mut self, names: &str, is_id: bool) {
        if names.is_empty() {
            return;
        }
        let bytes = names.as_bytes();
        let bounds =
            |at: Option<usize>| at.is_none_or(|at| bytes.get(at).is_none_or(u8::is_ascii_whitespace));
        for found in NAMES.automaton.find_overlapping_iter(names) {
            match NAMES.meanings[found.pattern().as_usize()] {
                Meaning::Name(rank) if bounds(found.start().checked_sub(1)) && bounds(Some(found.end())) => {
                    self.rank_at_least(rank);
                }
                Meaning::IdEnd(rank) if is_id && found.end() == names.len() => self.rank_at_least(rank),
                Meaning::Part(field) => *field(self) = true,
                Meaning::Name(_) | Meaning::IdEnd(_) => {}
            }
        }
    }

    /// Whether the names say that it holds something beside the article, and nothing else.
    pub(super) fn is_unlikely(&self) -> bool {
        self.beside && !self.whole
    }
}

#[cfg(test)]
mod tests {
    use super::super::containers::{CONTAINERS, Mark};
    use super::Marks;

    fn mark_of(class: &str, id: &str, itemprop: &str) -> Option<Mark> {
        Marks::read(class, id, itemprop)
            .rank
            .map(|rank| CONTAINERS[rank].0)
    }

    #[test]
    fn containers_are_named_in_whole() {
        assert_eq!(
            mark_of("x Detail-Content y", "", ""),
            Some(Mark::Name("detail-content"))
        );
        assert_eq!(mark_of("", "ctl00_main_lbBody", ""), Some(Mark::IdEnd("lbbody")));
        assert_eq!(mark_of("detail-content-box", "lbBody_2", ""), None);
        assert_eq!(
            mark_of("", "", "articleBody"),
            Some(Mark::Property("articlebody"))
        );
        // The best of several.
        assert_eq!(
            mark_of("entry-content detail-content", "", ""),
            Some(Mark::Name("detail-content"))
        );
    }

    #[test]
    fn parts_of_names() {
        let related = Marks::read("box-Related", "", "");
        assert!(related.is_unlikely() && related.bad && !related.good);
        assert!(!Marks::read("article related", "", "").is_unlikely());
        assert!(Marks::read("", "", "author").byline && Marks::read("lblTitle", "", "").title);
    }
}
