//! The report that each fixture must give.
//!
//! Beside `fixtures/NAME.txt` or `.html` stands `fixtures/NAME.json`, the whole report; `UPDATE_FIXTURES=1`
//! rewrites it, and the change is then read like any other. The lists below were written by reading the
//! bulletins and are never rewritten by the program.

use std::fs;

use ntm_extract::report::{Figure, Report};
use serde_json::Value;

use crate::support::{check_invariants, fixtures, package, tell, updating};

fn report_of(name: &str) -> Report {
    let input = fs::read_to_string(package().join("fixtures").join(name)).unwrap();
    let report = ntm_extract::extract(&format!("fixtures/{name}"), &input);
    check_invariants(&report, &input);
    report
}

#[test]
fn snapshots() {
    for fixture in fixtures() {
        let report = report_of(fixture.file_name().unwrap().to_str().unwrap());
        let file = fixture.with_extension("json");
        if updating() {
            fs::write(&file, serde_json::to_string_pretty(&report).unwrap() + "\n").unwrap();
            tell(&format!("rewritten: {}", file.display()));
            continue;
        }
        let expected = fs::read_to_string(&file)
            .unwrap_or_else(|e| panic!("{}: {e}; UPDATE_FIXTURES=1 cargo test writes it", file.display()));
        let expected: Report = serde_json::from_str(&expected).unwrap();
        assert_eq!(
            serde_json::to_string_pretty(&report).unwrap(),
            serde_json::to_string_pretty(&expected).unwrap(),
            "{}; if the new report is right, UPDATE_FIXTURES=1 cargo test accepts it",
            file.display()
        );
    }
}

/// A figure in one line: its text, what it counts, and every attribute that is not the default.
fn line(figure: &Figure) -> String {
    let fields = serde_json::to_value(figure).unwrap();
    let indicator = fields["indicator"].as_str().unwrap();
    let mut words = vec![format!("{} = {indicator} {}", figure.text, figure.value)];
    let attributes = [
        "value_max",
        "out_of",
        "change",
        "approx",
        "status",
        "average",
        "standard",
        "stars_min",
        "stars_max",
        "criteria_min",
        "criteria_max",
        "funding_source",
        "award",
        "giver",
        "programme",
        "year_from",
        "year",
    ];
    for name in attributes {
        match &fields[name] {
            Value::Null | Value::Bool(false) => {}
            Value::Bool(true) => words.push(name.to_owned()),
            Value::String(word) if word == "actual" || word == "ntm" => {}
            Value::String(word) => words.push(word.clone()),
            number => words.push(format!("{name}:{number}")),
        }
    }
    words.push(figure.place.as_ref().map_or("-", |place| &place.name).to_owned());
    words.join(" ")
}

#[track_caller]
fn check_figures(name: &str, expected: &str) {
    let found: Vec<String> = report_of(name).figures.iter().map(line).collect();
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let missed: Vec<&&str> = expected
        .iter()
        .filter(|line| !found.iter().any(|f| f == **line))
        .collect();
    let wrong: Vec<&String> = found
        .iter()
        .filter(|line| !expected.contains(&line.as_str()))
        .collect();
    assert!(
        missed.is_empty() && wrong.is_empty(),
        "{name}\nmissed: {missed:#?}\nnot expected: {wrong:#?}"
    );
    assert_eq!(found, expected, "{name}: reading order");
}

#[test]
fn district_bulletin() {
    check_figures(
        "ban-tin-huyen.txt",
        "
        412,6 tỷ đồng = funding 412600000000 total year:2023 Đông Hưng
        96,4 tỷ đồng = funding 96400000000 provincial year:2023 Đông Hưng
        118 tỷ đồng = funding 118000000000 district year:2023 Đông Hưng
        87,2 tỷ đồng = funding 87200000000 commune year:2023 Đông Hưng
        34,5 tỷ đồng = funding 34500000000 enterprise year:2023 Đông Hưng
        76,5 tỷ đồng = funding 76500000000 community year:2023 Đông Hưng
        37/37 xã = communes 37 out_of:37 standard year:2023 Đông Hưng
        11 xã = communes 11 advanced year:2023 Đông Hưng
        2 xã = communes 2 model year:2023 Đông Hưng
        14,8/19 tiêu chí = criteria 14.8 out_of:19 average advanced year:2023 Đông Hưng
        1,3 tiêu chí = criteria 1.3 increase average advanced year:2023 Đông Hưng
        28 thôn = villages 28 model year:2023 Đông Hưng
        63 thôn = villages 63 model year:2023 Đông Hưng
        145 vườn = gardens 145 year:2023 Đông Hưng
        41 sản phẩm = ocop_products 41 ocop year:2023 Đông Hưng
        33 sản phẩm = ocop_products 33 stars_min:3 stars_max:3 ocop year:2023 Đông Hưng
        8 sản phẩm = ocop_products 8 stars_min:4 stars_max:4 ocop year:2023 Đông Hưng
        26 chủ thể = ocop_producers 26 ocop year:2023 Đông Hưng
        68,5 triệu đồng = income_per_capita 68500000 average year:2023 Đông Hưng
        1,24% = poverty_rate 1.24 year:2023 Đông Hưng
        1,9% = near_poverty_rate 1.9 year:2023 Đông Hưng
        9 tập thể = awards 9 Giấy khen UBND huyện year:2023 Đông Hưng
        14 cá nhân = awards 14 Giấy khen UBND huyện year:2023 Đông Hưng
        5 xã = communes 5 increase target advanced year:2024 Đông Hưng
        15 thôn = villages 15 increase target model year:2024 Đông Hưng
        60 vườn = gardens 60 at_least target year:2024 Đông Hưng
        10 sản phẩm = ocop_products 10 increase target stars_min:3 stars_max:5 ocop year:2024 Đông Hưng
        73 triệu đồng = income_per_capita 73000000 target average year:2024 Đông Hưng
        1% = poverty_rate 1 less_than target year:2024 Đông Hưng
        ",
    );
}

