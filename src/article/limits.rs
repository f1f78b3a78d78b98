//! What a page may take.

use thiserror::Error;

/// Bounds of the tree of a page, so that no page takes time or memory out of proportion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many elements may stand in each other.
    pub max_depth: usize,
    /// How many elements, texts and comments there may be.
    pub max_nodes: usize,
}

impl Default for Limits {
    /// Browsers stop at a depth of 512, and no page of a portal or a newspaper that was looked at nests 100 deep; the
    /// longest have some ten thousand nodes.
    fn default() -> Self {
        Self {
            max_depth: 256,
            max_nodes: 500_000,
        }
    }
}

/// The limit that a page goes beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TooLarge {
    /// Elements stand in each other deeper than [`Limits::max_depth`].
    #[error("the page nests more than {0} elements in each other")]
    Depth(usize),
    /// There are more elements, texts and comments than [`Limits::max_nodes`].
    #[error("the page has more than {0} elements and texts")]
    Nodes(usize),
}

impl TooLarge {
    /// What the user can do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Depth(_) => "if it is a page to be read, raise --max-depth",
            Self::Nodes(_) => "if it is a page to be read, raise --max-nodes",
        }
    }
}
