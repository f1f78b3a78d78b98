//! What a figure takes from the sentences, the headings and the date around it.

use ntm_extract::extract;
use ntm_extract::report::{Change, Figure, Status};

/// Figures as `text status [increase|decrease] year place`, in reading order.
#[track_caller]
fn check(article: &str, expected: &[&str]) {
    let found: Vec<String> = extract("article", article).figures.iter().map(told).collect();
    assert_eq!(found, expected, "{article}");
}

fn told(figure: &Figure) -> String {
    let mut words = vec![figure.text.clone()];
    words.push(
        if figure.status == Status::Target {
            "target"
        } else {
            "actual"
        }
        .to_owned(),
    );
    words.extend(figure.change.map(|change| {
        if change == Change::Increase {
            "increase"
        } else {
            "decrease"
        }
        .to_owned()
    }));
    words.extend(figure.year_from.map(|year| format!("{year}-")));
    words.extend(figure.year.map(|year| year.to_string()));
    words.extend(figure.place.as_ref().map(|place| place.name.clone()));
    words.join(" ")
}

/// An article of a day about a place.
fn article(title: &str, day: &str, body: &str) -> String {
    format!("{title}\n\n{day}\n\n{body}\n")
}

#[test]
fn the_date_of_the_article_tells_plans() {
    let body = "Năm 2020, tỉnh có 10 xã đạt chuẩn NTM nâng cao.";
    let about = |day: &str| article("Thái Bình xây dựng nông thôn mới", day, body);
    check(&about("20/01/2020"), &["10 xã target 2020 Thái Bình"]);
    check(&about("20/12/2020"), &["10 xã actual 2020 Thái Bình"]);
    check(&about("20/01/2021"), &["10 xã actual 2020 Thái Bình"]);
    check(
        &article(
            "Hà Tĩnh xây dựng nông thôn mới",
            "06/03/2023",
            "Cuối năm nay, tỉnh có thêm 8 xã NTM nâng cao.",
        ),
        &["8 xã target increase 2023 Hà Tĩnh"],
    );
}

#[test]
fn a_paragraph_goes_on_about_the_year_ahead() {
    let body = "Giai đoạn 2021 - 2025, huyện có 50% số xã đạt chuẩn NTM nâng cao. Thu nhập bình quân đầu người đạt \
                75 triệu đồng/năm, tăng 1,5 lần so với năm 2020.";
    check(
        &article("Huyện Lâm Hà xây dựng nông thôn mới", "12/5/2021", body),
        &[
            "50% target 2021- 2025 Lâm Hà",
            "75 triệu đồng target 2021- 2025 Lâm Hà",
        ],
    );
}

#[test]
fn what_a_bracket_says_ends_no_plan() {
    let body = "Theo Văn phòng Điều phối, một số định hướng của tỉnh như sau: Mục tiêu năm 2025: số sản phẩm OCOP (kể \
                cả các sản phẩm đã được công nhận) là 310 sản phẩm.\n\nKinh phí thực hiện: 52 tỷ đồng xây dựng NTM.";
    check(
        &article("Trà Vinh phát triển sản phẩm OCOP", "22/11/2022", body),
        &[
            "310 sản phẩm target 2025 Trà Vinh",
            "52 tỷ đồng target 2025 Trà Vinh",
        ],
    );
}

#[test]
fn a_paragraph_goes_on_about_its_subject() {
    let body = "UBND tỉnh công bố quyết định công nhận xã Nghi Đồng, huyện Nghi Lộc đạt chuẩn NTM nâng cao.\n\n\
                Năm 2011, Nghi Đồng mới đạt 6/19 tiêu chí NTM. Sau 11 năm, thu nhập bình quân đã đạt 52,3 triệu \
                đồng/người/năm.\n\nToàn tỉnh có 309/411 xã đạt chuẩn NTM.";
    check(
        &article("Nghệ An xây dựng nông thôn mới", "15/12/2022", body),
        &[
            "6/19 tiêu chí actual 2011 Nghi Đồng",
            "52,3 triệu đồng actual 2022 Nghi Đồng",
            "309/411 xã actual 2022 Nghệ An",
        ],
    );
}

#[test]
fn who_leads_a_commune_is_no_place() {
    let body = "Xã Tân Thành Bình (Mỏ Cày Bắc) đã đạt 19/19 tiêu chí NTM nâng cao và đang chờ thẩm định.\n\nPhó chủ \
                tịch UBND xã Lê Văn Bình cho biết, qua rà soát, xã có 41 hộ nghèo, chiếm 0,99%.\n\nTrong 5 năm, xã \
                huy động hơn 96 tỷ đồng xây dựng NTM.";
    check(
        &article("Bến Tre: Chung sức xây dựng nông thôn mới", "22/11/2022", body),
        &[
            "19/19 tiêu chí actual 2022 Tân Thành Bình",
            "0,99% actual 2022 Tân Thành Bình",
            "96 tỷ đồng actual 2022 Tân Thành Bình",
        ],
    );
}

#[test]
fn a_comparison_ends_an_increase() {
    let body =
        "Toàn tỉnh có 309 xã đạt chuẩn NTM, tăng 10 xã so với cuối năm 2021; 53 xã đạt chuẩn NTM nâng cao.";
    check(
        &article("Nghệ An xây dựng nông thôn mới", "15/12/2022", body),
        &[
            "309 xã actual 2022 Nghệ An",
            "10 xã actual increase 2022 Nghệ An",
            "53 xã actual 2022 Nghệ An",
        ],
    );
}

#[test]
fn who_announces_a_recognition_does_not_receive_it() {
    let body = "Xã Thanh Liên, huyện Thanh Chương được công nhận đạt chuẩn nông thôn mới năm 2022 theo Quyết định số \
                3456/QĐ-UBND ngày 11/11/2022 của Chủ tịch UBND tỉnh.";
    let report = extract(
        "article",
        &article(
            "Nghệ An công bố thêm xã về đích nông thôn mới",
            "15/12/2022",
            body,
        ),
    );
    let found: Vec<_> = report
        .recognitions
        .iter()
        .map(|told| (told.place.name.as_str(), told.decision_number.as_deref()))
        .collect();
    assert_eq!(found, [("Thanh Liên", Some("3456/QĐ-UBND"))]);
}
