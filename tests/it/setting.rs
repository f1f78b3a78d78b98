//! What an article is about and when, without a headline or a date line that says so.

use crate::told::{article, figures};
use ntm_extract::extract;

/// Name of the article's place, and the figures as `text status year place`.
#[track_caller]
fn check(article: &str, place: Option<&str>, expected: &[&str]) {
    let report = extract("article", article);
    let named = report.article.place.as_ref().map(|place| place.name.as_str());
    assert_eq!(named, place, "{article}");
    let found: Vec<String> = report
        .figures
        .iter()
        .map(|figure| {
            let status = format!("{:?}", figure.status).to_lowercase();
            let mut words = vec![figure.text.clone(), status];
            words.extend(figure.year.map(|year| year.to_string()));
            words.extend(figure.place.as_ref().map(|place| place.name.clone()));
            words.join(" ")
        })
        .collect();
    assert_eq!(found, expected, "{article}");
}

#[test]
fn the_place_of_several_units_is_what_holds_them() {
    // Neither of the two districts is named first by chance; the province is not named at all.
    check(
        "Thêm 5 xã nông thôn mới nâng cao\n\n10/5/2023\n\nUBND tỉnh vừa công nhận 5 xã đạt chuẩn nông thôn mới nâng cao, gồm Tam Mỹ \
         Đông, Tam Giang của huyện Núi Thành; Điện Phong, Điện Phước, Điện Trung của thị xã Điện Bàn.\n",
        Some("Quảng Nam"),
        &["5 xã actual 2023 Quảng Nam"],
    );
    check(
        "Công nhận xã Hòa Tiến và xã Hòa Phong đạt chuẩn nông thôn mới\n\n10/5/2016\n\nHai xã của huyện Hòa Vang vừa được công nhận.\n",
        Some("Hòa Vang"),
        &["Hai xã actual 2016 Hòa Vang"],
    );
}

#[test]
fn a_phrase_of_means_is_about_the_subject_behind_it() {
    let named = |sentence: &str, expected: &[&str]| {
        let text = format!("Xây dựng nông thôn mới ở huyện Ba Vì\n\n15/8/2021\n\n{sentence}\n");
        check(&text, Some("Ba Vì"), expected);
    };
    named(
        "Với nguồn vốn 15 tỷ đồng, xã Tản Lĩnh đã bê tông hóa đường trục thôn theo tiêu chí nông thôn mới.",
        &["15 tỷ đồng actual 2021 Tản Lĩnh"],
    );
    named(
        "Từ vốn chương trình nông thôn mới 12 tỷ đồng, vốn dân góp 3 tỷ đồng, xã Tản Lĩnh đã làm 12 km đường.",
        &[
            "12 tỷ đồng actual 2021 Tản Lĩnh",
            "3 tỷ đồng actual 2021 Tản Lĩnh",
        ],
    );
    named(
        "Với 15/19 tiêu chí nông thôn mới đã đạt, Tản Lĩnh và xã Vân Hòa còn nhiều việc phải làm.",
        &["15/19 tiêu chí actual 2021 Ba Vì"],
    );
}

#[test]
fn what_is_said_in_an_interview() {
    let said = |body: &str, expected: &[&str]| {
        let text = format!("Nông thôn mới ở xã Vĩnh Hải, huyện Vĩnh Linh\n\n8/12/2024\n\n{body}\n");
        check(&text, Some("Vĩnh Hải"), expected);
    };
    // Money sent home has been given; products sent to the council wait for it.
    said(
        "Làm nông thôn mới, dân góp hơn 2 tỷ, con em xa quê gửi về 640 triệu.",
        &["2 tỷ actual 2024 Vĩnh Hải", "640 triệu actual 2024 Vĩnh Hải"],
    );
    said(
        "Có 5 sản phẩm OCOP gửi về tỉnh dự thi.",
        &["5 sản phẩm target 2024 Vĩnh Hải"],
    );
    said(
        "Sang năm, mục tiêu của xã là thu nhập 66 triệu đồng/người.",
        &["66 triệu đồng target 2025 Vĩnh Hải"],
    );
    // The next sentence goes on about one unit, not about the last of several.
    said(
        "Thôn Tây Sơn được công nhận khu dân cư kiểu mẫu. Có 5 vườn được công nhận vườn mẫu.",
        &["5 vườn actual 2024 Tây Sơn"],
    );
    said(
        "Thôn Đông Luật và thôn Tây Sơn được công nhận khu dân cư kiểu mẫu. Có 5 vườn được công nhận vườn mẫu.",
        &["5 vườn actual 2024 Vĩnh Hải"],
    );
}

