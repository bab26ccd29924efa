//! What is reviewed where only a piece of a project was handed over: a file, a manifest, a member.

mod support;

use support::{Project, rules};

/// The rules of a section that report on what was given.
fn found(project: &Project, section: &str, arguments: &[&str]) -> Vec<String> {
    let given: Vec<&str> = ["--only", section]
        .iter()
        .chain(arguments)
        .copied()
        .collect();
    let document = project.json(&given);
    rules(&document).iter().map(|&rule| rule.into()).collect()
}

#[test]
fn a_file_without_a_manifest_knows_the_types_of_the_crates_that_it_names() {
    let project = Project::empty();
    project.write(
        "api.rs",
        "pub struct Api { base: String }\n\n\
         impl Api {\n    pub async fn get(&self, path: &str) -> Result<String, reqwest::Error> {\n        \
         let client = reqwest::Client::builder().user_agent(\"demo\").build()?;\n        \
         client.get(format!(\"{}{path}\", self.base)).send().await?.text().await\n    }\n}\n",
    );
    assert_eq!(
        found(&project, "client_per_request", &["api.rs"]),
        ["client_per_request"]
    );
}

#[test]
fn methods_are_found_where_neither_their_type_nor_their_trait_is_declared() {
    let body = "\n    fn put(&self, line: &str) -> Result<(), Error> {\n        \
         let mut file = std::fs::OpenOptions::new().append(true).open(&self.path)?;\n        \
         std::io::Write::write_all(&mut file, line.as_bytes())?;\n        \
         file.sync_all()?;\n        Ok(())\n    }\n";
    let all = "\n    pub fn put_all(&self, lines: &[String]) -> Result<(), Error> {\n        \
         for line in lines {\n            self.put(line)?;\n        }\n        Ok(())\n    }\n";
    for file in [
        format!("use super::{{Error, Store}};\n\nimpl Store {{{body}{all}}}\n"),
        format!("use super::*;\n\nimpl Store {{{body}}}\n\nimpl Store {{{all}}}\n"),
        format!("use super::Error;\n\nimpl super::Store {{{body}{all}}}\n"),
        format!(
            "use crate::Error;\nuse crate::store::Store;\n\nimpl crate::store::Store {{{body}}}\n\n\
             pub fn all(store: &Store, lines: &[String]) -> Result<(), Error> {{\n    \
             for line in lines {{\n        store.put(line)?;\n    }}\n    Ok(())\n}}\n"
        ),
        format!(
            "use crate::{{Error, Lines, Puts}};\n\npub struct Store {{\n    path: String,\n}}\n\n\
             impl Puts for Store {{{body}}}\n\nimpl Lines for Store {{{}}}\n",
            all.replace("pub ", "")
        ),
    ] {
        let project = Project::empty();
        project.write("append.rs", &file);
        assert_eq!(
            found(&project, "fsync_in_loop", &["append.rs"]),
            ["fsync_in_loop"],
            "{file}"
        );
    }
}

#[test]
fn a_manifest_without_sources_is_that_of_a_program() {
    let project = Project::empty();
    project.write(
        "Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
    );
    assert_eq!(found(&project, "missing_lto", &[]), ["missing_lto"]);
}

#[test]
fn a_lone_program_tells_on_how_many_threads_it_runs() {
    let project = Project::empty();
    let program = "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {\n    read().await;\n}\n\n\
                   async fn read() {\n    tokio::task::block_in_place(|| ());\n}\n";
    project.write("main.rs", program);
    assert_eq!(
        found(&project, "block_in_place_misuse", &["main.rs"]),
        ["block_in_place_misuse"]
    );
    project.write(
        "main.rs",
        program.replace("(flavor = \"current_thread\")", ""),
    );
    assert!(found(&project, "block_in_place_misuse", &["main.rs"]).is_empty());
}

