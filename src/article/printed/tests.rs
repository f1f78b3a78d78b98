//! Pages in, the text of the article out.

use proptest::prelude::*;

use super::{Page, Rule, Word, parse};

const SIZE: f64 = 12.0;
const SIGN: f64 = SIZE / 2.0;

/// A page on which all signs are half as wide as high.
#[derive(Default)]
struct Sheet(Page);

impl Sheet {
    /// Prints words from this place on.
    fn print(mut self, left: f64, baseline: f64, text: &str) -> Self {
        let mut at = left;
        for word in text.split(' ') {
            let right = at + word.chars().map(|_| SIGN).sum::<f64>();
            self.0.words.push(Word {
                text: word.to_owned(),
                left: at,
                right,
                baseline,
                size: SIZE,
            });
            at = right + SIGN;
        }
        self
    }

    /// Sets the words so far in another size.
    fn sized(mut self, size: f64) -> Self {
        self.0.words.iter_mut().for_each(|word| word.size = size);
        self
    }

    /// Rules cells between these places.
    fn rule(mut self, columns: &[f64], levels: &[f64]) -> Self {
        let (left, right) = (columns[0], columns[columns.len() - 1]);
        let (top, bottom) = (levels[0], levels[levels.len() - 1]);
        self.0.rules.extend(levels.iter().map(|level| Rule {
            left,
            top: *level,
            right,
            bottom: *level,
        }));
        self.0.rules.extend(columns.iter().map(|column| Rule {
            left: *column,
            top,
            right: *column,
            bottom,
        }));
        self
    }
}

