//! Phrases and what is read in them, and hostile input.

mod suites;

use std::time::{Duration, Instant};

use serde_json::Value;

use super::*;
use crate::report::Figure;

fn text(phrase: &str) -> Text<'_> {
    Text::new(phrase, std::iter::once(0..phrase.len()))
}

/// A quantity in words: `8 of 10 Commune MoreThan`, `15..18 Criterion`, `84147000 Money /person /year`.
fn words_of(quantity: &Quantity) -> String {
    let mut words = vec![quantity.value_max.map_or(quantity.value.to_string(), |max| {
        format!("{}..{max}", quantity.value)
    })];
    words.extend(quantity.out_of.map(|whole| format!("of {whole}")));
    words.push(match quantity.unit {
        Unit::Noun(noun) => format!("{noun:?}"),
        unit => format!("{unit:?}"),
    });
    words.extend(quantity.approx.map(|approx| format!("{approx:?}")));
    let Per {
        person,
        year,
        month,
        place,
        other,
    } = quantity.per;
    let rates = [
        (person, "/person"),
        (year, "/year"),
        (month, "/month"),
        (place, "/place"),
        (other, "/other"),
    ];
    words.extend(
        rates
            .into_iter()
            .filter(|(said, _)| *said)
            .map(|(_, name)| name.to_owned()),
    );
    words.extend((quantity.form != Form::Plain).then(|| format!("{:?}", quantity.form)));
    words.extend(quantity.doubt.map(|doubt| format!("{doubt:?}")));
    words.join(" ")
}

/// The quantities that some indicator may count.
fn ours(phrase: &str) -> Vec<Quantity> {
    let text = text(phrase);
    let numerals = read(&text, 0..text.len());
    let counts = |unit| !matches!(unit, Unit::Other | Unit::Noun(Noun::Foreign));
    numerals
        .quantities
        .into_iter()
        .filter(|quantity| counts(quantity.unit))
        .collect()
}

#[track_caller]
fn check(phrase: &str, expected: &[&str]) {
    let found: Vec<String> = ours(phrase).iter().map(words_of).collect();
    assert_eq!(found, expected, "{phrase}");
}

/// A figure in words: its indicator and value, then what differs from the default.
fn figure_words(figure: &Figure) -> String {
    let name = |value: Value| value.as_str().unwrap_or_default().to_owned();
    let json = serde_json::to_value(figure).expect("a figure is JSON");
    let mut words = vec![name(json["indicator"].clone()), json["value"].to_string()];
    words.extend(figure.out_of.map(|whole| format!("of {whole}")));
    for field in ["approx", "change", "standard", "funding_source"] {
        words.extend(
            json[field]
                .as_str()
                .filter(|value| *value != "standard")
                .map(str::to_owned),
        );
    }
    words.extend((name(json["unit"].clone()) == "individual").then(|| "individual".to_owned()));
    words.extend(
        figure
            .stars_min
            .zip(figure.stars_max)
            .map(|(min, max)| format!("stars {min}..{max}")),
    );
    words.extend(
        figure
            .criteria_min
            .zip(figure.criteria_max)
            .map(|(min, max)| format!("criteria {min}..{max}")),
    );
    words.extend(figure.average.then(|| "average".to_owned()));
    words.join(" ")
}

/// Reads a sentence in an article that has nothing else in it.
#[track_caller]
fn figures(sentence: &str, expected: &[&str]) {
    let article = format!("Bản tin xây dựng nông thôn mới\n\n{sentence}\n");
    let report = crate::extract("test", &article);
    let found: Vec<String> = report.figures.iter().map(figure_words).collect();
    assert_eq!(found, expected, "{sentence}");
}

