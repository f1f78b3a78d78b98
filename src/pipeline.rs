//! Work on several threads, with its results in the order of what was read.

use std::mem;
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

/// Groups read ahead for each thread. More would cost memory, fewer would let threads wait for a slow document.
const AHEAD: usize = 4;

/// How many things go to a thread at once. Waking a thread takes as long as a tenth of a short document.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Grouping {
    /// One: whoever wrote it may wait for its result before writing the next.
    Single,
    /// Few at first, so that a short list is shared out evenly, then more.
    Growing,
}

impl Grouping {
    /// The most things in a group, after so many were read.
    fn size(self, read: usize) -> usize {
        match self {
            Self::Single => 1,
            Self::Growing => (1 + read / 64).min(8),
        }
    }
}

/// A group that holds so many bytes in memory is large enough.
const GROUP_BYTES: usize = 256 << 10;

/// A thing to be worked on.
pub(crate) trait Task: Send + 'static {
    /// The bytes that it holds in memory.
    fn held(&self) -> usize;
}

/// Reads things, does `work` on `jobs` threads, and takes the results one by one in the order of reading, each as
/// soon as all before it are there.
///
/// A queue of places, one for each group read and not yet taken, keeps the order and bounds what is held. After an
/// error of `take` nothing is waited for: the reader may be blocked in a pipe.
pub(crate) fn in_order<T: Task, R: Send + 'static>(
    jobs: usize,
    grouping: Grouping,
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
    let (places, order) = mpsc::sync_channel::<mpsc::Receiver<Vec<R>>>(jobs * AHEAD);
    let (tasks, queue) = channel::bounded::<(Vec<T>, mpsc::SyncSender<Vec<R>>)>(jobs * AHEAD);
    let work = Arc::new(work);
    for _ in 0..jobs {
        let (queue, work) = (queue.clone(), Arc::clone(&work));
        spawn(move || {
            for (group, place) in queue {
                // Nobody waits for it when the run has ended early.
                let _ = place.send(group.into_iter().map(&*work).collect());
            }
        })?;
    }
    drop(queue);
    spawn(move || {
        let hand_on = |group: Vec<T>| {
            let (sender, place) = mpsc::sync_channel(1);
            if places.send(place).is_ok() && tasks.send((group, sender)).is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        };
        let (mut group, mut held, mut count) = (Vec::new(), 0, 0);
        read(&mut |thing: T| {
            held += thing.held();
            count += 1;
            group.push(thing);
            if group.len() < grouping.size(count) && held < GROUP_BYTES {
                return ControlFlow::Continue(());
            }
            held = 0;
            hand_on(mem::take(&mut group))
        });
        if !group.is_empty() {
            // An end asked for has nobody to take the rest.
            let _ = hand_on(group);
        }
    })?;
    for place in order {
        let results = place
            .recv()
            .context("a thread ended before its documents were done")?;
        for result in results {
            take(result)?;
        }
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
