//! From words to lines.

use super::Word;

/// Words whose baselines differ by less than this share of their size stand in one line, raised figures too.
const BASELINE: f64 = 0.4;
/// The same word printed again this close, as a share of its size, makes it bold.
const OVERPRINT: f64 = 0.3;
/// A gap of so many times the size parts what stands in different columns; spaces of justified text are smaller.
const GAP: f64 = 1.5;
/// Gaps between at least so many words that differ by less than this, in sizes of type, are those of justified text.
const JUSTIFIED_WORDS: usize = 4;
const EVEN: f64 = 0.3;

/// Words of a line without a wide gap.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) left: f64,
    pub(super) right: f64,
    /// The width of the first word.
    pub(super) opening: f64,
    /// Columns beside each other need not stand on one line.
    pub(super) baseline: f64,
    pub(super) words: usize,
}

/// What stands side by side on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextLine {
    /// From left to right; never empty.
    pub(super) segments: Vec<Segment>,
    pub(super) baseline: f64,
    /// The size of most of its words.
    pub(super) size: f64,
    /// It is a row of a table, in one segment.
    pub(super) is_row: bool,
}

impl TextLine {
    pub(super) fn left(&self) -> f64 {
        self.segments.first().map_or(0.0, |segment| segment.left)
    }

    pub(super) fn right(&self) -> f64 {
        self.segments.last().map_or(0.0, |segment| segment.right)
    }

    /// Its text, with ` | ` for the wide gaps.
    pub(super) fn row(&self) -> String {
        let cells: Vec<&str> = self
            .segments
            .iter()
            .map(|segment| segment.text.as_str())
            .collect();
        cells.join(" | ")
    }
}

/// The lines of a page from top to bottom.
pub(super) fn lines(words: Vec<Word>) -> Vec<TextLine> {
    rows(words).into_iter().map(text_line).collect()
}

/// Words that stand on one baseline, each row from left to right, rows from top to bottom.
pub(super) fn rows(mut words: Vec<Word>) -> Vec<Vec<Word>> {
    words.sort_by(|one, other| one.baseline.total_cmp(&other.baseline));
    let mut rows: Vec<Vec<Word>> = Vec::new();
    // The baseline of a row is that of its largest word, so that a raised figure does not lift it.
    let mut base = Word {
        text: String::new(),
        left: 0.0,
        right: 0.0,
        baseline: f64::NEG_INFINITY,
        size: 0.0,
    };
    for word in words {
        let near = word.baseline - base.baseline <= BASELINE * word.size.max(base.size);
        match rows.last_mut() {
            Some(row) if near => {
                if word.size > base.size {
                    base.clone_from(&word);
                }
                row.push(word);
            }
            _ => {
                base.clone_from(&word);
                rows.push(vec![word]);
            }
        }
    }
    for row in &mut rows {
        row.sort_by(|one, other| one.left.total_cmp(&other.left));
        row.dedup_by(|next, word| {
            next.text == word.text && (next.left - word.left).abs() < OVERPRINT * word.size
        });
    }
    rows
}

fn text_line(row: Vec<Word>) -> TextLine {
    let largest = row
        .iter()
        .max_by(|one, other| {
            one.size
                .total_cmp(&other.size)
                .then_with(|| other.left.total_cmp(&one.left))
        })
        .map_or((0.0, 0.0), |word| (word.baseline, word.size));
    let size = usual_size(&row).unwrap_or(largest.1);
    let is_even = has_even_gaps(&row, size);
    let mut segments: Vec<Segment> = Vec::new();
    for word in row {
        match segments.last_mut() {
            Some(last) if is_even || word.left - last.right < GAP * size => {
                last.text.push(' ');
                last.text.push_str(&word.text);
                last.right = last.right.max(word.right);
                last.words += 1;
            }
            _ => segments.push(Segment {
                text: word.text,
                left: word.left,
                right: word.right,
                opening: word.right - word.left,
                baseline: word.baseline,
                words: 1,
            }),
        }
    }
    TextLine {
        segments,
        baseline: largest.0,
        size,
        is_row: false,
    }
}

/// Whether the words are all as far apart, and are words: figures stand so in rows of tables.
fn has_even_gaps(row: &[Word], size: f64) -> bool {
    let gaps = row.windows(2).map(|pair| pair[1].left - pair[0].right);
    let (least, most) = gaps.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), gap| {
        (least.min(gap), most.max(gap))
    });
    let figures = row
        .iter()
        .filter(|word| word.text.starts_with(|first: char| first.is_ascii_digit()));
    row.len() >= JUSTIFIED_WORDS && most - least < EVEN * size && figures.count() * 2 < row.len()
}

/// The size in the middle of all letters.
fn usual_size(row: &[Word]) -> Option<f64> {
    let mut sizes: Vec<(f64, usize)> = row.iter().map(|word| (word.size, word.text.len())).collect();
    sizes.sort_by(|one, other| one.0.total_cmp(&other.0));
    let half = sizes.iter().map(|(_, letters)| letters).sum::<usize>() / 2;
    let mut seen = 0;
    sizes
        .into_iter()
        .find(|(_, letters)| {
            seen += letters;
            seen > half
        })
        .map(|(size, _)| size)
}
