//! Phrases whose money is counted, and tempting ones whose money is not.

use crate::indicator::{Accepted, accept};

pub(super) const ACCEPTED: &[Accepted] = &[
    accept(
        "Tổng nguồn lực huy động cho nông thôn mới là 174.305,6 triệu đồng",
        &["174305600000 total"],
    ),
    accept(
        "Toàn huyện đã huy động được hơn 500 tỷ đồng để xây dựng NTM, trong đó nhân dân đóng góp 45 tỷ đồng",
        &["500000000000 more_than total", "45000000000 community"],
    ),
    accept(
        "Tổng vốn NTM: 45.000 tr.đ; trong đó: NSTW 12.000 tr.đ",
        &["45000000000 total", "12000000000 central"],
    ),
    accept(
        "Tỉnh bố trí 30 tỷ đồng vốn ngân sách tỉnh hỗ trợ các xã về đích NTM",
        &["30000000000 provincial"],
    ),
    accept(
        "Đến hết tháng 9, giải ngân vốn NTM được 12,5/20 tỷ đồng",
        &["12500000000 /20000000000 total"],
    ),
    accept(
        "Xã xây dựng NTM. Giai đoạn 2022-2023, tổng kinh phí đầu tư trên 64,8 tỷ đồng, trong đó ngân sách thị xã 41,3 tỷ đồng",
        &["64800000000 more_than total", "41300000000 district"],
    ),
    accept(
        "Nhu cầu vốn xây dựng NTM dự kiến 3.482 tỷ đồng",
        &["3482000000000 target total"],
    ),
    accept(
        "Xây dựng NTM: ngân sách huyện, xã 126,5 tỷ đồng",
        &["126500000000 local"],
    ),
    accept(
        "Xã huy động 3 tỷ 250 triệu đồng xây dựng NTM",
        &["3250000000 total"],
    ),
    accept(
        "Huy động 2,4 triệu tỷ đồng xây dựng NTM",
        &["2400000000000000 total"],
    ),
    accept(
        "Nhân dân hiến 12.500m2 đất, 5.600 ngày công, tổng trị giá 3,8 tỷ đồng xây dựng NTM",
        &["3800000000 community"],
    ),
    accept(
        "Vốn NTM gồm ngân sách Trung ương 5,3 tỷ đồng, vốn tín dụng hơn 3 tỷ đồng, vốn doanh nghiệp gần 4 tỷ đồng, vốn lồng ghép trên 6,2 tỷ đồng",
        &[
            "5300000000 central",
            "3000000000 more_than credit",
            "4000000000 less_than enterprise",
            "6200000000 more_than integrated",
        ],
    ),
    accept(
        "Nguồn vốn chương trình nông thôn mới được giao là 8.640 triệu đồng",
        &["8640000000 central"],
    ),
    accept(
        "Ba xã nông thôn mới, nhu cầu khoảng 95 tỷ đồng, đến giờ mới cân đối được 40 tỷ đồng từ ngân sách tỉnh",
        &["95000000000 about target total", "40000000000 provincial"],
    ),
    accept(
        "Từ ngày nhà ông Tám bỏ tiền làm cổng, đến nay xã huy động được 12 tỷ đồng xây dựng nông thôn mới",
        &["12000000000 total"],
    ),
    accept(
        "Huyện xin tỉnh cho ứng trước 30 tỷ đồng xây dựng nông thôn mới",
        &["30000000000 target provincial"],
    ),
    accept(
        "Sở đã đề xuất tỉnh dành 200 tỷ đồng hỗ trợ các xã nông thôn mới",
        &["200000000000 target provincial"],
    ),
    accept(
        "Giai đoạn tới xã cần khoảng 126 tỷ đồng xây dựng NTM",
        &["126000000000 about target total"],
    ),
    accept(
        "Huy động 300 tỷ đồng xây dựng NTM, doanh nghiệp, HTX đầu tư 146 tỷ đồng",
        &["300000000000 total", "146000000000 enterprise"],
    ),
    accept(
        "Đề án NTM có tổng kinh phí dự kiến 483 tỷ đồng. Trong đó, ngân sách tỉnh 105 tỷ đồng (30%); doanh nghiệp 378 tỷ đồng (70%)",
        &[
            "483000000000 total target",
            "105000000000 provincial target",
            "378000000000 enterprise target",
        ],
    ),
    accept(
        "Huyện đã dồn được hơn 943 tỉ đồng cho NTM; doanh nghiệp, HTX tham gia gần 744 tỷ đồng",
        &[
            "943000000000 total more_than",
            "744000000000 enterprise less_than",
        ],
    ),
    accept(
        "Huy động 64 tỷ đồng làm nông thôn mới: ngân sách trung ương 21 tỷ đồng, tỉnh 14 tỷ đồng, huyện 9 tỷ đồng",
        &[
            "64000000000 total",
            "21000000000 central",
            "14000000000 provincial",
            "9000000000 district",
        ],
    ),
    accept(
        "Riêng thôn Đồng Cả 64 hộ góp 412 triệu đồng làm đường nông thôn mới",
        &["412000000 community"],
    ),
    accept(
        "Hội Cựu chiến binh vận động 500 triệu đồng làm đường nông thôn mới",
        &["500000000 community"],
    ),
    accept(
        "Xây dựng NTM: NSTW và tỉnh là 624,3 tỷ đồng, ngân sách huyện + xã 187,9 tỷ đồng",
        &["624300000000 state", "187900000000 local"],
    ),
    accept(
        "Huyện sẽ bố trí thêm cho xã 3 tỷ đồng làm nông thôn mới",
        &["3000000000 district target"],
    ),
    accept(
        "Làm nông thôn mới, doanh nghiệp ủng hộ 800 triệu đồng; huyện rót về 2 tỷ đồng",
        &["800000000 enterprise", "2000000000 district"],
    ),
    accept(
        "Ngân sách trung ương phân cho xã 3,1 tỷ đồng vốn đầu tư NTM và 410 triệu đồng vốn sự nghiệp; tỉnh, huyện đối ứng 1,24 tỷ đồng",
        &["3100000000 central", "410000000 central", "1240000000 local"],
    ),
    accept(
        "Xã huy động 118 tỷ đồng xây dựng NTM, tăng 36 tỷ đồng so với giai đoạn trước",
        &["118000000000 total", "36000000000 total increase"],
    ),
    accept(
        "Chương trình giảm nghèo bền vững 24.327/54.990 triệu đồng; Chương trình xây dựng NTM 19.460/42.300 triệu đồng",
        &["19460000000 /42300000000 total"],
    ),
    accept(
        "Vốn NTM huy động trong năm 412 tỷ đồng (tỉnh 96,4; huyện 187,9; xã 74,2; doanh nghiệp và nhân dân 53,8 tỷ đồng)",
        &[
            "412000000000 total",
            "96400000000 provincial",
            "187900000000 district",
            "74200000000 commune",
            "53800000000 community",
        ],
    ),
    accept(
        "Tổng nguồn vốn huy động cho chương trình nông thôn mới của tỉnh là 8.935,8 tỷ đồng",
        &["8935800000000 total"],
    ),
    accept(
        "Từ nguồn ngân sách tỉnh, UBND tỉnh phân bổ 50 tỷ đồng cho xã NTM",
        &["50000000000 provincial"],
    ),
    accept(
        "Vốn ngân sách cho NTM là 474 tỷ đồng, vốn ngoài nhà nước hơn 1.500 tỷ đồng",
        &["474000000000 state", "1500000000000 more_than other"],
    ),
    accept(
        "Nguồn lực huy động xây dựng NTM khoảng 30 ngàn 309 tỷ đồng",
        &["30309000000000 about total"],
    ),
    accept(
        "Ngân sách các cấp bố trí 97 tỷ đồng cho NTM, gồm vốn đầu tư 41 tỷ đồng, vốn sự nghiệp 10 tỷ đồng",
        &["97000000000 state", "41000000000 state", "10000000000 state"],
    ),
    accept(
        "Vốn huy động cho NTM là 800 tỷ đồng. Với nguồn vốn này, huyện ưu tiên: giao thông 612 tỷ đồng, thủy lợi 98 tỷ đồng",
        &["800000000000 total", "612000000000 total", "98000000000 total"],
    ),
    accept(
        "Huyện trích ngân sách thưởng cho các xã đạt chuẩn NTM. Theo đó, có 9 xã được hỗ trợ với tổng kinh phí 13 tỷ đồng",
        &["13000000000 state"],
    ),
    accept(
        "Tổng vốn NTM là 43.240.000.000 đồng (Bốn mươi ba tỷ, hai trăm bốn mươi triệu đồng)",
        &["43240000000 total"],
    ),
    accept(
        "Các xã Ân Tín, Ân Phong và Ân Thạnh được cấp 1 tỷ đồng/xã để xây dựng NTM",
        &["1000000000 total", "1000000000 total", "1000000000 total"],
    ),
    accept(
        "Nguồn vốn đấu giá đất 35 tỷ đồng được dành cho xây dựng NTM",
        &["35000000000 local"],
    ),
    accept(
        "Phân bổ 168 tỷ đồng vốn ngân sách trung ương và 95 tỷ đồng vốn ngân sách tỉnh cho NTM",
        &["168000000000 central", "95000000000 provincial"],
    ),
    accept(
        "Huyện được bổ sung 12 tỷ đồng thực hiện chương trình NTM",
        &["12000000000 total"],
    ),
    accept(
        "Vốn trung ương thực hiện chương trình NTM được giao 94 tỷ đồng, đã giải ngân 61 tỷ đồng",
        &["94000000000 central", "61000000000 central"],
    ),
    accept(
        "Nhân dân đóng góp xây dựng NTM trên 50 tỷ đồng, trong đó tiền mặt 21 tỷ đồng",
        &["50000000000 more_than community", "21000000000 community"],
    ),
    accept(
        "Huyện huy động 120 tỷ đồng xây dựng NTM, còn thiếu 30 tỷ đồng",
        &["120000000000 total"],
    ),
    accept(
        "Xây dựng NTM, ngân sách cấp trên 30 tỷ đồng, các tổ chức kinh tế 12 tỷ đồng",
        &["30000000000 state", "12000000000 enterprise"],
    ),
    accept(
        "Phân bổ vốn ngân sách trung ương cho các xã NTM, với tổng số tiền 24 tỷ đồng",
        &["24000000000 central"],
    ),
    accept(
        "Chương trình NTM huy động 315 tỷ đồng, trong đó vốn của dân là 102 tỷ đồng",
        &["315000000000 total", "102000000000 community"],
    ),
    accept(
        "Huyện xin tỉnh cấp thêm 40 tỷ đồng vốn ngân sách để xây dựng NTM",
        &["40000000000 increase state target"],
    ),
    accept(
        "Tổng vốn đầu tư cho NTM hơn 154 tỷ đồng. Vốn chủ yếu vào hạ tầng như: giao thông, trường học (hơn 84 tỷ đồng); hỗ trợ sản xuất (hơn 29 tỷ đồng)",
        &[
            "154000000000 more_than total",
            "84000000000 more_than total",
            "29000000000 more_than total",
        ],
    ),
    accept(
        "Tỉnh trích ngân sách tỉnh thưởng các xã NTM. Theo đó, có 9 xã được hỗ trợ với tổng kinh phí 13 tỷ đồng",
        &["13000000000 provincial"],
    ),
    accept(
        "Ngân sách huyện bố trí 3,2 tỷ đồng cho NTM; người dân, doanh nghiệp đóng góp 812 triệu đồng",
        &["3200000000 district", "812000000 community"],
    ),
    accept(
        "Xây dựng NTM, nhân dân hiến 2 ha đất, doanh nghiệp đóng góp 812 triệu đồng",
        &["812000000 enterprise"],
    ),
    accept(
        "Xây dựng NTM, nhân dân hiến đất, đóng góp 3,5 tỷ đồng; tổng giá trị quy đổi trên 12 tỷ đồng",
        &["3500000000 community", "12000000000 more_than community"],
    ),
    accept(
        "Tỉnh phát triển sản phẩm OCOP. Kinh phí hỗ trợ chương trình năm 2023 là 14,7 tỷ đồng",
        &["14700000000 total"],
    ),
    accept(
        "Xã được phân bổ 6,8 tỷ đồng từ Chương trình MTQG xây dựng nông thôn mới để làm đường",
        &["6800000000 central"],
    ),
    accept(
        "Xã huy động 12 tỷ đồng xây dựng NTM, trong đó kinh phí cấp theo chương trình mục tiêu quốc gia là 3,2 tỷ đồng, vốn chương trình NTM năm trước 1 tỷ đồng",
        &["12000000000 total", "3200000000 central", "1000000000 central"],
    ),
    accept(
        "Sở đã hỗ trợ 12 chủ thể với kinh phí 1,2 tỷ đồng để hoàn thiện hồ sơ sản phẩm OCOP",
        &["1200000000 total"],
    ),
    accept(
        "Huyện bố trí 350 triệu đồng từ ngân sách tỉnh cho chương trình NTM",
        &["350000000 provincial"],
    ),
    accept(
        "Từ nguồn vốn phân bổ và huy động trong nhân dân với tổng số tiền hơn 118 tỷ đồng (trong đó nhân dân đóng góp 21 tỷ đồng), xã đã làm đường NTM",
        &["118000000000 more_than total", "21000000000 community"],
    ),
    accept(
        "Tỉnh bố trí 38 tỷ đồng xây dựng NTM; các huyện, thị xã, thành phố đối ứng 21 tỷ đồng",
        &["38000000000 provincial", "21000000000 district"],
    ),
    accept(
        "Tỉnh dành 48 tỷ đồng từ nguồn vốn Chương trình MTQG xây dựng nông thôn mới để thực hiện OCOP",
        &["48000000000 central"],
    ),
    accept(
        "Vốn trực tiếp cho chương trình NTM là 45.620 triệu đồng",
        &["45620000000 central"],
    ),
    accept(
        "Xã A xây dựng nông thôn mới. Năm 2021, để về đích kiểu mẫu, xã đã chi hơn 21 tỷ đồng",
        &["21000000000 more_than total"],
    ),
    accept(
        "Xã A xây dựng nông thôn mới. Công ty Tỉnh Đào hỗ trợ cát, sỏi, xi măng trị giá trên 300 triệu đồng làm đường và nhà văn hóa thôn",
        &["300000000 more_than enterprise"],
    ),
    accept(
        "Xã A xây dựng nông thôn mới. Tổng vốn giao năm 2022: 39.650 triệu đồng",
        &["39650000000 total"],
    ),
    accept(
        "Thôn xây dựng khu dân cư kiểu mẫu. Tổng kinh phí thực hiện hơn 1,9 tỷ đồng, trong đó người dân đóng góp 820 triệu đồng",
        &["1900000000 more_than total", "820000000 community"],
    ),
    accept(
        "Vốn đầu tư công của xã 21.436 triệu đồng; trong đó vốn Chương trình xây dựng NTM 3.250 triệu đồng",
        &["3250000000 total"],
    ),
    accept(
        "Huyện huy động 412 tỷ đồng xây dựng NTM (ngân sách tỉnh 96,4; huyện 87,9; xã 64; doanh nghiệp và nhân dân 163,7 tỷ đồng)",
        &[
            "412000000000 total",
            "96400000000 provincial",
            "87900000000 district",
            "64000000000 commune",
            "163700000000 community",
        ],
    ),
    accept(
        "Năm nay tỉnh bố trí 186 tỷ đồng xây dựng NTM, trong đó vốn Trung ương 122 tỷ đồng, ngân sách tỉnh 64 tỷ đồng",
        &[
            "186000000000 total",
            "122000000000 central",
            "64000000000 provincial",
        ],
    ),
    accept(
        "Từ nguồn vốn của Nhà nước và sức dân, xã đã huy động được hơn 228 tỷ đồng xây dựng NTM",
        &["228000000000 more_than total"],
    ),
    accept(
        "UBND tỉnh đã phân bổ 287 tỷ đồng vốn Trung ương và 95 tỷ đồng vốn đối ứng của tỉnh xây dựng NTM. Hết tháng 4 mới giải ngân được 71 tỷ đồng",
        &[
            "287000000000 central",
            "95000000000 provincial",
            "71000000000 total",
        ],
    ),
    accept(
        "Tổng ngân sách Trung ương, ngân sách tỉnh đã phân bổ cho chương trình NTM là 309 tỷ đồng",
        &["309000000000 state"],
    ),
    accept(
        "Nhân dân trong xóm đã đoàn kết, đạt 15/15 tiêu chí, tổng nguồn vốn huy động xây dựng NTM 2,8 tỷ đồng, trong đó nhân dân góp 1,1 tỷ đồng",
        &["2800000000 total", "1100000000 community"],
    ),
    accept(
        "Từ năm 2021 đến nay, huyện đã phân bổ 93,7 tỷ đồng từ ngân sách các cấp cho các xã xây dựng NTM",
        &["93700000000 state"],
    ),
    accept(
        "Dân và doanh nghiệp đóng góp 2.700 tỷ đồng xây dựng NTM",
        &["2700000000000 community"],
    ),
    accept(
        "UBND xã hỗ trợ 250 tấn xi măng trị giá 300 triệu đồng xây dựng NTM",
        &["300000000 commune"],
    ),
    accept(
        "Nguồn lực xây dựng NTM 5,4 tỷ đồng, gồm 1,2 tỷ đồng Nhà nước hỗ trợ, 3 tỷ đồng doanh nghiệp ủng hộ, 1,2 tỷ đồng nhân dân góp",
        &[
            "5400000000 total",
            "1200000000 state",
            "3000000000 enterprise",
            "1200000000 community",
        ],
    ),
    accept(
        "Xã NTM đã làm 20 km đường với tổng kinh phí 15,2 tỷ đồng, trong đó ngân sách 10 tỷ đồng, nhân dân đóng góp 5,2 tỷ đồng",
        &["15200000000 total", "10000000000 state", "5200000000 community"],
    ),
    accept(
        "Xã xây dựng NTM. Người dân đóng góp làm đường giao thông 4.320 triệu đồng",
        &["4320000000 community"],
    ),
    accept(
        "Huyện dành 4 tỷ đồng từ ngân sách hỗ trợ các xã xây dựng NTM, xã trích 300 triệu đồng ngân sách làm đường NTM",
        &["4000000000 district", "300000000 commune"],
    ),
];

