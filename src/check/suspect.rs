//! `suspect_number`: the writing is damaged (`90m vườn`), or can be read two ways (`273,125 tỷ đồng`).

use super::single;
use crate::figures::Draft;
use crate::quantity::number::Doubt;
use crate::report::{Warning, WarningCode};

pub(super) fn check(draft: &Draft) -> Option<Warning> {
    let figure = &draft.figure;
    let message = match draft.doubt? {
        Doubt::Damaged => format!("“{}” looks damaged; read as {}", figure.text, figure.value),
        Doubt::Ambiguous => format!(
            "the comma of “{}” may mark decimals or thousands; read as decimals, {}",
            figure.text, figure.value
        ),
    };
    Some(single(WarningCode::SuspectNumber, figure, message))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{sound, warns};
    use crate::report::WarningCode::SuspectNumber;

    #[test]
    fn doubtful_writing() {
        warns(
            SuspectNumber,
            "Xã có 35m vườn đạt chuẩn nông thôn mới.",
            &["35m vườn"],
        );
        warns(SuspectNumber, "Tỷ lệ hộ nghèo còn 2/%.", &["2/%"]);
        warns(
            SuspectNumber,
            "Huyện huy động 1.7000 triệu đồng xây dựng nông thôn mới.",
            &["1.7000 triệu đồng"],
        );
        warns(
            SuspectNumber,
            "Tỉnh huy động 412,375 tỷ đồng xây dựng nông thôn mới.",
            &["412,375 tỷ đồng"],
        );
    }

    #[test]
    fn clear_writing() {
        sound("Xã có 35 vườn đạt chuẩn nông thôn mới.", 1);
        sound("Tỷ lệ hộ nghèo còn 2,05%.", 1);
        sound("Thu nhập bình quân đầu người đạt 61,425 triệu đồng/người/năm.", 1);
        sound("Huyện huy động 1.700.000 triệu đồng xây dựng nông thôn mới.", 1);
        // Dots mark the thousands of this article, so the comma marks decimals.
        sound(
            "Tỉnh huy động 4.120 tỷ đồng xây dựng nông thôn mới, trong đó nhân dân đóng góp 412,375 tỷ đồng.",
            2,
        );
    }
}
