//! What a page prints: glyphs make words, thin boxes and straight strokes the lines of tables.

use std::f64::consts::FRAC_PI_2;
use std::mem;
use std::panic;
use std::time::Instant;

use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask};

use super::Stop;
use super::bounds::MAX_UNPACKED;
use crate::article::{Page, Rule, Word};

/// Glyphs of a word are closer than this, and stand no farther back, as a share of their size. Spaces are a quarter.
const GAP: f64 = 0.15;
const BACK: f64 = 0.8;
/// Raised and lowered figures belong to the word.
const RAISED: f64 = 0.5;
/// Text that is turned more than so far from a side of the page, in radians, is a stamp or a watermark.
const SKEW: f64 = 0.1;
/// A line of a table is no thicker and no shorter, in points.
const THICK: f64 = 3.0;
const SHORT: f64 = 5.0;
/// Bytes of memory for all words and lines. Ten thousand full pages take about as much.
const MAX_TAKEN: usize = 256 << 20;
/// A page with more lines holds a drawing, of which no more is kept.
const MAX_RULES: usize = 2000;
const NO_BREAK: &str = "\u{a0}";
/// Units of glyphs in one size of type.
const EM: f64 = 1000.0;

/// Takes down what is drawn, page by page.
pub(super) struct Printer {
    deadline: Instant,
    unpacked: u64,
    /// Bytes of what was taken down.
    taken: usize,
    letters: usize,
    unknown: usize,
    has_picture: bool,
    last_run: Option<(Affine, usize)>,
    /// Text that runs to the right, down, to the left, up.
    sides: [Side; 4],
    /// Corners of lines, as they stand on the page.
    rules: Vec<(Point, Point)>,
}

#[derive(Default)]
struct Side {
    words: Vec<Word>,
    open: Option<Word>,
}

impl Printer {
    pub(super) fn new(deadline: Instant) -> Self {
        Self {
            deadline,
            unpacked: 0,
            taken: 0,
            letters: 0,
            unknown: 0,
            has_picture: false,
            last_run: None,
            sides: Default::default(),
            rules: Vec::new(),
        }
    }

    /// Counts the bytes that drawing a page took.
    pub(super) fn unpack(&mut self, bytes: usize) {
        self.unpacked += bytes as u64;
        if self.unpacked > MAX_UNPACKED {
            stop(Stop::Size);
        }
        self.check_time();
    }

    /// Whether the page so far has a picture.
    pub(super) fn has_picture(&self) -> bool {
        self.has_picture
    }

    /// Whether for most glyphs nothing says which letters they are.
    pub(super) fn is_unreadable(&self) -> bool {
        self.unknown * 2 > self.letters
    }

    /// Hands the page out, and begins the next.
    pub(super) fn page(&mut self) -> Page {
        let mut sides = mem::take(&mut self.sides);
        sides.iter_mut().for_each(Side::close);
        // A page lies on its side if most of its text does.
        let turns = (0..4)
            .rev()
            .max_by_key(|turns| sides[*turns].words.len())
            .unwrap_or_default();
        let rules = mem::take(&mut self.rules)
            .into_iter()
            .map(|(from, to)| {
                let (from, to) = (turned(from, turns), turned(to, turns));
                Rule {
                    left: from.x.min(to.x),
                    top: from.y.min(to.y),
                    right: from.x.max(to.x),
                    bottom: from.y.max(to.y),
                }
            })
            .collect();
        self.last_run = None;
        self.has_picture = false;
        Page {
            words: mem::take(&mut sides[turns].words),
            rules,
        }
    }

    fn take(&mut self, bytes: usize) {
        self.taken += bytes;
        if self.taken > MAX_TAKEN {
            stop(Stop::Size);
        }
    }

    /// Without this, forms that draw each other could go on for ever.
    fn check_time(&self) {
        if Instant::now() > self.deadline {
            stop(Stop::Time);
        }
    }

    fn glyph(&mut self, glyph: &Glyph<'_>, transform: Affine) {
        let text = match glyph.as_unicode() {
            Some(BfString::Char('\0')) | None => '\u{FFFD}'.to_string(),
            Some(BfString::Char(letter)) => letter.to_string(),
            Some(BfString::String(letters)) => letters,
        };
        // Words are parted by what is seen. What a no-break space holds together goes to the next line together.
        let text = match text.trim() {
            "" if text == NO_BREAK => text,
            "" => " ".to_owned(),
            letters => letters.split_whitespace().collect(),
        };
        self.letters += 1;
        self.unknown += usize::from(text == "\u{FFFD}");
        let [along_x, along_y, ..] = transform.as_coeffs();
        let quarters = along_y.atan2(along_x) / FRAC_PI_2;
        if !quarters.is_finite() || (quarters - quarters.round()).abs() > SKEW {
            return;
        }
        let turns = (quarters.round() as i8).rem_euclid(4) as usize;
        let advance = match glyph {
            Glyph::Outline(glyph) => glyph.advance_width(),
            Glyph::Type3(glyph) => glyph.advance_width(),
        };
        let start = turned(transform * Point::ZERO, turns);
        let end = turned(
            transform * Point::new(advance.unwrap_or_default().into(), 0.0),
            turns,
        );
        let above = turned(transform * Point::new(0.0, EM), turns);
        // Each glyph may be a word.
        self.take(size_of::<Word>() + text.len());
        self.sides[turns].add(Word {
            text,
            left: start.x,
            right: end.x,
            baseline: start.y,
            size: (above - start).hypot(),
        });
    }
}

