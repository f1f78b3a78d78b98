//! PDF documents; `fixtures/pdf/make` makes those kept there.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use ntm_extract::report::{Figure, Report};
use serde_json::Value;

use crate::batch::sources;
use crate::support::{Folder, package};

fn fixture(name: &str) -> Vec<u8> {
    fs::read(package().join("fixtures/pdf").join(name)).unwrap()
}

fn report(name: &str) -> Report {
    Folder::new()
        .file(name, fixture(name))
        .run(&[name])
        .exits(0)
        .quiet()
        .report()
}

/// What a figure counts, how much, and the words of it.
fn lines(figures: &[Figure]) -> Vec<String> {
    figures
        .iter()
        .map(|figure| {
            let fields = serde_json::to_value(figure).unwrap();
            let [indicator, status, change] =
                ["indicator", "status", "change"].map(|name| fields[name].as_str().unwrap_or("-").to_owned());
            format!("{} = {indicator} {} {status} {change}", figure.text, figure.value)
        })
        .collect()
}

#[test]
fn a_report_of_an_office() {
    let name = "bao-cao-huyen.pdf";
    let folder = Folder::new().file(name, fixture(name));
    let text = folder.run(&["text", name]).exits(0).quiet().out;
    // The running head `Báo cáo 12 tháng` and the numbers of the pages are gone; a list of stars goes on over the end of
    // a page, `12 sản` `phẩm` over that of a line.
    assert_eq!(
        text,
        "Kết quả thực hiện Chương trình xây dựng nông thôn mới năm 2023, nhiệm vụ năm 2024 của huyện Tân Phú, tỉnh Đồng Nai
I. KẾT QUẢ NĂM 2023
1. Huy động nguồn lực
Trong năm 2023, toàn huyện huy động được 286,4 tỷ đồng để xây dựng nông thôn mới; người dân hiến 5.200 m2 đất, góp \
1.460 ngày công mở rộng đường làng. Vốn của từng cấp như sau:
TT | Nguồn vốn | Kế hoạch năm 2023 (tỷ đồng) | Thực hiện năm 2023 (tỷ đồng)
1 | Ngân sách tỉnh bố trí cho các xã phấn đấu về đích trong năm | 60,0 | 61,3
2 | Ngân sách huyện | 85,0 | 88,0
2. Kết quả các tiêu chí
Đến hết năm 2023, toàn huyện có 17/17 xã đạt chuẩn nông thôn mới, trong đó 9 xã đạt chuẩn nông thôn mới nâng cao và 3 \
xã đạt chuẩn nông thôn mới kiểu mẫu; bình quân mỗi xã đạt 18,6 tiêu chí. Có 231 vườn mẫu được công nhận. Về Chương \
trình OCOP, năm qua huyện có thêm 12 sản phẩm được công nhận, nâng tổng số lên 52 sản phẩm, gồm 38 sản phẩm đạt 3 sao \
và 14 sản phẩm đạt 4 sao.
Thu nhập bình quân đầu người đạt 71,2 triệu đồng/người/năm, tỷ lệ hộ nghèo giảm còn 0,86%.
II. NHIỆM VỤ NĂM 2024
Năm 2024, huyện phấn đấu đạt các chỉ tiêu:
- Có thêm 4 xã đạt chuẩn nông thôn mới nâng cao và 2 xã đạt chuẩn nông thôn mới kiểu mẫu;
- Thu nhập bình quân đầu người đạt 76 triệu đồng/người/năm, tỷ lệ hộ nghèo còn dưới 0,6%.
"
    );
    let report = folder.run(&[name]).exits(0).quiet().report();
    assert_eq!(report.article.published.as_deref(), Some("2024-01-12"));
    assert_eq!(
        report.article.title.as_deref(),
        text.lines().next(),
        "the title is that of the report, not the name of the authority above it"
    );
    assert_eq!(report.article.place.as_ref().unwrap().name, "Tân Phú");
    assert_eq!(report.article.encoding, "utf-8");
    let letters: Vec<char> = text.chars().collect();
    for figure in &report.figures {
        let [start, end] = figure.span;
        assert_eq!(String::from_iter(&letters[start..end]), figure.text);
    }
    assert_eq!(
        lines(&report.figures),
        [
            "286,4 tỷ đồng = funding 286400000000 actual -",
            "60,0 = funding 60000000000 target -",
            "61,3 = funding 61300000000 actual -",
            "85,0 = funding 85000000000 target -",
            "88,0 = funding 88000000000 actual -",
            "17/17 xã = communes 17 actual -",
            "9 xã = communes 9 actual -",
            "3 xã = communes 3 actual -",
            "18,6 tiêu chí = criteria 18.6 actual -",
            "231 vườn mẫu = gardens 231 actual -",
            "12 sản phẩm = ocop_products 12 actual increase",
            "52 sản phẩm = ocop_products 52 actual -",
            "38 sản phẩm = ocop_products 38 actual -",
            "14 sản phẩm = ocop_products 14 actual -",
            "71,2 triệu đồng = income_per_capita 71200000 actual -",
            "0,86% = poverty_rate 0.86 actual -",
            "4 xã = communes 4 target increase",
            "2 xã = communes 2 target increase",
            "76 triệu đồng = income_per_capita 76000000 target -",
            "0,6% = poverty_rate 0.6 target -",
        ]
    );
}

