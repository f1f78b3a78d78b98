//! Sentences that go on with the figure before them, and levels that something started from.

use ntm_extract::extract;
use ntm_extract::report::{Standard, Status};

use crate::told::{article, check_report, check_report_places, figures};

#[test]
fn a_time_and_a_verb_go_on_with_the_figure_before() {
    check_report(
        "Tỷ lệ hộ nghèo năm 2011 là 30%. Đến cuối năm 2021 chỉ còn 2,5%.",
        &["30% actual 2011", "2,5% actual 2021"],
    );
    check_report(
        "Tỷ lệ hộ nghèo cuối năm 2021 là 13,5%, giảm 3% so với đầu năm. Trung bình mỗi năm giảm 2,5%.",
        &[
            "13,5% actual 2021",
            "3% actual decrease 2021",
            "2,5% actual decrease 2022",
        ],
    );
    check_report(
        "Thu nhập bình quân đầu người năm 2020 đạt 30 triệu đồng. Phấn đấu đến năm 2025 đạt 60 triệu đồng.",
        &["30 triệu đồng actual 2020", "60 triệu đồng target 2025"],
    );
    check_report(
        "Năm 2020, tổng kinh phí huy động xây dựng nông thôn mới là 30 tỷ đồng. Năm 2021 là 45 tỷ đồng.",
        &["30 tỷ đồng actual 2020", "45 tỷ đồng actual 2021"],
    );
    check_report(
        "Năm 2015, toàn huyện có 3 xã đạt chuẩn nông thôn mới. Đến nay, con số này là 9 xã.",
        &["3 xã actual 2015", "9 xã actual 2022"],
    );
    check_report(
        "Năm 2015 bình quân mỗi xã đạt 8 tiêu chí. Đến nay là 15 tiêu chí.",
        &["8 tiêu chí actual 2015", "15 tiêu chí actual 2022"],
    );
    for other in [
        "Giá trị sản xuất tăng 7%.",
        "Hộ dùng nước sạch đạt 97%. Đến nay còn 3% chưa có.",
        "Năm 2022 đạt 95% hộ có bảo hiểm.",
    ] {
        check_report(&format!("Tỷ lệ hộ nghèo là 5%. {other}"), &["5% actual 2022"]);
    }
}

#[test]
fn the_level_at_the_start_has_the_year_of_the_start_or_none() {
    check_report(
        "Khi bắt tay vào xây dựng, bình quân mỗi xã đạt 7,5 tiêu chí; thu nhập năm 2010 là 13,8 triệu đồng/người.",
        &["7,5 tiêu chí actual 2010", "13,8 triệu đồng actual 2010"],
    );
    for later in [
        "đến năm 2019 đạt 19/19 tiêu chí",
        "năm 2019 đã đạt 19/19 tiêu chí",
    ] {
        let found = figures(&article(
            "Xã Ân Đức xây dựng nông thôn mới",
            "15/9/2022",
            &format!("Khi bắt tay vào xây dựng, xã chỉ đạt 3 tiêu chí, {later}."),
        ));
        assert_eq!(
            found,
            ["3 tiêu chí actual Ân Đức", "19/19 tiêu chí actual 2019 Ân Đức"],
            "{later}"
        );
    }
    for start in [
        "Xuất phát điểm chỉ có",
        "Lúc đầu xã mới đạt",
        "Trước đây, xã đạt",
        "Trước kia xã chỉ có",
    ] {
        let found = figures(&article(
            "Xã Ân Đức xây dựng nông thôn mới",
            "15/9/2022",
            &format!("{start} 3 tiêu chí."),
        ));
        assert_eq!(found, ["3 tiêu chí actual Ân Đức"], "{start}");
    }
    check_report(
        "Huyện hiện có 18 sản phẩm đạt chuẩn OCOP (trước đây là 25 sản phẩm).",
        &["18 sản phẩm actual 2022", "25 sản phẩm actual"],
    );
    check_report(
        "Toàn huyện có 12 xã đạt chuẩn nông thôn mới, tăng 5 xã so với trước đây.",
        &["12 xã actual 2022", "5 xã actual increase 2022"],
    );
}

#[test]
fn money_since_then_or_of_so_many_years_has_a_first_year() {
    for between in ["", "Người dân rất phấn khởi. "] {
        check_report(
            &format!(
                "Huyện về đích nông thôn mới năm 2015. {between}Từ đó đến nay, huyện huy động 44 tỷ đồng xây dựng nông thôn mới."
            ),
            &["44 tỷ đồng actual 2015- 2022"],
        );
    }
    check_report(
        "Hội nghị sơ kết 4 năm (2018 - 2021) chương trình nông thôn mới. Tổng kinh phí thực hiện 4 năm đạt 46,8 tỷ đồng.",
        &["46,8 tỷ đồng actual 2018- 2021"],
    );
}

