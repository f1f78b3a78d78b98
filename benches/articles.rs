//! How much of the articles' text is found, and how fast, on pages whose article text is known.
//!
//! ```text
//! cargo bench --bench articles -- FOLDER [--worst N]
//! ```
//!
//! `FOLDER` is laid out like the article-extraction-benchmark
//! (<https://github.com/scrapinghub/article-extraction-benchmark>): `html/ID.html` or `html/ID.html.gz`, and
//! `ground-truth.json` with `{ID: {"articleBody": …}}`. The score is that benchmark's: precision and recall of the
//! multisets of four successive words, their means over the pages, F1 of the means. Rules are tuned on the pages
//! whose id begins with an even hexadecimal digit only, so that the other half tells how they do on unknown pages;
//! `--worst` lists pages of the first half alone. Times are medians of rounds that take turns on every page.

// A benchmark that cannot read its data has nothing to measure.
#![expect(clippy::unwrap_used, reason = "what cannot go on has failed")]
#![expect(clippy::print_stdout, reason = "the measurements are its output")]
#![expect(clippy::cast_precision_loss, reason = "counts of words are far below 2^52")]

use std::collections::HashMap;
use std::env;
use std::fs;
use std::hint::black_box;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use flate2::read::GzDecoder;
use ntm_extract::article::{self, BlockKind};
use ntm_extract::decode::decode;
use ntm_extract::extract;
use scraper::Html;
use serde_json::Value;

/// Words in a shingle, as in the public benchmark.
const SHINGLE: usize = 4;
const ROUNDS: usize = 7;

/// A page and the text of its article.
struct Page {
    id: String,
    html: String,
    body: String,
}

/// What is timed on the text of a page.
type Job = fn(&str);

/// Precision and recall of one page; `None` where there is nothing to be right about.
struct Score {
    id: String,
    precision: Option<f64>,
    recall: Option<f64>,
}

fn main() {
    // Cargo adds `--bench`.
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let Some(folder) = args.first().map(PathBuf::from) else {
        println!("skipped: name a folder of pages, `cargo bench --bench articles -- FOLDER`");
        return;
    };
    let worst = args
        .iter()
        .position(|arg| arg == "--worst")
        .map(|at| args[at + 1].parse().unwrap());
    let pages = read(&folder);
    let scores: Vec<Score> = pages.iter().map(score).collect();
    let (tuned, unknown): (Vec<&Score>, Vec<&Score>) = scores.iter().partition(|score| is_tuned(&score.id));
    println!("half                pages     F1  precision  recall");
    report("even, tuned on", &tuned);
    report("odd, unknown", &unknown);
    report("all", &scores.iter().collect::<Vec<_>>());
    if let Some(count) = worst {
        list_worst(tuned, count);
        return;
    }
    time(&pages);
}

fn is_tuned(id: &str) -> bool {
    let digit = id.chars().next().and_then(|first| first.to_digit(16));
    digit.is_some_and(|digit| digit % 2 == 0)
}

fn read(folder: &Path) -> Vec<Page> {
    let truth: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("ground-truth.json")).unwrap()).unwrap();
    let mut pages: Vec<Page> = truth
        .as_object()
        .unwrap()
        .iter()
        .map(|(id, known)| Page {
            id: id.clone(),
            html: decode(&bytes(&folder.join("html"), id)).text.into_owned(),
            body: known["articleBody"].as_str().unwrap_or_default().to_owned(),
        })
        .collect();
    pages.sort_by(|a, b| a.id.cmp(&b.id));
    pages
}

fn bytes(folder: &Path, id: &str) -> Vec<u8> {
    let packed = folder.join(format!("{id}.html.gz"));
    if !packed.exists() {
        return fs::read(folder.join(format!("{id}.html"))).unwrap();
    }
    let mut bytes = Vec::new();
    GzDecoder::new(fs::File::open(packed).unwrap())
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}

