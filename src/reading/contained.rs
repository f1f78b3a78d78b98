//! Work of other people's code that may panic on damaged input.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// Whether a panic of this thread is caught and told as an error.
    static CONTAINED: Cell<bool> = const { Cell::new(false) };
}

/// Does the work; what it panicked with, without a message on standard error. Panics of other threads, and of this one
/// before and after, are told as ever.
pub(super) fn contained<T>(work: impl FnOnce() -> T) -> Result<T, Box<dyn Any + Send>> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let tell = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !CONTAINED.get() {
                tell(panic);
            }
        }));
    });
    let before = CONTAINED.replace(true);
    // The work owns what it changes, and a half-changed thing goes down with it.
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    CONTAINED.set(before);
    result
}

#[cfg(test)]
mod tests {
    use super::{CONTAINED, contained};

    #[test]
    fn panics_end_with_the_work() {
        assert_eq!(contained(|| 3).ok(), Some(3));
        let panic = contained(|| -> u8 { panic!("damaged") }).unwrap_err();
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"damaged"));
        assert!(!CONTAINED.get());
        let inner = contained(|| contained(|| assert!(CONTAINED.get())).is_ok() && CONTAINED.get());
        assert_eq!(inner.ok(), Some(true));
    }
}