#[test]
fn a_printed_page_with_numbers_of_glyphs_for_letters() {
    let report = report("thong-bao.pdf");
    assert_eq!(
        report.article.title.as_deref(),
        Some("Tân Phú: Thêm 12 sản phẩm OCOP được công nhận")
    );
    assert_eq!(
        report.article.published.as_deref(),
        Some("2024-01-12T09:30:00+07:00")
    );
    assert_eq!(report.article.place.as_ref().unwrap().name, "Tân Phú");
    assert_eq!(
        lines(&report.figures),
        [
            "12 sản phẩm = ocop_products 12 actual increase",
            "52 sản phẩm = ocop_products 52 actual -",
            "31 chủ thể = ocop_producers 31 actual -",
            "17/17 xã = communes 17 actual -",
            "9 xã = communes 9 actual -",
            "71,2 triệu đồng = income_per_capita 71200000 actual -",
            "231 vườn mẫu = gardens 231 actual -",
        ]
    );
}

#[test]
fn a_document_that_only_forbids_changes_is_read() {
    assert_eq!(
        lines(&report("chi-doc.pdf").figures),
        ["17/17 xã = communes 17 actual -"]
    );
}

#[test]
fn a_scanned_page_between_others_is_told() {
    let folder = Folder::new().file("x.pdf", fixture("quet-mot-trang.pdf"));
    let run = folder.run(&["x.pdf"]).exits(0).says(
        "ntm-extract: x.pdf: note: 1 of its pages show pictures and no text (run text recognition (OCR)",
    );
    assert_eq!(run.report().figures.len(), 1);
}

/// The document is refused for this reason with this remedy; what stands beside it is still read.
#[track_caller]
fn is_refused(content: impl AsRef<[u8]>, why: &str, remedy: &str) {
    let folder = Folder::with_bulletin().file("x.pdf", content);
    let why = format!("cannot read: the PDF document {why}");
    let run = folder
        .run(&["x.pdf", "a.txt", "--format", "ndjson"])
        .exits(1)
        .says(&format!("ntm-extract: x.pdf: {why} ({remedy}"));
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    let mut lines = run.out.lines();
    let refused: Value = serde_json::from_str(lines.next().unwrap()).unwrap();
    assert_eq!(refused, serde_json::json!({ "source": "x.pdf", "error": why }));
    let read: Report = serde_json::from_str(lines.next().unwrap()).unwrap();
    assert_eq!(read.figures.len(), 1);
}

#[test]
fn what_cannot_be_read_is_named() {
    is_refused(
        fixture("quet.pdf"),
        "holds no text, only pictures of it or nothing",
        "run text recognition (OCR) on it first",
    );
    is_refused(
        fixture("khoa.pdf"),
        "is encrypted",
        "open it with its password and save it without one",
    );
    let whole = fixture("bao-cao-huyen.pdf");
    for damaged in [
        &whole[..whole.len() / 2],
        &whole[..whole.len() - 40],
        b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj",
        b"%PDF-",
    ] {
        is_refused(
            damaged,
            "is damaged",
            "fetch it again, or open it in a PDF reader",
        );
    }
}

#[test]
fn letters_that_are_not_told_are_not_guessed() {
    let whole = fixture("thong-bao.pdf");
    let mut unmapped = whole.clone();
    let at = memchr::memmem::find(&whole, b"/ToUnicode").unwrap();
    unmapped[at..at + 10].copy_from_slice(b"/QoUnicode");
    is_refused(
        unmapped,
        "does not say which letters it shows",
        "run text recognition (OCR) on it first",
    );
}

/// A document of one page that prints this in a font that is not in it.
fn printed_in(font: &str, text: &str) -> String {
    let content = format!("BT /F 12 Tf 50 700 Td ({text}) Tj ET");
    format!(
        "%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length {}>> stream\n{content}\nendstream endobj
5 0 obj <</Type/Font/Subtype/TrueType/BaseFont/{font}/Encoding/WinAnsiEncoding>> endobj
trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF",
        content.len()
    )
}

#[test]
fn letters_of_fonts_from_before_unicode() {
    let text = r"Huy\326n T\251n Ph\363 c\343 17/17 x\267 \256\271t chu\310n n\253ng th\253n m\355i.";
    let folder = Folder::new().file("x.pdf", printed_in(".VnTime", text));
    let run = folder.run(&["text", "x.pdf"]).exits(0).quiet();
    assert_eq!(run.out, "Huyện Tân Phú có 17/17 xã đạt chuẩn nông thôn mới.\n");
    let report = folder.run(&["x.pdf"]).exits(0).quiet().report();
    assert_eq!(report.article.encoding, "tcvn3");
    assert_eq!(lines(&report.figures), ["17/17 xã = communes 17 actual -"]);
}

