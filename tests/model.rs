//! What the model believes: `//^^^ type: T`, `//^ path: P`, `//^ call: P` under an expression, checked
//! against what is inferred.

use std::fmt::Write as _;

use std::path::PathBuf;

use cargo_perf_review::finding::Confidence;
use cargo_perf_review::knowledge::Weight;
use cargo_perf_review::semantics::flow::{Flow, Graph};
use cargo_perf_review::semantics::infer::{Callee, ValueResolution};
use cargo_perf_review::semantics::{BodyInfo, Exposure, Model, build, prepare};
use cargo_perf_review::syntax::hir::ExprId;
use cargo_perf_review::syntax::lower;
use cargo_perf_review::text::{FileId, TextRange};
use cargo_perf_review::workspace::{
    Dependency, DependencyKind, File, FileKind, Package, PackageId, Target, TargetKind, Workspace,
};

fn model_of(text: &str, edition: u16) -> Model {
    let lowered = lower(text);
    assert!(lowered.errors.is_empty(), "{:?}", lowered.errors);
    let dependency = |name: &str| Dependency {
        extern_name: name.to_owned(),
        package: name.to_owned(),
        crate_name: name.to_owned(),
        kind: DependencyKind::Normal,
        version: None,
        requirement: "*".to_owned(),
        optional: false,
        features: Vec::new(),
        default_features: true,
        target: None,
        workspace_package: None,
    };
    let package = Package {
        name: "demo".to_owned(),
        version: "0.1.0".to_owned(),
        manifest_path: PathBuf::from("/demo/Cargo.toml"),
        targets: vec![Target {
            kind: TargetKind::Library,
            name: "demo".to_owned(),
            crate_name: "demo".to_owned(),
            root: Some(FileId(0)),
            edition,
            crate_types: vec!["lib".to_owned()],
            required_features: Vec::new(),
            selected: true,
        }],
        dependencies: [
            "tokio",
            "rusqlite",
            "dashmap",
            "parking_lot",
            "axum",
            "clap",
        ]
        .map(dependency)
        .into(),
        is_member: true,
        selected: true,
        ..Package::default()
    };
    let path = PathBuf::from("/demo/src/lib.rs");
    let workspace = Workspace {
        root: PathBuf::from("/demo"),
        packages: vec![package],
        files: vec![File {
            kind: FileKind::Rust,
            path,
            display: "src/lib.rs".to_owned(),
            text: text.to_owned(),
            package: Some(PackageId(0)),
            selected: true,
            maybe_data: false,
        }],
        ..Workspace::default()
    };
    build(workspace, vec![lowered.file], prepare())
}

fn offset_of(position: usize) -> u32 {
    u32::try_from(position).expect("a short text")
}

/// The marks of a text: the bytes that each points at and what it claims.
fn marks(text: &str) -> Vec<(TextRange, String, String)> {
    let mut marks = Vec::new();
    let mut starts = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if let Some(rest) = trimmed.strip_prefix("//")
            && rest.trim_start().starts_with('^')
        {
            let column = line.find('^').expect("a caret");
            let width = line[column..]
                .bytes()
                .take_while(|&byte| byte == b'^')
                .count();
            let claim = line[column + width..].trim();
            let (kind, value) = claim
                .split_once(':')
                .expect("`kind: value` behind the carets");
            let of = *starts.last().expect("a line above");
            let range = TextRange::new(offset_of(of + column), offset_of(of + column + width));
            marks.push((range, kind.trim().to_owned(), value.trim().to_owned()));
        } else {
            starts.push(offset);
        }
        offset += line.len();
    }
    marks
}

fn find(model: &Model, range: TextRange) -> (&BodyInfo, ExprId) {
    for body in &model.bodies {
        let file = body.source(model);
        let hir = body.hir(model);
        for (id, expr) in file.exprs.iter() {
            if expr.range == range && id >= hir.first_expr && id < hir.end_expr {
                return (body, id);
            }
        }
    }
    let text = model.program.text(FileId(0));
    panic!("no expression is exactly `{}`", range.of(text));
}

fn check_model(text: &str) {
    check_model_of(text, 2024);
}

fn check_model_of(text: &str, edition: u16) {
    let model = model_of(text, edition);
    let marks = marks(text);
    assert!(!marks.is_empty(), "no marks");
    for (range, kind, expected) in marks {
        let (body, expr) = find(&model, range);
        let found = match kind.as_str() {
            "type" => model.program.display(body.types.expr(expr)),
            "path" => match body.types.path(expr) {
                ValueResolution::Def(def) => model.program.defs.canonical_path(def).to_string(),
                ValueResolution::Unread(path) => path.to_string(),
                other => format!("{other:?}"),
            },
            "call" => match body.types.call(expr).map(|call| call.callee) {
                Some(Callee::Function { def, .. }) => {
                    model.program.defs.canonical_path(def).to_string()
                }
                Some(Callee::Unread(path)) => path.to_string(),
                other => format!("{other:?}"),
            },
            "context" => {
                let context = model.context(body, expr);
                format!("{:?}", context.runtime).to_lowercase()
            }
            "effects" | "surely" => {
                let least = match kind.as_str() {
                    "surely" => Confidence::Medium,
                    _ => Confidence::Low,
                };
                let effects: Vec<_> = model
                    .body_effects(body)
                    .into_iter()
                    .filter(|effect| effect.expr == expr && effect.confidence >= least)
                    .collect();
                let words: Vec<String> = effects
                    .iter()
                    .map(|witness| format!("{:?}", witness.effect))
                    .collect();
                words.join(", ")
            }
            "held" => held(&model, body, expr),
            "use" => {
                let graph = Graph::of(&model, body);
                let flow = Flow::new(&model, body, &graph);
                format!("{:?}", flow.use_kind(expr)).to_lowercase()
            }
            "origin" => {
                let graph = Graph::of(&model, body);
                let flow = Flow::new(&model, body, &graph);
                body.text(&model, flow.origin(expr)).to_owned()
            }
            other => panic!("unknown mark `{other}`"),
        };
        let line = text[..range.start as usize].lines().count();
        assert_eq!(
            found,
            expected,
            "{kind} of `{}` in line {line}",
            range.of(text)
        );
    }
}

