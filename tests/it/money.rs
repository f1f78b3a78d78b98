//! Which money is the programme's, whose it is, and whether it is there.

use ntm_extract::extract;

use crate::told::{REPORT, article};

/// The sums of an article as `text status source`.
#[track_caller]
fn check(title: &str, body: &str, expected: &[&str]) {
    let found: Vec<String> = extract("article", &article(title, "5/9/2023", body))
        .figures
        .iter()
        .filter_map(|figure| {
            let source = figure.funding_source?;
            Some(format!("{} {:?} {source:?}", figure.text, figure.status).to_lowercase())
        })
        .collect();
    assert_eq!(found, expected, "{body}");
}

/// The headline of an article on OCOP.
const PRODUCTS: &str = "Hoài Ân phát triển sản phẩm OCOP";

#[test]
fn a_sum_is_for_the_programme_that_it_is_set_aside_or_spent_for() {
    for set_aside in [
        "Kinh phí dành cho chương trình dự kiến 7,2 tỷ đồng",
        "Kinh phí làm chương trình dự kiến 7,2 tỷ đồng",
        "Huyện sẽ bỏ thêm 7,2 tỷ đồng cho chương trình này",
    ] {
        check(
            PRODUCTS,
            &format!("Năm 2024, huyện phấn đấu có 15 sản phẩm OCOP. {set_aside}."),
            &["7,2 tỷ đồng target total"],
        );
    }
    check(
        PRODUCTS,
        "Kinh phí dành cho chương trình khuyến công dự kiến 7,2 tỷ đồng.",
        &[],
    );
}

#[test]
fn a_need_counts_where_it_is_told_in_figures_of_the_units() {
    check(
        REPORT,
        "Ba xã được chọn về đích nông thôn mới. Vốn cần cho 3 xã này khoảng 90 tỷ đồng, hiện mới cân đối được 18 tỷ đồng.",
        &["90 tỷ đồng target total", "18 tỷ đồng actual total"],
    );
}

#[test]
fn money_of_another_programme_that_is_pooled() {
    check(
        REPORT,
        "Nguồn lực xây dựng nông thôn mới trong 2 năm 2022 - 2023 khoảng 28 tỷ đồng, trong đó vốn lồng ghép từ chương trình giảm nghèo 7 tỷ đồng.",
        &["28 tỷ đồng actual total", "7 tỷ đồng actual integrated"],
    );
}

#[test]
fn what_has_been_paid_out_before_what_is_expected_by_the_end_of_the_year() {
    check(
        REPORT,
        "Vốn đầu tư của chương trình nông thôn mới giải ngân 54,3 tỷ đồng (61%), dự kiến cuối năm được 100%; vốn sự nghiệp giải ngân 11,6 tỷ đồng \
         (24%), dự kiến cuối năm được 85%.",
        &["54,3 tỷ đồng actual total", "11,6 tỷ đồng actual total"],
    );
    check(
        REPORT,
        "Huyện cần 12,4 tỷ đồng làm nông thôn mới, tỉnh mới cấp 4,1 tỷ đồng.",
        &["12,4 tỷ đồng target total", "4,1 tỷ đồng actual provincial"],
    );
}

#[test]
fn what_is_mobilised_in_the_time_reported_on_is_there_behind_a_plan() {
    check(
        REPORT,
        "Theo kế hoạch năm, huyện phải có thêm 4 xã đạt chuẩn nông thôn mới.\n\nNguồn lực huy động trong kỳ là 84 tỷ đồng. Trong đó, ngân sách nhà \
         nước 21 tỷ đồng, nhân dân góp 8 tỷ đồng.",
        &[
            "84 tỷ đồng actual total",
            "21 tỷ đồng actual state",
            "8 tỷ đồng actual community",
        ],
    );
}

#[test]
fn what_a_producer_puts_into_its_own_business_or_signs_for_is_not_the_programmes() {
    check(
        PRODUCTS,
        "Cơ sở nước mắm Bà Hai, chủ nhân của 4 sản phẩm OCOP 4 sao, đầu tư dây chuyền đóng chai 2 tỷ đồng.",
        &[],
    );
    check(
        PRODUCTS,
        "Tại hội chợ OCOP, các chủ thể ký 14 bản ghi nhớ trị giá 5 tỷ đồng.",
        &[],
    );
}