#[test]
fn wherever_documents_are_found() {
    let pdf = fixture("chi-doc.pdf");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("b/x.PDF", zip::write::SimpleFileOptions::default())
        .unwrap();
    std::io::Write::write_all(&mut zip, &pdf).unwrap();
    let folder = Folder::new();
    fs::create_dir(folder.path("d")).unwrap();
    let folder = folder
        .file("d/x.pdf", &pdf)
        .file("d/y.zip", zip.finish().unwrap().into_inner())
        .file("list", "d/x.pdf\n");
    let found = |args: &[&str]| {
        let run = folder
            .run(&[args, &["--format", "ndjson"]].concat())
            .exits(0)
            .quiet();
        assert_eq!(
            run.out.matches("\"text\":\"17/17 xã\"").count(),
            run.out.lines().count()
        );
        sources(&run)
    };
    assert_eq!(found(&["d"]), ["d/x.pdf", "d/y.zip!b/x.PDF"]);
    assert_eq!(found(&["d/*.pdf"]), ["d/x.pdf"]);
    assert_eq!(found(&["--files-from", "list"]), ["d/x.pdf"]);
    let piped = folder.run_with_input(&["-"], &pdf).exits(0).quiet();
    assert_eq!(piped.report().figures.len(), 1);
}

/// Numbers that look random and are the same in each run (Knuth's MMIX generator).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    /// A copy with something broken in it, and how.
    fn damage(&mut self, whole: &[u8]) -> (&'static str, Vec<u8>) {
        let mut copy = whole.to_vec();
        let at = self.below(copy.len());
        match self.below(5) {
            0 => {
                for _ in 0..=self.below(40) {
                    let at = self.below(copy.len());
                    copy[at] = self.below(256) as u8;
                }
                ("bytes", copy)
            }
            1 => {
                copy.drain(at..(at + 1 + self.below(400)).min(whole.len()));
                ("hole", copy)
            }
            2 => {
                let taken = whole[at..(at + 1 + self.below(2000)).min(whole.len())].repeat(1 + self.below(9));
                let to = self.below(copy.len());
                copy.splice(to..to, taken);
                ("twice", copy)
            }
            3 => {
                // Structure is text: another number where there is one.
                const NUMBERS: [&[u8]; 6] = [b"-1", b"0", b"2147483647", b"4294967295", b"1e400", b"[[[["];
                let digits: Vec<usize> = (1..copy.len())
                    .filter(|&at| copy[at].is_ascii_digit() && copy[at - 1] == b' ')
                    .collect();
                for _ in 0..3 {
                    let at = digits[self.below(digits.len())];
                    let number = NUMBERS[self.below(NUMBERS.len())];
                    copy.splice(at..=at, number.iter().copied());
                }
                ("number", copy)
            }
            _ => {
                const KEYS: [&[u8]; 7] = [
                    b"/Length",
                    b"/Type",
                    b"/Kids",
                    b"/Filter",
                    b"/Widths",
                    b"/FontFile2",
                    b"endstream",
                ];
                for _ in 0..3 {
                    let key = KEYS[self.below(KEYS.len())];
                    if let Some(at) = memchr::memmem::find(&copy, key) {
                        copy[at + 1] = b'Q';
                    }
                }
                ("key", copy)
            }
        }
    }
}

#[test]
fn damaged_copies_are_read_or_named() {
    let mut random = Random(20_240_112);
    let mut folder = Folder::new();
    let mut list = String::new();
    for kind in [
        "bao-cao-huyen.pdf",
        "thong-bao.pdf",
        "chi-doc.pdf",
        "quet-mot-trang.pdf",
    ] {
        let whole = fixture(kind);
        for number in 0..50 {
            let (how, copy) = random.damage(&whole);
            let name = format!("{kind}-{number}-{how}");
            writeln!(list, "{name}").unwrap();
            folder = folder.file(&name, copy);
        }
    }
    let folder = folder
        .file("list", &list)
        .file("a.txt", "Huyện có 5 xã đạt chuẩn NTM.");
    let run = folder
        .run(&[
            "--files-from",
            "list",
            "a.txt",
            "--format",
            "ndjson",
            "--jobs",
            "2",
        ])
        .exits(1);
    let failed: BTreeSet<&str> = run
        .err
        .lines()
        .filter_map(|line| {
            let message = line
                .strip_prefix("ntm-extract: ")
                .expect("every line is a message");
            let (name, what) = message.split_once(": ").unwrap();
            assert!(
                what.starts_with("note: ") || what.starts_with("cannot read: the PDF document "),
                "{line}"
            );
            what.starts_with("cannot").then_some(name)
        })
        .collect();
    let mut read = 0;
    for (line, name) in run.out.lines().zip(["a.txt"].into_iter().chain(list.lines())) {
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!(line["source"], name);
        assert_eq!(line["error"].is_string(), failed.contains(name), "{name}");
        read += usize::from(line["error"].is_null());
    }
    assert_eq!(run.out.lines().count(), list.lines().count() + 1);
    // Both kinds are among them, or nothing was tested.
    assert!(
        read > 20 && failed.len() > 20,
        "{read} read, {} failed",
        failed.len()
    );
}