/// The article text without its headline and the captions of its pictures, which are told apart from the body
/// and which the public benchmark leaves out too.
fn found_body(html: &str) -> String {
    let document = article::parse(html);
    let is_body = |kind| !matches!(kind, BlockKind::Title | BlockKind::Caption);
    let bodies = document.blocks.iter().filter(|block| is_body(block.kind));
    bodies
        .map(|block| &document.text[block.range.clone()])
        .collect::<Vec<_>>()
        .join("\n")
}

fn score(page: &Page) -> Score {
    let found = found_body(&page.html);
    let (true_counts, found_counts) = (shingles(&page.body), shingles(&found));
    let common: usize = true_counts
        .iter()
        .map(|(shingle, count)| *count.min(found_counts.get(shingle).unwrap_or(&0)))
        .sum();
    let share = |counts: &HashMap<Vec<&str>, usize>| {
        let all: usize = counts.values().sum();
        (all > 0).then(|| common as f64 / all as f64)
    };
    Score {
        id: page.id.clone(),
        precision: share(&found_counts),
        recall: share(&true_counts),
    }
}

fn shingles(text: &str) -> HashMap<Vec<&str>, usize> {
    let words: Vec<&str> = text
        .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let mut counts = HashMap::new();
    for at in 0..(words.len() + 1).saturating_sub(SHINGLE).max(1) {
        let shingle = words[at..words.len().min(at + SHINGLE)].to_vec();
        if !shingle.is_empty() {
            *counts.entry(shingle).or_default() += 1;
        }
    }
    counts
}

fn f1(precision: f64, recall: f64) -> f64 {
    2.0 * precision * recall / (precision + recall)
}

fn report(name: &str, scores: &[&Score]) {
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
    let precision = mean(scores.iter().filter_map(|score| score.precision).collect());
    let recall = mean(scores.iter().filter_map(|score| score.recall).collect());
    println!(
        "{name:<20}{:>5}  {:.4}     {precision:.4}  {recall:.4}",
        scores.len(),
        f1(precision, recall)
    );
}

fn list_worst(mut scores: Vec<&Score>, count: usize) {
    let value = |score: &Score| score.precision.unwrap_or(0.0) + score.recall.unwrap_or(0.0);
    scores.sort_by(|a, b| value(a).total_cmp(&value(b)));
    for score in scores.iter().take(count) {
        println!(
            "{}  precision {:.3}  recall {:.3}",
            score.id,
            score.precision.unwrap_or(0.0),
            score.recall.unwrap_or(0.0)
        );
    }
}

/// Times parsing alone, then the article on top of it, then the figures too.
fn time(pages: &[Page]) {
    let jobs: [(&str, Job); 3] = [
        ("parse only", |html| drop(black_box(Html::parse_document(html)))),
        ("article text", |html| drop(black_box(article::parse(html)))),
        ("text and figures", |html| drop(black_box(extract("page", html)))),
    ];
    let mut totals = [Duration::ZERO; 3];
    for page in pages {
        let mut rounds = [const { Vec::new() }; 3];
        for _ in 0..ROUNDS {
            for ((_, job), times) in jobs.iter().zip(&mut rounds) {
                let start = Instant::now();
                job(black_box(&page.html));
                times.push(start.elapsed());
            }
        }
        for (total, times) in totals.iter_mut().zip(&mut rounds) {
            times.sort();
            *total += times[ROUNDS / 2];
        }
    }
    println!("\njob               pages/s  MB/s  times parse only");
    let megabytes = pages.iter().map(|page| page.html.len()).sum::<usize>() as f64 / 1e6;
    for ((name, _), total) in jobs.iter().zip(totals) {
        let seconds = total.as_secs_f64();
        println!(
            "{name:<18}{:>7.0} {:>5.0}  {:.2}",
            pages.len() as f64 / seconds,
            megabytes / seconds,
            seconds / totals[0].as_secs_f64()
        );
    }
}