/// Where the task is suspended while the guard that a call gives is held.
fn held(model: &Model, body: &BodyInfo, call: ExprId) -> String {
    let graph = Graph::of(model, body);
    let flow = Flow::new(model, body, &graph);
    let source = flow.source_at(call).expect("a call that gives a guard");
    let holds = flow.holds(&source);
    let suspended = holds.iter().flat_map(|hold| flow.suspensions_in(hold));
    let texts: Vec<&str> = suspended.map(|expr| body.text(model, expr)).collect();
    texts.join("; ")
}

#[test]
fn a_renamed_import_is_what_it_names() {
    check_model(
        r"
use std::thread::sleep as nap;
fn rest(pause: std::time::Duration) { nap(pause) }
                                    //^^^ path: std::thread::sleep
",
    );
}

#[test]
fn a_trait_is_in_scope_where_it_is_implemented_and_declared() {
    check_model(
        r"
mod store {
    pub trait Load {
        fn load(&self) -> u32 { self.size() }
                              //^^^^^^^^^^^ call: demo::store::Load::size
        fn size(&self) -> u32 { 7 }
    }
}
struct Disk;
impl store::Load for Disk {
    fn load(&self) -> u32 { self.size() + Self::size(self) }
                          //^^^^^^^^^^^ call: demo::Disk::size
    fn size(&self) -> u32 { 8 }
}
",
    );
}

#[test]
fn locals_have_the_types_of_their_constructors() {
    check_model(
        r#"
use std::collections::HashMap;
struct Point { x: f32, tags: Vec<String> }
fn f(p: &Point) {
    let mut names = Vec::new();
    names.push(String::from("a"));
    let first = &names;
              //^^^^^^ type: &std::vec::Vec<std::string::String>
    let mut map = HashMap::new();
    map.insert(1u8, p.x);
    let _ = map;
          //^^^ type: std::collections::HashMap<u8, f32, std::hash::RandomState>
    let n = p.tags.len();
          //^^^^^^ type: std::vec::Vec<std::string::String>
    let n = p.tags.len();
          //^^^^^^^^^^^^ type: usize
    let t = first[0].as_str();
          //^^^^^^^^^^^^^^^^^ type: &str
}
"#,
    );
}

#[test]
fn arrays_that_are_lent_as_slices_have_their_elements() {
    check_model(
        "use std::io::Read;
fn bytes(_: &mut [u8]) {}
fn boxed(_: Box<[u16]>) {}
fn f(mut reader: Box<dyn Read>) {
    let mut first = [0; 16];
    bytes(&mut first);
    first;
//  ^^^^^ type: [u8; 16]
    let mut second = [0; 32];
    reader.read(&mut second).unwrap();
    second;
//  ^^^^^^ type: [u8; 32]
    let third = Box::new([0; 3]);
    boxed(third);
//        ^^^^^ type: std::boxed::Box<[u16; 3]>
    let fourth = match unheard_of(1) {
        Ok(bytes) => bytes,
        Err(_) => return,
    };
    let _ = std::str::from_utf8(&fourth);
    fourth;
//  ^^^^^^ type: _
}
",
    );
}

#[test]
fn the_old_macro_for_errors_gives_what_the_question_mark_gives() {
    check_model(
        r#"
fn f() -> std::io::Result<()> {
    let file = r#try!(std::fs::File::open("a"));
    let _ = file;
          //^^^^ type: std::fs::File
    Ok(())
}
"#,
    );
}

#[test]
fn bounds_that_need_each_other_come_to_an_end() {
    check_model(
        r"
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

trait TryFuture: Future {
    type Ok;
    type Error;
}

impl<F, T, E> TryFuture for F
where
    F: Future<Output = Result<T, E>>,
{
    type Ok = T;
    type Error = E;
}

struct Told<F>(F);

impl<F> Future for Told<F>
where
    F: TryFuture<Ok = u8>,
    F: Future<Output = Result<F::Ok, F::Error>>,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let told = self.project().0.poll(cx);
        let n = 1u8;
        use_it(n);
             //^ type: u8
        told
    }
}
fn use_it<T>(_: T) {}
",
    );
}

#[test]
fn iterator_chains_are_followed_through_closures() {
    check_model(
        r"
fn f(xs: &[u32]) {
    let ys = xs.iter().map(|x| *x as u64).filter(|y| *y > 2).collect::<Vec<_>>();
           //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ type: std::vec::Vec<u64>
    for y in &ys { use_it(y) }
                        //^ type: &u64
    let s: String = xs.iter().map(|x| x.to_string()).collect();
                                    //^^^^^^^^^^^^^ type: std::string::String
    for (i, x) in xs.iter().enumerate() { both(i, x) }
                                             //^ type: usize
}
fn use_it<T>(_: T) {}
fn both<A, B>(_: A, _: B) {}
",
    );
}

