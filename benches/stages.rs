//! How long each stage takes on the project's own bulletin and page: parsing the markup is the floor, the
//! article comes on top of it, figures on top of that.

// A benchmark that cannot read its data has nothing to measure.
#![expect(clippy::unwrap_used, reason = "what cannot go on has failed")]

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ntm_extract::decode::decode;
use ntm_extract::write::{Format, Layout, writer};
use ntm_extract::{article, extract};
use scraper::Html;

fn stages(c: &mut Criterion) {
    for (name, is_page) in [("ban-tin-huyen.txt", false), ("ban-tin-tinh.html", true)] {
        let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)).unwrap();
        let input = decode(&bytes).text.into_owned();
        let text = article::parse(&input).text;
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        if is_page {
            group.bench_function("parse only", |b| {
                b.iter(|| Html::parse_document(black_box(&input)));
            });
        }
        group.bench_function("article only", |b| b.iter(|| article::parse(black_box(&input))));
        // Figures cannot be had without the article stage, which has the least to do on its own result.
        group.bench_function("figures only", |b| b.iter(|| extract(name, black_box(&text))));
        group.bench_function("end to end", |b| {
            b.iter(|| {
                let report = extract(name, &decode(black_box(&bytes)).text);
                let mut out = Vec::new();
                let mut writer = writer(Format::Ndjson, Layout::default());
                writer.report(&report, &mut out).unwrap();
                out
            });
        });
        group.finish();
    }
}

criterion_group!(benches, stages);
criterion_main!(benches);