#[test]
fn sums_of_money() {
    check("206.989,3 triệu đồng", &["206989300000 Money"]);
    check("1.234 tỷ đồng", &["1234000000000 Money"]);
    check("2,5 nghìn tỷ đồng", &["2500000000000 Money"]);
    check("30 ngàn 309 tỷ đồng", &["30309000000000 Money"]);
    check("14,875/19 tiêu chí", &["14.875 of 19 Criterion"]);
    check("1.586 tiêu chí/2.888 tiêu chí", &["1586 of 2888 Criterion"]);
    check(
        "từ 10 - 14 tiêu, 5 ha tiêu và 14 tiêu chuẩn",
        &["10..14 Criterion"],
    );
    check("1.286 tiêu chí/92 xã", &["1286 Criterion"]);
    check("1.204/2.090 tiêu chí", &["1204 of 2090 Criterion"]);
    check("5 nghìn 972 tỷ đồng", &["5972000000000 Money"]);
    check("1 nghìn 050 triệu đồng", &["1050000000 Money"]);
    check("1.250.000.000 đồng", &["1250000000 Money"]);
    check("1 250 000 đồng", &["1250000 Money"]);
    check("3 tỷ 250 triệu đồng", &["3250000000 Money"]);
    check("3 tỷ, 250 triệu", &["3250000000 Money"]);
    check("2 tỷ rưỡi", &["2500000000 Money"]);
    check("trên 71, 4 tỉ đồng", &["71400000000 Money MoreThan"]);
    check("84,147 triệu đồng/người/năm", &["84147000 Money /person /year"]);
    check("273,125 tỷ đồng", &["273125000000 Money Ambiguous"]);
    check("5,2 triệu đồng/người/tháng", &["5200000 Money /person /month"]);
    check(
        "48 triệu đồng mỗi người mỗi năm",
        &["48000000 Money /person /year"],
    );
    check(
        "48 triệu đồng mỗi người dân một năm",
        &["48000000 Money /person /year"],
    );
    check("4 triệu đồng mỗi người", &["4000000 Money /person"]);
    check("giải ngân 12,5/20 tỷ đồng", &["12500000000 of 20000000000 Money"]);
    check("hàng trăm tỷ đồng", &[]);
    check("cả trăm tỷ đồng", &[]);
    check("hơn 2 triệu lượt khách, 01 triệu người", &[]);
    check(
        "500, 700 và 900 triệu đồng",
        &["500000000 Money", "700000000 Money", "900000000 Money"],
    );
    check("15-20 tỷ đồng", &["15000000000..20000000000 Money"]);
    check("một tỷ hai trăm triệu đồng", &["1200000000 Money"]);
    check("hai nghìn tỷ đồng", &["2000000000000 Money"]);
    check("10k đồng", &["10000 Money"]);
    check("VNĐ 1000", &["1000 Money"]);
}

#[test]
fn income_has_thousandths() {
    figures(
        "Thu nhập bình quân đầu người của huyện đạt 84,147 triệu đồng/người/năm.",
        &["income_per_capita 84147000 average"],
    );
}

#[test]
fn ranges_of_sums_that_say_the_unit_twice() {
    check(
        "từ 15 tỷ đồng đến 20 tỷ đồng",
        &["15000000000..20000000000 Money"],
    );
    check("giữa 1 tỷ và 2 tỷ đồng", &["1000000000..2000000000 Money"]);
    check(
        "khoảng từ 15 đến 20 tỷ đồng",
        &["15000000000..20000000000 Money About"],
    );
    check(
        "tăng từ 12 triệu đồng đến 62 triệu đồng",
        &["12000000 Money", "62000000 Money"],
    );
    check(
        "từ 12 lên 62 triệu đồng",
        &["12000000 Money From", "62000000 Money To"],
    );
}

#[test]
fn typing_slips_in_money_words() {
    check("5 tỷđồng", &["5000000000 Money"]);
    check("122tỉ", &["122000000000 Money"]);
    check("5 tỉỷđồng", &["5000000000 Money"]);
    check("3 triệuđồng/người", &["3000000 Money /person"]);
    check("2 nghìn tỷđồng", &["2000000000000 Money"]);
    check("năm tỷđồng", &["5000000000 Money"]);
    check("12 (triệuđồng)", &["12000000 Money"]);
    check("5 hợpđồng", &[]);
    check("5 tỷlệ", &[]);
}

