//! Which named units a text says to be recognised, at which tier, for which year and by whom.

use ntm_extract::extract;
use ntm_extract::report::{Recognition, Standard};

use crate::told::article;

/// Recognitions as `name tier year | number | date | authority`, in reading order; what is not said is left out.
#[track_caller]
pub(crate) fn check(article: &str, expected: &[&str]) {
    let found: Vec<String> = extract("article", article)
        .recognitions
        .iter()
        .map(told)
        .collect();
    assert_eq!(found, expected, "{article}");
}

fn told(recognition: &Recognition) -> String {
    let tier = match recognition.standard {
        Standard::Standard => "standard",
        Standard::Advanced => "advanced",
        Standard::Model => "model",
        Standard::AdvancedOrModel => "advanced or model",
        Standard::Modern => "modern",
    };
    let year = recognition.year.map(|year| year.to_string());
    let mut words = vec![recognition.place.name.clone(), tier.to_owned()];
    words.extend(year);
    let details = [
        &recognition.decision_number,
        &recognition.decision_date,
        &recognition.authority,
    ];
    let mut parts = vec![words.join(" ")];
    parts.extend(details.into_iter().flatten().cloned());
    parts.join(" | ")
}

#[test]
fn a_ceremony_names_the_decision() {
    check(
        &article(
            "Xã Tân Hội đón Bằng công nhận xã đạt chuẩn nông thôn mới nâng cao",
            "13/5/2023",
            "Sáng 12/5, Đảng ủy, HĐND, UBND xã Tân Hội (huyện Tân Hiệp, tỉnh Kiên Giang) tổ chức lễ đón Bằng công nhận xã \
             đạt chuẩn nông thôn mới nâng cao năm 2022.\n\nTại buổi lễ đã công bố Quyết định số 345/QĐ-UBND ngày \
             10/3/2023 của Chủ tịch UBND tỉnh Kiên Giang về việc công nhận xã Tân Hội đạt chuẩn nông thôn mới nâng cao \
             năm 2022.",
        ),
        &["Tân Hội advanced 2022 | 345/QĐ-UBND | 2023-03-10 | Chủ tịch UBND tỉnh Kiên Giang"],
    );
    check(
        &article(
            "Xã Xuân Định đón bằng nông thôn mới kiểu mẫu",
            "11/1/2020",
            "Xã Xuân Định (huyện Xuân Lộc, tỉnh Đồng Nai) tổ chức lễ đón Bằng công nhận xã đạt chuẩn nông thôn mới kiểu \
             mẫu năm 2019. Quyết định công nhận số 4106/QĐ-UBND được Chủ tịch UBND tỉnh Đồng Nai ký ngày 19-12-2019.",
        ),
        &["Xuân Định model 2019 | 4106/QĐ-UBND | 2019-12-19 | Chủ tịch UBND tỉnh Đồng Nai"],
    );
}

#[test]
fn what_is_recognised_and_what_is_only_striven_for() {
    check(
        &article(
            "Xã Hòa Tiến giữ vững danh hiệu nông thôn mới",
            "5/6/2022",
            "Năm 2015, xã Hòa Tiến (huyện Hòa Vang, TP Đà Nẵng) đạt chuẩn nông thôn mới. Đến năm 2020, xã tiếp tục được \
             công nhận đạt chuẩn NTM nâng cao và đang phấn đấu đạt chuẩn NTM kiểu mẫu vào năm 2024.",
        ),
        &["Hòa Tiến advanced 2020", "Hòa Tiến standard 2015"],
    );
}