#[test]
fn the_year_of_the_old_level_is_not_that_of_the_new() {
    for date in [
        "năm 2015",
        "vào năm 2015",
        "vào thời điểm cuối năm 2015",
        "(năm 2015)",
    ] {
        let text = format!(
            "Nông thôn mới ở huyện Ba Vì\n\n15/8/2021\n\nTỷ lệ hộ nghèo giảm từ 12% {date} xuống còn 2%.\n"
        );
        check(
            &text,
            Some("Ba Vì"),
            &["12% actual 2015 Ba Vì", "2% actual 2021 Ba Vì"],
        );
    }
}

#[test]
fn the_year_of_a_text_without_a_date() {
    // What a programme or a plan looks ahead to is not the year of writing.
    check(
        "Chương trình nông thôn mới giai đoạn 2021-2025 ở Quảng Trị\n\nĐến nay, tỉnh có 69/101 xã đạt chuẩn nông thôn mới. Phấn \
         đấu đến năm 2025 có 75 xã đạt chuẩn.\n",
        Some("Quảng Trị"),
        &["69/101 xã actual Quảng Trị", "75 xã target 2025 Quảng Trị"],
    );
    check(
        "Nghi Xuân thêm sản phẩm OCOP\n\nTrong đợt 2 năm 2023, huyện Nghi Xuân có 4 sản phẩm được xếp hạng OCOP. Như vậy, huyện có \
         21 sản phẩm OCOP.\n",
        Some("Nghi Xuân"),
        &[
            "4 sản phẩm actual 2023 Nghi Xuân",
            "21 sản phẩm actual 2023 Nghi Xuân",
        ],
    );
    check(
        "Xã Tân Hưng nông thôn mới\n\nNăm 2016, thu nhập bình quân đầu người của xã Tân Hưng đạt 39 triệu đồng/người/năm, đến năm \
         2021 đạt 72 triệu đồng/người/năm.\n",
        Some("Tân Hưng"),
        &[
            "39 triệu đồng actual 2016 Tân Hưng",
            "72 triệu đồng actual 2021 Tân Hưng",
        ],
    );
}

#[test]
fn heads_of_targets_and_terms_that_have_ended() {
    check(
        "Các chỉ tiêu chủ yếu nhiệm kỳ 2020-2025 của xã Đắk Ơ\n\n- Về kinh tế:\n\n(2) Thu nhập bình quân đầu người: 45 triệu \
         đồng/năm.\n\n(5) Số thôn đạt chuẩn nông thôn mới: 04/09 thôn.\n",
        Some("Đắk Ơ"),
        &["45 triệu đồng target 2025 Đắk Ơ", "04/09 thôn target 2025 Đắk Ơ"],
    );
    check(
        "Đại hội Đảng bộ xã Đại Đồng\n\n22/7/2025\n\nNhiệm kỳ 2020 - 2025, thu nhập bình quân đầu người của xã Đại Đồng đến cuối nhiệm kỳ \
         đạt 63 triệu đồng/người/năm.\n",
        Some("Đại Đồng"),
        &["63 triệu đồng actual 2025 Đại Đồng"],
    );
    // Behind the forecast the sentence goes on with what is.
    check(
        "Cao Lộc xây dựng nông thôn mới\n\n22/9/2019\n\nĐến nay bình quân mỗi xã đạt 10,5 tiêu chí, dự kiến hết năm 2019 đạt bình quân 11 \
         tiêu chí/xã; có 04/21 xã đạt 19 tiêu chí.\n",
        Some("Cao Lộc"),
        &[
            "10,5 tiêu chí actual 2019 Cao Lộc",
            "11 tiêu chí target 2019 Cao Lộc",
            "04/21 xã actual 2019 Cao Lộc",
        ],
    );
}

#[test]
fn the_text_says_the_province_of_its_place() {
    let report = extract(
        "article",
        "Xã Tân Phước họp Đảng ủy\n\n20/11/2025\n\nXã Tân Phước (tỉnh Đồng Tháp) đạt 19/19 tiêu chí NTM.\n",
    );
    let province =
        |place: &Option<ntm_extract::report::Place>| place.as_ref().and_then(|place| place.province.clone());
    assert_eq!(province(&report.article.place).as_deref(), Some("Đồng Tháp"));
    assert_eq!(province(&report.figures[0].place).as_deref(), Some("Đồng Tháp"));
}