#[test]
fn a_unit_at_the_end_serves_every_fund() {
    let three = ["1250000000 Money", "3400000000 Money", "5120000000 Money"];
    check("NSTW: 1.250, NST: 3.400, NSH: 5.120 (triệu đồng)", &three);
    check("NSTW: 1.250; NST: 3.400; NSH: 5.120 triệu đồng", &three);
    check(
        "ngân sách trung ương 1.250, ngân sách tỉnh 3.400 và ngân sách huyện 5.120 triệu đồng",
        &three,
    );
    check(
        "vốn lồng ghép 4,5, vốn tín dụng 8 tỷ đồng",
        &["4500000000 Money", "8000000000 Money"],
    );
    check(
        "NSTW: 1.250, NST: 3.400 tỷ 500 triệu đồng",
        &["1250000000000 Money", "3400500000000 Money"],
    );
    check(
        "NSTW: 1.250, 30 km đường, NST: 3.400 triệu đồng",
        &["3400000000 Money"],
    );
    check("năm trước 1.250, NST: 3.400 triệu đồng", &["3400000000 Money"]);
    check(
        "NSTW 15% và NST 3.400 triệu đồng",
        &["15 Percent", "3400000000 Money"],
    );
    check("NSTW: 1.250, NST: 3.400", &[]);
    check(
        "640 tỷ đồng (Trung ương 210, tỉnh 180, huyện và xã 250)",
        &[
            "640000000000 Money",
            "210000000000 Money",
            "180000000000 Money",
            "250000000000 Money",
        ],
    );
    check("640 tỷ đồng (Trung ương 910, tỉnh 180)", &["640000000000 Money"]);
    check("640 tỷ đồng (năm 2021 310, tỉnh 180)", &["640000000000 Money"]);
}

#[test]
fn shares_and_rates() {
    check("5,7/8 tiêu chí", &["5.7 of 8 Criterion"]);
    check("14 tiêu chí/1 xã", &["14 Criterion /place"]);
    check("1.286 tiêu chí/92 xã", &["1286 Criterion"]);
    check("10/10 xã", &["10 of 10 Commune"]);
    check("đến nay 10/10 xã đạt chuẩn", &["10 of 10 Commune"]);
    check("đến nay, 10/10 xã", &["10 of 10 Commune"]);
    check("đến 9/10 xã", &["9 of 10 Commune"]);
    check("12/10 xã", &["12 of 10 Commune"]);
    check("10 trong tổng số 14 xã", &["10 of 14 Commune"]);
    check("đạt từ 9-12/19 tiêu chí", &["9..12 of 19 Criterion"]);
    check("10 xã trong tổng số 14 xã", &["10 of 14 Commune"]);
    check(
        "42 sản phẩm, trong tổng số 985 sản phẩm đạt 3 sao trở lên",
        &["42 Product", "985 Product", "3 Star AtLeast"],
    );
    check(
        "42 sản phẩm trong tổng số 985 sản phẩm OCOP",
        &["42 of 985 Product"],
    );
    check("3 trên 5 thôn", &["3 of 5 Village"]);
    check("9 xã đạt chuẩn/tổng số 11 xã", &["9 of 11 Commune"]);
    check("9 xã đạt chuẩn/11 xã", &["9 of 11 Commune"]);
    check("5 thôn/2 xã", &["5 Village"]);
    check("18/18 (100%) xã", &["18 of 18 Commune", "100 Percent"]);
    check("48/58 chỉ tiêu", &["48 of 58 SubCriterion"]);
    check(
        "9/10 tiêu chí, 41/47 chỉ tiêu",
        &["9 of 10 Criterion", "41 of 47 SubCriterion"],
    );
    check("37-38%", &["37..38 Percent"]);
    check("2.117 lượt tiêu chí", &["2117 Criterion"]);
    check(
        "hoàn thành 2.117 lượt tiêu chí, đạt 60%",
        &["2117 Criterion", "60 Percent"],
    );
    check("2.117 lượt tiêu chí/xã", &["2.117 Criterion /place"]);
    check(
        "12 xã này đã đạt 147/228 tiêu chí",
        &["12 Commune", "147 of 228 Criterion"],
    );
}