#[test]
fn what_is_collected_is_known_behind_references() {
    check_model(
        "
struct Point { x: u32 }
fn f(xs: &[u32]) {
    let points: Vec<_> = xs.iter().map(|x| Point { x: *x }).collect();
    for point in &points {
        use_it(point.x);
             //^^^^^^^ type: u32
    }
    let (low, _high): (Vec<_>, Vec<_>) = points.into_iter().partition(|point| point.x < 3);
    low.iter().for_each(|point| use_it(point.x));
                                     //^^^^^^^ type: u32
}
fn point(x: &u32) -> Result<Point, String> { Ok(Point { x: *x }) }
fn g(xs: &[u32]) -> Result<(), String> {
    let points = xs.iter().map(point).collect::<Result<Vec<_>, _>>()?;
    for point in points {
        use_it(point.x);
             //^^^^^^^ type: u32
    }
    let points: Vec<_> = xs.iter().map(|x| point(x)).collect::<Result<_, _>>()?;
    for point in points {
        use_it(point.x);
             //^^^^^^^ type: u32
    }
    Ok(())
}
async fn later(x: u32) -> Point { Point { x } }
async fn h(xs: &[u32]) {
    let points: Vec<_> = xs.iter().map(|x| later(*x)).collect();
    for point in points {
        use_it(point.await.x);
             //^^^^^^^^^^^^^ type: u32
    }
}
fn use_it<T>(_: T) {}
",
    );
}

#[test]
fn question_mark_and_await_unwrap() {
    check_model(
        r"
async fn load() -> Result<String, std::io::Error> { todo!() }
async fn f() -> Result<(), std::io::Error> {
    let text = load().await?;
             //^^^^^^^^^^^^^ type: std::string::String
    let size = std::fs::metadata(&text)?.len();
             //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ type: u64
    Ok(())
}
",
    );
}

#[test]
fn nothing_is_known_behind_a_reference_to_something_unknown() {
    check_model(
        r"
fn f() {
    let options = somewhere::options();
    let first = (&options.names).as_ref();
              //^^^^^^^^^^^^^^^^^^^^^^^^^ type: _
}
",
    );
}

#[test]
fn a_number_that_is_not_settled_has_the_methods_of_all_numbers() {
    check_model(
        r"
fn f(n: usize) {
    let most = 32768.max(n * 3 / 2);
             //^^^^^^^^^^^^^^^^^^^^ type: usize
}
",
    );
}

#[test]
fn methods_are_found_through_guards_and_pointers() {
    check_model(
        r"
use std::sync::{Arc, Mutex};
struct Store { inner: Arc<Mutex<Inner>> }
struct Inner { n: u32 }
impl Inner { fn bump(&mut self) -> u32 { self.n += 1; self.n } }
impl Store {
    fn f(&self) -> u32 {
        let mut g = self.inner.lock().unwrap();
        let n = g.bump();
              //^^^^^^^^ call: demo::Inner::bump
        n
    }
}
",
    );
}

#[test]
fn effects_cross_functions_and_stop_at_offloads() {
    check_model(
        r"
fn read() -> Vec<u8> { std::fs::read(PATH).unwrap() }
const PATH: &str = PATH_TEXT;
const PATH_TEXT: &str = TEXT;
static TEXT: &str = WORD;
const WORD: &str = EMPTY;
const EMPTY: &str = BLANK;
const BLANK: &str = NOTHING;
const NOTHING: &str = concat!();
fn load() -> Vec<u8> { read() }
async fn handler() {
    load();
  //^^^^^^ effects: Fs
    tokio::task::spawn_blocking(|| load());
                                 //^^^^^^ context: blocking
    let handle = tokio::runtime::Handle::current();
    tokio::task::spawn_blocking(move || handle.block_on(async { load() }));
                                                              //^^^^^^ context: blocking
    [1].iter().for_each(|_| { load(); });
                            //^^^^^^ context: async
}
",
    );
}

#[test]
fn effects_follow_calls_that_nobody_writes() {
    check_model(
        r"
use std::fmt;
struct File(String);
impl Drop for File { fn drop(&mut self) { std::fs::remove_dir_all(&self.0).ok(); } }
impl fmt::Display for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&std::fs::read_to_string(&self.0).unwrap())
    }
}
impl std::ops::Deref for File {
    type Target = str;
    fn deref(&self) -> &str { std::thread::sleep(std::time::Duration::MAX); &self.0 }
}
impl Clone for File { fn clone(&self) -> Self { File(std::fs::read_to_string(&self.0).unwrap()) } }
#[derive(Clone)]
struct Holder { file: File }
fn open() -> File { File(String::new()) }
fn ends() {
    let file = open();
             //^^^^^^ effects: Fs
}
fn stays() -> File {
    let file = open();
             //^^^^^^ effects:
    file
}
fn prints(file: &File) -> String {
    file.to_string()
  //^^^^^^^^^^^^^^^^ effects: Fs
}
fn derefs(file: &File) -> usize {
    file.len()
  //^^^^^^^^^^ effects: ThreadSleep
}
fn copies(holder: &Holder) -> Holder {
    holder.clone()
  //^^^^^^^^^^^^^^ effects: Fs
}
impl Default for Holder { fn default() -> Self { Holder { file: File(std::fs::read_to_string(String::new()).unwrap()) } } }
fn falls_back(holder: Option<Holder>) -> Holder {
    holder.unwrap_or_default()
  //^^^^^^^^^^^^^^^^^^^^^^^^^^ effects: Fs
}
",
    );
}

