//! Phrases whose products are counted, and tempting ones whose products are not.

use crate::indicator::{Accepted, accept};

pub(super) const ACCEPTED: &[Accepted] = &[
    accept(
        "Có 23 sản phẩm OCOP, trong đó 18 sản phẩm đạt 3 sao, 5 sản phẩm đạt 4 sao",
        &["23", "18 stars 3..3", "5 stars 4..4"],
    ),
    accept(
        "Tỉnh có 698 sản phẩm OCOP đạt từ 3 sao trở lên, trong đó có 6 sản phẩm 5 sao",
        &["698 stars 3..5", "6 stars 5..5"],
    ),
    accept(
        "Có thêm 64 sản phẩm được công nhận OCOP (10 sản phẩm 4 sao và 54 sản phẩm 3 sao)",
        &["64 increase", "10 increase stars 4..4", "54 increase stars 3..3"],
    ),
    accept("28 sản phẩm OCOP đạt từ 3-4 sao", &["28 stars 3..4"]),
    accept(
        "Sản phẩm OCOP hạng 3 sao, do huyện quyết định công nhận, có 94 sản phẩm; hạng 4 sao, do tỉnh quyết định công nhận, có 5 sản phẩm",
        &["94 stars 3..3", "5 stars 4..4"],
    ),
    accept(
        "Công nhận 3 sản phẩm OCOP, gồm: bột rau má Ân Hảo (HTX Ân Hảo); giò trứng (hộ bà Bền) và dưa lưới đạt hạng 3 sao",
        &["3 stars 3..3"],
    ),
    accept(
        "15 sản phẩm OCOP đạt từ 78,66 - 83,54 điểm, được công nhận đạt 4 sao và 2 sản phẩm tiềm năng 5 sao",
        &["15 stars 4..4", "2"],
    ),
    accept(
        "Tỉnh có 172 sản phẩm OCOP, số 3 sao là 112, 4 sao là 59, 5 sao là 1",
        &["172", "112 stars 3..3", "59 stars 4..4", "1 stars 5..5"],
    ),
    accept(
        "Tỉnh có 305 sản phẩm OCOP từ 3 sao trở lên, trong đó có 4 sản phẩm OCOP du lịch cộng đồng",
        &["305 stars 3..5", "4 stars 3..5"],
    ),
    accept(
        "Quyết định công nhận 5 sản phẩm OCOP đạt 4 sao, nhiều nhất là huyện Hoài Ân với 2 sản phẩm; huyện Tây Sơn, huyện Vĩnh Thạnh, huyện An Lão mỗi địa phương 1 sản phẩm",
        &[
            "5 stars 4..4",
            "2 stars 4..4",
            "1 stars 4..4",
            "1 stars 4..4",
            "1 stars 4..4",
        ],
    ),
    accept(
        "Tỉnh có 60 sản phẩm OCOP: 1 sản phẩm 5 sao, 40 sản phẩm 4 sao và 19 sản phẩm 3 sao; Hoài Ân, Tây Sơn là những huyện có trên 30 sản phẩm",
        &[
            "60",
            "1 stars 5..5",
            "40 stars 4..4",
            "19 stars 3..3",
            "30 more_than",
        ],
    ),
    accept(
        "Phấn đấu có thêm 52 sản phẩm OCOP đạt 3 sao trở lên",
        &["52 increase target stars 3..5"],
    ),
    accept("Nâng hạng 4 sản phẩm OCOP từ 3 sao lên 4 sao", &["4"]),
    accept(
        "OCOP: 01 SP 5 sao; 12 SP 4 sao; 40 SP 3 sao",
        &["1 stars 5..5", "12 stars 4..4", "40 stars 3..3"],
    ),
    accept("Lũy kế đến nay công nhận 85 SP OCOP của 60 chủ thể", &["85"]),
    accept("9 sản phẩm OCOP của 8 chủ thể đạt hạng 4 sao", &["9 stars 4..4"]),
    accept(
        "Sản phẩm OCOP 3 sao là 47 sản phẩm; 4 sao là 6 sản phẩm",
        &["47 stars 3..3", "6 stars 4..4"],
    ),
    accept("Có 2 sản phẩm OCOP tiềm năng 5 sao", &["2"]),
    accept(
        "Tỉnh có 44 sản phẩm OCOP, trong đó 4 sao 12 sản phẩm, tiềm năng 5 sao 04 sản phẩm",
        &["44", "12 stars 4..4", "4"],
    ),
    accept(
        "Tỉnh phát triển mới 45 sản phẩm OCOP, tái chứng nhận 40 sản phẩm",
        &["45 increase", "40"],
    ),
    accept(
        "Có 0,8% sản phẩm OCOP tiềm năng 5 sao và 42 sản phẩm 5 sao",
        &["42 stars 5..5"],
    ),
    accept("Xã có hai sản phẩm OCOP 3 sao", &["2 stars 3..3"]),
    accept(
        "Huyện có 14 sản phẩm nông nghiệp của 10 chủ thể là hộ gia đình, cá nhân được công nhận đạt OCOP 3 sao",
        &["14 stars 3..3"],
    ),
    accept(
        "9 sản phẩm đặc sản của tỉnh được công nhận sản phẩm OCOP hạng 4 sao",
        &["9 stars 4..4"],
    ),
    accept("Xã có 3 sản phẩm chủ lực đạt chuẩn OCOP 3 sao", &["3 stars 3..3"]),
    accept(
        "Tỉnh thu hồi giấy chứng nhận OCOP của 25 sản phẩm đạt 3 và 4 sao",
        &["25 stars 3..4 decrease"],
    ),
    accept("Huyện có 12 sản phẩm OCOP 3, 4 sao", &["12 stars 3..4"]),
    accept(
        "Trao giấy chứng nhận sản phẩm OCOP 3 sao cho 12 chủ thể với 15 sản phẩm",
        &["15 stars 3..3"],
    ),
    accept(
        "Tỉnh có 215 sản phẩm OCOP được xếp hạng 3 sao, 4 sao và 5 sao",
        &["215 stars 3..5"],
    ),
    accept(
        "Hội đồng họp về sản phẩm OCOP. Trong đợt này, 61 sản phẩm của các địa phương được thẩm định. Gồm 30 sản phẩm của huyện Thanh Trì",
        &["61 target", "30 target"],
    ),
    accept(
        "Huyện có 9 sản phẩm được công nhận OCOP 3 sao. Các nơi có sản phẩm gồm: Thị trấn Vĩnh An (5 sản phẩm); xã Trị An (4 sản phẩm)",
        &["9 stars 3..3", "5 stars 3..3", "4 stars 3..3"],
    ),
    accept(
        "HTX có 02 sản phẩm gạo ST24, gạo Đài thơm 8 đạt OCOP 3 sao",
        &["2 stars 3..3"],
    ),
    accept(
        "Có 52 sản phẩm OCOP, trong đó 5 sao có 2 sản phẩm, 4 sao có 8 sản phẩm và 3 sao có 42 sản phẩm",
        &["52", "2 stars 5..5", "8 stars 4..4", "42 stars 3..3"],
    ),
    accept(
        "Công nhận 44 sản phẩm OCOP trong đó 4 sao 12 sản phẩm (27,3%), 3 sao 32 sản phẩm",
        &["44", "12 stars 4..4", "32 stars 3..3"],
    ),
    accept(
        "Có 62 sản phẩm OCOP; đạt 5 sao (cấp quốc gia) 3 sản phẩm, đạt 4 sao (cấp tỉnh) 36 sản phẩm",
        &["62", "3 stars 5..5", "36 stars 4..4"],
    ),
    accept(
        "Cả 4 sản phẩm công nhận lần đầu và 3 sản phẩm công nhận lại đều đạt OCOP 3 sao",
        &["4 stars 3..3", "3 stars 3..3"],
    ),
    accept(
        "Tổng số sản phẩm OCOP 5 sao là 42 sản phẩm, trong tổng số hơn 9.850 sản phẩm đạt 3 sao trở lên",
        &["42 stars 5..5", "9850 more_than stars 3..5"],
    ),
    accept(
        "Các huyện phát triển mới ít nhất 40 sản phẩm OCOP, lựa chọn 2 sản phẩm thi quốc gia",
        &["40 target at_least increase", "2 target"],
    ),
    accept(
        "Phân bổ chỉ tiêu OCOP: huyện Xuân Lộc 6 sản phẩm, huyện Tân Phú 5 sản phẩm",
        &["6 target", "5 target"],
    ),
    accept("Bình quân mỗi xã có 1,5 sản phẩm OCOP", &["1.5 average"]),
    accept(
        "Phấn đấu mỗi năm công nhận từ 3 đến 5 sản phẩm OCOP",
        &["3..5 target"],
    ),
    accept(
        "Toàn tỉnh có hơn 200 sản phẩm OCOP (5 sao: 1; 4 sao: 45; 3 sao: 160)",
        &["200 more_than", "1 stars 5..5", "45 stars 4..4", "160 stars 3..3"],
    ),
    accept(
        "Đã công nhận 312 sản phẩm OCOP, gồm 2 sản phẩm 5 sao, 75 sản phẩm 4 sao, còn lại là 3 sao",
        &["312", "2 stars 5..5", "75 stars 4..4"],
    ),
    accept("Năm 2022 đã công nhận lại 5 sản phẩm OCOP hết hạn", &["5"]),
    accept(
        "Năm 2023, tỉnh giao huyện phát triển mới 8 sản phẩm OCOP",
        &["8 target increase"],
    ),
    accept(
        "Có 21 sản phẩm OCOP (3 sao: 19 sản phẩm, 4 sao: 2 sản phẩm) của 15 chủ thể",
        &["21", "19 stars 3..3", "2 stars 4..4"],
    ),
    accept(
        "Huyện Na Hang 6 sản phẩm OCOP, Hàm Yên 5, Sơn Dương 4",
        &["6", "5", "4"],
    ),
    accept("Nâng tổng số sản phẩm OCOP toàn tỉnh lên 122", &["122"]),
    accept(
        "Tham gia đánh giá, phân hạng OCOP đợt này có 12 sản phẩm",
        &["12 target"],
    ),
    accept(
        "Có 14 sản phẩm OCOP dự thi, phần lớn là thực phẩm",
        &["14 target"],
    ),
    accept("Hội đồng OCOP đã xem xét hồ sơ của 16 sản phẩm", &["16 target"]),
    accept("Năm nay có 7 sản phẩm OCOP được đưa ra đánh giá", &["7 target"]),
    accept(
        "4 sản phẩm OCOP được chấm trên 90 điểm, đề nghị Trung ương công nhận 5 sao",
        &["4 target stars 5..5"],
    ),
    accept(
        "OCOP: 10/12 sản phẩm đạt từ 50 điểm trở lên, xếp hạng 3 sao",
        &["10 /12 stars 3..3"],
    ),
    accept(
        "Có 5 sản phẩm chưa đủ điều kiện, 13 sản phẩm được xếp hạng OCOP",
        &["13"],
    ),
    accept("Có 30 sản phẩm OCOP hạng 3 - 4 sao", &["30 stars 3..4"]),
    accept("Hết năm, huyện có 32 sản phẩm OCOP từ 03 sao", &["32 stars 3..5"]),
    accept(
        "Tỉnh có 698 sản phẩm OCOP, 6 sản phẩm trong số này mang hạng 5 sao",
        &["698", "6 stars 5..5"],
    ),
    accept(
        "Cả nước có 14.642 sản phẩm OCOP từ 3 sao trở lên, so với năm 2023 tăng 3.586 sản phẩm",
        &["14642 stars 3..5", "3586 increase stars 3..5"],
    ),
    accept(
        "Đứng đầu là huyện Thanh Oai, 15 sản phẩm OCOP 4 sao, huyện Mê Linh có 14 sản phẩm",
        &["15 stars 4..4", "14 stars 4..4"],
    ),
    accept(
        "Về OCOP, huyện Bảo Yên, huyện Bát Xát và thị xã Sa Pa cùng có 40 sản phẩm; huyện Bắc Hà 31 sản phẩm",
        &["40", "40", "40", "31"],
    ),
    accept(
        "Có 5 sản phẩm được đề nghị phân hạng OCOP 5 sao. Trong số này có 3 sản phẩm cà phê và 2 sản phẩm hạt điều",
        &[
            "5 target stars 5..5",
            "3 target stars 5..5",
            "2 target stars 5..5",
        ],
    ),
    accept(
        "Có 10 sản phẩm OCOP hết hạn 36 tháng đã được đánh giá lại",
        &["10"],
    ),
    accept("27 sản phẩm được cấp sao OCOP", &["27"]),
    accept(
        "Trao giấy chứng nhận OCOP 3 sao cho 9 sản phẩm",
        &["9 stars 3..3"],
    ),
    accept("OCOP: nâng hạng từ 3 sao lên 4 sao: 06 sản phẩm", &["6"]),
    accept("Trong số đó có 3 sản phẩm OCOP được nâng hạng từ 3 sao", &["3"]),
    accept(
        "Sản phẩm OCOP theo nhóm: thực phẩm 55 sản phẩm, đồ uống 9; thảo dược 8",
        &["55", "9", "8"],
    ),
    accept(
        "Có 88 sản phẩm được công nhận OCOP, 21 trong số đó đạt bốn sao, 67 đạt ba sao",
        &["88", "21 stars 4..4", "67 stars 3..3"],
    ),
    accept("Tỉnh chưa có sản phẩm nào đạt OCOP 5 sao", &["0 stars 5..5"]),
    accept(
        "8 sản phẩm OCOP đạt từ 50 đến dưới 70 điểm, đủ điều kiện công nhận 3 sao",
        &["8 target stars 3..3"],
    ),
    accept(
        "Ba huyện Cao Phong, Lương Sơn và Kim Bôi có số sản phẩm OCOP lần lượt 14, 12 và 11",
        &["14", "12", "11"],
    ),
    accept(
        "Có 2 sản phẩm OCOP đủ điểm đề nghị công nhận 5 sao, 43 sản phẩm đạt 4 sao",
        &["2 target stars 5..5", "43 stars 4..4"],
    ),
    accept(
        "Hiện huyện có 21 sản phẩm được UBND tỉnh công nhận đạt 3 sao",
        &["21 stars 3..3"],
    ),
    accept(
        "Hội đồng OCOP tỉnh đã họp đánh giá, phân hạng 61 sản phẩm",
        &["61 target"],
    ),
    accept(
        "Thu hồi giấy chứng nhận OCOP đối với 47 sản phẩm",
        &["47 decrease"],
    ),
    accept(
        "Có 91 sản phẩm OCOP, gồm 77 sản phẩm 3 sao và 14 sản phẩm 4 sao. Huyện Giao Thủy dẫn đầu với 29 sản phẩm",
        &["91", "77 stars 3..3", "14 stars 4..4", "29"],
    ),
    accept(
        "Huyện có 5 sản phẩm OCOP 3 sao, trong đó nước mắm Bảy Hùng vừa được nâng lên 4 sao",
        &["5 stars 3..3"],
    ),
    accept(
        "Có 61 sản phẩm OCOP của 28 chủ thể, vượt 21 sản phẩm so với kế hoạch",
        &["61"],
    ),
    accept(
        "Toàn huyện có 45 sản phẩm OCOP, chiếm đa số là sản phẩm 3 sao",
        &["45"],
    ),
    accept("Huyện chưa có sản phẩm OCOP 5 sao", &["0 stars 5..5"]),
    accept("Tỉnh chưa có sản phẩm nào đạt OCOP 5 sao", &["0 stars 5..5"]),
    accept(
        "Chương trình OCOP: đợt này có 24 sản phẩm của 9 hợp tác xã, doanh nghiệp và hộ kinh doanh tham gia",
        &["24"],
    ),
    accept(
        "Tỉnh có thêm 68 sản phẩm OCOP của 55 chủ thể; trong đó có 56 sản phẩm 3 sao",
        &["68 increase", "56 increase stars 3..3"],
    ),
    accept(
        "Có thêm 5 xã đạt chuẩn NTM; 25 sản phẩm OCOP được công nhận",
        &["25"],
    ),
    accept(
        "Có 78 sản phẩm OCOP, tăng 16 sản phẩm so với năm 2021, gồm 20 sản phẩm 4 sao",
        &["78", "16 increase", "20 stars:4..4"],
    ),
    accept(
        "Chương trình OCOP: toàn tỉnh có 280 sản phẩm được phân hạng",
        &["280"],
    ),
    accept(
        "Sau 2 năm làm OCOP, huyện có 61 sản phẩm nông nghiệp được công nhận 3 - 4 sao",
        &["61 stars 3..4"],
    ),
    accept(
        "Chương trình OCOP: đến nay huyện có 15 sản phẩm được gắn sao",
        &["15"],
    ),
    accept(
        "Mỗi năm tỉnh có thêm ít nhất 40 sản phẩm OCOP được công nhận",
        &["40 increase at_least target"],
    ),
    accept("Hỗ trợ nâng hạng 2 sản phẩm OCOP lên 5 sao", &["2"]),
    accept("Có 2 sản phẩm OCOP được nâng hạng lên 4 sao", &["2 stars 4..4"]),
    accept(
        "Tỉnh có 3 sản phẩm OCOP 5 sao; năm 2023, tỉnh đặt mục tiêu có thêm 30 sản phẩm",
        &["3 stars 5..5", "30 increase target"],
    ),
    accept(
        "Huyện Hải Hà dẫn đầu với 15 sản phẩm OCOP 4 sao. Nhiều huyện khác cũng có sản phẩm được xếp hạng như Đầm Hà và Ba Chẽ (mỗi nơi có 6 sản phẩm)",
        &["15 stars 4..4", "6 stars 4..4", "6 stars 4..4"],
    ),
    accept(
        "Các sản phẩm OCOP đạt 4 sao lần này đa phần là thực phẩm. Trong đó, huyện Hải Hà có 11 sản phẩm, huyện Ba Chẽ 9 sản phẩm",
        &["11 stars 4..4", "9 stars 4..4"],
    ),
    accept(
        "Nâng hạng 10 sản phẩm OCOP từ 3 sao lên 4 sao và đề nghị Trung ương công nhận 3 sản phẩm 5 sao",
        &["10 target", "3 target stars 5..5"],
    ),
    accept(
        "Các sản phẩm OCOP đạt 3 sao và 4 sao đều là thực phẩm. Trong đó, huyện Hải Hà có 11 sản phẩm",
        &["11"],
    ),
    accept(
        "Hội đồng chấm điểm sản phẩm OCOP. Kết quả, 7/8 sản phẩm đạt trên 50 điểm",
        &["7 /8"],
    ),
    accept(
        "Đợt này có 5 sản phẩm OCOP được đưa ra hội đồng. Hội đồng sẽ trình huyện công nhận cả 5 sản phẩm đạt 3 sao",
        &["5 target stars 3..3"],
    ),
];