#[test]
fn a_count_is_followed_by_the_names() {
    let body = "Chủ tịch UBND tỉnh Hưng Yên ban hành Quyết định công nhận 6 xã đạt chuẩn NTM nâng cao năm 2022. Cụ thể: huyện \
                Ân Thi: xã Quang Vinh, xã Bãi Sậy; huyện Kim Động: xã Song Mai.";
    check(
        &article("Hưng Yên có thêm xã nông thôn mới nâng cao", "4/1/2023", body),
        &[
            "Quang Vinh advanced 2022 | Chủ tịch UBND tỉnh Hưng Yên",
            "Bãi Sậy advanced 2022 | Chủ tịch UBND tỉnh Hưng Yên",
            "Song Mai advanced 2022 | Chủ tịch UBND tỉnh Hưng Yên",
        ],
    );
    let decision = "Điều 1. Công nhận 2 xã sau đây đạt chuẩn nông thôn mới năm 2015:\n\n1. Xã Đồng Quế, huyện Sông Lô;\n\n2. Xã \
                    Bình Định, huyện Yên Lạc.";
    check(
        &article("Công nhận xã đạt chuẩn nông thôn mới", "1/2/2016", decision),
        &["Đồng Quế standard 2015", "Bình Định standard 2015"],
    );
}

#[test]
fn numbered_villages_recognised_by_the_district() {
    check(
        &article(
            "XÃ NGHĨA LÂM THÔNG BÁO VỀ NÔNG THÔN MỚI",
            "14/10/2022",
            "Xóm 3, xóm 9 và xóm 11 đã được huyện công nhận xóm nông thôn mới kiểu mẫu năm 2021.",
        ),
        &[
            "3 model 2021 | huyện",
            "9 model 2021 | huyện",
            "11 model 2021 | huyện",
        ],
    );
}

#[test]
fn a_list_goes_on_behind_a_bracket() {
    check(
        &article(
            "Thêm hai thành phố hoàn thành nhiệm vụ",
            "3/2/2021",
            "Thành phố Đồng Xoài (tỉnh Bình Phước) và thành phố Hồng Ngự (tỉnh Đồng Tháp) được Thủ tướng Chính phủ công \
             nhận hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2020.",
        ),
        &[
            "Đồng Xoài standard 2020 | Thủ tướng Chính phủ",
            "Hồng Ngự standard 2020 | Thủ tướng Chính phủ",
        ],
    );
}

#[test]
fn each_unit_has_the_decision_nearest_before_it() {
    check(
        &article(
            "Hữu Lũng có thêm xã nông thôn mới",
            "29/12/2023",
            "Ngày 18/12/2023, Chủ tịch UBND tỉnh ký Quyết định số 2106/QĐ-UBND công nhận xã Yên Vượng đạt chuẩn NTM năm \
             2023; Quyết định số 2107/QĐ-UBND công nhận xã Đồng Tân đạt chuẩn NTM nâng cao năm 2023.",
        ),
        &[
            "Yên Vượng standard 2023 | 2106/QĐ-UBND | 2023-12-18 | Chủ tịch UBND tỉnh",
            "Đồng Tân advanced 2023 | 2107/QĐ-UBND | 2023-12-18 | Chủ tịch UBND tỉnh",
        ],
    );
    check(
        &article(
            "Hai huyện đạt chuẩn nông thôn mới",
            "5/2/2021",
            "Tại Quyết định số 141/QĐ-TTg ngày 01/02/2021, Thủ tướng Chính phủ công nhận huyện Yên Phong, tỉnh Bắc Ninh đạt \
             chuẩn NTM năm 2020. Cùng ngày, Quyết định số 142/QĐ-TTg công nhận huyện Tân Hiệp, tỉnh Kiên Giang đạt chuẩn \
             NTM năm 2019.",
        ),
        &[
            "Yên Phong standard 2020 | 141/QĐ-TTg | 2021-02-01 | Thủ tướng Chính phủ",
            "Tân Hiệp standard 2019 | 142/QĐ-TTg | 2021-02-01 | Thủ tướng Chính phủ",
        ],
    );
}

#[test]
fn the_unit_of_the_article_need_not_be_named_again() {
    check(
        &article(
            "Xã Hưng Thạnh (Tháp Mười): diện mạo mới",
            "5/2/2019",
            "Năm 2018, xã được UBND tỉnh Đồng Tháp công nhận xã nông thôn mới.",
        ),
        &["Hưng Thạnh standard 2018 | UBND tỉnh Đồng Tháp"],
    );
}