pub(super) const REJECTED: &[&str] = &[
    "Xã NTM có doanh nghiệp làm đường 41 tỷ đồng",
    "Xã NTM có tiền dịch vụ môi trường rừng chi trả cho cộng đồng bản là 6,1 tỷ đồng",
    "Hàng trăm tỷ đồng được huy động xây dựng NTM",
    "Xã NTM bổ sung quy hoạch, giá trị sản xuất đạt 12 tỷ đồng",
    "Nợ đọng xây dựng NTM là 11,3 tỷ đồng",
    "Mỗi xã NTM được hỗ trợ 1 tỷ đồng",
    "Doanh thu sản phẩm OCOP đạt 4,2 tỷ đồng",
    "Thưởng xã NTM công trình phúc lợi trị giá 1 tỷ đồng",
    "Xã được thưởng công trình phúc lợi trị giá 1 tỷ đồng vì đạt chuẩn nông thôn mới",
    "UBND tỉnh tặng xã NTM công trình phúc lợi trị giá 1 tỷ đồng",
    "Hỗ trợ 15 triệu đồng/vườn",
    "Thu ngân sách trên địa bàn đạt 13.105 tỷ đồng",
    "Huyện huy động 86,5 tỷ đồng xây phòng học",
    "Hỗ trợ mỗi sản phẩm OCOP 4 sao 40 triệu đồng",
    "Mức hỗ trợ của tỉnh là 50 triệu đồng cho một sản phẩm OCOP 4 sao và 30 triệu đồng đối với sản phẩm OCOP 3 sao",
    "Bộ mặt xã nông thôn mới đổi thay. Nhà máy may có vốn đầu tư 200 tỷ đồng",
    "Xã nông thôn mới khởi sắc. Dự án khu dân cư có tổng vốn 350 tỷ đồng",
    "Huyện nông thôn mới phát triển. Tổng vốn đầu tư phát triển toàn xã hội đạt 5.600 tỷ đồng",
    "Huyện nông thôn mới phát triển. Thu ngân sách đạt 250 tỷ đồng, chi ngân sách 480 tỷ đồng",
    "Xã nông thôn mới khởi sắc. Tổng giá trị tăng thêm đạt 3.412 tỷ đồng",
    "Huyện nông thôn mới phát triển. Tổng huy động vốn đầu tư phát triển thời kỳ 2021 - 2025: 3.800 tỷ đồng",
    "Xây dựng NTM còn khó. Ngân sách xã hằng năm thu 3 tỷ đồng",
    "Huyện nông thôn mới: tổng vốn 3 chương trình giao cho huyện 298 tỷ đồng",
    "Hội viên nông thôn mới có tổ góp vốn xoay vòng hơn 1,4 tỷ đồng",
    "Thành viên HTX sản phẩm OCOP đạt 4 sao được thưởng 20 triệu đồng, 5 sao 30 triệu đồng",
    "Xây dựng NTM, nhân dân làm 3 cây cầu trị giá 500 triệu đồng/cầu",
    "Huyện NTM: Vốn các chương trình mục tiêu quốc gia giải ngân 463,8 tỷ đồng, trong đó NTM đạt khá",
    "Huyện phấn đấu tổng vốn đầu tư phát triển đạt 5.000 tỷ đồng; có thêm 2 xã đạt chuẩn NTM nâng cao",
    "Xã phấn đấu tổng giá trị sản phẩm đạt hơn 4.000 tỷ đồng; giữ vững các tiêu chí xã NTM",
    "Đã phê duyệt cho 1.857 hộ vay trong xây dựng NTM, tổng vốn đầu tư 1.105 tỷ đồng",
    "Đã đóng góp ngày công xây dựng NTM; vận động xây dựng 92 nhà Đại đoàn kết trị giá hơn 7 tỷ đồng",
    "Hội viên xây dựng NTM giỏi; vốn vay ủy thác qua Đoàn xã đạt 21 tỷ đồng",
    "Huyện NTM vận động xã hội hóa hơn 1.100 tỷ đồng chăm lo nhà ở, học bổng cho người nghèo",
    "Xã nông thôn mới có thu nhập 27,8 triệu đồng/người/năm (quy định của tỉnh là 26 triệu đồng)",
    "Ngân hàng đề nghị bổ sung thêm 40 tỷ đồng vốn cho vay ở các xã nông thôn mới",
    "Mức hỗ trợ của tỉnh cho sản phẩm OCOP đạt 3 sao là 30 triệu đồng, 4 sao là 50 triệu đồng",
    "Xây dựng NTM, nhà ông bỏ ra 35 triệu đồng làm cổng",
    "Đóng góp xây dựng NTM, nhà ít 500 nghìn đồng, nhà nhiều 3 triệu đồng",
    "Xã nông thôn mới khởi sắc. Nhà máy cần 200 tỷ đồng để mở rộng",
    "Xã nông thôn mới khởi sắc. Anh cần 50 triệu đồng mua cây giống",
];
