//! Tables of data, one line a row.

use super::super::BlockKind;
use super::page::PageLine;

/// A cell longer than this is a part of a layout, not of a table.
const MAX_CELL_CHARS: usize = 400;

/// An open table.
#[derive(Debug)]
pub(super) struct Table {
    first_line: usize,
    /// Index of the row and of the cell of each line since `first_line`.
    cells: Vec<(usize, usize)>,
    row: usize,
    cell: usize,
    widest: usize,
    /// Another table stands in it.
    pub(super) nested: bool,
}

impl Table {
    pub(super) fn starting_at(first_line: usize) -> Self {
        Self {
            first_line,
            cells: Vec::new(),
            row: 0,
            cell: 0,
            widest: 0,
            nested: false,
        }
    }

    pub(super) fn enter_row(&mut self) {
        self.row += 1;
        self.cell = 0;
    }

    pub(super) fn enter_cell(&mut self) {
        self.cell += 1;
        self.widest = self.widest.max(self.cell);
    }

    pub(super) fn is_in_first_cell(&self) -> bool {
        self.cell < 2
    }

    pub(super) fn add_line(&mut self) {
        self.cells.push((self.row, self.cell));
    }

    /// Puts the cells of a table of data together; the table of a layout stays as it is.
    pub(super) fn close(&self, lines: &mut [PageLine]) {
        let lines = &mut lines[self.first_line..];
        if !self.is_data(lines) {
            return;
        }
        let mut row_at = 0;
        for at in 0..lines.len() {
            let (row, cell) = self.cells[at];
            if at > 0 && self.cells[row_at].0 == row && row > 0 {
                let text = std::mem::take(&mut lines[at].text);
                let separator = if self.cells[at - 1].1 == cell { " " } else { " | " };
                lines[row_at].text.push_str(separator);
                lines[row_at].text.push_str(&text);
                lines[row_at].chars += lines[at].chars;
                lines[row_at].link_chars += lines[at].link_chars;
                lines[row_at].kind = Some(BlockKind::TableRow);
                lines[at].chars = 0;
                lines[at].link_chars = 0;
            } else {
                row_at = at;
                lines[at].kind = Some(BlockKind::TableRow);
            }
        }
    }

    /// Several columns, no inner table, no long cell, and at least as many rows with several filled cells as others.
    fn is_data(&self, lines: &[PageLine]) -> bool {
        if self.nested || self.widest < 2 || lines.len() != self.cells.len() {
            return false;
        }
        let mut filled_cells = self.cells.clone();
        filled_cells.dedup();
        let (mut filled, mut alone) = (0, 0);
        for row in filled_cells.chunk_by(|one, other| one.0 == other.0) {
            if row.len() > 1 { filled += 1 } else { alone += 1 }
        }
        if filled < alone.max(1) {
            return false;
        }
        let mut cell_chars = 0;
        let mut previous = (0, 0);
        lines.iter().zip(&self.cells).all(|(line, cell)| {
            cell_chars = line.chars + if *cell == previous { cell_chars } else { 0 };
            previous = *cell;
            cell_chars <= MAX_CELL_CHARS
        })
    }
}