/// Ends the drawing, of which the library offers no other way; whoever began it catches this.
fn stop(why: Stop) -> ! {
    panic::resume_unwind(Box::new(why))
}

/// Where a point is seen after so many quarter turns against the clock.
fn turned(point: Point, turns: usize) -> Point {
    match turns {
        0 => point,
        1 => Point::new(point.y, -point.x),
        2 => Point::new(-point.x, -point.y),
        _ => Point::new(-point.y, point.x),
    }
}

impl Side {
    fn add(&mut self, glyph: Word) {
        if ![glyph.left, glyph.right, glyph.baseline, glyph.size]
            .iter()
            .all(|length| length.is_finite())
        {
            return;
        }
        let is_space = glyph.text.trim().is_empty();
        if is_space && (glyph.text != NO_BREAK || self.open.is_none()) {
            return self.close();
        }
        match &mut self.open {
            Some(word) if goes_on(word, &glyph) => {
                word.text.push_str(&glyph.text);
                word.right = word.right.max(glyph.right);
            }
            _ => {
                self.close();
                self.open = Some(glyph);
            }
        }
    }

    fn close(&mut self) {
        self.words.extend(self.open.take());
    }
}

fn goes_on(word: &Word, glyph: &Word) -> bool {
    let size = word.size.max(glyph.size);
    let gap = glyph.left - word.right;
    gap < GAP * size && gap > -BACK * size && (glyph.baseline - word.baseline).abs() < RAISED * size
}

/// The corners of the box around each part of a path.
fn boxes(path: &BezPath, transform: Affine) -> Vec<(Point, Point)> {
    let mut boxes: Vec<(Point, Point)> = Vec::new();
    for element in path.elements() {
        let point = match element {
            PathEl::MoveTo(point) => {
                let point = transform * *point;
                boxes.push((point, point));
                continue;
            }
            PathEl::LineTo(point) | PathEl::QuadTo(_, point) | PathEl::CurveTo(_, _, point) => {
                transform * *point
            }
            PathEl::ClosePath => continue,
        };
        if let Some((from, to)) = boxes.last_mut() {
            *from = Point::new(from.x.min(point.x), from.y.min(point.y));
            *to = Point::new(to.x.max(point.x), to.y.max(point.y));
        }
    }
    boxes
}

/// The ends of each straight stroke of a path.
fn strokes(path: &BezPath, transform: Affine) -> Vec<(Point, Point)> {
    let mut strokes = Vec::new();
    let (mut start, mut last) = (Point::ZERO, Point::ZERO);
    for element in path.elements() {
        let next = match element {
            PathEl::MoveTo(point) => {
                start = transform * *point;
                last = start;
                continue;
            }
            PathEl::LineTo(point) => transform * *point,
            PathEl::QuadTo(_, point) | PathEl::CurveTo(_, _, point) => {
                last = transform * *point;
                continue;
            }
            PathEl::ClosePath => start,
        };
        strokes.push((last, next));
        last = next;
    }
    strokes
}

fn is_rule((from, to): &(Point, Point)) -> bool {
    let (width, height) = ((to.x - from.x).abs(), (to.y - from.y).abs());
    width.min(height) < THICK && width.max(height) > SHORT && width.max(height).is_finite()
}

impl<'a> Device<'a> for Printer {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.check_time();
        let glyphs = run.glyphs();
        let here = glyphs
            .first()
            .map(|glyph| (props.transform * glyph.transform(), glyphs.len()));
        // Letters that are filled and outlined come twice.
        let is_outline = matches!(mode, DrawMode::Stroke(_)) && here == self.last_run;
        self.last_run = here;
        if !is_outline {
            for glyph in glyphs {
                self.glyph(glyph, props.transform * glyph.transform());
            }
        }
    }

    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.check_time();
        let lines = match mode {
            DrawMode::Stroke(_) => strokes(path, props.transform),
            DrawMode::Fill(_) => boxes(path, props.transform),
            DrawMode::FillAndStroke(..) => {
                let mut lines = boxes(path, props.transform);
                lines.extend(strokes(path, props.transform));
                lines
            }
            DrawMode::Invisible => return,
        };
        let room = MAX_RULES.saturating_sub(self.rules.len());
        let before = self.rules.len();
        self.rules.extend(lines.into_iter().filter(is_rule).take(room));
        self.take((self.rules.len() - before) * size_of::<Rule>());
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {
        self.check_time();
        self.has_picture = true;
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.check_time();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.check_time();
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