#[test]
fn one_number_of_several_units_is_about_what_they_lie_in() {
    let told = |body: &str| figures(&article("Bình Định xây dựng nông thôn mới", "15/9/2022", body));
    for (several, number) in [
        (
            "Các huyện Phù Mỹ, Phù Cát và Tuy Phước có thêm",
            "14 sản phẩm OCOP",
        ),
        ("Huyện Phù Mỹ và Phù Cát có", "14 sản phẩm OCOP"),
        ("Các huyện Phù Mỹ, Phù Cát có", "14 xã đạt chuẩn nông thôn mới"),
    ] {
        let found = told(&format!("{several} {number}."));
        assert!(found[0].ends_with("Bình Định"), "{several}: {found:?}");
    }
    assert_eq!(
        told("Huyện Phù Mỹ có 14 sản phẩm OCOP, Phù Cát có 12 sản phẩm."),
        [
            "14 sản phẩm actual 2022 Phù Mỹ",
            "12 sản phẩm actual 2022 Phù Cát"
        ]
    );
    check_report_places(
        "Xã Ân Đức đạt 18/19 tiêu chí, tiêu chí còn lại đang hoàn thiện.",
        &["18/19 tiêu chí actual 2022 Ân Đức"],
    );
    check_report_places(
        "Xã Ân Đức, huyện Hoài Ân và xã Cát Hưng, huyện Phù Cát cùng đạt 18/19 tiêu chí.",
        &[
            "18/19 tiêu chí actual 2022 Ân Đức",
            "18/19 tiêu chí actual 2022 Cát Hưng",
        ],
    );
}

#[test]
fn communes_may_have_the_name_of_a_district_elsewhere() {
    for several in [
        "gồm Ân Đức, Quế Sơn và Ân Hữu",
        "(Ân Đức, Quế Sơn, Ân Hữu)",
        "là xã Ân Đức, xã Quế Sơn và xã Ân Hữu",
    ] {
        check_report(
            &format!("Có 3 xã đạt chuẩn nông thôn mới {several}. Bình quân toàn huyện đạt 13,1 tiêu chí/xã."),
            &["3 xã actual 2022", "13,1 tiêu chí actual 2022"],
        );
    }
}

#[test]
fn two_numbers_go_on_with_two_figures() {
    let before = ["9,8 triệu đồng actual 2010", "31% actual 2010"];
    for (later, year) in [
        ("; nay là 47 triệu đồng và 2,8%", 2022),
        ("; đến năm 2021 lần lượt là 47 triệu đồng và 2,8%", 2021),
        (". Đến nay, các con số này là 47 triệu đồng và 2,8%", 2022),
        (" thì nay đã là 47 triệu đồng và 2,8%", 2022),
    ] {
        let after = [
            format!("47 triệu đồng actual {year}"),
            format!("2,8% actual {year}"),
        ];
        let expected: Vec<&str> = before
            .into_iter()
            .chain(after.iter().map(String::as_str))
            .collect();
        let sentence = format!("Năm 2010 thu nhập bình quân 9,8 triệu đồng/người, hộ nghèo 31%{later}.");
        check_report(&sentence, &expected);
    }
}

#[test]
fn what_goes_on_behind_two_dated_levels_is_of_the_later() {
    check_report(
        "Thu nhập bình quân tăng từ 16,4 triệu đồng (năm 2012) lên 41 triệu đồng (năm 2019), hộ nghèo chỉ còn 3,1%.",
        &[
            "16,4 triệu đồng actual 2012",
            "41 triệu đồng actual 2019",
            "3,1% actual 2019",
        ],
    );
    check_report(
        "Tỷ lệ hộ nghèo giảm từ 12% (năm 2015) xuống còn 2,3%, thu nhập bình quân đạt 45 triệu đồng/người/năm.",
        &["12% actual 2015", "2,3% actual 2022", "45 triệu đồng actual 2022"],
    );
}

#[test]
fn the_start_of_a_term_has_no_year_of_today() {
    check_report(
        "Tỷ lệ hộ nghèo đầu nhiệm kỳ là 14,91%, đến nay còn 4,5%.",
        &["14,91% actual", "4,5% actual 2022"],
    );
}

#[test]
fn years_of_old_levels_and_of_parts_stay_with_them() {
    check_report_places(
        "Sản phẩm OCOP của huyện tăng từ 6 sản phẩm năm 2020 lên 15 sản phẩm. Huyện Phù Cát đang có 41 sản phẩm OCOP.",
        &[
            "6 sản phẩm actual 2020 Hoài Ân",
            "15 sản phẩm actual 2022 Hoài Ân",
            "41 sản phẩm actual 2022 Phù Cát",
        ],
    );
    check_report(
        "Huyện đã có 8/12 xã được công nhận nông thôn mới, trong đó năm 2021 có 2 xã.",
        &["8/12 xã actual 2022", "2 xã actual 2021"],
    );
}

