//! Word documents (`.docx`).

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::Folder;

/// A document with these elements in its body.
fn docx(body: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, xml: &str| {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(xml.as_bytes()).unwrap();
    };
    part("[Content_Types].xml", "<Types/>");
    part(
        "word/document.xml",
        &format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
             <w:body>{body}</w:body></w:document>"
        ),
    );
    archive.finish().unwrap().into_inner()
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

#[test]
fn paragraphs_lists_and_tables() {
    let body = [
        paragraph("Kết quả xây dựng nông thôn mới năm 2023 của huyện Đông Hưng"),
        // Runs end inside words, deletions are no text.
        "<w:p><w:r><w:t>Đến nay, huyện có 37/</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:r><w:t>37 xã đạt \
         chuẩn NTM; kinh phí &lt; 5 tỷ.</w:t></w:r></w:p>"
            .to_owned(),
        format!(
            "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
            paragraph("Ngân sách tỉnh"),
            paragraph("96,4 tỷ đồng")
        ),
        format!("<w:p><w:pPr><w:numPr/></w:pPr>{}</w:p>", "<w:r><w:t>Có 145 vườn mẫu.</w:t></w:r>"),
        "<w:p/>".to_owned(),
    ];
    let folder = Folder::new().file("x.docx", docx(&body.concat()));
    assert_eq!(
        folder.run(&["text", "x.docx"]).exits(0).quiet().out,
        "Kết quả xây dựng nông thôn mới năm 2023 của huyện Đông Hưng\n\
         Đến nay, huyện có 37/37 xã đạt chuẩn NTM; kinh phí < 5 tỷ.\n\
         Ngân sách tỉnh | 96,4 tỷ đồng\n\
         Có 145 vườn mẫu.\n"
    );
    let report = folder.run(&["x.docx"]).exits(0).report();
    assert!(report.figures.iter().any(|figure| figure.text == "37/37 xã"));
    assert_eq!(report.article.encoding, "utf-8");
}

#[test]
fn damaged_documents() {
    let whole = docx(&paragraph("Huyện có 37/37 xã đạt chuẩn NTM."));
    let cut = &whole[..whole.len() - 30];
    let folder = Folder::with_bulletin()
        .file("cut.docx", cut)
        .file("xml.docx", docx("<w:p><w:r></w:p>"));
    for name in ["cut.docx", "xml.docx"] {
        let run = folder.run(&[name, "a.txt", "--format", "ndjson"]).exits(1);
        run.says(&format!(
            "{name}: cannot read: the Word document is damaged (open it in an office program and save it again)"
        ));
    }
}