pub(super) const REJECTED: &[&str] = &[
    "Có 18 sản phẩm OCOP hết hạn công nhận nhưng chủ thể không tham gia đánh giá lại",
    "824/1.002 sản phẩm OCOP của tỉnh được bán trên sàn thương mại điện tử",
    "Huyện có 14 sản phẩm nông nghiệp chủ lực, triển khai chương trình OCOP",
    "Tỉnh có 172 sản phẩm đặc sản để lựa chọn tham gia chương trình OCOP",
    "Tỉnh có thêm sản phẩm OCOP được công nhận, vượt 16 sản phẩm so với kế hoạch",
    "Có 455 khách sạn 1-5 sao",
    "Tôi mua 3 sản phẩm hết 450.000 đồng",
    "62,2% sản phẩm OCOP 3 sao",
    "Hỗ trợ 20 triệu đồng/sản phẩm OCOP",
    "Mỗi chủ thể OCOP có 2 sản phẩm",
    "40/48 sản phẩm OCOP hết thời hạn công nhận",
    "Sản phẩm OCOP đạt 82 điểm",
    "Đây là 1 trong 5 sản phẩm OCOP của xã",
    "Riêng 1 sản phẩm OCOP của huyện không giữ được hạng 4 sao",
    "Cả 26 sản phẩm này đều là OCOP 3 sao",
    "Bình quân mỗi xã có ít nhất 2 sản phẩm OCOP đạt 3 sao",
    "OCOP: 90 sản phẩm được công nhận là sản phẩm công nghiệp nông thôn tiêu biểu",
    "Hội đồng OCOP yêu cầu 6 sản phẩm còn lại cần hoàn thiện thêm về bao bì",
    "OCOP: 41 sản phẩm đã quá hạn 36 tháng nhưng chủ thể chưa làm hồ sơ công nhận lại",
];
