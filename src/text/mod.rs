//! The article text as the rules see it: syllables, numbers and signs, each with its place in the text.
//!
//! Rules never look at the text itself. They look at tokens, whose folded spelling is interned
//! ([`lexicon`]), so that a phrase matches whole syllables in any spelling and a span is known by construction.

pub(crate) mod fold;
pub(crate) mod lexicon;
mod offsets;
pub(crate) mod sentence;

use std::ops::Range;

pub(crate) use fold::fold_syllable;
pub(crate) use offsets::Offsets;

use lexicon::{Cue, Lexicon, Symbol};

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A run of letters: one Vietnamese syllable, or an abbreviation.
    Word,
    /// Digits with the separators inside them (`206.989,3`).
    Number,
    /// One other character.
    Sign(char),
}

/// One token of the article text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// Bytes of the article text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The folded spelling, where the lexicon knows it.
    pub(crate) symbol: Symbol,
    /// Starts with a capital letter.
    pub(crate) capital: bool,
    /// Stands against the token before, without a space.
    pub(crate) glued: bool,
    folded: (u32, u32),
}

impl Token {
    pub(crate) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    pub(crate) fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    pub(crate) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub(crate) fn is_dash(&self) -> bool {
        matches!(self.kind, Kind::Sign('-' | '‑' | '–' | '—' | '−' | '÷' | '~'))
    }
}

/// A phrase of the lexicon in the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    pub(crate) cue: Cue,
    /// First token and the one after the last.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The article text in tokens, with the phrases that the lexicon knows.
#[derive(Debug)]
pub(crate) struct Text<'t> {
    pub(crate) display: &'t str,
    pub(crate) tokens: Vec<Token>,
    /// Tokens of each block, in the order of the document's blocks.
    pub(crate) blocks: Vec<Range<usize>>,
    marks: Vec<Mark>,
    /// For each token the mark it belongs to.
    mark_of: Vec<Option<u32>>,
    folded: String,
}

impl<'t> Text<'t> {
    /// Splits the blocks of a document into tokens and finds the phrases in them.
    pub(crate) fn new(display: &'t str, blocks: impl Iterator<Item = Range<usize>>) -> Self {
        let lexicon = Lexicon::get();
        let mut text = Self {
            display,
            tokens: Vec::with_capacity(display.len() / 5),
            blocks: Vec::new(),
            marks: Vec::new(),
            mark_of: Vec::new(),
            folded: String::with_capacity(display.len() + 16),
        };
        for block in blocks {
            let first = text.tokens.len();
            text.tokenize(block, lexicon);
            text.blocks.push(first..text.tokens.len());
            text.mark(first, lexicon);
        }
        text
    }

    /// Length in tokens.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The folded spelling of a token, empty beyond the end.
    pub(crate) fn word(&self, token: usize) -> &str {
        self.tokens
            .get(token)
            .map_or("", |t| &self.folded[t.folded.0 as usize..t.folded.1 as usize])
    }

    /// Whether a token has one of these folded spellings.
    pub(crate) fn is(&self, token: usize, words: &[&str]) -> bool {
        words.contains(&self.word(token))
    }

    /// Whether the token before this one has one of these folded spellings.
    pub(crate) fn ends_before(&self, token: usize, words: &[&str]) -> bool {
        token > 0 && self.is(token - 1, words)
    }