#[test]
fn district_bulletin_recognition_and_article() {
    let report = report_of("ban-tin-huyen.txt");
    let article = &report.article;
    assert_eq!(
        article.title.as_deref(),
        Some("Đông Hưng: Nông thôn mới năm 2023 và phần việc của năm 2024")
    );
    assert_eq!(article.published.as_deref(), Some("2024-01-09T08:15:00+07:00"));
    assert_eq!(article.authors, ["Thu Hà"]);
    let place = article.place.as_ref().unwrap();
    assert_eq!(
        (place.name.as_str(), place.province.as_deref()),
        ("Đông Hưng", Some("Thái Bình"))
    );
    assert_eq!(report.recognitions.len(), 1);
    let recognition = serde_json::to_value(&report.recognitions[0]).unwrap();
    assert_eq!(recognition["place"]["name"], "Minh Phú");
    assert_eq!(recognition["standard"], "model");
    assert_eq!(recognition["year"], 2023);
    assert_eq!(recognition["decision_number"], "2417/QĐ-UBND");
    assert_eq!(recognition["decision_date"], "2023-11-20");
    assert_eq!(recognition["authority"], "Chủ tịch UBND tỉnh Thái Bình");
    assert_eq!(report.warnings, []);
}

#[test]
fn province_page() {
    check_figures(
        "ban-tin-tinh.html",
        "
        12 xã = communes 12 increase standard year:2022 Yên Bái
        98/150 xã = communes 98 out_of:150 standard year:2022 Yên Bái
        24 xã = communes 24 advanced year:2022 Yên Bái
        5 xã = communes 5 model year:2022 Yên Bái
        3/9 đơn vị cấp huyện = districts 3 out_of:9 standard year:2022 Yên Bái
        15,6 tiêu chí = criteria 15.6 average standard year:2022 Yên Bái
        17 xã = communes 17 criteria_min:15 criteria_max:18 year:2022 Yên Bái
        35 xã = communes 35 criteria_min:10 criteria_max:14 year:2022 Yên Bái
        không còn xã nào = communes 0 criteria_min:0 criteria_max:9 year:2022 Yên Bái
        512,3 tỷ đồng = funding 512300000000 central year:2022 Yên Bái
        186 tỷ đồng = funding 186000000000 provincial year:2022 Yên Bái
        1.024,7 tỷ đồng = funding 1024700000000 integrated year:2022 Yên Bái
        148,9 tỷ đồng = funding 148900000000 community year:2022 Yên Bái
        186 sản phẩm = ocop_products 186 stars_min:3 stars_max:5 ocop year:2022 Yên Bái
        26 sản phẩm = ocop_products 26 stars_min:4 stars_max:4 ocop year:2022 Yên Bái
        4,1% = poverty_rate 4.1 decrease year:2022 Yên Bái
        16,6% = poverty_rate 16.6 year:2022 Yên Bái
        9 xã = communes 9 increase target standard year:2023 Yên Bái
        10 xã = communes 10 increase target advanced year:2023 Yên Bái
        3.500 tỷ đồng = funding 3500000000000 about target total year:2023 Yên Bái
        ",
    );
}

#[test]
fn province_page_article() {
    let article = report_of("ban-tin-tinh.html").article;
    assert_eq!(
        article.title.as_deref(),
        Some("Yên Bái: Thêm 12 xã đạt chuẩn nông thôn mới trong năm 2022")
    );
    assert_eq!(article.published.as_deref(), Some("2022-12-27T16:40:00+07:00"));
    assert_eq!(article.site.as_deref(), Some("Trang tin Nông thôn Tây Bắc"));
    assert_eq!(
        article.url.as_deref(),
        Some("https://nongthontaybac.example.vn/tin/yen-bai-them-12-xa-2281.html")
    );
    assert_eq!(article.authors, ["Lò Văn Minh"]);
    assert_eq!(article.place.map(|place| place.name).as_deref(), Some("Yên Bái"));
}

#[test]
fn news_without_figures() {
    let report = report_of("khong-co-so-lieu.txt");
    assert_eq!(
        (report.figures, report.recognitions, report.warnings),
        (vec![], vec![], vec![])
    );
}
