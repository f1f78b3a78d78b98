//! Lines in, paragraphs out. In the pictures a sign is half as wide as high, and an empty line is half a line of space.

use super::{Margins, Paragraphs};
use crate::article::printed::line::{Segment, TextLine};

const SIZE: f64 = 12.0;
const SIGN: f64 = SIZE / 2.0;
const PITCH: f64 = 16.0;

fn lines(picture: &str) -> Vec<TextLine> {
    let mut baseline = 0.0;
    let mut lines = Vec::new();
    for line in picture.lines() {
        let text = line.trim();
        if text.is_empty() {
            baseline += PITCH / 2.0;
            continue;
        }
        baseline += PITCH;
        let width = |text: &str| text.chars().map(|_| SIGN).sum::<f64>();
        let left = width(line) - width(line.trim_start());
        let words: Vec<&str> = text.split(' ').collect();
        lines.push(TextLine {
            segments: vec![Segment {
                text: text.to_owned(),
                left,
                right: left + width(text),
                opening: width(words[0]),
                baseline,
                words: words.len(),
            }],
            baseline,
            size: SIZE,
            is_row: false,
        });
    }
    lines
}

#[track_caller]
fn reads(pages: &[&str], expected: &[&str]) {
    let mut paragraphs = Paragraphs::default();
    for page in pages {
        let lines = lines(page);
        let margins = Margins::of(&lines);
        paragraphs.add(lines, margins);
    }
    let texts: Vec<String> = paragraphs.finish().into_iter().map(|line| line.text).collect();
    assert_eq!(texts, expected);
}