#[test]
fn what_a_generic_function_does_hangs_on_the_types_that_it_is_called_for() {
    check_model(
        r"
trait Source: Sized {
    type Inner: Wait;
    fn open() -> Self;
    fn inner(&self) -> Self::Inner;
    fn rest(&self) { self.inner().wait() }
}
trait Wait { fn wait(&self); }
struct Slow;
impl Wait for Slow { fn wait(&self) { std::thread::sleep(std::time::Duration::MAX) } }
struct Quick;
impl Wait for Quick { fn wait(&self) {} }
struct Disk(Vec<u8>);
impl Source for Disk {
    type Inner = Slow;
    fn open() -> Self { Disk(std::fs::read(NAME).unwrap()) }
    fn inner(&self) -> Slow { Slow }
}
struct Memory;
impl Source for Memory {
    type Inner = Quick;
    fn open() -> Self { Memory }
    fn inner(&self) -> Quick { Quick }
}
fn make<T: Source>() -> T { T::open() }
fn settle(wait: &impl Wait) { wait.wait() }
struct Gate<W: Wait>(W);
impl<W: Wait> Gate<W> { fn pass(&self) { settle(&self.0) } }
fn all(disk: &Disk, memory: &Memory, closed: &Gate<Slow>, open: &Gate<Quick>) {
    make::<Disk>();
  //^^^^^^^^^^^^^^ surely: Fs
    make::<Memory>();
  //^^^^^^^^^^^^^^^^ effects:
    let made: Disk = make();
                   //^^^^^^ surely: Fs
    disk.rest();
  //^^^^^^^^^^^ surely: ThreadSleep
    memory.rest();
  //^^^^^^^^^^^^^ effects:
    settle(&Slow);
  //^^^^^^^^^^^^^ surely: ThreadSleep
    closed.pass();
  //^^^^^^^^^^^^^ surely: ThreadSleep
    open.pass();
  //^^^^^^^^^^^ effects:
}
",
    );
}

#[test]
fn operators_of_own_types_are_calls() {
    check_model(
        r"
use std::ops::{Add, AddAssign, Neg};
struct Log(String);
impl AddAssign<&str> for Log { fn add_assign(&mut self, _: &str) { std::fs::write(NAME, NAME).unwrap(); } }
impl AddAssign<u8> for Log { fn add_assign(&mut self, _: u8) {} }
impl Neg for &Log { type Output = u8; fn neg(self) -> u8 { std::fs::read(NAME).unwrap().len() as u8 } }
impl Add for Log { type Output = Log; fn add(self, _: Log) -> Log { self } }
fn all(mut log: Log, other: Log, number: u8, text: &str) {
    log += text;
  //^^^^^^^^^^^ effects: Fs
    log += number;
  //^^^^^^^^^^^^^ effects:
    -&log;
  //^^^^^ effects: Fs
    log + other;
  //^^^^^^^^^^^ effects:
}
",
    );
}

#[test]
fn what_all_implementations_do_the_call_does() {
    check_model(
        r"
trait Store { fn load(&self) -> Vec<u8>; fn name(&self) -> String; }
struct A;
struct B;
impl Store for A {
    fn load(&self) -> Vec<u8> { std::fs::read(NAME).unwrap() }
    fn name(&self) -> String { String::new() }
}
impl Store for B {
    fn load(&self) -> Vec<u8> { std::fs::read(NAME).unwrap() }
    fn name(&self) -> String { std::fs::read_to_string(NAME).unwrap() }
}
fn all(store: &dyn Store) {
    store.load();
  //^^^^^^^^^^^^ surely: Fs
    store.name();
  //^^^^^^^^^^^^ surely:
}
",
    );
}