#[test]
fn counts() {
    check(
        "không còn xã dưới năm tiêu chí",
        &["0 Commune Negation", "5 Criterion LessThan"],
    );
    check("14 xã đạt từ 15-18 tiêu chí", &["14 Commune", "15..18 Criterion"]);
    check("đạt từ 05-09 tiêu chí có 02 xã", &["5..9 Criterion", "2 Commune"]);
    check("15 tiêu chí trở lên", &["15 Criterion AtLeast"]);
    check("nâng tổng số lên 55 thôn", &["55 Village"]);
    check("thêm 21 thôn", &["21 Village"]);
    check("giảm còn 0,98%", &["0.98 Percent"]);
    check("giảm 1,2% so với năm 2021", &["1.2 Percent"]);
    check("tăng gấp 2,5 lần", &[]);
    check("3-5 sao", &["3..5 Star"]);
    check("từ 3 đến 4 sao", &["3..4 Star"]);
    check("3 sao trở lên", &["3 Star AtLeast"]);
    check("từ 3 sao lên 4 sao", &["3 Star", "4 Star"]);
    check("10 hợp tác xã", &["10 Enterprise"]);
    check("2 thị xã", &["2 District"]);
    check("90m vườn", &["90 Garden Damaged"]);
    check("1/% hộ nghèo", &["1 Percent Damaged"]);
    check("trong năm xã đã công nhận 5 thôn", &["5 Village"]);
    check("sang năm xã đón bằng", &[]);
    check("những năm xã khó khăn, nửa năm xã vận động", &[]);
    check("quanh năm xã giữ sạch đường làng", &[]);
    check("gần năm xã đạt chuẩn", &["5 Commune LessThan"]);
    check("công nhận năm thôn", &["5 Village"]);
    check("hơn hai chục xã", &["20 Commune MoreThan"]);
    check("kiểu mẫu trên 4 lĩnh vực", &["4 Criterion"]);
    check("đạt trên 4 tiêu chí", &["4 Criterion MoreThan"]);
    check("hai nghìn một trăm hộ nghèo", &["2100 PoorHousehold"]);
    check("12 tập thể, 10 cá nhân", &["12 Group", "10 Individual"]);
    check("Hai xã Gia Ninh và Vạn Ninh", &["2 Commune"]);
    check("1.5000 xã", &["15000 Commune Damaged"]);
    check("số xã chưa đạt còn 5", &[]);
}

#[test]
fn dates_are_no_quantities() {
    check("ngày 10/10 xã tổ chức", &[]);
    check("tháng 6/2.025", &[]);
    check("đến tháng 6/2.025 xã đạt chuẩn", &[]);
    check("năm 2.021 xã đạt chuẩn", &[]);
    check("giai đoạn 2021-2025 xã đạt chuẩn", &[]);
    dates("từ 18.12", 1);
    dates("ngày 5-9-2012", 1);
    dates("sáng 22-1", 1);
    dates("tháng 6/2.025", 1);
    dates("tháng 6 năm 2025", 1);
    dates("(18 – 19/8/2022)", 1);
    dates("quý I/2026", 1);
    dates("Q3/2023", 1);
    dates("30/4", 1);
    dates("tính đến 30/6", 1);
    dates("11.11.2021", 1);
    dates("từ ngày 1/3 đến 30/4", 2);
    dates("phục vụ 24/7", 1);
    dates("từ 3.05 đến 5.12 triệu đồng", 0);
    dates("từ 15-18 tiêu chí", 0);
    dates("đến 10/10 xã", 0);
    dates("8 trong năm 2021 xã", 1);
    dates("07/2021/NĐ-CP", 0);
}