#[test]
fn a_headline_and_the_day_give_years() {
    let headed = |title: &str, day: &str, body: &str| figures(&article(title, day, body));
    assert_eq!(
        headed(
            "Hoài Ân cam kết hoàn thành huyện nông thôn mới trong năm 2023",
            "15/9/2022",
            "Để hoàn thành các tiêu chí nông thôn mới còn lại cần huy động 165 tỷ đồng."
        ),
        ["165 tỷ đồng target 2023 Hoài Ân"]
    );
    assert_eq!(
        headed(
            "Hoài Ân tổng kết nông thôn mới năm 2021",
            "15/1/2022",
            "Thu nhập bình quân đạt 41 triệu đồng/người. Hiện toàn huyện có 8 xã đạt chuẩn nông thôn mới."
        ),
        ["41 triệu đồng actual 2021 Hoài Ân", "8 xã actual 2022 Hoài Ân"]
    );
}

#[test]
fn since_a_year_is_until_now() {
    for since in [
        "Tính từ năm 2015,",
        "Kể từ năm 2015,",
        "Từ năm 2015 trở lại đây,",
        "Từ năm 2015 cho đến nay,",
        "Từ 2015 tới giờ,",
        "Từ năm 2015 đến thời điểm này,",
        "Từ năm 2015 đến thời điểm hiện tại,",
    ] {
        check_report(
            &format!("{since} huyện huy động 190 tỷ đồng xây dựng nông thôn mới."),
            &["190 tỷ đồng actual 2015- 2022"],
        );
    }
}

#[test]
fn money_carried_over_keeps_no_year() {
    check_report(
        "Năm 2022, huyện huy động 37 tỷ đồng xây dựng nông thôn mới. Trong đó, vốn năm 2021 chuyển sang 4 tỷ đồng và nhân dân đóng góp 2 tỷ đồng.",
        &[
            "37 tỷ đồng actual 2022",
            "4 tỷ đồng actual 2022",
            "2 tỷ đồng actual 2022",
        ],
    );
}

#[test]
fn until_now_is_the_day_once_reports_are_out() {
    let told = |day: &str| {
        figures(&article(
            "Hoài Ân có thêm sản phẩm OCOP",
            day,
            "Năm 2021, huyện có thêm 4 sản phẩm OCOP đạt 3 sao.\n\nCác chủ thể được trao giấy chứng nhận.\n\nTính đến nay, toàn huyện có 19 sản phẩm OCOP.",
        ))
    };
    let added = "4 sản phẩm actual increase 2021 Hoài Ân";
    assert_eq!(told("20/7/2022"), [added, "19 sản phẩm actual 2022 Hoài Ân"]);
    assert_eq!(told("20/1/2022"), [added, "19 sản phẩm actual 2021 Hoài Ân"]);
}

#[test]
fn what_is_to_be_added_has_the_tier_told_before() {
    for added in [
        "huyện đăng ký xây dựng thêm 6 thôn",
        "Hoài Ân phấn đấu có thêm 6 thôn",
    ] {
        check_report(
            &format!("Đến nay, toàn huyện có 22 thôn đạt chuẩn nông thôn mới kiểu mẫu. Năm 2023, {added}."),
            &["22 thôn actual 2022", "6 thôn target increase 2023"],
        );
    }
    check_report(
        "Đến nay, toàn huyện có 9 xã đạt chuẩn nông thôn mới. Năm 2023, huyện phấn đấu thêm 2 xã có điện lưới.",
        &["9 xã actual 2022"],
    );
}

#[test]
fn each_verb_has_the_year_behind_it() {
    check_report(
        "4 xã được công nhận nông thôn mới kiểu mẫu năm 2019; 6 xã được công nhận năm 2020 và 9 xã được công nhận năm 2021.",
        &["4 xã actual 2019", "6 xã actual 2020", "9 xã actual 2021"],
    );
}

#[test]
fn the_rest_of_units_is_of_the_tier_they_are_counted_beside() {
    for rest in [
        ". Theo lộ trình, 6 xã còn lại sẽ hoàn thành trong năm 2025.",
        "; 6 xã còn lại phấn đấu đạt chuẩn trong năm 2025.",
    ] {
        let report = extract(
            "article",
            &article(
                "Hoài Ân xây dựng nông thôn mới",
                "15/9/2022",
                &format!("Huyện có 15/21 xã đạt chuẩn nông thôn mới nâng cao{rest}"),
            ),
        );
        let told: Vec<_> = report
            .figures
            .iter()
            .map(|figure| (figure.text.as_str(), figure.status, figure.standard))
            .collect();
        let advanced = Some(Standard::Advanced);
        assert_eq!(
            told,
            [
                ("15/21 xã", Status::Actual, advanced),
                ("6 xã", Status::Target, advanced),
            ],
            "{rest}"
        );
    }
}

#[test]
fn a_low_start_has_no_year() {
    check_report(
        "Bắt tay vào xây dựng NTM, huyện gặp vô vàn khó khăn: xuất phát điểm thấp, chỉ có 4/9 tiêu chí đạt, tỷ lệ hộ nghèo 28,5%.",
        &["4/9 tiêu chí actual", "28,5% actual"],
    );
}