#[test]
fn who_signs_a_report_is_no_author() {
    let body = "Năm 2023, xã Phú Sơn huy động 25 tỷ đồng xây dựng nông thôn mới, đường làng được đổ bê tông.";
    for signature in [
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Hòa",
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nNguyễn Văn Hòa",
        "TRƯỞNG BAN\nLê Thị Bưởi",
    ] {
        let report = extract(
            "signed",
            &format!("Phú Sơn xây dựng nông thôn mới\n\n{body}\n\n{signature}\n"),
        );
        assert!(report.article.authors.is_empty(), "{signature}");
        assert_eq!(report.figures.len(), 1, "{signature}");
    }
    let report = extract(
        "named",
        &format!("Phú Sơn xây dựng nông thôn mới\n\n{body}\n\nNguyễn Văn Hòa\n"),
    );
    assert_eq!(report.article.authors, ["Nguyễn Văn Hòa"]);
}

#[test]
fn a_report_under_a_letterhead() {
    let report = extract(
        "report",
        "UBND HUYỆN BA TƠ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\
         BAN CHỈ ĐẠO CT MTQG        Độc lập - Tự do - Hạnh phúc\n\
         Số: 18/BC-BCĐ              Ba Tơ, ngày 05 tháng 7 năm 2017\n\n\
         BÁO CÁO\n\
         Kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2017\n\n\
         I. KẾT QUẢ THỰC HIỆN\n\
         1. Tổng số tiêu chí đạt được của 19 xã là 147 tiêu chí, bình quân 7,7 tiêu chí/xã. Cụ thể:\n\
         - Nhóm đạt từ 10 - 14 tiêu chí: 03 xã (Ba Động, Ba Cung, Ba Chùa);\n\
         2. KH vốn năm 2017 là 42.560 triệu đồng, trong đó: NSTW 31.200 trđ, dân góp 1.500 trđ. Đến 30/6 giải ngân 15.230 trđ, đạt \
         35,8% KH.\n\
         II. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n\
         1. Xã Ba Động phấn đấu hoàn thành 19/19 tiêu chí, đề nghị tỉnh công nhận.\n\
         2. Bình quân toàn huyện đạt 8,6 tiêu chí/xã; vận động nhân dân đóng góp thêm 2 tỷ đồng.\n\
         Nơi nhận:                  TM. BAN CHỈ ĐẠO\n\
         - Lưu VT.                  Phạm Văn Vế\n",
    );
    assert_eq!(
        report.article.title.as_deref(),
        Some(
            "Kết quả thực hiện Chương trình MTQG xây dựng nông thôn mới 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2017"
        )
    );
    assert_eq!(report.article.published.as_deref(), Some("2017-07-05"));
    assert!(report.article.authors.is_empty());
    let found: Vec<String> = report
        .figures
        .iter()
        .map(|figure| format!("{} {:?}", figure.text, figure.status).to_lowercase())
        .collect();
    assert_eq!(
        found,
        [
            "147 tiêu chí actual",
            "7,7 tiêu chí actual",
            "03 xã actual",
            "42.560 triệu đồng target",
            "31.200 trđ target",
            "1.500 trđ target",
            "15.230 trđ actual",
            "19/19 tiêu chí target",
            "8,6 tiêu chí target",
            "2 tỷ đồng target",
        ]
    );
}

#[test]
fn what_is_reached_beside_what_is_planned() {
    let named = |sentence: &str, expected: &[&str]| {
        let text = format!("Hà Tĩnh xây dựng nông thôn mới\n\n09/07/2019\n\n{sentence}\n");
        check(&text, Some("Hà Tĩnh"), expected);
    };
    named(
        "Mục tiêu đến hết năm 2019 có thêm 20 xã đạt chuẩn NTM. 6 tháng đầu năm có 5 xã được công nhận.",
        &["20 xã target 2019 Hà Tĩnh", "5 xã actual 2019 Hà Tĩnh"],
    );
    named(
        "Vốn huy động xây dựng NTM được 1.126 tỷ đồng, bằng 47% kế hoạch năm 2.395 tỷ đồng.",
        &[
            "1.126 tỷ đồng actual 2019 Hà Tĩnh",
            "2.395 tỷ đồng target 2019 Hà Tĩnh",
        ],
    );
    named(
        "Văn phòng Điều phối cho biết, giai đoạn 2016-2020, ngân sách trung ương bố trí cho Chương trình nông thôn mới là 500 tỷ đồng.",
        &["500 tỷ đồng actual 2020 Hà Tĩnh"],
    );
    named(
        "Giai đoạn 2021-2025, ngân sách trung ương bố trí cho Chương trình nông thôn mới là 500 tỷ đồng.",
        &["500 tỷ đồng target 2025 Hà Tĩnh"],
    );
    named(
        "Đến nay tỉnh đã có 50 xã đạt chuẩn NTM, năm 2021 có thêm 3 xã nâng cao.",
        &["50 xã actual 2019 Hà Tĩnh", "3 xã target 2021 Hà Tĩnh"],
    );
    named(
        "Đến nay tỉnh đã có 3 xã về đích NTM, dự kiến cuối năm 2020 thêm xã Tượng Sơn.",
        &["3 xã actual 2019 Hà Tĩnh"],
    );
    named(
        "Tỉnh đã xếp hạng 81 sản phẩm OCOP: 18 sản phẩm 4 sao, 62 sản phẩm 3 sao và 01 sản phẩm là cam Vũ Quang được đề nghị \
         công nhận 5 sao.",
        &[
            "81 sản phẩm actual 2019 Hà Tĩnh",
            "18 sản phẩm actual 2019 Hà Tĩnh",
            "62 sản phẩm actual 2019 Hà Tĩnh",
            "01 sản phẩm target 2019 Hà Tĩnh",
        ],
    );
}