#[test]
fn what_gives_the_response_of_a_framework_answers_requests_though_its_route_is_elsewhere() {
    for (written, gives, count) in [
        ("axum", "axum::response::Html<String>", 1),
        (
            "axum",
            "Result<impl axum::response::IntoResponse, Error>",
            1,
        ),
        ("axum", "axum::response::Response", 1),
        ("hyper", "hyper::Response<hyper::body::Incoming>", 0),
        ("actix", "actix_web::HttpResponse", 1),
        (
            "warp",
            "Result<impl warp::Reply, std::convert::Infallible>",
            1,
        ),
        ("none", "Result<String, Error>", 0),
    ] {
        let project = Project::empty();
        project.write(
            "handlers.rs",
            format!(
                "use crate::{{Error, Options, answer}};\n\npub async fn page(options: Options) -> {gives} {{\n    \
                 let pages = tera::Tera::new(\"templates/*\").unwrap();\n    answer(pages, options)\n}}\n"
            ),
        );
        let found = found(
            &project,
            "expensive_build_in_hot_path",
            &["--severity", "warning", "handlers.rs"],
        );
        assert_eq!(found.len(), count, "{written}: {gives}");
    }
}

#[test]
fn what_says_more_of_an_error_keeps_the_value_though_its_trait_comes_from_elsewhere() {
    let program = |explained: &str| {
        format!(
            "use crate::prelude::*;\n\npub fn copy(from: &str, to: &str) -> Result<()> {{\n    \
             let text = std::fs::read_to_string(from){explained}?;\n    \
             let mut file = std::fs::File::create(to){explained}?;\n    \
             for line in text.lines() {{\n        \
             std::io::Write::write_all(&mut file, line.as_bytes()){explained}?;\n    }}\n    Ok(())\n}}\n"
        )
    };
    for (explained, count) in [
        (".context(\"no copy\")", 1),
        (".wrap_err_with(|| from.to_owned())", 1),
        (".change_context(Error::Copy)", 1),
        (".swapped_for(from)", 0),
    ] {
        let project = Project::empty();
        project.write("copy.rs", program(explained));
        let found = found(&project, "unbuffered_file_io", &["copy.rs"]);
        assert_eq!(found.len(), count, "{explained}");
    }
}

#[test]
fn results_by_an_alias_that_is_not_there_hold_their_values() {
    for (import, take) in [
        ("crate::error::Result", "let pool = self.pool()?;"),
        ("crate::StoreResult as Result", "let pool = self.pool()?;"),
        ("crate::StoreResult", "let pool = self.pool()?;"),
        ("demo_core::Result", "let pool = self.pool().unwrap();"),
        (
            "super::Result",
            "let pool = match self.pool() { Ok(pool) => pool, Err(_) => return Ok(()) };",
        ),
    ] {
        let project = Project::empty();
        project.write(
            "store.rs",
            format!(
                "use super::Store;\nuse {import};\n\nimpl Store {{\n    \
                 fn pool(&self) -> Result<sqlx::PgPool> {{\n        self.open()\n    }}\n\n    \
                 async fn touch(&self, id: i64) -> Result<()> {{\n        {take}\n        \
                 sqlx::query(\"select touch($1)\").bind(id).execute(&pool).await;\n        \
                 Ok(())\n    }}\n\n    \
                 pub async fn touch_all(&self, ids: &[i64]) -> Result<()> {{\n        \
                 for &id in ids {{\n            self.touch(id).await?;\n        }}\n        \
                 Ok(())\n    }}\n}}\n"
            )
            .replace(
                "> Result<",
                &format!("> {}<", import.rsplit([':', ' ']).next().unwrap()),
            ),
        );
        assert_eq!(
            found(&project, "query_in_loop", &["store.rs"]),
            ["query_in_loop"],
            "{take}"
        );
    }
}

#[test]
fn a_virtual_manifest_without_its_members_is_that_of_programs() {
    let project = Project::empty();
    let manifest = "[workspace]\nmembers = [\"cli\", \"crates/*\"]\n\n\
                    [workspace.dependencies]\nclap = \"4\"\n\n";
    project.write("Cargo.toml", manifest);
    assert_eq!(found(&project, "missing_lto", &[]), ["missing_lto"]);
    project.write(
        "Cargo.toml",
        format!("{manifest}[profile.release]\nlto = true\nopt-level = \"z\"\n"),
    );
    assert!(found(&project, "missing_lto", &[]).is_empty());
    assert_eq!(found(&project, "opt_level", &[]), ["opt_level"]);
}

