//! Each construct of the language, and each macro that is opened, in its lowered form.

use cargo_perf_review::syntax::hir::{Attribute, CfgExpr, ItemKind, Printer, SourceFile};
use cargo_perf_review::syntax::lower;

fn lowered(text: &str) -> SourceFile {
    let lowered = lower(text);
    assert_eq!(lowered.errors, [], "{text}");
    lowered.file
}

/// The lowered form of statements, without the braces around them.
fn code(statements: &str) -> String {
    let text = format!("async fn f() {{{statements}}}");
    let file = lowered(&text);
    assert_eq!(file.unopened, [], "{statements}");
    let printed = Printer::new(&file, &text).item(file.top_items[0]);
    let inner = printed.strip_prefix("async fn f {").expect("a function");
    inner.strip_suffix('}').expect("a block").to_owned()
}

fn items(text: &str) -> String {
    let file = lowered(text);
    Printer::new(&file, text).file().trim_end().to_owned()
}

#[test]
fn expressions_keep_their_structure() {
    assert_eq!(code("a + b * (c - d)"), "(Add a (Mul b (Sub c d)))");
    assert_eq!(
        code("x.y.0[i]?.f::<u8>(1).await"),
        "(await (.f<u8> (? (index (field (field x y) 0) i)) 1))"
    );
    assert_eq!(
        code("a = &mut *b; c += !d; e = -1;"),
        "(= a (& mut (Deref b))); (Add= c (Not d)); (= e (Neg 1));"
    );
    assert_eq!(code("&raw const a; &raw mut b"), "(& raw a); (& raw mut b)");
    assert_eq!(
        code("(a, b) = (_, 1..=2); [0u8; N]; [1, 2]"),
        "(= (tuple a b) (tuple _ (..= 1 2))); (repeat 0u8 N); (array 1 2)"
    );
    assert_eq!(code("S { a, b: 1, ..c }"), "(struct S a:a b:1 :c)");
    assert_eq!(code("x as u64 > y"), "(Gt (as x u64) y)");
    assert_eq!(
        code(r##"f(c"x", b"y", r#"z"#, 'c', b'd', 1.5f32, true)"##),
        r##"(call f c"x" b"y" r#"z"# 'c' b'd' 1.5f32 true)"##
    );
}

#[test]
fn control_flow_keeps_its_structure() {
    assert_eq!(
        code("if let Some(x) = a && x > 1 && let Ok(y) = b {} else if c {} else {}"),
        "(if (And (And (let Some(x) a) (Gt x 1)) (let Ok(y) b)) {} (if c {} {}))"
    );
    assert_eq!(
        code("let Some(x) = y else { return };"),
        "let Some(x) = y else {(return)};"
    );
    assert_eq!(
        code("'a: loop { break 'a 1; }"),
        "(loop 'a: {(break 'a 1);})"
    );
    assert_eq!(code("'b: { break 'b; }"), "'b: {(break 'b);}");
    assert_eq!(
        code("for (i, x) in v { continue; } while a {}"),
        "(for (i, x) v {(continue);}); (while a {})"
    );
    assert_eq!(
        code(
            "match a { 1 | 2 if b => c, -3..=4 => {} S { x, y: z, .. } => d, [a, .., b] => e, ref mut q @ Q => f, &(..) => g, _ => h }"
        ),
        "(match a [1|2 if b c] [-3..4 {}] [S {x:x y:z} d] [[a, .., b] e] [ref mut q @ Q f] [&(..) g] [_ h])"
    );
    assert_eq!(
        code("async move { 1 }; unsafe { 2 }; const { 3 }; async {}"),
        "async move {1}; unsafe {2}; const {3}; async {}"
    );
    assert_eq!(
        code("let f = async move |a: u8, (b, _)| -> u8 { a }; |x| x"),
        "let f = (async move |a: u8, (b, _)| {a}); (|x| x)"
    );
}

#[test]
fn paths_and_types_keep_their_arguments() {
    assert_eq!(
        code("<T as A<u8>>::B::<{ 1 + 2 }>::c(::std::x, <[u8]>::len)"),
        "(call <T as 1>::A<u8>::B<{(Add 1 2)}>::c ::std::x <[u8]>::len)"
    );
    assert_eq!(
        code("let x: Box<dyn Fn(A, B) -> C + Send> = r#try;"),
        "let x: Box<dyn Fn(A, B) -> C + Send> = try;"
    );
    assert_eq!(
        code("let x: HashMap<K, impl Iterator<Item = V>>;"),
        "let x: HashMap<K,impl Iterator<Item = V>>;"
    );
}

#[test]
fn format_strings_find_their_arguments() {
    assert_eq!(
        code(r#"format!("a {} {x:?} {0}", b)"#),
        r"(format! format b x 2{b:} 1{x:?} 1{b:})"
    );
    assert_eq!(
        code(r#"println!("{:>width$} {:.*} {:1$}", a, b, c, width = w)"#),
        "(println! format a b c w 0{a:>width$} 1{c:.*} 1{w:1$})"
    );
    assert_eq!(
        code(r#"write!(f, "{{}}\n{0:p$}", a)?"#),
        r"(? (write! format f a p 3{a:p$}))"
    );
    assert_eq!(
        code(r#"panic!("{}", 1); todo!(); bail!(err)"#),
        "(panic! format 1 0{1:}); (todo! format); (bail! format)"
    );
    assert_eq!(
        code(r#"assert!(a, "b {}", c); assert_eq!(a, b); ensure!(x)"#),
        "(assert! format a c 2{c:}); (assert_eq! arguments a b); (ensure! arguments x)"
    );
    assert_eq!(
        code(r#"tracing::info!(target: "t", a = %x, ?y, b.c = z, "m {}", w)"#),
        r#"(tracing::info! format "t" x y z w 2{w:})"#
    );
    assert_eq!(
        code(r#"log::warn!(k:? = v; "m {q}"); info_span!("n", id = 1, s)"#),
        "(log::warn! format v q 2{q:}); (info_span! format 1 s)"
    );
}

#[test]
fn captured_names_have_their_place_in_the_string() {
    let text = r##"fn f() { format!("é \u{7b} {name:?}"); print!(r#"{name}"#) }"##;
    let file = lowered(text);
    let names: Vec<_> = file
        .paths
        .iter()
        .filter(|(_, path)| path.range.of(text) == "name")
        .collect();
    assert_eq!(names.len(), 2);
}

#[test]
fn macros_with_known_grammars_are_opened() {
    assert_eq!(
        code("vec![a, b]; vec![0; n]; vec![]; dbg!(x)"),
        "(vec! elements a b); (vec! repeat 0 n); (vec! elements); (dbg! arguments x)"
    );
    assert_eq!(
        code("matches!(a, Some(x) | Ok(x) if x > 1)"),
        "(matches! a Some(x)|Ok(x) if (Gt x 1))"
    );
    assert_eq!(
        code("tokio::select! { biased; Some(x) = a.next(), if b => { c } _ = d => e, else => {} }"),
        "(tokio::select! select [Some(x) (.next a) if b {c}] [_ d e] [else {}])"
    );
    assert_eq!(
        code("futures::select! { x = a => b, complete => break, default => {} }"),
        "(futures::select! select [x a b] [else (break)] [else {}])"
    );
    assert_eq!(
        code("select! { recv(r) -> msg => f(msg), default(t) => {} }"),
        "(select! arguments r (call f msg) t {})"
    );
    assert_eq!(
        code("try_join!(a(), b())?; pin!(c)"),
        "(? (try_join! join (call a) (call b))); (pin! pin c)"
    );
    assert_eq!(
        code("stream! { for await x in s { yield x?; } }"),
        "(stream! stream {(for x s {(yield (? x));})})"
    );
    assert_eq!(
        code(r#"json!({ "a": [1, f(), null], "b": { "c": x.y } })"#),
        r"(json! arguments 1 (call f) (field x y))"
    );
    assert_eq!(
        code("cfg_if! { if #[cfg(a)] { b() } else { c() } }"),
        "(cfg_if! statements {{(call b)}; {(call c)};})"
    );
}

#[test]
fn unknown_macros_are_opened_where_they_read_as_rust() {
    assert_eq!(
        code("mine!(a, b + 1,); mine! { let x = 1; x }"),
        "(mine! arguments a (Add b 1)); (mine! statements {let x = 1; x})"
    );
    assert_eq!(
        code("mine!(quote!(not code), vec![1])"),
        "(mine! arguments (quote! opaque) (vec! elements 1))"
    );
    assert_eq!(
        code("mine! { \"a\" => b(), C::D => e }"),
        "(mine! arguments \"a\" (call b) C::D e)"
    );
    let text = "fn f() { mine!(a => b) }";
    let file = lowered(text);
    assert_eq!(file.unopened.len(), 1);
    assert_eq!(file.unopened[0].of(text), "a => b");
}

#[test]
fn macros_among_items_give_items() {
    assert_eq!(
        items("thread_local! { static A: u8 = const { 1 }; pub static B: C = C::new() }"),
        "macro (thread_local! items <static A const {1}> <static B (call C::new)>)\nstatic A const {1}\nstatic B (call C::new)"
    );
    assert_eq!(
        items("lazy_static! { static ref A: u8 = f(); }"),
        "macro (lazy_static! items <static A (call f)>)\nstatic A (call f)"
    );
    assert_eq!(
        items("mine! { fn a() { b() } }"),
        "macro (mine! items <fn a {(call b)}>)\nfn a {(call b)}"
    );
    assert_eq!(items("macro_rules! a { () => { b() } }"), "macro_rules a");
    assert_eq!(items("mine!(a.b());"), "macro (mine! arguments (.b a))");
    let text = "cfg_if! { if #[cfg(unix)] { fn a() {} } else { fn a() {} } }";
    let file = lowered(text);
    let cfgs: Vec<_> = file
        .items
        .iter()
        .filter(|(_, item)| matches!(item.kind, ItemKind::Function(_)))
        .map(|(_, item)| {
            file.list(item.attributes)[0]
                .cfg
                .clone()
                .expect("a condition")
        })
        .collect();
    let unix = CfgExpr::Flag(cargo_perf_review::text::Name::new("unix"));
    assert_eq!(*cfgs[0], unix);
    assert_eq!(*cfgs[1], CfgExpr::Not(Box::new(unix)));
}

#[test]
fn items_keep_their_structure() {
    assert_eq!(
        items("use a::{self, b as _, c::*, d}; extern crate e as f;")
            .lines()
            .next(),
        Some("use  a=a a::b=_ a::c=* a::d=d")
    );
    assert_eq!(
        items("impl<T> V<T> { pub fn a(&self) -> u8; const fn b() {} const C: u8; }"),
        "impl V<T>\nfn a\nfn b {}\nconst C"
    );
    assert_eq!(
        items("fn a(); pub async unsafe fn b(self: Box<Self>);"),
        "fn a\nasync fn b"
    );
    assert_eq!(
        items(
            "trait T { type A<'a>: B where Self: 'a; fn c() {} } unsafe extern \"C\" { safe fn d(); static E: u8; }"
        ),
        "trait T\ntype A\nfn c {}\nextern \nfn d\nstatic E"
    );
    assert_eq!(
        items("enum A { B = 1, C(u8), D { x: u8 } } const _: [u8; 2] = [0; 2];"),
        "enum A\nconst _ (repeat 0 2)"
    );
    assert_eq!(
        items("fn f() { use a::b; fn g() { h() } g() }"),
        "fn f {<use  a::b=b> <fn g {(call h)}> (call g)}\nuse  a::b=b\nfn g {(call h)}"
    );
}

#[test]
fn conditional_attributes_are_flattened() {
    let text = r#"#[cfg_attr(all(test, feature = "x"), derive(Debug, a::B), path = "y")] /// words
        #[cfg(not(unix))] #[inline(never)] struct S;"#;
    let file = lowered(text);
    let attributes: &[Attribute] = file.list(file.items[file.top_items[0]].attributes);
    let printer = Printer::new(&file, text);
    let shown: Vec<_> = attributes
        .iter()
        .map(|attribute| {
            (
                printer.path(attribute.path),
                attribute.args.of(text),
                attribute.condition.is_some(),
                attribute.derives.len(),
                attribute.cfg.is_some(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("derive".to_owned(), "Debug, a::B", true, 2, false),
            ("path".to_owned(), "\"y\"", true, 0, false),
            ("cfg".to_owned(), "not(unix)", false, 0, true),
            ("inline".to_owned(), "never", false, 0, false),
        ]
    );
}

#[test]
fn attributes_inside_bodies_are_kept_with_their_range() {
    let text =
        "fn f(#[a] x: u8) { #[b] let y = 1; match y { #[c] _ => {} } #[d] g(); S { #[e] z: 1 } }";
    let file = lowered(text);
    let shown: Vec<_> = file
        .inner_attributed
        .iter()
        .map(|(range, _)| range.of(text))
        .collect();
    assert_eq!(
        shown,
        [
            "#[a] x: u8",
            "#[b] let y = 1;",
            "#[c] _ => {}",
            "#[d] g()",
            "#[e] z: 1"
        ]
    );
}

#[test]
fn marks_and_shebangs_move_no_offsets() {
    for text in [
        "\u{feff}fn f() { \"é\"; g() }",
        "#!/bin/x\nfn f() { \"é\"; g() }",
        "fn f() {\r\n \"é\"; g()\r\n}",
    ] {
        let file = lowered(text);
        let calls = file
            .exprs
            .iter()
            .filter(|(_, expr)| expr.range.of(text) == "g()")
            .count();
        assert_eq!(calls, 1, "{text}");
    }
    assert_eq!(lowered("#! [allow(x)] fn f() {}").inner_attributes.len(), 1);
}

#[test]
fn an_error_has_its_place() {
    let lowered = lower("fn f() {}\nfn g( { }\n");
    assert_eq!(lowered.errors.len(), 1);
    assert_eq!(lowered.file.items.len(), 0);
    let lowered = lower("fn f() { é + ; }");
    assert_eq!(
        (lowered.errors[0].range.start, lowered.errors[0].range.end),
        (14, 15)
    );
    let lowered = lower("fn f() \n");
    assert_eq!(lowered.errors[0].range.start, 6);
    assert_eq!(lower("").errors, []);
}

#[test]
fn what_a_local_macro_makes_stands_in_its_place() {
    let statements = |rules: &str, calls: &str| {
        let text = format!("macro_rules! m {{ {rules} }} async fn f() {{ {calls} }}");
        let file = lowered(&text);
        let printed = Printer::new(&file, &text).item(file.top_items[1]);
        let inner = printed.strip_prefix("async fn f {").expect("a function");
        inner.strip_suffix('}').expect("a block").to_owned()
    };
    // The values of a call keep their text, those of the rules have none of their own.
    assert_eq!(
        statements(
            "($a:expr, $b:ident) => { $b.put($a + $a) };",
            "m!(1 + 2, x);"
        ),
        "(.put x (Add (Add 1 2) (Add 1 2)));"
    );
    assert_eq!(
        statements(
            "($($k:expr => $v:expr),* $(,)?) => { [$(($k, $v)),*] };",
            "f(m!(a => b, c => d,))"
        ),
        "(call f (array (tuple a b) (tuple c d)))"
    );
    assert_eq!(
        statements(
            "($($a:ident: [$($b:tt)*]);*) => { $(let $a = ($($b),*,);)* };",
            "m!(a: [x y]; b: [z]);"
        ),
        "let a = (tuple x y); let b = (tuple z);"
    );
    assert_eq!(
        statements(
            "(@in $a:tt) => { g($a) }; ($a:tt) => { m!(@in $a) };",
            "m!(x).y"
        ),
        "(field (call g x) y)"
    );
    // What fits no rule is opened as it always was.
    assert_eq!(statements("(a) => { 1 };", "m!(b)"), "(m! arguments b)");
}

#[test]
fn a_macro_that_makes_itself_comes_to_an_end() {
    for body in [
        "m!()",
        "m!(); m!()",
        "f(m!(), m!(), m!())",
        "[m!(); m!()] + m!()",
    ] {
        let text = format!("macro_rules! m {{ () => {{ {body} }} }} fn f() {{ m!(); }}");
        let file = lowered(&text);
        assert!(file.exprs.len() < 200_000, "{body}");
    }
    let long = format!(
        "macro_rules! m {{ ($($a:tt)*) => {{ $(+ $a)* }} }} fn f() {{ 1 m!({}); }}",
        "1 ".repeat(9_000)
    );
    assert!(lower(&long).file.exprs.len() < 200_000);
}

#[test]
fn a_function_that_an_adapter_is_handed_is_called_for_each_item() {
    assert_eq!(
        code("items.map(load)"),
        "(.map items (|<item>| (call load <item>)))"
    );
    assert_eq!(
        code("items.for_each_concurrent(4, db::store)"),
        "(.for_each_concurrent items 4 (|<item>| (call db::store <item>)))"
    );
    // What only wraps, and what takes something else, stays as it is.
    assert_eq!(code("items.map(Some)"), "(.map items Some)");
    assert_eq!(code("items.map_err(load)"), "(.map_err items load)");
}