#[test]
fn what_is_only_sent_or_stored_does_not_run_where_it_is_written() {
    check_model(
        r"
use std::sync::{Mutex, OnceLock, mpsc};
type Job = Box<dyn FnOnce() + Send>;
struct Thread { jobs: mpsc::Sender<Job> }
impl Thread {
    fn post(&self, job: impl FnOnce() + Send + 'static) { self.jobs.send(Box::new(job)).unwrap(); }
}
async fn posts(thread: &Thread, jobs: &mpsc::Sender<Job>) {
    thread.post(|| { std::fs::read(NAME).unwrap(); });
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ surely:
    jobs.send(Box::new(|| { std::thread::sleep(std::time::Duration::MAX); })).unwrap();
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ surely:
}
fn later() -> Option<impl Fn()> {
    Some(|| { std::fs::read(NAME).unwrap(); })
}
fn laters() -> bool {
    later().is_some()
  //^^^^^^^ surely:
}
static ON_END: OnceLock<Box<dyn Fn() + Send + Sync>> = OnceLock::new();
static HOOKS: Mutex<Vec<fn()>> = Mutex::new(Vec::new());
fn set_up() {
    ON_END.set(Box::new(|| { std::fs::read(NAME).unwrap(); })).ok();
    HOOKS.lock().unwrap().push(|| std::thread::sleep(std::time::Duration::MAX));
}
fn end() {
    if let Some(hook) = ON_END.get() { hook() }
                                     //^^^^^^ surely: Fs
    for hook in HOOKS.lock().unwrap().iter() { hook() }
                                             //^^^^^^ surely: ThreadSleep
}
",
    );
}

#[test]
fn a_closure_that_is_given_back_runs_where_it_is_called() {
    check_model(
        r"
fn reader(root: String) -> impl Fn() -> String { move || std::fs::read_to_string(&root).unwrap() }
fn both() {
    let read = reader(String::new());
             //^^^^^^^^^^^^^^^^^^^^^ effects:
    read();
  //^^^^^^ effects: Fs
}
",
    );
}

#[test]
fn a_type_of_an_unread_crate_names_its_methods() {
    check_model(
        r"
use rusqlite::Connection;
struct Db { c: std::sync::Mutex<Connection> }
impl Db {
    fn f(&self) { let c = self.c.lock().unwrap(); c.execute(1); }
                                                //^^^^^^^^^^^^ call: rusqlite::Connection::execute
}
",
    );
}

#[test]
fn what_a_type_has_of_a_trait_that_is_not_read_is_its_own() {
    check_model(
        r"
use rusqlite::{Decode, Handle};
struct Code(u8);
impl Decode for Code { fn decode(bytes: &[u8]) -> Self { Code(bytes[0]) } }
impl Handle<u8> for Code { fn handle(&self, _: u8) {} }
impl Handle<u16> for Code { fn handle(&self, _: u16) {} }
impl Code { fn again(bytes: &[u8]) -> Self { Self::decode(bytes) } }
                                           //^^^^^^^^^^^^^^^^^^^ call: demo::Code::decode
fn f(bytes: &[u8]) {
    let code = Code::decode(bytes);
             //^^^^^^^^^^^^^^^^^^^ call: demo::Code::decode
    code.0;
  //^^^^^^ type: u8
    code.handle(1);
  //^^^^^^^^^^^^^^ call: Some(Unknown)
}
",
    );
}

#[test]
fn what_an_unread_bound_has_is_named_by_it() {
    check_model(
        r"
use rusqlite::Provider;
struct Both<P> { provider: P }
impl<P: Provider + Clone> Both<P> {
    fn ask(&self, boxed: Box<dyn Provider>) {
        self.provider.get_balance();
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ call: rusqlite::Provider::get_balance
        self.provider.clone();
      //^^^^^^^^^^^^^^^^^^^^^ call: std::clone::Clone::clone
        boxed.get_block();
      //^^^^^^^^^^^^^^^^^ call: rusqlite::Provider::get_block
    }
}
",
    );
}

#[test]
fn a_named_guard_is_held_until_it_is_moved_or_its_block_ends() {
    check_model(
        r"
use std::sync::Mutex;
async fn a() {}
async fn b() {}
fn take(_: std::sync::MutexGuard<'_, u8>) {}
async fn plain(m: &Mutex<u8>) {
    a().await;
    let g = m.lock().unwrap();
          //^^^^^^^^ held: b().await
    b().await;
}
async fn dropped(m: &Mutex<u8>) {
    let g = m.lock().unwrap();
          //^^^^^^^^ held:
    drop(g);
    a().await;
    let g = m.lock().unwrap();
          //^^^^^^^^ held: b().await
    let g = 1;
    b().await;
}
async fn taken(m: &Mutex<u8>) {
    let g = m.lock().unwrap();
          //^^^^^^^^ held:
    take(g);
    a().await;
    let _ = m.lock();
          //^^^^^^^^ held:
    a().await;
    m.lock().unwrap();
  //^^^^^^^^ held:
    a().await;
}
async fn renamed(m: &Mutex<u8>) {
    let g = m.lock().unwrap();
          //^^^^^^^^ held: a().await; b().await
    a().await;
    let h = g;
    b().await;
    drop(h);
    a().await;
}
async fn on_one_path(m: &Mutex<u8>, yes: bool) {
    let g = m.lock().unwrap();
          //^^^^^^^^ held: b().await
    if yes {
        drop(g);
        a().await;
        return;
    }
    b().await;
}
async fn leaves(m: &Mutex<u8>, yes: bool) {
    loop {
        a().await;
        let g = m.lock().unwrap();
              //^^^^^^^^ held:
        if yes { break; }
        if *g == 0 { continue; }
    }
    b().await;
}
async fn assigned(m: &Mutex<u8>) {
    let mut g = m.lock().unwrap();
              //^^^^^^^^ held:
    loop {
        drop(g);
        a().await;
        g = m.lock().unwrap();
          //^^^^^^^^ held: b().await
        b().await;
    }
}
async fn matched(m: &Mutex<u8>) {
    let g = match m.lock() { Ok(g) => g, Err(e) => e.into_inner() };
                //^^^^^^^^ held: a().await
    a().await;
}
async fn from_block(m: &Mutex<u8>) {
    let g = { m.lock().unwrap() };
            //^^^^^^^^ held: a().await
    a().await;
}
",
    );
}

#[test]
fn temporaries_are_held_to_the_end_of_their_statement_or_body() {
    check_model(
        r"
use std::sync::Mutex;
async fn a(_: usize) {}
async fn b() {}
async fn f(m: &Mutex<Vec<usize>>, yes: bool) {
    let n = m.lock().unwrap().len();
          //^^^^^^^^ held:
    a(n).await;
    a(m.lock().unwrap().len()).await;
    //^^^^^^^^ held: a(m.lock().unwrap().len()).await
    let first = &m.lock().unwrap()[0];
               //^^^^^^^^ held: a(*first).await; b().await; b().await; b().await; b().await; b().await
    a(*first).await;
    match m.lock().unwrap().len() {
        //^^^^^^^^ held: b().await; b().await
        0 => b().await,
        _ => { b().await }
    }
    if m.lock().unwrap().is_empty() { b().await; }
     //^^^^^^^^ held:
    for _ in m.lock().unwrap().clone() { b().await; }
           //^^^^^^^^ held: b().await
    yes && m.lock().unwrap().is_empty() && { b().await; true };
         //^^^^^^^^ held:
}
",
    );
}

#[test]
fn the_value_of_an_if_let_is_dropped_before_else_since_2024() {
    let text = |held| {
        format!(
            "
use std::sync::Mutex;
async fn a() {{}}
async fn b() {{}}
async fn f(m: &Mutex<Vec<u8>>) {{
    if let Some(_) = m.lock().unwrap().pop() {{ a().await }} else {{ b().await }}
                   //^^^^^^^^ held: {held}
}}
"
        )
    };
    check_model_of(&text("a().await"), 2024);
    check_model_of(&text("a().await; b().await"), 2021);
}

#[test]
fn a_reference_into_a_map_is_held_where_its_pattern_matches() {
    check_model_of(
        r"
use dashmap::DashMap;
async fn a() {}
async fn b() {}
async fn f(m: &DashMap<u8, u8>) {
    if let Some(v) = m.get(&1) { a().await } else { b().await }
                   //^^^^^^^^^ held: a().await
    match m.get(&1) {
        //^^^^^^^^^ held: a().await
        Some(v) => a().await,
        None => b().await,
    }
    match m.get(&1).map(|v| *v) {
        //^^^^^^^^^ held:
        Some(v) => a().await,
        None => b().await,
    }
    let Some(v) = m.get(&1) else { b().await; return };
                //^^^^^^^^^ held: a().await
    let n = *v;
    a().await;
    drop(v);
    b().await;
}
",
        2021,
    );
}

#[test]
fn functions_that_return_a_guard_give_one() {
    check_model(
        r"
use parking_lot::{Mutex, MutexGuard};
struct Store { rows: Mutex<Vec<u8>> }
struct Session<'a> { rows: MutexGuard<'a, Vec<u8>> }
impl Store {
    fn rows(&self) -> MutexGuard<'_, Vec<u8>> { self.rows.lock() }
                                              //^^^^^^^^^^^^^^^^ held:
    fn session(&self) -> Session<'_> { Session { rows: self.rows.lock() } }
    fn maybe(&self) -> Option<MutexGuard<'_, Vec<u8>>> { Some(self.rows()) }
}
async fn a() {}
async fn f(store: &Store) {
    {
        let rows = store.rows();
                 //^^^^^^^^^^^^ held: a().await
        a().await;
    }
    {
        let session = store.session();
                    //^^^^^^^^^^^^^^^ held: a().await
        a().await;
    }
    if let Some(rows) = store.maybe() {
                      //^^^^^^^^^^^^^ held: a().await
        a().await;
    }
}
",
    );
}

#[test]
fn uses_of_variables_are_told_apart() {
    check_model(
        r"
fn take(_: Vec<u8>) {}
fn f(names: Vec<u8>) -> usize {
    let mut list = Vec::new();
    list.push(1);
  //^^^^ use: change
    list[0] = 2;
  //^^^^ use: change
    let n = list.len();
          //^^^^ use: read
    let copy = &names;
    take(list);
       //^^^^ use: move
    copy.len() + n
  //^^^^ origin: names
}
",
    );
}

#[test]
fn calls_of_local_macros_are_expanded() {
    check_model(
        r#"
        macro_rules! pair {
            ($a:expr, $b:expr $(,)?) => { ($a, $b) };
        }
        macro_rules! list {
            ($($item:expr),* $(; last $last:expr)?) => {{
                let mut all = Vec::new();
                $(all.push($item);)*
                $(all.push($last);)?
                all
            }};
        }
        macro_rules! same { ($value:tt) => { $value }; }
        macro_rules! nested { ($($k:ident => [$($v:literal),*]),*) => { vec![$((stringify!($k), [$($v),*])),*] } }
        macro_rules! make { ($ty:ty) => { <$ty>::new() }; (of $ty:ty) => { $ty::new() }; }
        fn f(x: u8) {
            let p = pair!(x, "a");
            p;
          //^ type: (u8, &str)
            let all = list![x, x; last x];
            all;
          //^^^ type: std::vec::Vec<u8>
            same!(x);
                //^ type: u8
            let n = make!(of Vec<u8>);
            n;
          //^ type: std::vec::Vec<u8>
            let m = make!(String);
            m;
          //^ type: std::string::String
        }
        "#,
    );
}

#[test]
fn names_of_a_macros_variables_do_not_meet_the_callers() {
    check_model(
        r"
        macro_rules! shadow {
            ($value:expr) => {{ let x = String::new(); let y = $value; drop(x); y }};
        }
        macro_rules! bind {
            ($name:ident = $value:expr) => { let y = 1_u8; let $name = ($value, y); };
        }
        fn f(x: u16, y: bool) {
            let z = shadow!(x);
            z;
          //^ type: u16
            bind!(w = x);
            w;
          //^ type: (u16, u8)
            y;
          //^ type: bool
        }
        ",
    );
}

#[test]
fn items_that_a_local_macro_makes_are_defined() {
    check_model(
        r"
        macro_rules! newtypes {
            ($($name:ident($inner:ty) => $method:ident),* $(,)?) => {
                $(
                    pub struct $name(pub $inner);
                    impl $name { pub fn $method(&self) -> &$inner { &self.0 } }
                )*
            };
        }
        newtypes! { Id(u64) => id, Title(String) => title }
        struct Owner { id: Id }
        macro_rules! accessor { ($name:ident: $ty:ty) => { fn $name(&self) -> &$ty { &self.$name } } }
        impl Owner { accessor!(id: Id); }
        macro_rules! recursive {
            (@one $name:ident) => { fn $name() -> u8 { 1 } };
            ($first:ident $($rest:ident)*) => { recursive!(@one $first); recursive!($($rest)*); };
            () => {};
        }
        recursive!(one two three);
        fn f(owner: &Owner, title: Title) {
            let id = owner.id();
            id;
          //^^ type: &demo::Id
            id.id();
          //^^^^^^^ type: &u64
            title.title();
          //^^^^^^^^^^^^^ type: &std::string::String
            three();
          //^^^^^^^ type: u8
        }
        ",
    );
}

/// What waits for the first call that blocks in the function of a name.
fn exposure(model: &Model, name: &str) -> Exposure {
    let mut bodies = model.bodies.iter();
    let body = bodies
        .find(|body| model.program.def(body.owner).name.as_str() == name)
        .expect("a function of that name");
    let effects = model.body_effects(body);
    let first = effects.first().expect("a call that blocks");
    model.exposure(body, first.expr)
}

#[test]
fn who_waits_for_a_call_depends_on_what_leads_to_it() {
    let model = model_of(
        r#"
use axum::{Router, extract::State, routing::get};
use clap::Parser;
use tokio::net::{TcpListener, TcpStream};

#[derive(Parser, Clone)]
pub struct Options { file: String }

impl Options {
    pub async fn page(&self) -> String { std::fs::read_to_string(&self.file).unwrap() }
    pub async fn first(&self) -> String { std::fs::read_to_string(&self.file).unwrap() }
}

pub fn router(options: Options) -> Router {
    Router::new().route("/", get(index)).route("/open", get(open)).with_state(options)
}
async fn index(State(options): State<Options>) -> String { options.page().await }
async fn open() { Session::begin().await; }

pub struct Session;
impl Session {
    async fn begin() -> Self { std::fs::read("session").unwrap(); Self }
}

pub struct Store;
impl Store {
    pub async fn restore() -> std::io::Result<Self> { prepare().await; std::fs::read("store")?; Ok(Self) }
    pub async fn load(&self) { std::fs::read("rows").unwrap(); }
}
async fn prepare() { std::fs::read("schema").unwrap(); }

pub async fn anyone() { std::fs::read("anything").unwrap(); }

pub async fn serve(options: Options) {
    options.first().await;
    certificate().await;
    let listener = TcpListener::bind("[::]:80").await.unwrap();
    tokio::spawn(background());
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(answer(stream));
    }
}
async fn certificate() { std::fs::read("certificate").unwrap(); }
async fn background() { std::fs::read("backlog").unwrap(); }
async fn answer(_stream: TcpStream) { std::fs::read("page").unwrap(); }
"#,
        2021,
    );
    let expected = [
        ("page", Exposure::Tasks),
        ("begin", Exposure::Tasks),
        ("load", Exposure::Tasks),
        ("anyone", Exposure::Tasks),
        ("background", Exposure::Tasks),
        ("answer", Exposure::Tasks),
        ("restore", Exposure::Seldom),
        ("prepare", Exposure::Seldom),
        ("first", Exposure::Nothing),
        ("certificate", Exposure::Nothing),
    ];
    for (name, wanted) in expected {
        assert_eq!(exposure(&model, name), wanted, "{name}");
    }
}