#[test]
fn communes_before_a_merger_are_of_the_article() {
    check(
        "Xã Mỹ Hạnh Đông sau sắp xếp\n\n14/10/2025\n\nXã Mỹ Hạnh Đông, tỉnh Đồng Tháp: 4/4 xã trước sáp nhập đều đã đạt chuẩn nông thôn \
         mới.\n",
        Some("Mỹ Hạnh Đông"),
        &["4/4 xã actual 2025 Mỹ Hạnh Đông"],
    );
}

#[test]
fn where_a_programme_began_has_the_year_of_its_beginning() {
    let about = |body: &str| format!("Hà Tĩnh xây dựng nông thôn mới\n\n09/07/2019\n\n{body}\n");
    check(
        &about(
            "Năm 2010, tỉnh bắt tay vào chương trình. Khi bắt đầu, bình quân đạt 5,76 tiêu chí/xã. Đến nay bình quân đạt 17 tiêu chí/xã.",
        ),
        Some("Hà Tĩnh"),
        &[
            "5,76 tiêu chí actual 2010 Hà Tĩnh",
            "17 tiêu chí actual 2019 Hà Tĩnh",
        ],
    );
}

#[test]
fn a_lead_opens_with_its_year_behind_the_newspaper() {
    for lead in [
        "(GLO)- Năm 2021,",
        "BĐO - Năm 2021,",
        "(baobinhdinh.vn) – Năm 2021,",
    ] {
        let found = figures(&article(
            "Hoài Ân xây dựng nông thôn mới",
            "9/1/2022",
            &format!(
                "{lead} toàn huyện có thêm 2 xã đạt chuẩn nông thôn mới.\n\nThu nhập bình quân đạt 34 triệu đồng/người."
            ),
        ));
        assert_eq!(
            found,
            [
                "2 xã actual increase 2021 Hoài Ân",
                "34 triệu đồng actual 2021 Hoài Ân"
            ],
            "{lead}"
        );
    }
}

#[test]
fn a_round_is_for_the_year_that_it_names() {
    let found = figures(&article(
        "Hoài Ân có thêm xã nông thôn mới",
        "11/4/2022",
        "Chiều 11/4, Hội đồng thẩm định, xét công nhận xã đạt chuẩn nông thôn mới họp bỏ phiếu đợt 3 năm 2021.\n\n\
         Các thành viên đã bỏ phiếu công nhận đạt chuẩn nông thôn mới đối với 3 xã. Đến nay, toàn huyện có 9 xã đạt chuẩn nông thôn mới.",
    ));
    assert_eq!(found, ["3 xã actual 2021 Hoài Ân", "9 xã actual 2022 Hoài Ân"]);
}

#[test]
fn a_province_that_only_its_districts_tell() {
    let text = article(
        "Tình hình kinh tế - xã hội tỉnh năm 2014 và nhiệm vụ năm 2015",
        "24/12/2014",
        "Chương trình nông thôn mới được chỉ đạo sát hơn. Hết năm có 18 xã đạt chuẩn nông thôn mới. Hai xã Quân Bình (Bạch Thông), Như Cố \
         (Chợ Mới) đang hoàn thiện hồ sơ.",
    );
    assert_eq!(figures(&text)[0], "18 xã actual 2014 Bắc Kạn");
}

#[test]
fn the_country_by_its_parliament_or_first_in_the_headline() {
    check(
        "Quốc hội nghe báo cáo về nông thôn mới\n\n20/6/2020\n\nĐã có 5.177 xã đạt chuẩn nông thôn mới.",
        Some("Việt Nam"),
        &["5.177 xã actual 2020 Việt Nam"],
    );
    check(
        "Cả nước có 386 xã nông thôn mới nâng cao, trong đó có Bình Định\n\n20/6/2022\n\nHiện có 48 xã nông thôn mới kiểu mẫu. Bình Định dẫn đầu.",
        Some("Việt Nam"),
        &["386 xã actual 2022 Việt Nam", "48 xã actual 2022 Việt Nam"],
    );
}
