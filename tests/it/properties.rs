//! What holds of any text: `extract` never panics, and every span is exactly the text given with it.

use std::fs;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::support::{check_invariants, documents_in, fixtures};

/// Stretches that change what stands around them: numbers, units, separators, markup, odd characters.
const PIECES: &[&str] = &[
    "10",
    "0",
    "1.5000",
    "99999999999999999999999999",
    "-",
    "/",
    ",",
    ".",
    "%",
    " ",
    "\n",
    "\n\n",
    "(",
    ")",
    ";",
    ":",
    " xã ",
    " tỷ đồng",
    " triệu đồng",
    "từ ",
    " đến ",
    "trong đó ",
    "năm 2023",
    "mười lăm ",
    "90m vườn",
    "3 sao",
    "<p>",
    "</p>",
    "<table><tr><td>",
    "<!--",
    "<script>",
    "&nbsp;",
    "&#0;",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{feff}",
    "a\u{301}",
    "\u{301}",
    "đ\u{323}",
    "Ð",
    "\u{fffd}",
    "\u{1F600}",
    "\0",
    "İ",
    "ﬁ",
];

#[derive(Debug, Clone)]
enum Change {
    Insert(Index, &'static str),
    InsertChar(Index, char),
    Delete(Index, usize),
    Double(Index, usize),
    Cut(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), select(PIECES)).prop_map(|(at, piece)| Change::Insert(at, piece)),
        1 => (any::<Index>(), any::<char>()).prop_map(|(at, c)| Change::InsertChar(at, c)),
        3 => (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        2 => (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Change::Double(at, length)),
        1 => any::<Index>().prop_map(Change::Cut),
    ]
}

fn apply(text: &mut Vec<char>, change: &Change) {
    let end = |at: usize, length: usize, text: &[char]| (at + length).min(text.len());
    match change {
        Change::Insert(at, piece) => {
            let at = at.index(text.len() + 1);
            text.splice(at..at, piece.chars());
        }
        Change::InsertChar(at, c) => text.insert(at.index(text.len() + 1), *c),
        Change::Delete(at, length) => {
            let at = at.index(text.len() + 1);
            text.drain(at..end(at, *length, text));
        }
        Change::Double(at, length) => {
            let at = at.index(text.len() + 1);
            let piece = text[at..end(at, *length, text)].to_vec();
            text.splice(at..at, piece);
        }
        Change::Cut(at) => text.truncate(at.index(text.len() + 1)),
    }
}

fn check(input: &str) {
    let (report, decisions) = ntm_extract::explain("mutated", input);
    check_invariants(&report, input);
    let text: Vec<char> = ntm_extract::article::parse(input).text.chars().collect();
    for decision in decisions {
        let [start, end] = decision.span;
        assert_eq!(text[start..end].iter().collect::<String>(), decision.text);
    }
}

proptest! {
    // Enough to try every change at many places and still be done in seconds; a failure found here gets a
    // case of its own beside the code that it hit, so no file of seeds is kept.
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_fixtures(which in any::<Index>(), changes in vec(change(), 1..12)) {
        let documents = [fixtures(), documents_in("fixtures/pages")].concat();
        let mut text: Vec<char> = fs::read_to_string(which.get(&documents)).unwrap().chars().collect();
        for change in &changes {
            apply(&mut text, change);
        }
        check(&text.into_iter().collect::<String>());
    }

    #[test]
    fn pieces_alone(pieces in vec(select(PIECES), 0..60)) {
        check(&pieces.concat());
    }
}