#[test]
fn a_member_whose_root_is_not_there_has_the_edition_of_members_that_inherit() {
    let project = Project::empty();
    project.write(
        "Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition.workspace = true\n\n\
         [dependencies]\ntokio = { workspace = true }\n",
    );
    project.write(
        "src/lib.rs",
        "pub async fn start() {\n    tokio::spawn(answer());\n}\n\n\
         pub async fn answer() -> String {\n    load()\n}\n\n\
         fn load() -> String {\n    std::fs::read_to_string(\"page.html\").unwrap_or_default()\n}\n",
    );
    assert_eq!(
        found(&project, "sync_fs_in_async", &[]),
        ["sync_fs_in_async"]
    );
}

#[test]
fn a_lock_in_a_file_without_a_manifest_is_known_where_no_other_file_can_take_it() {
    let project = Project::empty();
    let history = |visibility: &str| {
        format!(
            "use tokio::sync::Mutex;\n\npub struct History {{ {visibility} lines: Mutex<Vec<String>> }}\n\n\
             impl History {{\n    pub async fn add(&self, line: String) {{\n        \
             self.lines.lock().await.push(line);\n    }}\n}}\n"
        )
    };
    project.write("own.rs", history(""));
    project.write("lent.rs", history("pub(crate)"));
    let rule = "async_mutex_without_await";
    assert_eq!(found(&project, rule, &["own.rs"]), [rule]);
    assert!(found(&project, rule, &["lent.rs"]).is_empty());
}

#[test]
fn what_error_crates_wrap_keeps_its_type_without_their_sources() {
    let project = Project::empty();
    project.write(
        "store.rs",
        "use color_eyre::eyre::{Result, WrapErr};\nuse std::fs::File;\nuse std::io::Write;\n\n\
         pub fn store(rows: &[(u32, u32)]) -> Result<()> {\n    \
         let mut out = File::create(\"rows.csv\").wrap_err(\"no file\")?;\n    \
         for (id, value) in rows {\n        writeln!(out, \"{id},{value}\")?;\n    }\n    Ok(())\n}\n",
    );
    assert_eq!(
        found(&project, "unbuffered_file_io", &["store.rs"]),
        ["unbuffered_file_io"]
    );
}

