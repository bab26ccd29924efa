//! Deep nesting ends neither in an overflow of the stack nor in silence.

use cargo_perf_review::syntax::{STACK_SIZE, lower};

/// What nests: the text of the file, the part that is repeated before and behind its middle.
struct Nest {
    name: &'static str,
    before: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
    behind: &'static str,
    /// How deep it may be and is still read.
    safe: usize,
}

const fn in_code(
    name: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
    safe: usize,
) -> Nest {
    Nest {
        name,
        before: "fn f() { let x = ",
        open,
        middle,
        close,
        behind: "; }",
        safe,
    }
}

const fn in_type(
    name: &'static str,
    open: &'static str,
    middle: &'static str,
    close: &'static str,
    safe: usize,
) -> Nest {
    Nest {
        name,
        before: "type A = ",
        open,
        middle,
        close,
        behind: ";",
        safe,
    }
}

/// Deeper than any of these is no code that people or generators write.
const GROUPS: usize = 490;
const CHAIN: usize = 4_900;

const NESTS: &[Nest] = &[
    in_code("parentheses", "(", "1", ")", GROUPS),
    in_code("arrays", "[", "1", "]", GROUPS),
    in_code("blocks", "{", "1", "}", GROUPS),
    in_code("loops", "loop { while a {", "", "}}", GROUPS / 2),
    in_code("matches", "match a { _ => ", "1", "}", GROUPS),
    in_code("calls in arguments", "a(", "1", ")", GROUPS),
    in_code("macros in macros", "vec![", "1", "]", GROUPS),
    in_code("closures in calls", "a(|| ", "1", ")", CHAIN / 10),
    in_code("else if", "if a {} else ", "{}", "", CHAIN / 2),
    in_code("sums", "a + ", "a", "", CHAIN),
    in_code("conjunctions", "a && ", "a", "", CHAIN / 2),
    in_code("references", "&", "a", "", CHAIN),
    in_code("negations", "!", "a", "", CHAIN),
    in_code("minus signs", "- ", "a", "", CHAIN),
    in_code("method chains", "", "a", ".b()", CHAIN / 2),
    in_code("field chains", "", "a", ".b", CHAIN),
    in_code("question marks", "", "a", "?", CHAIN),
    in_code("indices", "", "a", "[0]", CHAIN),
    in_code("calls of calls", "", "a", "()", CHAIN),
    in_code("casts", "", "a", " as u8", CHAIN),
    in_code("assignments", "a = ", "a", "", CHAIN - 1),
    in_code("returns", "return ", "a", "", CHAIN),
    in_code("closures", "|a| ", "a", "", CHAIN / 2),
    in_code("closures of two", "|a, b| ", "a", "", CHAIN / 2),
    in_type("generic types", "Vec<", "u8", ">", CHAIN / 2),
    in_type("second arguments", "A<u8, A<", "u8", ">>", CHAIN / 4),
    in_type("reference types", "&", "u8", "", CHAIN),
    in_type("pointer types", "*const ", "u8", "", CHAIN),
    in_type("function types", "fn() -> ", "u8", "", CHAIN / 2),
    in_type("tuples", "(", "u8", ",)", GROUPS),
    in_type("qualified types", "<", "u8", " as B>::C", CHAIN / 6),
    Nest {
        name: "modules",
        before: "",
        open: "mod a {",
        middle: "",
        close: "}",
        behind: "",
        safe: GROUPS,
    },
    Nest {
        name: "imports",
        before: "use ",
        open: "a::",
        middle: "b",
        close: "",
        behind: ";",
        safe: CHAIN / 2,
    },
    Nest {
        name: "patterns",
        before: "fn f() { let ",
        open: "&",
        middle: "a",
        close: "",
        behind: " = b; }",
        safe: CHAIN - 1,
    },
    Nest {
        name: "functions in functions",
        before: "",
        open: "fn f() {",
        middle: "",
        close: "}",
        behind: "",
        safe: GROUPS / 2,
    },
];

impl Nest {
    fn text(&self, levels: usize) -> String {
        let (open, close) = (self.open.repeat(levels), self.close.repeat(levels));
        [self.before, &open, self.middle, &close, self.behind].concat()
    }
}

/// Runs on a stack as large as lowering asks for.
fn on_large_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new()
        .stack_size(STACK_SIZE)
        .spawn(work);
    thread.expect("a thread").join().expect("no panic");
}

#[test]
fn what_nests_a_hundred_thousand_deep_is_an_error() {
    on_large_stack(|| {
        for nest in NESTS {
            let lowered = lower(&nest.text(100_000));
            assert_eq!(lowered.errors.len(), 1, "{}", nest.name);
            let message = &lowered.errors[0].message;
            assert!(
                message.starts_with("nested too deeply"),
                "{}: {message}",
                nest.name
            );
        }
    });
}

#[test]
fn what_is_accepted_fits_the_stack() {
    on_large_stack(|| {
        for nest in NESTS {
            let lowered = lower(&nest.text(nest.safe));
            assert_eq!(lowered.errors, [], "{}", nest.name);
        }
    });
}

#[test]
fn long_files_without_depth_are_read() {
    on_large_stack(|| {
        let table = format!("const A: &[i32] = &[{}];", "-1, ".repeat(20_000));
        let statements = format!("fn f() {{ {} }}", "a.b(&c)?; if a.b { -1; } ".repeat(6_000));
        let functions = "fn f(&self) -> &A<B> { self.a.b() } ".repeat(6_000);
        let arms = format!(
            "fn f() {{ match a {{ {} }} }}",
            "&(A::B | A::C, _) if a < b => {} ".repeat(6_000)
        );
        for text in [table, statements, functions, arms] {
            assert_eq!(lower(&text).errors, [], "{}", &text[..60]);
        }
        let long_line = format!("fn f() {{ let x = \"{}\"; }}", "x".repeat(1_000_000));
        assert_eq!(lower(&long_line).errors, []);
    });
}