#[test]
fn several_lists_in_one_sentence_have_their_own_tiers() {
    check(
        &article(
            "Lai Sơn: thêm xã nông thôn mới nâng cao và kiểu mẫu",
            "3/6/2022",
            "Gồm có: 3 xã đạt chuẩn nông thôn mới nâng cao là Tràng Đà (TP Tuyên Quang); Hoàng Khai (Yên Sơn), Sơn Nam (Sơn \
             Dương); còn 1 xã nông thôn mới kiểu mẫu là Mỹ Bằng (Yên Sơn).",
        ),
        &[
            "Tràng Đà advanced",
            "Hoàng Khai advanced",
            "Sơn Nam advanced",
            "Mỹ Bằng model",
        ],
    );
    check(
        &article(
            "Gia Lộc và các huyện có thêm xã nông thôn mới",
            "5/1/2023",
            "21 xã đạt chuẩn nông thôn mới nâng cao năm 2022: huyện Gia Lộc 02 xã (Nhật Tân, Quang Minh); huyện Cẩm Giàng 01 \
             xã (Cẩm Vũ) và huyện Bình Giang 1 xã là Thúc Kháng.",
        ),
        &[
            "Nhật Tân advanced 2022",
            "Quang Minh advanced 2022",
            "Cẩm Vũ advanced 2022",
            "Thúc Kháng advanced 2022",
        ],
    );
}

#[test]
fn lists_have_year_and_decision_of_what_the_lead_announces() {
    check(
        &article(
            "Đồng Nai có thêm xã nông thôn mới nâng cao",
            "12/1/2024",
            "Theo Quyết định số 66/QĐ-UBND do Quyền Chủ tịch UBND tỉnh vừa ký, có thêm 4 xã được công nhận đạt chuẩn nông \
             thôn mới nâng cao trong năm 2023.\n\nDanh sách 4 xã gồm: Gia Kiệm (H.Thống Nhất); Phú An, Phú Sơn \
             (H.Tân Phú).\n\nUBND các huyện: Thống Nhất, Tân Phú chịu trách nhiệm công bố xã đạt chuẩn nông thôn mới \
             nâng cao.",
        ),
        &[
            "Gia Kiệm advanced 2023 | 66/QĐ-UBND | Quyền Chủ tịch UBND tỉnh",
            "Phú An advanced 2023 | 66/QĐ-UBND | Quyền Chủ tịch UBND tỉnh",
            "Phú Sơn advanced 2023 | 66/QĐ-UBND | Quyền Chủ tịch UBND tỉnh",
        ],
    );
    // What has been recognised so far is no part of the decision.
    check(
        &article(
            "Đô Lương có thêm xã nông thôn mới nâng cao",
            "8/2/2023",
            "UBND tỉnh công nhận xã Tân Sơn (huyện Đô Lương) đạt chuẩn nông thôn mới nâng cao năm 2022.\n\nTính đến nay, \
             huyện có 3 xã đạt chuẩn nông thôn mới nâng cao: Tân Sơn, Hòa Sơn, Đông Sơn.",
        ),
        &[
            "Tân Sơn advanced 2022 | UBND tỉnh",
            "Hòa Sơn advanced",
            "Đông Sơn advanced",
        ],
    );
}

#[test]
fn larger_units_and_bodies_are_not_recognised_with_the_unit() {
    check(
        &article(
            "Lục Nam có thêm xã về đích",
            "15/3/2023",
            "Bảo Sơn là một trong 5 xã của huyện Lục Nam được tỉnh Bắc Giang công nhận đạt chuẩn nông thôn mới nâng cao trong \
             năm 2022. Xã Yên Sơn đạt chuẩn nông thôn mới từ năm 2014, là xã thứ hai của huyện Lục Nam về đích.",
        ),
        &["Bảo Sơn advanced 2022 | tỉnh Bắc Giang", "Yên Sơn standard 2014"],
    );
    check(
        &article(
            "Tháp Mười còn ba xã chưa đạt",
            "15/7/2018",
            "Huyện có 9 xã có quyết định công nhận xã nông thôn mới, ba xã còn lại là Thạnh Lợi, Hưng Thạnh, Láng Biển lần lượt \
             đạt 17, 16 và 16 tiêu chí. Những vườn mẫu này thuộc các xã: Mỹ Quý (7 vườn), Mỹ Đông (6 vườn).",
        ),
        &[],
    );
}

