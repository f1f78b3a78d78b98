//! Phrases whose recipients are counted, and tempting ones whose recipients are not.

use crate::indicator::{Accepted, accept};

pub(super) const ACCEPTED: &[Accepted] = &[
    accept(
        "UBND huyện khen thưởng 9 tập thể và 14 cá nhân trong xây dựng NTM",
        &["9", "14 individual"],
    ),
    accept(
        "Chủ tịch UBND huyện tặng Giấy khen cho 5 tập thể và 12 cá nhân có thành tích xây dựng NTM",
        &["5", "12 individual"],
    ),
    accept(
        "06 tập thể, 06 cá nhân xây dựng NTM được Chủ tịch UBND tỉnh tặng Bằng khen",
        &["6", "6 individual"],
    ),
    accept("Trao Cờ thi đua cho 10 huyện đạt chuẩn NTM", &["10"]),
    accept(
        "Biểu dương 45 hộ gia đình tiêu biểu trong xây dựng NTM",
        &["45 household"],
    ),
    accept("Khen thưởng 3 tập thể thực hiện chương trình OCOP", &["3"]),
    accept(
        "Huân chương Lao động hạng Ba được trao cho 2 tập thể xây dựng NTM",
        &["2"],
    ),
    accept(
        "10 huyện nông thôn mới được Thủ tướng trao Cờ thi đua của Chính phủ",
        &["10"],
    ),
    accept(
        "UBND tỉnh quyết định thưởng công trình phúc lợi cho 18 xã tiêu biểu trong xây dựng NTM",
        &["18"],
    ),
    accept("Tỉnh có 5 xã NTM được thưởng công trình phúc lợi", &["5"]),
    accept(
        "17 tập thể, 26 cá nhân làm tốt xây dựng nông thôn mới và dồn điền đổi thửa được UBND huyện tặng Giấy khen",
        &["17", "26 individual"],
    ),
];

pub(super) const REJECTED: &[&str] = &[
    "Xã xây dựng NTM. Huyện ủy tặng Giấy khen cho 14 tập thể có thành tích trong phong trào thi đua “Dân vận khéo”",
    "Xây dựng NTM được biểu dương. 3 tập thể, 5 cá nhân được tặng bằng khen vì có thành tích trong phòng chống thiên tai",
    "Hơn 200 đại biểu dự hội nghị NTM",
    "Xã NTM A được tặng Cờ thi đua",
    "Trao 21 giải cuộc thi ảnh nông thôn mới",
    "Tặng Giấy khen cho 11 tập thể trong phong trào dạy tốt - học tốt",
    "Trao 20 suất học bổng cho học sinh xã NTM",
    "Việc công bố và khen thưởng NTM do UBND hai tỉnh thực hiện",
    "Thưởng công trình phúc lợi cho 3 tập thể này",
    "Xã nông thôn mới khởi sắc. Chủ tịch UBND tỉnh khen thưởng 8 tập thể về thành tích công tác ngành năm 2022",
    "Xã nông thôn mới khởi sắc. Có 5 tập thể được tặng danh hiệu Tập thể lao động xuất sắc",
    "Xã NTM được khen. Chủ tịch UBND tỉnh biểu dương tinh thần vượt khó của một huyện vùng sâu",
    "Thanh niên xây dựng nông thôn mới. Tỉnh đoàn tặng Bằng khen cho 5 tập thể có thành tích trong công tác Đoàn",
];
