//! Work on several threads, with its results in the order of what was read.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread;

use anyhow::{Context, Result};
use crossbeam_channel as channel;

/// What takes the things that a reader finds; may ask it to stop.
pub(crate) type Give<'a, T> = &'a mut dyn FnMut(T) -> ControlFlow<()>;

/// As much as a main thread has, so that a document takes the same way on any number of threads.
const STACK: usize = 8 << 20;

/// Things read ahead for each thread. More would cost memory, fewer would let threads wait for a slow document.
const AHEAD: usize = 4;

/// Reads things, does `work` on `jobs` threads, and takes the results one by one in the order of reading, each as
/// soon as all before it are there.
///
/// A queue of places, one for each thing read and not yet taken, keeps the order and bounds what is held. After an
/// error of `take` nothing is waited for: the reader may be blocked in a pipe.
pub(crate) fn in_order<T: Send + 'static, R: Send + 'static>(
    jobs: usize,
    read: impl FnOnce(Give<'_, T>) + Send + 'static,
    work: impl Fn(T) -> R + Send + Sync + 'static,
    mut take: impl FnMut(R) -> Result<()>,
) -> Result<()> {
    if jobs <= 1 {
        let mut outcome = Ok(());
        read(&mut |thing| {
            outcome = take(work(thing));
            if outcome.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        return outcome;
    }
    let (places, order) = mpsc::sync_channel::<mpsc::Receiver<R>>(jobs * AHEAD);
    let (tasks, queue) = channel::bounded::<(T, mpsc::SyncSender<R>)>(jobs * AHEAD);
    let work = Arc::new(work);
    for _ in 0..jobs {
        let (queue, work) = (queue.clone(), Arc::clone(&work));
        spawn(move || {
            for (thing, place) in queue {
                // Nobody waits for it when the run has ended early.
                let _ = place.send(work(thing));
            }
        })?;
    }
    drop(queue);
    spawn(move || {
        read(&mut |thing| {
            let (sender, place) = mpsc::sync_channel(1);
            if places.send(place).is_ok() && tasks.send((thing, sender)).is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
    })?;
    for place in order {
        take(
            place
                .recv()
                .context("a thread ended before its document was done")?,
        )?;
    }
    Ok(())
}

fn spawn(body: impl FnOnce() + Send + 'static) -> Result<()> {
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(body)
        .context("cannot start a thread")?;
    Ok(())
}
