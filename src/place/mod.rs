//! Administrative units: the gazetteer and the places that a text names.

pub mod gazetteer;
pub(crate) mod mention;