#[test]
fn villages_recognised_as_model_residential_areas() {
    check(
        &article(
            "Lục Nam có thêm khu dân cư kiểu mẫu",
            "15/3/2023",
            "Thôn Hồ Thanh (xã Bảo Sơn) được công nhận khu dân cư nông thôn mới kiểu mẫu; thôn Yên Thiện được công nhận là khu \
             dân cư kiểu mẫu năm 2022.",
        ),
        &["Hồ Thanh model", "Yên Thiện model 2022"],
    );
}

#[test]
fn who_receives_stands_behind_the_tier() {
    let told = |body: &str, expected: &[&str]| {
        check(
            &article("Nông thôn mới ở huyện Quế Võ", "15/8/2021", body),
            expected,
        );
    };
    told(
        "Huyện Quế Võ trao bằng công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2020 cho 2 xã: Phù Lãng, Yên Giả.",
        &["Phù Lãng advanced 2020", "Yên Giả advanced 2020"],
    );
    told(
        "Ba xã Phù Lãng, Chi Lăng và Yên Giả vừa đạt chuẩn nông thôn mới năm 2020.",
        &[
            "Phù Lãng standard 2020",
            "Chi Lăng standard 2020",
            "Yên Giả standard 2020",
        ],
    );
}

#[test]
fn a_clause_before_its_subject() {
    let told = |body: &str, expected: &[&str]| {
        check(
            &article("Nông thôn mới ở huyện Quế Võ", "15/8/2021", body),
            expected,
        );
    };
    told(
        "Được công nhận xã nông thôn mới từ năm 2016, Phù Lãng tiếp tục giữ vững các tiêu chí.",
        &["Phù Lãng standard 2016"],
    );
    told(
        "Là một trong những xã đạt chuẩn nông thôn mới nâng cao năm 2019, xã Phù Lãng đã khác xưa.",
        &["Phù Lãng advanced 2019"],
    );
    told(
        "Để về đích nông thôn mới năm 2022, xã Phù Lãng tập trung làm đường.",
        &[],
    );
}

#[test]
fn two_tiers_of_one_unit() {
    let told = |body: &str, expected: &[&str]| {
        check(
            &article("Nông thôn mới ở huyện Quế Võ", "15/8/2021", body),
            expected,
        );
    };
    told(
        "Xã Phù Lãng được công nhận xã nông thôn mới năm 2016 và nông thôn mới nâng cao năm 2020.",
        &["Phù Lãng standard 2016", "Phù Lãng advanced 2020"],
    );
    told(
        "Xã Phù Lãng đạt chuẩn nông thôn mới năm 2016 và đang phấn đấu đạt nông thôn mới nâng cao năm 2022.",
        &["Phù Lãng standard 2016"],
    );
}

#[test]
fn the_day_and_the_signatory_of_several_decisions() {
    check(
        &article(
            "Bốn địa phương về đích",
            "9/6/2022",
            "Ngày 2/6, Phó Thủ tướng Chính phủ ký các quyết định công nhận 2 địa phương đạt chuẩn nông thôn mới.\n\nTheo đó,              huyện Bình Tân, tỉnh Vĩnh Long được công nhận đạt chuẩn nông thôn mới tại Quyết định số 668/QĐ-TTg.\n\nHuyện Nho              Quan, tỉnh Ninh Bình đạt chuẩn nông thôn mới năm 2020 (Quyết định số 673/QĐ-TTg).",
        ),
        &[
            "Bình Tân standard | 668/QĐ-TTg | 2022-06-02 | Phó Thủ tướng Chính phủ",
            "Nho Quan standard 2020 | 673/QĐ-TTg | 2022-06-02 | Phó Thủ tướng Chính phủ",
        ],
    );
    check(
        &article(
            "Diễn Châu có thêm xã nông thôn mới nâng cao",
            "5/2/2024",
            "Ngày 31/01/2024, UBND tỉnh Nghệ An ban hành các quyết định công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2023.              Huyện Diễn Châu có Diễn Thái, Diễn Xuân đạt chuẩn nông thôn mới nâng cao.",
        ),
        &[
            "Diễn Thái advanced 2023 | 2024-01-31 | UBND tỉnh Nghệ An",
            "Diễn Xuân advanced 2023 | 2024-01-31 | UBND tỉnh Nghệ An",
        ],
    );
}