    /// The text of a token as written.
    pub(crate) fn raw(&self, token: usize) -> &'t str {
        let token = &self.tokens[token];
        &self.display[token.start..token.end]
    }

    /// The text from the first token of the range to its last.
    pub(crate) fn slice(&self, tokens: Range<usize>) -> &'t str {
        if tokens.is_empty() {
            return "";
        }
        &self.display[self.tokens[tokens.start].start..self.tokens[tokens.end - 1].end]
    }

    /// Whether some phrase of the text has this cue.
    pub(crate) fn says(&self, test: impl Fn(Cue) -> bool) -> bool {
        self.marks.iter().any(|mark| test(mark.cue))
    }

    /// Whether all of its letters are ASCII: a text in Vietnamese has others too.
    pub(crate) fn is_foreign(&self) -> bool {
        !self
            .folded
            .chars()
            .any(|letter| !letter.is_ascii() && letter.is_alphabetic())
    }

    /// The phrase that a token belongs to.
    pub(crate) fn mark_at(&self, token: usize) -> Option<&Mark> {
        self.mark_of
            .get(token)
            .copied()
            .flatten()
            .map(|mark| &self.marks[mark as usize])
    }

    /// The cue of the phrase that starts at a token.
    pub(crate) fn cue_from(&self, token: usize) -> Option<Cue> {
        self.mark_at(token)
            .filter(|mark| mark.start == token)
            .map(|mark| mark.cue)
    }

    fn mark(&mut self, first: usize, lexicon: &Lexicon) {
        let mut at = first;
        while at < self.tokens.len() {
            if let Some((cue, length)) = lexicon.longest(&self.tokens[at..]) {
                let id = self.marks.len() as u32;
                self.marks.push(Mark {
                    cue,
                    start: at,
                    end: at + length,
                });
                self.mark_of.extend(std::iter::repeat_n(Some(id), length));
                at += length;
            } else {
                self.mark_of.push(None);
                at += 1;
            }
        }
    }

    fn tokenize(&mut self, block: Range<usize>, lexicon: &Lexicon) {
        let text = &self.display[block.clone()];
        let mut chars = text.char_indices().peekable();
        let mut last_end = usize::MAX;
        while let Some((start, first)) = chars.next() {
            if first.is_whitespace() {
                continue;
            }
            let mut end = start + first.len_utf8();
            let kind = if first.is_alphabetic() {
                while let Some(&(at, c)) = chars.peek().filter(|(_, c)| c.is_alphabetic()) {
                    end = at + c.len_utf8();
                    chars.next();
                }
                Kind::Word
            } else if first.is_ascii_digit() {
                end = number_end(text.as_bytes(), start);
                while chars.next_if(|&(at, _)| at < end).is_some() {}
                Kind::Number
            } else {
                Kind::Sign(first)
            };
            let raw = &text[start..end];
            let folded = self.folded.len();
            if kind == Kind::Word {
                fold_syllable(raw, &mut self.folded);
            } else {
                self.folded.push_str(raw);
            }
            self.tokens.push(Token {
                kind,
                start: block.start + start,
                end: block.start + end,
                symbol: lexicon.symbol(&self.folded[folded..]),
                capital: first.is_uppercase(),
                glued: last_end == start,
                folded: (folded as u32, self.folded.len() as u32),
            });
            last_end = end;
        }
    }
}

/// End of the number that starts at `start`: digits, and a dot or comma that has a digit behind it.
fn number_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    loop {
        match bytes.get(end) {
            Some(b'0'..=b'9') => end += 1,
            Some(b'.' | b',') if bytes.get(end + 1).is_some_and(u8::is_ascii_digit) => end += 2,
            _ => return end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(display: &str, expected: &[&str]) {
        let text = Text::new(display, std::iter::once(0..display.len()));
        let found: Vec<&str> = (0..text.len()).map(|token| text.raw(token)).collect();
        assert_eq!(found, expected);
        let mut at = 0;
        for token in &text.tokens {
            assert!(
                display[at..token.start].chars().all(char::is_whitespace),
                "text lost before a token"
            );
            at = token.end;
        }
        assert!(
            display[at..].chars().all(char::is_whitespace),
            "text lost at the end"
        );
    }

    #[test]
    fn texts_in_another_language() {
        let is_foreign = |display: &str| Text::new(display, std::iter::once(0..display.len())).is_foreign();
        assert!(is_foreign("“Long An” exports 20% more rice – a record"));
        assert!(!is_foreign("Long An có 20 xã"));
        assert!(!is_foreign("LONG AN: 20 XÃ"));
    }

    #[test]
    fn tokens_cover_the_text() {
        check("206.989,3 triệu đồng.", &["206.989,3", "triệu", "đồng", "."]);
        check(
            "5,7/8 tiêu chí; 122tỉ",
            &["5,7", "/", "8", "tiêu", "chí", ";", "122", "tỉ"],
        );
        check("năm 2021, 17 thôn", &["năm", "2021", ",", "17", "thôn"]);
        check("Đắk R’lấp…", &["Đắk", "R", "’", "lấp", "…"]);
        check("", &[]);
    }
}
