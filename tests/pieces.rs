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
fn a_manifest_without_sources_is_that_of_a_program() {
    let project = Project::empty();
    project.write(
        "Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
    );
    assert_eq!(found(&project, "missing_lto", &[]), ["missing_lto"]);
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