#[test]
fn a_closure_that_is_kept_runs_for_others_where_they_lead_to_its_call() {
    let fillers: Vec<String> = (0..160)
        .map(|number| format!("pub fn filler_{number}() {{}}\n"))
        .collect();
    let fillers = fillers.concat();
    let text = r#"
use std::{future::Future, pin::Pin};
use tokio::net::{TcpListener, TcpStream};

type Work = Box<dyn Fn(String) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

pub struct Guesser { guess: Work }
pub fn guessers() -> Vec<Guesser> {
    let mut guessers = vec![Guesser { guess: Box::new(|path| Box::pin(guess(path))) }];
    guessers.push(Guesser { guess: Box::new(|path| Box::pin(guess(path))) });
    guessers
}
pub async fn first(guessers: &[Guesser], path: String) {
    if let Some(first) = guessers.first() { (first.guess)(path).await }
}
async fn guess(path: String) { std::fs::read(path).unwrap(); }

pub struct Route { run: Work }
pub fn route() -> Route { Route { run: Box::new(|path| Box::pin(answer(path))) } }
async fn answer(path: String) { std::fs::read(path).unwrap(); }

pub async fn serve(route: std::sync::Arc<Route>) {
    let listener = TcpListener::bind("[::]:80").await.unwrap();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let route = route.clone();
        tokio::spawn(async move { speak(stream, &route).await });
    }
}
async fn speak(_stream: TcpStream, route: &Route) { (route.run)(String::new()).await }
"#;
    let model = model_of(&format!("{text}{fillers}"), 2021);
    assert_ne!(exposure(&model, "guess"), Exposure::Tasks);
    assert_eq!(exposure(&model, "answer"), Exposure::Tasks);
}