#[test]
fn a_table_lists_what_a_decision_announces() {
    check(
        &article(
            "Danh sách xã nông thôn mới",
            "13/02/2022",
            "UBND tỉnh Nam Định công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2021.\n\nDANH SÁCH XÃ ĐẠT CHUẨN\n(Kèm theo \
             Quyết định số 2215/QĐ-UBND ngày 01/12/2021)\n\nSTT | Tên xã | Huyện\n1 | Xã Hải Anh | Huyện Hải Hậu\n2 | Xã \
             Hải Minh | Huyện Hải Hậu",
        ),
        &[
            "Hải Anh advanced 2021 | 2215/QĐ-UBND | 2021-12-01 | UBND tỉnh Nam Định",
            "Hải Minh advanced 2021 | 2215/QĐ-UBND | 2021-12-01 | UBND tỉnh Nam Định",
        ],
    );
}

#[test]
fn units_have_years_of_their_own_or_that_of_the_sentence() {
    let about = |body: &str| article("Hải Hậu xây dựng nông thôn mới", "13/02/2022", body);
    check(
        &about(
            "Huyện Hải Hậu có thêm các xã Hải Anh (năm 2019), Hải Minh (năm 2020) được công nhận đạt chuẩn nông thôn mới nâng \
             cao.",
        ),
        &["Hải Anh advanced 2019", "Hải Minh advanced 2020"],
    );
    check(
        &about(
            "Năm 2021, huyện có thêm 2 xã được công nhận đạt chuẩn NTM là Hải Anh và Hải Minh, nâng tổng số lên 13/18 xã; xã \
             Hải Đường được công nhận đạt chuẩn NTM nâng cao.",
        ),
        &[
            "Hải Anh standard 2021",
            "Hải Minh standard 2021",
            "Hải Đường advanced 2021",
        ],
    );
}

#[test]
fn a_year_says_that_it_has_happened() {
    let about = |body: &str| article("Xã Mỹ Hạnh Đông xây dựng nông thôn mới", "13/02/2022", body);
    let recognised = ["Mỹ Hạnh Đông standard 2016"];
    check(
        &about("Sau khi đạt chuẩn NTM năm 2016, Đảng bộ tiếp tục giữ vững các tiêu chí."),
        &recognised,
    );
    check(
        &about("Từ khi xã về đích NTM (năm 2016), diện mạo đổi thay."),
        &recognised,
    );
    check(&about("Năm 2016, xã đạt chuẩn nông thôn mới."), &recognised);
    check(&about("Năm 2023, xã sẽ đạt chuẩn nông thôn mới nâng cao."), &[]);
    check(&about("Năm 2016, số xã đạt chuẩn nông thôn mới còn ít."), &[]);
    check(
        &article(
            "Xuân Hương trên đường về đích nông thôn mới nâng cao",
            "18/11/2021",
            "Xã Xuân Hương (Lạng Giang, Bắc Giang) mới đạt 17 tiêu chí.",
        ),
        &[],
    );
}

#[test]
fn what_units_have_is_no_list_of_those_recognised() {
    check(
        &article(
            "Tây Nguyên xây dựng nông thôn mới",
            "13/05/2017",
            "Đến nay, toàn vùng có 143/599 xã đạt chuẩn nông thôn mới. Trong đó Lâm Đồng dẫn đầu với 66/117 xã, Gia Lai có 34 xã.",
        ),
        &[],
    );
    check(
        &article(
            "Xã Tượng Sơn xây dựng nông thôn mới",
            "13/05/2020",
            "Đến nay 5/7 thôn đã được công nhận khu dân cư nông thôn mới kiểu mẫu. Xã có 124 vườn mẫu, riêng thôn Hà Thanh có 38 vườn.",
        ),
        &[],
    );
}

