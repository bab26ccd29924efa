//! The README's generated parts. `cargo bless` rewrites them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use cargo_perf_review::review::pages;

fn readme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

fn table() -> String {
    let mut text = String::from("| rule | section | severity | finds |\n|---|---|---|---|\n");
    for page in pages() {
        let front = &page.front;
        writeln!(
            text,
            "| [`{name}`](rules/{section}/{name}.md) | {section} | {severity} | {title} |",
            name = front.name,
            section = front.section,
            severity = front.severity,
            title = front.title.replace('|', "\\|"),
        )
        .expect("a String takes all");
    }
    text
}

#[test]
fn the_table_of_rules_is_that_of_the_pages() {
    const BEGIN: &str = "<!-- rules -->\n";
    const END: &str = "<!-- /rules -->";
    let text = std::fs::read_to_string(readme()).expect("a README");
    let (before, rest) = text.split_once(BEGIN).expect("the mark of the beginning");
    let (table_there, after) = rest.split_once(END).expect("the mark of the end");
    let table = table();
    if std::env::var_os("BLESS").is_some() {
        let text = [before, BEGIN, &table, END, after].concat();
        std::fs::write(readme(), text).expect("a writable README");
    } else {
        assert_eq!(table_there, table, "`cargo bless` rewrites it");
    }
}