#[test]
fn full_lines_go_on() {
    reads(
        &["Đến hết năm 2023, huyện Tân Phú có thêm 12
sản phẩm OCOP, nâng tổng số lên 52 sản phẩm.
Thu nhập bình quân đạt 71,2 triệu đồng/
người/năm, vượt kế hoạch của giai đoạn 2021-
2025 và tăng 5% so với năm trước đó. Còn 3
xã khó khăn."],
        &[
            "Đến hết năm 2023, huyện Tân Phú có thêm 12 sản phẩm OCOP, nâng tổng số lên 52 sản phẩm. Thu nhập bình quân đạt \
             71,2 triệu đồng/người/năm, vượt kế hoạch của giai đoạn 2021-2025 và tăng 5% so với năm trước đó. Còn 3 xã khó \
             khăn.",
        ],
    );
}

#[test]
fn short_lines_end_paragraphs() {
    reads(
        &["Huyện có 17 xã đạt chuẩn nông thôn mới năm
2023, đạt 100%.
Có 9 xã đạt chuẩn nông thôn mới nâng cao và
3 xã kiểu mẫu."],
        &[
            "Huyện có 17 xã đạt chuẩn nông thôn mới năm 2023, đạt 100%.",
            "Có 9 xã đạt chuẩn nông thôn mới nâng cao và 3 xã kiểu mẫu.",
        ],
    );
}

#[test]
fn indents_and_space_begin_paragraphs() {
    reads(
        &["    Huyện có 17 xã đạt chuẩn nông thôn mới
và 64 thôn kiểu mẫu, vượt kế hoạch cả năm.
    Tổng vốn huy động là 286,4 tỷ đồng, trong
đó ngân sách huyện là 88 tỷ đồng, dân góp là

37,3 tỷ đồng."],
        &[
            "Huyện có 17 xã đạt chuẩn nông thôn mới và 64 thôn kiểu mẫu, vượt kế hoạch cả năm.",
            "Tổng vốn huy động là 286,4 tỷ đồng, trong đó ngân sách huyện là 88 tỷ đồng, dân góp là",
            "37,3 tỷ đồng.",
        ],
    );
}

#[test]
fn items_of_lists_stay_apart() {
    reads(
        &["Năm 2024 huyện phấn đấu đạt các chỉ tiêu sau:
- Có thêm 4 xã đạt chuẩn nâng cao và 2 xã kiểu
  mẫu, công nhận 12 sản phẩm OCOP trở lên, đạt;
- Thu nhập bình quân 76 triệu đồng mỗi người;
1. Hoàn thành hồ sơ của 4 xã trước tháng mười,
trình tỉnh xét công nhận theo đúng quy định đã
a) Phân công từng thành viên của Ban Chỉ đạo,"],
        &[
            "Năm 2024 huyện phấn đấu đạt các chỉ tiêu sau:",
            "- Có thêm 4 xã đạt chuẩn nâng cao và 2 xã kiểu mẫu, công nhận 12 sản phẩm OCOP trở lên, đạt;",
            "- Thu nhập bình quân 76 triệu đồng mỗi người;",
            "1. Hoàn thành hồ sơ của 4 xã trước tháng mười, trình tỉnh xét công nhận theo đúng quy định đã",
            "a) Phân công từng thành viên của Ban Chỉ đạo,",
        ],
    );
}

#[test]
fn a_dash_inside_a_sentence_is_no_item() {
    reads(
        &["Tuyến đường từ trung tâm xã Tân Lập đến thôn
- bản xa nhất dài 12 km."],
        &["Tuyến đường từ trung tâm xã Tân Lập đến thôn - bản xa nhất dài 12 km."],
    );
}

#[test]
fn headings_stay_apart() {
    reads(
        &["I. KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI NĂM 2023
Toàn huyện có 17 xã đạt chuẩn, trong đó có 9
xã nâng cao.
2. Huy động nguồn lực
Huyện huy động được 286,4 tỷ đồng để xây dựng
nông thôn mới."],
        &[
            "I. KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI NĂM 2023",
            "Toàn huyện có 17 xã đạt chuẩn, trong đó có 9 xã nâng cao.",
            "2. Huy động nguồn lực",
            "Huyện huy động được 286,4 tỷ đồng để xây dựng nông thôn mới.",
        ],
    );
}

#[test]
fn titles_in_the_middle_are_as_long_as_their_longest_line() {
    reads(
        &["                      BÁO CÁO
      Kết quả xây dựng nông thôn mới năm 2023
                và nhiệm vụ năm 2024

Thực hiện kế hoạch của tỉnh, huyện đã giao chỉ tiêu
cho các xã."],
        &[
            "BÁO CÁO",
            "Kết quả xây dựng nông thôn mới năm 2023 và nhiệm vụ năm 2024",
            "Thực hiện kế hoạch của tỉnh, huyện đã giao chỉ tiêu cho các xã.",
        ],
    );
}

#[test]
fn paragraphs_go_on_over_the_end_of_a_page() {
    reads(
        &[
            "Huyện huy động được 286,4 tỷ đồng, trong đó có
88 tỷ đồng của ngân sách huyện và ngân sách
cấp xã là",
            "35,6 tỷ đồng, vốn doanh nghiệp 21 tỷ.
Có 231 vườn mẫu được công nhận trong năm 2023.",
        ],
        &[
            "Huyện huy động được 286,4 tỷ đồng, trong đó có 88 tỷ đồng của ngân sách huyện và ngân sách cấp xã là 35,6 tỷ \
             đồng, vốn doanh nghiệp 21 tỷ.",
            "Có 231 vườn mẫu được công nhận trong năm 2023.",
        ],
    );
}

#[test]
fn an_indent_at_the_top_of_a_page_begins_a_paragraph() {
    reads(
        &[
            "    Huyện huy động được 286,4 tỷ đồng, trong đó
có 88 tỷ đồng là ngân sách của huyện Tân Phú.",
            "    Có 231 vườn mẫu được công nhận trong năm ấy
và 64 thôn.",
        ],
        &[
            "Huyện huy động được 286,4 tỷ đồng, trong đó có 88 tỷ đồng là ngân sách của huyện Tân Phú.",
            "Có 231 vườn mẫu được công nhận trong năm ấy và 64 thôn.",
        ],
    );
}

#[test]
fn where_first_lines_stand_in_the_next_of_them_begins_a_paragraph() {
    reads(
        &["    Tân Phú về đích nông thôn mới trong năm nay
    Sáng 12/1, huyện Tân Phú họp bàn kết quả xây
dựng nông thôn mới.
    Đến nay, huyện có 17 xã đạt chuẩn, trong đó
có 9 xã nâng cao."],
        &[
            "Tân Phú về đích nông thôn mới trong năm nay",
            "Sáng 12/1, huyện Tân Phú họp bàn kết quả xây dựng nông thôn mới.",
            "Đến nay, huyện có 17 xã đạt chuẩn, trong đó có 9 xã nâng cao.",
        ],
    );
}