/// How many calendar expressions are in a phrase whose other numbers are all quantities of ours.
#[track_caller]
fn dates(phrase: &str, expected: usize) {
    let text = text(phrase);
    let numerals = read(&text, 0..text.len());
    assert_eq!(numerals.calendar.len(), expected, "{phrase}: {numerals:?}");
    if expected > 0 && !phrase.starts_with('8') {
        assert!(numerals.quantities.is_empty(), "{phrase}: {numerals:?}");
    }
}

#[test]
fn labels_and_names_are_no_quantities() {
    check("xã Phương Thịnh; Ba Sao, Phương Trà", &[]);
    check("Quyết định 1980/QĐ-TTg", &[]);
    check("Quyết định 51/2025/QÐ-TTg", &[]);
    check("tiêu chí số 17", &[]);
    check("tiêu chí số 5, 6, 17", &[]);
    check("chỉ tiêu 8.4", &[]);
    check("5 nhóm tiêu chí", &[]);
    check("3 đồng chí", &[]);
    check("hội đồng 15 người", &[]);
    check("xã nhóm 2", &[]);
    check("xã khu vực III", &[]);
    check("Hôm nay: 71", &[]);
    check("1,039 lượt xem", &[]);
    check("15/16 chỉ tiêu kinh tế - xã hội", &[]);
    check("hiến 12.500m2 đất, 5.600 ngày công", &[]);
    check("điện thoại 0912345678", &[]);
    check("lúc 8h30, 14:00", &[]);
}

#[test]
fn in_sentences() {
    figures(
        "Toàn tỉnh không còn xã dưới năm tiêu chí nông thôn mới.",
        &["communes 0 criteria 0..4"],
    );
    figures(
        "Toàn tỉnh có 14 xã đạt từ 15-18 tiêu chí nông thôn mới.",
        &["communes 14 criteria 15..18"],
    );
    figures("Đạt từ 05-09 tiêu chí có 02 xã.", &["communes 2 criteria 5..9"]);
    figures(
        "Huyện có 7 xã đạt 15 tiêu chí trở lên.",
        &["communes 7 criteria 15..19"],
    );
    figures(
        "Huyện nâng tổng số lên 55 thôn đạt chuẩn nông thôn mới.",
        &["villages 55"],
    );
    figures(
        "Huyện có thêm 21 thôn đạt chuẩn nông thôn mới.",
        &["villages 21 increase"],
    );
    figures("Tỷ lệ hộ nghèo của huyện giảm còn 0,98%.", &["poverty_rate 0.98"]);
    figures(
        "Tỷ lệ hộ nghèo của huyện giảm 1,2% so với năm 2021.",
        &["poverty_rate 1.2 decrease"],
    );
    figures("Thu nhập bình quân đầu người của huyện tăng gấp 2,5 lần.", &[]);
    figures(
        "Huyện có 12 sản phẩm OCOP đạt 3-5 sao.",
        &["ocop_products 12 stars 3..5"],
    );
    figures(
        "Huyện có 12 sản phẩm OCOP đạt từ 3 đến 4 sao.",
        &["ocop_products 12 stars 3..4"],
    );
    figures(
        "Huyện có 12 sản phẩm OCOP đạt 3 sao trở lên.",
        &["ocop_products 12 stars 3..5"],
    );
    figures("Huyện có 5 khách sạn 3 sao.", &[]);
    figures(
        "Huyện có 02 xã đạt chuẩn NTM nâng cao, NTM kiểu mẫu.",
        &["communes 2 advanced_or_model"],
    );
    figures("Huyện tập trung nâng cao chất lượng các tiêu chí NTM.", &[]);
    figures("Huyện có 90m vườn mẫu được công nhận.", &["gardens 90"]);
    figures("Huyện có 10 hợp tác xã và 2 thị xã.", &[]);
    figures("Xã đã triển khai bộ 19 tiêu chí nông thôn mới.", &[]);
    figures("Huyện đạt 15/16 chỉ tiêu kinh tế - xã hội.", &[]);
    figures("Hàng trăm tỷ đồng được huy động xây dựng nông thôn mới.", &[]);
    figures(
        "Nhân dân hiến 12.500m2 đất, 5.600 ngày công xây dựng nông thôn mới.",
        &[],
    );
    figures(
        "Trong năm xã đã công nhận 5 thôn đạt chuẩn nông thôn mới.",
        &["villages 5"],
    );
    figures(
        "Huyện công nhận năm thôn đạt chuẩn nông thôn mới.",
        &["villages 5"],
    );
    figures(
        "Xây dựng nông thôn mới: ngân sách huyện, xã 126,5 tỷ đồng.",
        &["funding 126500000000 local"],
    );
}