#[test]
fn what_the_program_of_a_sketch_does_not_call_is_judged_as_a_library() {
    let model = model_of(
        r#"
async fn unused() { std::fs::read("page").unwrap(); }
async fn used() { std::fs::read("settings").unwrap(); }
#[tokio::main]
async fn main() { used().await; }
"#,
        2021,
    );
    assert_eq!(exposure(&model, "unused"), Exposure::Tasks);
}

#[test]
fn commands_of_a_program_that_serves_nobody_keep_nobody_waiting() {
    let model = model_of(
        r#"
use clap::{Parser, Subcommand};

#[derive(Parser)]
struct Options { #[command(subcommand)] command: Command }

#[derive(Subcommand)]
enum Command { Pack { files: Vec<String> }, Serve }

#[tokio::main]
async fn main() {
    match Options::parse().command {
        Command::Pack { files } => pack(files).await,
        Command::Serve => serve().await,
    }
}

async fn pack(files: Vec<String>) {
    let mut tasks = tokio::task::JoinSet::new();
    for file in files {
        tasks.spawn(pack_one(file));
    }
    while tasks.join_next().await.is_some() {}
}

async fn pack_one(file: String) { std::fs::read(file).unwrap(); }

pub trait Plugin { fn install(&self) -> impl std::future::Future<Output = ()>; }
pub struct Python;
impl Plugin for Python {
    async fn install(&self) { std::fs::read_dir("python").unwrap(); }
}

async fn serve() { std::future::pending::<()>().await; }
"#,
        2021,
    );
    assert_eq!(exposure(&model, "pack_one"), Exposure::Seldom);
    assert_ne!(exposure(&model, "install"), Exposure::Tasks);
}

#[test]
fn the_serving_command_of_a_program_keeps_its_clients_waiting() {
    let model = model_of(
        r#"
use clap::{Args, Parser, Subcommand};
use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};

#[derive(Parser)]
struct Options { #[command(subcommand)] command: Command }

#[derive(Subcommand)]
enum Command { Pack(Pack), Serve(Serve) }

#[derive(Args)]
struct Pack { file: String }

#[derive(Args)]
struct Serve { port: u16 }

impl Command {
    async fn run(self) {
        match self {
            Self::Pack(pack) => pack.run().await,
            Self::Serve(serve) => serve.run().await,
        }
    }
}

impl Pack {
    async fn run(&self) { tokio::spawn(pack_one(self.file.clone())).await.unwrap(); }
}

impl Serve {
    async fn run(&self) {
        tokio::spawn(sweep());
        listen(self.port).await;
    }
}

async fn pack_one(file: String) { std::fs::read(file).unwrap(); }

async fn sweep() {
    let mut ticks = tokio::time::interval(std::time::Duration::from_secs(1));
    loop {
        ticks.tick().await;
        std::fs::read_dir("cache").unwrap();
    }
}

async fn listen(port: u16) {
    std::fs::read("certificate").unwrap();
    let listener = TcpListener::bind(("::", port)).await.unwrap();
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(answer(stream));
    }
}

async fn answer(stream: TcpStream) { std::fs::read("page").unwrap(); drop(stream); }

#[tokio::main]
async fn main() { Options::parse().command.run().await }
"#,
        2021,
    );
    assert_eq!(exposure(&model, "pack_one"), Exposure::Seldom);
    assert_eq!(exposure(&model, "sweep"), Exposure::Tasks);
    assert_eq!(exposure(&model, "answer"), Exposure::Tasks);
    assert_eq!(exposure(&model, "listen"), Exposure::Nothing);
}

