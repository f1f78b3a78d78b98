//! Increases and decreases: what has them from the words around it, and what is a level beside them.

use crate::told::{check_report as check, check_report_places as check_all};

#[test]
fn the_plan_of_an_increase_is_one() {
    check(
        "Có thêm 2 xã (KH 1 xã) đạt chuẩn nông thôn mới.",
        &["2 xã actual increase 2022", "1 xã target increase 2022"],
    );
    check(
        "Kế hoạch giảm tỷ lệ hộ nghèo năm 2022 là 3,5%.",
        &["3,5% target decrease 2022"],
    );
    check(
        "Kế hoạch giảm tỷ lệ hộ nghèo năm 2022 xuống còn 3,5%.",
        &["3,5% target 2022"],
    );
}

#[test]
fn parts_by_place_or_year_of_an_increase_are_increases() {
    check_all(
        "Năm 2022, huyện phấn đấu có thêm 45 thôn đạt chuẩn nông thôn mới, riêng xã Ân Hảo 6 thôn.",
        &[
            "45 thôn target increase 2022 Hoài Ân",
            "6 thôn target increase 2022 Ân Hảo",
        ],
    );
    check_all(
        "Huyện dự kiến đánh giá thêm 12 sản phẩm OCOP của xã Ân Hảo và xã Ân Mỹ, mỗi địa phương 6 sản phẩm.",
        &[
            "12 sản phẩm target increase 2022 Hoài Ân",
            "6 sản phẩm target increase 2022 Ân Hảo",
            "6 sản phẩm target increase 2022 Ân Mỹ",
        ],
    );
    check(
        "Huyện muốn thêm 2 xã đạt chuẩn nông thôn mới, lấy trong 4 xã đăng ký.",
        &["2 xã target increase 2022", "4 xã target 2022"],
    );
}

#[test]
fn what_rises_may_be_told_by_more_than_a_verb() {
    check(
        "Huyện chỉ đạo để 20 khu dân cư nông thôn mới kiểu mẫu, 100 vườn mẫu nữa đạt chuẩn.",
        &[
            "20 khu dân cư target increase 2022",
            "100 vườn mẫu target increase 2022",
        ],
    );
    check(
        "Số tiêu chí nông thôn mới tăng thêm trong năm 2021 là 18 tiêu chí.",
        &["18 tiêu chí actual increase 2021"],
    );
    check(
        "Hộ nghèo còn 121 hộ (1,36%), hộ cận nghèo 203 hộ (2,28%), giảm lần lượt 0,41% và 0,55% so cùng kỳ.",
        &[
            "1,36% actual 2022",
            "2,28% actual 2022",
            "0,41% actual decrease 2022",
            "0,55% actual decrease 2022",
        ],
    );
    check(
        "Tỷ lệ hộ nghèo còn dưới 3%, tỷ lệ thoát nghèo bình quân hằng năm đạt 1,54%.",
        &["3% actual 2022", "1,54% actual decrease 2022"],
    );
    check(
        "Huyện bị thu hồi giấy chứng nhận OCOP nhiều nhất với 8 sản phẩm.",
        &["8 sản phẩm actual decrease 2022"],
    );
}

#[test]
fn what_is_needed_besides_is_no_increase() {
    check(
        "Để đạt huyện nông thôn mới nâng cao, huyện cần thêm ít nhất 420 tỷ đồng vốn đầu tư.",
        &["420 tỷ đồng target 2022"],
    );
}

#[test]
fn what_is_kept_beside_an_increase_is_a_level_and_a_clause_has_its_own_stars() {
    check(
        "Năm 2022, huyện phát triển thêm 4 sản phẩm OCOP, duy trì 12 sản phẩm đã được công nhận.",
        &["4 sản phẩm actual increase 2022", "12 sản phẩm actual 2022"],
    );
    check(
        "Toàn huyện có thêm 2 xã đạt chuẩn nông thôn mới, giữ vững 9 xã đã đạt chuẩn.",
        &["2 xã actual increase 2022", "9 xã actual 2022"],
    );
}

#[test]
fn certificates_lost_and_parts_of_another_kind() {
    check(
        "UBND tỉnh ban hành quyết định thu hồi giấy chứng nhận sản phẩm OCOP đối với 52 sản phẩm (trong đó, có 48 sản phẩm đạt 3 sao và 4 sản phẩm đạt 4 sao).",
        &[
            "52 sản phẩm actual decrease 2022",
            "48 sản phẩm actual decrease 2022",
            "4 sản phẩm actual decrease 2022",
        ],
    );
    check(
        "Toàn huyện có 33 sản phẩm OCOP. (Riêng trong năm 2022 có thêm 11 sản phẩm OCOP). Gồm 20 chủ thể, 15 HTX.",
        &[
            "33 sản phẩm actual 2022",
            "11 sản phẩm actual increase 2022",
            "20 chủ thể actual 2022",
            "15 HTX actual 2022",
        ],
    );
}

#[test]
fn a_second_base_of_comparison_is_another_change() {
    for (told, first, second) in [
        (
            "Toàn huyện có 12 xã đạt chuẩn nông thôn mới, tăng",
            "2 xã",
            "10 xã",
        ),
        (
            "Thu nhập bình quân đạt 45 triệu đồng/người, tăng",
            "4 triệu đồng",
            "26 triệu đồng",
        ),
        (
            "Bình quân mỗi xã đạt 17,2 tiêu chí nông thôn mới, tăng",
            "0,8 tiêu chí",
            "5,1 tiêu chí",
        ),
    ] {
        let body = format!("{told} {first} so với năm 2021 và {second} so với năm 2015.");
        let text = crate::told::article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", &body);
        let found = crate::told::figures(&text);
        assert_eq!(
            found[1..],
            [
                format!("{first} actual increase 2022 Hoài Ân"),
                format!("{second} actual increase 2022 Hoài Ân")
            ],
            "{body}"
        );
    }
}

#[test]
fn poverty_falls_in_brackets_behind_its_word_and_for_both_kinds() {
    use crate::told::check_report;
    check_report(
        "Hộ nghèo còn 312 hộ, chiếm 2,9%, giảm 145 hộ (1,4%) so với năm 2021.",
        &["2,9% actual 2022", "1,4% actual decrease 2022"],
    );
    for fall in [
        "Bình quân 3 năm giảm nghèo 2,1%.",
        "Mỗi năm giảm nghèo 2,1%.",
        "Giảm nghèo được 2,1%.",
    ] {
        check_report(fall, &["2,1% actual decrease 2022"]);
    }
    check_report(
        "Giảm tỷ lệ hộ nghèo 0,5%, hộ cận nghèo 0,8%.",
        &["0,5% actual decrease 2022", "0,8% actual decrease 2022"],
    );
    check_report(
        "Giảm nghèo được tập trung chỉ đạo, hộ nghèo còn 7,8%.",
        &["7,8% actual 2022"],
    );
}