#[track_caller]
fn reads_in_linear_time(unit: &str) {
    let page = unit.repeat(200_000 / unit.len());
    let text = text(&page);
    let start = Instant::now();
    let numerals = read(&text, 0..text.len());
    let limit = if cfg!(debug_assertions) {
        Duration::from_secs(3)
    } else {
        Duration::from_secs(1)
    };
    assert!(
        start.elapsed() < limit,
        "{unit:?} took {:?} for {} quantities",
        start.elapsed(),
        numerals.quantities.len()
    );
}

#[test]
fn any_page_is_read_in_linear_time() {
    for unit in [
        "1 2 3 4 ",
        "5/6/7/8/",
        "1, 2, 3, ",
        "tỷ tỷ tỷ ",
        "123 456 ",
        "mười ",
        "một trăm ",
        "hơn 5 ",
        "hơn ",
        "số 1, ",
        "1/2021/",
        "3 tỷ, 250 ",
        "5 xã, xã, ",
        "từ 3 đến 4 ",
        "NST 1, ",
        "1/1/người",
        "không còn xã ",
        "07/2021/NĐ-",
        "1-2-",
        "9",
        "1.2,3.",
        "1.234 ",
        "từ 2011 ",
        "phẩy không ",
        "một phẩy không ",
        "VND ",
        "VND1 ",
        "5 trong tổng số ",
        "( ",
        "5 ( ",
        "ngày 1/2/2021 số 3 ",
    ] {
        reads_in_linear_time(unit);
    }
}

#[test]
fn any_cut_of_a_page_is_read() {
    let page = "Từ 3 tỷ, 250 triệu (VNĐ 5) đến nay không còn xã nào; 07/2021/NĐ-CP, số: 5/6/2.025 1 000 000 đồng/1 người/năm \
                trở lên/xã trong tổng số 5 xã, thôn/bản 90m vườn 1/% 12-15% giữa 3 và 5 tỷđồng rưỡi phẩy không năm phần trăm";
    let bounds: Vec<usize> = page
        .char_indices()
        .map(|(at, _)| at)
        .chain([page.len()])
        .collect();
    for (i, &start) in bounds.iter().enumerate() {
        for &end in &bounds[i..] {
            let text = text(&page[start..end]);
            let numerals = read(&text, 0..text.len());
            for quantity in numerals.quantities {
                assert!(quantity.outer.start <= quantity.tokens.start && quantity.outer.end <= text.len());
                assert!(quantity.tokens.end <= quantity.outer.end || quantity.tokens.len() == 1);
            }
        }
    }
}

#[test]
fn a_block_is_read_without_its_neighbours() {
    let page = "Quyết định số\n12 xã/\nnăm\ntổng số 5 tỷ\n250 triệu";
    let mut start = 0;
    let blocks: Vec<Range<usize>> = page
        .split('\n')
        .map(|line| {
            let block = start..start + line.len();
            start = block.end + 1;
            block
        })
        .collect();
    let text = Text::new(page, blocks.into_iter());
    let found: Vec<String> = text
        .blocks
        .iter()
        .flat_map(|block| read(&text, block.clone()).quantities)
        .map(|quantity| words_of(&quantity))
        .collect();
    assert_eq!(found, ["12 Commune", "5000000000 Money", "250000000 Money"]);
}