#[test]
fn in_a_large_package_others_wait_where_the_code_shows_that_it_runs_again() {
    let mut text = r#"
use axum::{Json, Router, extract::State, routing::get};
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::Signal;
use tokio::sync::mpsc::Receiver;

pub async fn anyone() { std::fs::read("anything").unwrap(); }
pub async fn sign_in(Json(_name): Json<String>) { std::fs::read("users").unwrap(); }
pub struct Bot;
impl clap::Plugin for Bot {
    async fn message(&self) { std::fs::read("answers").unwrap(); }
    async fn setup(&self) { std::fs::read("settings").unwrap(); }
}

pub async fn consume(mut messages: Receiver<String>) {
    std::fs::read_dir("backlog").unwrap();
    while let Some(message) = messages.recv().await { store(message).await; }
}
async fn store(message: String) { std::fs::write("message", message).unwrap(); }

pub async fn on_signal(mut hangups: Signal) {
    while hangups.recv().await.is_some() { reload().await; }
}
async fn reload() { std::fs::read("settings").unwrap(); }

pub fn router() -> Router { Router::new().route("/", get(index)) }
async fn index() -> String { std::fs::read_to_string("index").unwrap() }

pub async fn serve() {
    tokio::spawn(background());
    let listener = TcpListener::bind("[::]:80").await.unwrap();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(answer(stream));
    }
}
async fn background() { std::fs::read("backlog").unwrap(); }
async fn answer(_stream: TcpStream) { std::fs::read("page").unwrap(); }
"#
    .to_owned();
    for number in 0..200 {
        let _ = writeln!(text, "pub fn other_{number}() {{}}");
    }
    let model = model_of(&text, 2021);
    let expected = [
        ("anyone", Exposure::Little),
        ("sign_in", Exposure::Tasks),
        ("message", Exposure::Tasks),
        ("setup", Exposure::Little),
        ("consume", Exposure::Seldom),
        ("store", Exposure::Tasks),
        ("reload", Exposure::Little),
        ("index", Exposure::Tasks),
        ("background", Exposure::Little),
        ("answer", Exposure::Tasks),
    ];
    for (name, wanted) in expected {
        assert_eq!(exposure(&model, name), wanted, "{name}");
    }
}

#[test]
fn what_runs_on_failure_is_felt_as_a_light_call() {
    let model = model_of(
        r#"
fn explain() -> String { std::fs::read_to_string("page").unwrap_or_default() }
fn render() -> Result<String, String> {
    match parse() { Ok(page) => Ok(page), Err(_) => Err(explain()) }
}
fn parse() -> Result<String, String> { Ok(String::new()) }
pub async fn failed() { let _ = render(); }
pub async fn loaded() { explain(); }
"#,
        2021,
    );
    for (name, wanted) in [("failed", Weight::Light), ("loaded", Weight::Heavy)] {
        let mut bodies = model.bodies.iter();
        let body = bodies
            .find(|body| model.program.def(body.owner).name.as_str() == name)
            .expect("a function of that name");
        let effects = model.body_effects(body);
        let weight = effects.first().map(|effect| effect.weight);
        assert_eq!(weight, Some(wanted), "{name}");
    }
}
