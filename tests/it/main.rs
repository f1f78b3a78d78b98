//! The program from outside: its command line, its formats, and what must hold of every report.
//!
//! - `recognition`: named units and the decisions that recognise them
//! - `listed`: recognitions in lists
//! - `unnamed`, `announced`, `decided`: recognitions whose unit, tier or decision another sentence tells
//! - `columns`: recognitions that lines give year and decision, or that sentences point back at
//! - `in_passing`: recognitions that histories and portraits mention
//! - `mistaken`: units that only seem to be recognised, and recognitions in other words
//! - `cli`: arguments, helper commands, exit status, pipes
//! - `discourse`: what a figure takes from the text around it
//! - `whose`: the place a figure is told of
//! - `units`: units listed or counted, and what each of them has
//! - `setting`: articles without a headline or a date line that says what they are about
//! - `parts`: counts out of a whole, and numbers beside them that count something else
//! - `years`, `periods`: which year a figure speaks of
//! - `undated`: texts that do not say when they were written
//! - `plans`: plans and results side by side
//! - `aims`: what is aimed at, in other words
//! - `outlook`: plans that a question, a sentence before or a colon announces
//! - `beside`: plans told beside their results, results within plans
//! - `changes`: increases and decreases
//! - `registered`: what is registered, drafted, chosen, assigned or asked for
//! - `tallies`: counts, shares and means of one place after another or year after year
//! - `added`: bare counts that add to those before them, counts of which something is denied
//! - `money`: which money is the programme's, and whether it is there
//! - `summed`: what events have brought a place to, the years of money over a period
//! - `waits`: what waits for a decision
//! - `now_and_then`: what is so now beside what must be so one day
//! - `turns`: where a plan ends and results go on
//! - `formats`: JSON, NDJSON and CSV against the contract's types
//! - `bad_input`: documents that cannot be read, or hardly
//! - `batch`: folders, patterns, lists, many threads
//! - `archives`: members, compressed files, everything that can be broken in them
//! - `pipe`: NDJSON records in and out
//! - `resume`: interrupted runs gone on with
//! - `resumed`: sentences that go on with the figure before, levels that something started from
//! - `excel`: CSV in the dialects of spreadsheets
//! - `output`: a file is written whole or not at all
//! - `pages`: encodings and limits
//! - `portals`: articles in the pages of portals
//! - `reworded`: the same said in other words
//! - `schema`: the JSON Schema against real output
//! - `fixtures`: the report that each fixture must give
//! - `properties`: what holds of any text
//! - `word`: Word documents
//! - `pdf`: PDF documents
//! - `readme`: every command in the README gives what it shows
//! - `gold`: annotated articles outside the project, where they are at hand

// A test that cannot go on is a failed test.
#![expect(clippy::unwrap_used, reason = "what cannot go on has failed")]

mod added;
mod aims;
mod announced;
mod archives;
mod bad_input;
mod batch;
mod beside;
mod changes;
mod cli;
mod columns;
mod decided;
mod discourse;
mod excel;
mod fixtures;
mod formats;
mod gold;
mod in_passing;
mod listed;
mod mistaken;
mod money;
mod now_and_then;
mod outlook;
mod output;
mod pages;
mod parts;
mod pdf;
mod periods;
mod pipe;
mod plans;
mod portals;
mod properties;
mod readme;
mod recognition;
mod registered;
mod resume;
mod resumed;
mod reworded;
mod schema;
mod setting;
mod spoken_of;
mod summed;
mod support;
mod tallies;
mod told;
mod turns;
mod undated;
mod units;
mod unnamed;
mod waits;
mod whose;
mod word;
mod years;