#[test]
fn a_decision_told_behind_the_recognition() {
    check(
        &article(
            "Tin từ xã Hải Anh",
            "13/02/2022",
            "Xã Hải Anh (huyện Hải Hậu, tỉnh Nam Định) vừa được công nhận đạt chuẩn nông thôn mới nâng cao năm 2021. Quyết định \
             công nhận do Phó Chủ tịch UBND tỉnh Nam Định ký ngày 12/1/2022.",
        ),
        &["Hải Anh advanced 2021 | 2022-01-12 | Phó Chủ tịch UBND tỉnh Nam Định"],
    );
    check(
        &article(
            "Tin từ xã Hải Anh",
            "13/02/2022",
            "UBND tỉnh Nam Định có Quyết định số 55 ngày 12/1/2022 công nhận xã Hải Anh đạt chuẩn nông thôn mới.",
        ),
        &["Hải Anh standard | 55 | 2022-01-12 | UBND tỉnh Nam Định"],
    );
}

#[test]
fn each_unit_of_a_list_may_have_a_decision_of_its_own() {
    check(
        &article(
            "Hai thôn kiểu mẫu của huyện Hàm Yên",
            "12/02/2022",
            "Hai Quyết định 308/QĐ-UBND, 309/QĐ-UBND được Ủy ban nhân dân huyện Hàm Yên ban hành ngày 10/2/2022, lần lượt công nhận \
             thôn Pác Cáp (xã Phù Lưu) và thôn Ninh Tuyên (xã Thái Hòa) đạt chuẩn thôn nông thôn mới kiểu mẫu năm 2021.",
        ),
        &[
            "Pác Cáp model 2021 | 308/QĐ-UBND | 2022-02-10 | Ủy ban nhân dân huyện Hàm Yên",
            "Ninh Tuyên model 2021 | 309/QĐ-UBND | 2022-02-10 | Ủy ban nhân dân huyện Hàm Yên",
        ],
    );
    check(
        &article(
            "Hai thị xã về đích nông thôn mới",
            "05/06/2022",
            "Tỉnh Gia Lai có hai thị xã hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2020 là An Khê, theo Quyết định số 670/QĐ-TTg, và \
             Ayun Pa, theo Quyết định số 672/QĐ-TTg.",
        ),
        &[
            "An Khê standard 2020 | 670/QĐ-TTg",
            "Ayun Pa standard 2020 | 672/QĐ-TTg",
        ],
    );
}

#[test]
fn a_unit_meets_the_standard_by_a_decision() {
    check(
        &article(
            "Bốn xã nông thôn mới của Quảng Bình",
            "01/04/2022",
            "Xã Đồng Hóa (huyện Tuyên Hóa) đạt chuẩn nông thôn mới năm 2021, theo Quyết định số 728/QĐ-UBND UBND tỉnh ban hành ngày \
             23/3/2022.",
        ),
        &["Đồng Hóa standard 2021 | 728/QĐ-UBND | 2022-03-23 | UBND tỉnh"],
    );
    // What sets the criteria is no decision on the unit.
    check(
        &article(
            "Xã Đồng Hóa về đích",
            "01/04/2022",
            "Xã Đồng Hóa đạt chuẩn nông thôn mới năm 2021 theo Bộ tiêu chí ban hành tại Quyết định số 1980/QĐ-TTg ngày 17/10/2016.",
        ),
        &["Đồng Hóa standard 2021"],
    );
}