#[test]
fn what_a_program_contains_but_never_calls_is_a_suggestion() {
    let project = Project::empty();
    project.write(
        "Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
    );
    let write = "let mut file = File::create(\"names.txt\")?;\n    for name in names {\n        writeln!(file, \"{name}\")?;\n    }\n    Ok(())\n}\n";
    let keep = format!(
        "use std::fs::File;\nuse std::io::{{Result, Write}};\n\n\
         pub fn keep(names: &[String]) -> Result<()> {{\n    {write}\n"
    );
    let store = format!(
        "{keep}pub fn keep_all(names: &[String]) -> Result<()> {{\n    keep_each(names)\n}}\n\n\
         fn keep_each(names: &[String]) -> Result<()> {{\n    {write}"
    );
    project.write("src/store.rs", &store);
    // No target reaches it.
    project.write("src/old.rs", &keep);
    let main = |functions: usize| {
        let steps: Vec<String> = (0..functions)
            .map(|number| format!("fn step_{number}() {{}}"))
            .collect();
        let steps = steps.join("\n");
        format!(
            "mod store;\n\nfn main() {{\n    \
             let names: Vec<String> = std::env::args().collect();\n    store::keep(&names).unwrap();\n}}\n\n{steps}"
        )
    };
    let severities = |functions: usize| -> Vec<String> {
        project.write("src/main.rs", main(functions));
        let document = project.json(&["--only", "unbuffered_file_io"]);
        let findings = document["findings"].as_array().unwrap().iter();
        findings
            .map(|finding| finding["severity"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(severities(60), ["warning", "suggestion", "suggestion"]);
    // Of a few functions nobody can tell what they will be called by.
    assert_eq!(severities(2).len(), 3);
    assert!(!severities(2).contains(&"suggestion".to_owned()));
}

#[test]
fn a_file_of_a_package_without_its_targets_is_judged_as_one_without_a_manifest() {
    let project = Project::empty();
    let account = "pub async fn log_in(server: &str) -> Result<String, reqwest::Error> {\n    \
         let client = reqwest::Client::new();\n    \
         client.post(format!(\"{server}/login\")).send().await?.text().await\n}\n\n\
         pub(crate) async fn forget(page: &std::path::Path) -> std::io::Result<()> {\n    \
         ask().await;\n    std::fs::remove_dir_all(page)\n}\n\n\
         async fn ask() {}\n\n\
         async fn dial(server: &str) -> Result<String, reqwest::Error> {\n    \
         reqwest::Client::new().get(server).send().await?.text().await\n}\n";
    let severities = |path: &str| -> Vec<String> {
        let only = "client_per_request,sync_fs_in_async";
        let document = project.json(&["--only", only, path]);
        let findings = document["findings"].as_array().unwrap().iter();
        let severity = |finding: &serde_json::Value| {
            let of = |key: &str| finding[key].as_str().unwrap().to_owned();
            format!("{} {}", of("rule"), of("severity"))
        };
        findings.map(severity).collect()
    };
    let expected = ["sync_fs_in_async critical", "client_per_request suggestion"];
    project.write("alone/account.rs", account);
    assert_eq!(severities("alone/account.rs"), expected);
    project.write(
        "demo/Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n\
         [dependencies]\nreqwest = \"0.12\"\n",
    );
    project.write("demo/src/account.rs", account);
    assert_eq!(severities("demo/src/account.rs"), expected);
}

#[test]
fn what_is_implemented_of_types_and_traits_in_other_files_is_followed_and_serves() {
    let project = Project::empty();
    project.write(
        "greeter.rs",
        "use crate::api::greeter_server::Greeter;\nuse crate::api::{HelloReply, HelloRequest};\n\
         use crate::state::Store;\nuse tonic::{Request, Response, Status};\n\n\
         pub struct Service;\n\n\
         #[tonic::async_trait]\nimpl Greeter for Service {\n    \
         async fn hello(&self, _: Request<HelloRequest>) -> Result<Response<HelloReply>, Status> {\n        \
         let answer: HelloReply = reqwest::Client::new().get(\"http://names/\").send().await.unwrap().json().await.unwrap();\n        \
         self.store(&answer);\n        Ok(Response::new(answer))\n    }\n}\n\n\
         impl Service {\n    fn store(&self, answer: &HelloReply) {\n        std::fs::write(\"name\", answer.name()).unwrap();\n    }\n}\n\n\
         impl Store {\n    pub async fn page(&self) -> String {\n        self.load()\n    }\n\n    \
         fn load(&self) -> String {\n        std::fs::read_to_string(\"page\").unwrap()\n    }\n}\n",
    );
    let only = "client_per_request,sync_fs_in_async";
    let document = project.json(&["--only", only, "greeter.rs"]);
    let findings = document["findings"].as_array().unwrap().iter();
    let lines = findings.map(|finding| {
        let line = &finding["span"]["start"]["line"];
        format!("{line} {}", finding["rule"].as_str().unwrap())
    });
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [
            "12 sync_fs_in_async",
            "25 sync_fs_in_async",
            "11 client_per_request"
        ]
    );
}

#[test]
fn what_an_answer_is_read_into_does_not_hold_the_client_wherever_it_is_declared() {
    let project = Project::empty();
    project.write(
        "bucket.rs",
        "use crate::answer::Answer;\n\n\
         pub async fn create(name: &str) -> reqwest::Result<String> {\n    \
         let answer: Answer<String> = reqwest::Client::new().post(name).send().await?.json().await?;\n    \
         Ok(answer.into_inner())\n}\n\n\
         pub async fn open(name: &str) -> crate::Result<crate::Session> {\n    \
         let session: crate::Session = reqwest::Client::new().into();\n    \
         session.greet(name).await?;\n    Ok(session)\n}\n",
    );
    let rule = "client_per_request";
    let document = project.json(&["--only", rule, "bucket.rs"]);
    assert_eq!(rules(&document), [rule]);
    assert_eq!(document["findings"][0]["span"]["start"]["line"], 4);
}

#[test]
fn a_piece_of_a_command_line_that_serves_nothing_keeps_nobody_waiting() {
    let project = Project::empty();
    project.write(
        "src/fetch.rs",
        "use crate::Settings;\n\npub async fn fetch(settings: &Settings) -> std::io::Result<String> {\n    \
         ask(settings).await;\n    std::fs::read_to_string(\"page\")\n}\n\nasync fn ask(_: &Settings) {}\n",
    );
    let severity = |dependencies: &str| {
        let manifest = "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n";
        project.write(
            "Cargo.toml",
            format!("{manifest}tokio = \"1\"\n{dependencies}"),
        );
        let document = project.json(&["--only", "sync_fs_in_async"]);
        document["findings"][0]["severity"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(severity("clap = \"4\"\n"), "suggestion");
    assert_eq!(severity("clap = \"4\"\naxum = \"0.8\"\n"), "critical");
    assert_eq!(severity(""), "critical");
}

#[test]
fn a_file_whose_manifest_is_that_of_another_package_knows_the_crates_that_it_names() {
    let project = Project::empty();
    project.write(
        "Cargo.toml",
        "[package]\nname = \"root\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nanyhow = \"1\"\n",
    );
    project.write(
        "crates/peers/src/peers.rs",
        "use dashmap::DashMap;\n\npub async fn tell(peers: &DashMap<u64, crate::Peer>, text: &str) {\n    \
         for peer in peers.iter() {\n        peer.value().send(text).await;\n    }\n}\n",
    );
    let rule = "await_holding_lock";
    assert_eq!(found(&project, rule, &[]), [rule]);
}

#[test]
fn tests_of_a_file_do_not_say_how_others_call_it() {
    let project = Project::empty();
    let acceptor = "use tokio::net::{TcpListener, TcpStream};\n\npub struct Acceptor {\n    listener: TcpListener,\n}\n\n\
         impl Acceptor {\n    pub async fn accept(&mut self) -> std::io::Result<TcpStream> {\n        \
         let (stream, _) = self.listener.accept().await?;\n        Ok(stream)\n    }\n}\n";
    let tests = "\n#[cfg(test)]\nmod tests {\n    #[tokio::test]\n    async fn accepts() {\n        \
         let listener = tokio::net::TcpListener::bind(\"localhost:0\").await.unwrap();\n        \
         let mut acceptor = super::Acceptor { listener };\n        acceptor.accept().await.unwrap();\n    }\n}\n";
    project.write("acceptor.rs", format!("{acceptor}{tests}"));
    let rule = "missing_tcp_nodelay";
    let document = project.json(&["--only", rule, "acceptor.rs"]);
    let lines: Vec<_> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["span"]["start"]["line"].clone())
        .collect();
    assert_eq!(lines, [9]);
}

#[test]
fn advice_does_not_repeat_the_call_of_a_macro_as_an_argument() {
    let project = Project::empty();
    project.write(
        "nap.rs",
        "macro_rules! nap { ($s:expr) => { std::thread::sleep(std::time::Duration::from_secs($s)) }; }\n\n\
         pub async fn rest() {\n    nap!(5);\n}\n",
    );
    let document = project.json(&["nap.rs"]);
    assert_eq!(
        document["findings"][0]["fix"],
        "use `tokio::time::sleep(dur).await`"
    );
}

#[test]
fn a_package_of_which_most_files_are_missing_does_not_show_who_calls_what_is_there() {
    let project = Project::empty();
    project.write(
        "Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\ntokio = \"1\"\n",
    );
    let steps: Vec<String> = (0..60)
        .map(|step| format!("pub fn step_{step}() {{}}\n"))
        .collect();
    project.write(
        "src/api.rs",
        format!(
            "pub async fn load() -> std::io::Result<String> {{\n    ask().await;\n    \
             std::fs::read_to_string(\"page\")\n}}\n\nasync fn ask() {{}}\n\n{}",
            steps.concat()
        ),
    );
    let severity = |root: &str| {
        project.write("src/lib.rs", root);
        let document = project.json(&["--only", "sync_fs_in_async"]);
        document["findings"][0]["severity"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(severity("pub mod api;\n"), "suggestion");
    let cut = "pub mod api;\nmod config;\nmod server;\n";
    assert_eq!(severity(cut), "critical");
}
