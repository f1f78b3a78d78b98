//! CSV in the dialects of spreadsheets.

use std::fs;

use crate::support::Folder;

const TEXT: &str = "Huyện Đông Hưng có 37/37 xã đạt chuẩn NTM, bình quân mỗi xã đạt 17,2 tiêu chí.\n\n\
    - Năm 2023 có 1.250 sản phẩm OCOP đạt 3 sao.\n";

fn folder() -> Folder {
    Folder::new().file("=a.txt", TEXT)
}

/// The cells of one column.
fn column(csv: &str, delimiter: u8, name: &str) -> Vec<String> {
    let mut rows = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let index = rows
        .headers()
        .unwrap()
        .iter()
        .position(|head| head == name)
        .unwrap();
    rows.records().map(|row| row.unwrap()[index].to_owned()).collect()
}

#[test]
fn excel_gets_mark_semicolon_comma_and_line_ends() {
    let folder = folder();
    let csv = folder.run(&["=a.txt", "--excel"]).exits(0).quiet().out;
    assert!(csv.starts_with("\u{feff}source;title;published;"), "{csv}");
    assert_eq!(csv.matches('\n').count(), csv.matches("\r\n").count());
    let values = column(&csv, b';', "value");
    assert!(
        values.contains(&"17,2".to_owned()) && values.contains(&"1250".to_owned()),
        "{values:?}"
    );
    assert!(values.iter().all(|value| !value.contains('.')), "{values:?}");
    folder.run(&["=a.txt", "-o", "o.csv", "--excel"]).exits(0);
    assert_eq!(fs::read_to_string(folder.path("o.csv")).unwrap(), csv);
}

#[test]
fn each_part_of_the_dialect_alone() {
    let folder = folder();
    let plain = folder.run(&["=a.txt", "--format", "csv"]).exits(0).out;
    assert_eq!(
        folder.run(&["=a.txt", "--bom"]).exits(0).out,
        format!("\u{feff}{plain}")
    );
    for (character, byte) in [("|", b'|'), ("tab", b'\t')] {
        let other = folder.run(&["=a.txt", "--delimiter", character]).exits(0).out;
        for name in ["value", "sentence"] {
            assert_eq!(column(&other, byte, name), column(&plain, b',', name));
        }
    }
    let vietnamese = folder.run(&["=a.txt", "--lang", "vi"]).exits(0).out;
    assert!(vietnamese.starts_with("Nguồn,Tiêu đề,Ngày đăng,"), "{vietnamese}");
    assert_eq!(
        vietnamese.split_once('\n').unwrap().1,
        plain.split_once('\n').unwrap().1
    );
}

#[test]
fn texts_that_a_spreadsheet_would_run_are_defused() {
    let csv = folder().run(&["=a.txt", "--format", "csv"]).exits(0).out;
    for name in ["source", "sentence", "title", "text", "place", "value"] {
        for cell in column(&csv, b',', name) {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{name}: {cell}"
            );
        }
    }
    assert_eq!(column(&csv, b',', "source")[0], "'=a.txt");
}

#[test]
fn options_of_csv_for_another_format_are_wrong() {
    let folder = folder();
    for option in [
        &["--excel"][..],
        &["--bom"],
        &["--delimiter", ";"],
        &["--lang", "vi"],
    ] {
        folder
            .run(&[&["=a.txt", "--format", "ndjson"], option].concat())
            .exits(2)
            .says("are for CSV");
    }
    for wrong in ["", ";;", "\"", "đ"] {
        folder.run(&["=a.txt", "--delimiter", wrong]).exits(2);
    }
}