#[test]
fn lists_without_a_verb_of_their_own() {
    check(
        &article(
            "Huyện Hàm Yên có thêm xã nông thôn mới",
            "20/06/2022",
            "Đến nay, huyện Hàm Yên có 3 xã Nông thôn mới gồm: Phù Lưu, Minh Dân, Nhân Mục.",
        ),
        &["Phù Lưu standard", "Minh Dân standard", "Nhân Mục standard"],
    );
    check(
        &article(
            "Đak Đoa có thêm làng nông thôn mới",
            "20/01/2022",
            "Chủ tịch UBND huyện Đak Đoa (tỉnh Gia Lai) đã ký quyết định công nhận các làng nông thôn mới năm 2021.\n\nĐược công nhận đợt \
             này là làng Krun của xã Hneng và làng Mrăh của xã Kdang.",
        ),
        &[
            "Krun standard 2021 | Chủ tịch UBND huyện Đak Đoa",
            "Mrăh standard 2021 | Chủ tịch UBND huyện Đak Đoa",
        ],
    );
    check(
        &article(
            "Hưng Yên thêm xã nông thôn mới",
            "20/06/2015",
            "Quyết định số 110/QĐ-UBND do UBND tỉnh Hưng Yên ban hành ngày 18/6/2015 công nhận xã Đình Dù của huyện Văn Lâm và xã Bảo \
             Khê của thành phố Hưng Yên.\n\nTrước đó, trong năm 2014, UBND tỉnh Hưng Yên công nhận 2 xã đạt chuẩn, đó là: Bình Minh \
             (Khoái Châu); Tân Quang (Văn Lâm).",
        ),
        &[
            "Đình Dù standard | 110/QĐ-UBND | 2015-06-18 | UBND tỉnh Hưng Yên",
            "Bảo Khê standard | 110/QĐ-UBND | 2015-06-18 | UBND tỉnh Hưng Yên",
            "Bình Minh standard | UBND tỉnh Hưng Yên",
            "Tân Quang standard | UBND tỉnh Hưng Yên",
        ],
    );
}

#[test]
fn units_that_wait_work_or_are_examined_are_not_recognised() {
    let none = |sentence: &str| check(&article("Nông thôn mới Thanh Hóa", "20/06/2021", sentence), &[]);
    none(
        "Toàn tỉnh có 8 đơn vị cấp huyện được công nhận đạt chuẩn NTM. 3 đơn vị là TP Sầm Sơn, Thiệu Hóa, Nông Cống đang làm hồ sơ.",
    );
    none(
        "Tỉnh phấn đấu có thêm 2 xã NTM (gồm: Vạn Thạnh, Ninh Tây); 2 xã NTM nâng cao (Vạn Thắng, Ninh Thân).",
    );
    none("Tỉnh đôn đốc thi công các công trình NTM kiểu mẫu ở 2 xã: Nhân Hòa, Tân Hưng.");
    none("Đoàn công tác về hai xã Nhật Tựu, Hoàng Tây xem tiến độ nông thôn mới kiểu mẫu.");
    none("2 xã An Thạnh và Long Giang đạt 15/19 tiêu chí nông thôn mới.");
    none("Đề án xây dựng huyện Trấn Yên đạt chuẩn nông thôn mới nâng cao đang được triển khai.");
    none("Năm nay phải hoàn thành tiêu chí nông thôn mới của 2 xã: Tuy Lộc, Báo Đáp.");
}

#[test]
fn capitals_and_dashes_in_names() {
    check(
        &article(
            "Nghệ An thêm xã Nông thôn mới kiểu mẫu",
            "20/07/2024",
            "Tại Quyết định số 1669/QĐ-UBND ngày 4/7, UBND tỉnh công nhận thêm 2 xã Nông thôn mới kiểu mẫu. Đó là xã Quỳnh Lương, huyện \
             Quỳnh Lưu đạt chuẩn nông thôn mới kiểu mẫu năm 2023. Thành phố tặng các xã Bằng công nhận.",
        ),
        &["Quỳnh Lương model 2023 | 1669/QĐ-UBND | 2024-07-04 | UBND tỉnh"],
    );
    check(
        &article(
            "Thừa Thiên – Huế thêm xã nông thôn mới",
            "20/06/2020",
            "UBND tỉnh Thừa Thiên – Huế công nhận xã Phong Mỹ đạt chuẩn nông thôn mới năm 2019.",
        ),
        &["Phong Mỹ standard 2019 | UBND tỉnh Thừa Thiên – Huế"],
    );
}
