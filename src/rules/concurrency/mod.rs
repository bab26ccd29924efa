//! The rules of the section `concurrency`. A test keeps this list equal to the files.

mod seqcst_ordering;
mod unbounded_channel;

super::section::section! {
    "concurrency":
    seqcst_ordering,
    unbounded_channel,
}