#[track_caller]
fn reads(sheets: Vec<Sheet>, expected: &[&str]) {
    let document = parse(sheets.into_iter().map(|sheet| sheet.0).collect());
    assert_eq!(document.text.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn words_are_put_in_order() {
    let sheet = Sheet::default()
        .print(50.0, 130.0, "trong đó có 9 xã nâng cao.")
        .print(140.0, 114.0, "có 17 xã đạt chuẩn,")
        .print(50.0, 114.0, "Huyện Tân Phú")
        // Printed twice to look bold, a figure raised.
        .print(50.3, 114.2, "Huyện Tân Phú");
    reads(
        vec![sheet],
        &["Huyện Tân Phú có 17 xã đạt chuẩn, trong đó có 9 xã nâng cao."],
    );
}

#[test]
fn justified_words_are_no_cells() {
    let sheet = Sheet::default()
        .print(50.0, 100.0, "thu nhập bình quân đầu người của huyện")
        .print(50.0, 116.0, "năm")
        .print(92.0, 116.0, "2021")
        .print(140.0, 116.0, "khoảng")
        .print(200.0, 116.0, "41")
        .print(236.0, 116.0, "triệu")
        .print(50.0, 132.0, "đồng.");
    reads(
        vec![sheet],
        &["thu nhập bình quân đầu người của huyện năm 2021 khoảng 41 triệu đồng."],
    );
}

#[test]
fn ruled_cells_make_rows() {
    let sheet = Sheet::default()
        .print(50.0, 100.0, "Nguồn vốn xây dựng nông thôn mới của huyện:")
        .rule(&[50.0, 180.0, 250.0], &[110.0, 130.0, 165.0])
        .print(55.0, 125.0, "Nguồn")
        .print(185.0, 125.0, "Số vốn")
        .print(55.0, 145.0, "Ngân sách tỉnh bố")
        .print(55.0, 160.0, "trí trong năm")
        .print(185.0, 152.0, "61,3 tỷ")
        .print(50.0, 190.0, "Các nguồn khác tăng so với năm 2022.");
    reads(
        vec![sheet],
        &[
            "Nguồn vốn xây dựng nông thôn mới của huyện:",
            "Nguồn | Số vốn",
            "Ngân sách tỉnh bố trí trong năm | 61,3 tỷ",
            "Các nguồn khác tăng so với năm 2022.",
        ],
    );
}

#[test]
fn a_frame_is_no_table() {
    let sheet = Sheet::default()
        .rule(&[40.0, 300.0], &[80.0, 150.0])
        .print(50.0, 100.0, "Huyện Tân Phú có 17/17 xã đạt chuẩn, 9")
        .print(50.0, 116.0, "xã nâng cao.");
    reads(
        vec![sheet],
        &["Huyện Tân Phú có 17/17 xã đạt chuẩn, 9 xã nâng cao."],
    );
}

#[test]
fn what_stands_in_line_makes_rows_and_the_head_of_a_letter_lines() {
    let sheet = Sheet::default()
        .print(245.0, 50.0, "CỘNG HÒA XÃ HỘI")
        .print(60.0, 66.0, "UBND HUYỆN TÂN PHÚ")
        .print(236.0, 66.0, "CHỦ NGHĨA VIỆT NAM")
        .print(80.0, 82.0, "Số: 214/BC-UBND")
        .print(210.0, 82.0, "Tân Phú, ngày 12/01/2024")
        .print(190.0, 100.0, "BÁO CÁO")
        .print(110.0, 116.0, "Kết quả xây dựng nông thôn mới năm 2023")
        .print(
            50.0,
            150.0,
            "Đến nay, huyện có 17 xã đạt chuẩn, 64 thôn kiểu mẫu và vườn mẫu:",
        )
        .print(50.0, 180.0, "Ngân sách tỉnh bố")
        .print(300.0, 180.0, "61,3 tỷ đồng")
        .print(50.0, 196.0, "trí trong năm")
        .print(50.0, 212.0, "Ngân sách huyện")
        .print(300.0, 212.0, "88 tỷ đồng");
    let head = parse(vec![sheet.0.clone()]).meta;
    assert_eq!(head.published.as_deref(), Some("2024-01-12"));
    assert_eq!(
        head.title.as_deref(),
        Some("Kết quả xây dựng nông thôn mới năm 2023")
    );
    reads(
        vec![sheet],
        &[
            "Kết quả xây dựng nông thôn mới năm 2023",
            "Đến nay, huyện có 17 xã đạt chuẩn, 64 thôn kiểu mẫu và vườn mẫu:",
            "Ngân sách tỉnh bố trí trong năm | 61,3 tỷ đồng",
            "Ngân sách huyện | 88 tỷ đồng",
        ],
    );
}

#[test]
fn columns_are_read_one_after_the_other() {
    let left = [
        "Huyện Tân Phú có thêm",
        "12 sản phẩm OCOP trong",
        "năm 2023, nâng tổng số",
        "sản phẩm lên 52, vượt",
        "kế hoạch tỉnh giao cho",
        "huyện; thu nhập đạt 71",
    ];
    let right = [
        "triệu đồng.",
        "Toàn huyện có 17/17 xã",
        "đạt chuẩn nông thôn",
        "mới, trong đó có 9 xã",
        "nâng cao và 3 xã đã là",
        "xã kiểu mẫu.",
    ];
    let mut sheet = Sheet::default().print(50.0, 80.0, "Huyện Tân Phú sau một năm xây dựng nông thôn mới");
    for (at, (left, right)) in (0_u8..).zip(left.into_iter().zip(right)) {
        let baseline = 110.0 + 16.0 * f64::from(at);
        sheet = sheet
            .print(50.0, baseline, left)
            .print(215.0, baseline + 5.0, right);
    }
    reads(
        vec![sheet],
        &[
            "Huyện Tân Phú sau một năm xây dựng nông thôn mới",
            "Huyện Tân Phú có thêm 12 sản phẩm OCOP trong năm 2023, nâng tổng số sản phẩm lên 52, vượt kế hoạch tỉnh giao \
             cho huyện; thu nhập đạt 71 triệu đồng.",
            "Toàn huyện có 17/17 xã đạt chuẩn nông thôn mới, trong đó có 9 xã nâng cao và 3 xã đã là xã kiểu mẫu.",
        ],
    );
}

#[test]
fn numbers_of_pages_and_running_heads_are_left_out() {
    let page = |number: usize| {
        Sheet::default()
            .print(50.0, 30.0, "Báo cáo nông thôn mới huyện Tân Phú")
            .print(160.0, 800.0, &format!("Trang {number}/2"))
    };
    let first = page(1)
        .print(50.0, 100.0, "Đến hết năm 2023, huyện Tân Phú có thêm 12")
        .print(50.0, 116.0, "sản phẩm OCOP, nâng tổng số lên 52 sản phẩm.")
        .print(50.0, 132.0, "Ngân sách huyện bố trí cho xây dựng NTM là 35");
    let second = page(2).print(50.0, 100.0, "tỷ đồng, tăng 5 tỷ đồng so với năm 2022 đó.");
    reads(
        vec![first, second],
        &[
            "Đến hết năm 2023, huyện Tân Phú có thêm 12 sản phẩm OCOP, nâng tổng số lên 52 sản phẩm. Ngân sách huyện bố trí \
             cho xây dựng NTM là 35 tỷ đồng, tăng 5 tỷ đồng so với năm 2022 đó.",
        ],
    );
}

#[test]
fn a_running_head_on_one_page_is_in_small_type() {
    let page = |head: &str| {
        Sheet::default()
            .print(50.0, 30.0, head)
            .sized(9.0)
            .print(50.0, 60.0, "Tân Phú về đích nông thôn mới")
            .print(50.0, 90.0, "Huyện có 17/17 xã đạt chuẩn nông thôn mới.")
    };
    let read = parse(vec![page("Bản tin nội bộ").0]).meta;
    assert_eq!(read.title.as_deref(), Some("Tân Phú về đích nông thôn mới"));
    let read = parse(vec![page("Thứ Sáu, 12/01/2024").0]).meta;
    assert_eq!(read.published.as_deref(), Some("2024-01-12"));
}

#[test]
fn what_a_browser_prints_around_a_page_is_left_out() {
    let sheet = Sheet::default()
        .print(30.0, 20.0, "11/24/26, 6:20 PM")
        .print(250.0, 20.0, "Tin tức huyện")
        .print(50.0, 100.0, "Huyện Tân Phú có 17/17 xã đạt chuẩn nông thôn mới.")
        .print(30.0, 820.0, "https://tanphu.vn/tin/17-xa")
        .print(380.0, 820.0, "1/1");
    reads(
        vec![sheet],
        &["Huyện Tân Phú có 17/17 xã đạt chuẩn nông thôn mới."],
    );
}

fn word() -> impl Strategy<Value = Word> {
    let place = || -50.0..900.0;
    ("[0-9A-ZĐa-zđ.:-]{1,8}", place(), place(), 0.0..80.0, 0.0..20.0).prop_map(
        |(text, left, baseline, width, size)| Word {
            text,
            left,
            right: left + width,
            baseline,
            size,
        },
    )
}

fn rule() -> impl Strategy<Value = Rule> {
    (0.0..600.0, 0.0..800.0, 0.0..400.0, any::<bool>()).prop_map(|(left, top, length, lies)| Rule {
        left,
        top,
        right: if lies { left + length } else { left },
        bottom: if lies { top } else { top + length },
    })
}

fn page() -> impl Strategy<Value = Page> {
    let words = prop::collection::vec(word(), 0..150);
    let rules = prop::collection::vec(rule(), 0..30);
    (words, rules).prop_map(|(words, rules)| Page { words, rules })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However the words stand, no text comes out that was not on the pages.
    #[test]
    fn any_page_is_read(pages in prop::collection::vec(page(), 0..3)) {
        let printed: usize = pages.iter().flat_map(|page| &page.words).map(|word| word.text.len()).sum();
        let text = parse(pages).text;
        let letters = |text: &str| text.split([' ', '\n', '|']).map(str::len).sum::<usize>();
        prop_assert!(letters(&text) <= printed, "{text}");
    }
}
