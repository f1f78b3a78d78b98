use crate::check::testing::{sound, warns};
use crate::report::WarningCode::SumMismatch;

#[test]
fn parts_above_their_total() {
    warns(
        SumMismatch,
        "Tỉnh có 40 sản phẩm OCOP, trong đó 30 sản phẩm 3 sao, 15 sản phẩm 4 sao.",
        &["40 sản phẩm", "30 sản phẩm", "15 sản phẩm"],
    );
    warns(
        SumMismatch,
        "Huyện huy động 100 tỷ đồng xây dựng NTM, gồm ngân sách tỉnh 70 tỷ đồng, ngân sách huyện 50 tỷ đồng.",
        &["100 tỷ đồng", "70 tỷ đồng", "50 tỷ đồng"],
    );
    warns(
        SumMismatch,
        "Chương trình OCOP có 20 chủ thể, gồm 15 HTX và 9 doanh nghiệp.",
        &["20 chủ thể", "15 HTX", "9 doanh nghiệp"],
    );
    warns(
        SumMismatch,
        "Huyện có 64 sản phẩm được công nhận OCOP (20 sản phẩm 4 sao và 54 sản phẩm 3 sao).",
        &["64 sản phẩm", "20 sản phẩm", "54 sản phẩm"],
    );
}

#[test]
fn parts_told_elsewhere_than_behind_their_total() {
    warns(
        SumMismatch,
        "Huyện có 18 sản phẩm OCOP. Trong đó, có 12 sản phẩm 3 sao và 9 sản phẩm 4 sao.",
        &["18 sản phẩm", "12 sản phẩm", "9 sản phẩm"],
    );
    warns(
        SumMismatch,
        "Tỉnh có 29 sản phẩm OCOP, với 20 sản phẩm đạt 3 sao và 12 sản phẩm đạt 4 sao.",
        &["29 sản phẩm", "20 sản phẩm", "12 sản phẩm"],
    );
    warns(
        SumMismatch,
        "Tổng vốn huy động xây dựng NTM là 200 tỷ đồng, trong đó:\n- Ngân sách tỉnh: 120 tỷ đồng.\n\
             - Ngân sách huyện: 60 tỷ đồng.\n- Nhân dân đóng góp: 45 tỷ đồng.\nXã A huy động 90 tỷ đồng.",
        &["200 tỷ đồng", "120 tỷ đồng", "60 tỷ đồng", "45 tỷ đồng"],
    );
    warns(
        SumMismatch,
        "Xã huy động 50 tỷ đồng xây dựng NTM, gồm: ngân sách nhà nước 30 tỷ đồng (ngân sách tỉnh 20 tỷ đồng, \
             ngân sách huyện 15 tỷ đồng), nhân dân đóng góp 20 tỷ đồng.",
        &["30 tỷ đồng", "20 tỷ đồng", "15 tỷ đồng"],
    );
    warns(
        SumMismatch,
        "Huyện có 12 xã đạt chuẩn NTM, trong đó 15 xã đạt chuẩn NTM nâng cao.",
        &["12 xã", "15 xã"],
    );
}

#[test]
fn parts_within_their_total() {
    sound(
        "Tỉnh có 40 sản phẩm OCOP, trong đó 25 sản phẩm 3 sao, 15 sản phẩm 4 sao.",
        3,
    );
    sound(
        "Huyện có 20 xã đạt chuẩn NTM, trong đó 15 xã đạt chuẩn NTM nâng cao, 8 xã NTM kiểu mẫu.",
        3,
    );
    sound(
        "Huyện huy động 100 tỷ đồng xây dựng NTM, gồm ngân sách tỉnh 70 tỷ đồng, vốn tín dụng 50 tỷ đồng.",
        3,
    );
    // Where parts have parts, the list behind them may be of either.
    sound(
        "Huyện huy động 90 tỷ đồng xây dựng NTM, trong đó ngân sách nhà nước 60 tỷ đồng, gồm ngân sách Trung \
             ương 30 tỷ đồng, ngân sách tỉnh 30 tỷ đồng, nhân dân đóng góp 30 tỷ đồng.",
        5,
    );
    sound(
        "Huyện huy động 90 tỷ đồng xây dựng NTM, trong đó ngân sách nhà nước 60 tỷ đồng (ngân sách tỉnh 40 tỷ \
             đồng, ngân sách huyện 20 tỷ đồng), nhân dân đóng góp 30 tỷ đồng.",
        5,
    );
    sound(
        "Tỉnh có 20 sản phẩm OCOP, trong đó 15 sản phẩm từ 3 sao trở lên, 10 sản phẩm 4 sao.",
        3,
    );
    sound(
        "Huyện có thêm 3 xã đạt chuẩn NTM, nâng tổng số lên 27 xã đạt chuẩn, trong đó 6 xã NTM nâng cao.",
        3,
    );
    sound(
        "Huyện huy động gần 100 tỷ đồng xây dựng NTM, gồm ngân sách tỉnh hơn 60 tỷ đồng, nhân dân gần 42 tỷ đồng.",
        3,
    );
    sound(
        "Cả nước huy động 500 tỷ đồng cho NTM năm 2021, gồm vốn Trung ương 300 tỷ đồng; năm 2022 là 700 tỷ đồng.",
        3,
    );
    sound(
        "UBND tỉnh tặng Huân chương Lao động cho 2 cá nhân gồm các ông A, B; tặng Bằng khen cho 5 cá nhân có \
             thành tích xây dựng NTM.",
        2,
    );
    sound(
        "Tỉnh có 5 sản phẩm OCOP 5 sao. Trong số các sản phẩm OCOP được cấp giấy có 14 sản phẩm OCOP cấp lại.",
        2,
    );
    sound(
        "Huyện huy động 100 tỷ đồng xây dựng NTM. Xã A huy động 70 tỷ đồng, xã B huy động 50 tỷ đồng.",
        3,
    );
}
