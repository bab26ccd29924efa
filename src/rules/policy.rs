//! What becomes of a finding at its place: the one home of the policy on tests, libraries and heat.

use super::options::RunOptions;
use crate::finding::{Finding, Heat, Severity};
use crate::semantics::Model;
use crate::semantics::defs::{CrateOrigin, DefId};
use crate::text::FileId;
use crate::workspace::{File, FileKind, PackageId, Workspace};

/// Where a finding lies.
#[derive(Clone, Debug)]
pub struct Place {
    /// The package.
    pub package: Option<PackageId>,
    /// The function or constant, where it lies in one.
    pub owner: Option<DefId>,
    /// What the code is for.
    pub role: Role,
    /// How often the place runs.
    pub heat: Heat,
}

/// What code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// It ships.
    Product,
    /// It runs in the compiler: procedural macros.
    Compiler,
    /// Tests, benches, examples, build scripts, code under `cfg(test)`.
    Development,
}

impl Place {
    /// A place in a file of which nothing more is known.
    pub(super) fn of_file(workspace: &Workspace, file: FileId) -> Self {
        Self {
            package: workspace.file(file).package,
            owner: None,
            role: Role::Product,
            heat: Heat::Normal,
        }
    }

    /// A place in a definition.
    pub(super) fn of_def(model: &Model, def: DefId) -> Self {
        let program = &model.program;
        let mut place = Self::of_file(&program.workspace, program.def(def).file);
        place.owner = Some(def);
        let krate = &program.defs.crates[program.crate_of(def).0 as usize];
        if !program.code_kind(def).ships() {
            place.role = Role::Development;
        } else if runs_in_compiler(&program.workspace, krate.origin) {
            place.role = Role::Compiler;
        }
        place
    }

    /// The path of the function, or `""`.
    pub(super) fn function(&self, model: &Model) -> &'static str {
        self.owner.map_or("", |owner| {
            model.program.defs.canonical_path(owner).as_str()
        })
    }

    pub(super) fn package_name(&self, workspace: &Workspace) -> String {
        self.package
            .map(|id| workspace.package(id).name.clone())
            .unwrap_or_default()
    }
}

fn runs_in_compiler(workspace: &Workspace, origin: CrateOrigin) -> bool {
    let CrateOrigin::Target {
        package, target, ..
    } = origin
    else {
        return false;
    };
    let targets = &workspace.package(package).targets;
    let types = targets
        .get(target as usize)
        .map_or(&[][..], |target| &target.crate_types);
    types.iter().any(|name| name == "proc-macro")
}

/// Whether findings at a place are dropped.
pub(super) fn is_quiet(place: &Place, options: RunOptions) -> bool {
    place.role != Role::Product && !options.everywhere
}

/// Whether a function says by its path that it installs or sets something up, which is done once for each
/// thing and not for each request that comes by.
pub(super) fn sets_up(path: &str) -> bool {
    const WORDS: &[&str] = &[
        "acme",
        "backfill",
        "bootstrap",
        "configure",
        "install",
        "migrate",
        "migration",
        "migrations",
        "onboard",
        "provision",
        "reinstall",
        "setup",
        "uninstall",
    ];
    path.split("::").skip(1).any(|name| {
        has_word(name, WORDS) || replaces_itself(name) || is_updater(name) || looks_for_newer(name)
    })
}

/// Whether a module, type or function of a path says by its name that it stores data, of which there are many
/// pieces: not what one keeps of oneself, as settings and keys.
pub(super) fn stores(path: &str) -> bool {
    const WORDS: &[&str] = &["blob", "blobs", "cache", "storage", "store"];
    const OF_ONESELF: &[&str] = &[
        "auth",
        "certificate",
        "config",
        "configuration",
        "credential",
        "credentials",
        "identity",
        "key",
        "keys",
        "options",
        "secret",
        "secrets",
        "session",
        "settings",
        "state",
        "token",
        "tokens",
    ];
    let names = || path.split("::").skip(1).map(snake_case);
    names().any(|name| has_word(&name, WORDS)) && !names().any(|name| has_word(&name, OF_ONESELF))
}

/// Whether a module or function says by its name that the program replaces itself by a newer version.
fn replaces_itself(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "auto_update",
        "auto_upgrade",
        "autoupdate",
        "self_update",
        "self_upgrade",
        "selfupdate",
        "updater",
        "upgrader",
    ];
    NAMES.iter().any(|whole| {
        name.strip_prefix(whole)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    })
}

/// Whether a function says by its name that it looks whether there is a newer version of the program.
fn looks_for_newer(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "check_for_update",
        "check_for_upgrade",
        "check_update",
        "fetch_latest_version",
        "get_latest_version",
    ];
    NAMES.iter().any(|whole| name.starts_with(whole))
}

/// Whether a crate, module or function says by its name that it shows developers what they build, or what runs of
/// it.
pub(super) fn previews(path: &str) -> bool {
    const NAMES: &[&str] = &["dev", "devserver", "live_reload", "livereload", "preview"];
    const WORDS: &[&str] = &["debugger", "devtools", "inspector"];
    const CRATES: &[&str] = &[
        "dev_server",
        "devserver",
        "hot_reload",
        "live_reload",
        "live_server",
        "livereload",
    ];
    let mut names = path.split("::");
    let crate_name = names.next().unwrap_or_default();
    CRATES.iter().any(|name| crate_name.starts_with(name))
        || names.any(|name| {
            NAMES.contains(&name) || name.ends_with("dev_server") || has_word(name, WORDS)
        })
}

/// Whether a module, type or function says by its name that it is for administrators, who ask seldom.
pub(super) fn administers(name: &str) -> bool {
    snake_case(name).split('_').next() == Some("admin")
}

/// Whether a type says by its name that it replaces the program by a newer version.
fn is_updater(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && has_word(&snake_case(name), &["updater", "upgrader"])
}

/// Whether a function says by its name that it is for settings and certificates, or for the process
/// itself.
pub(super) fn renews(function: &str) -> bool {
    const WORDS: &[&str] = &[
        "acme",
        "cert",
        "certificate",
        "certificates",
        "certs",
        "config",
        "configuration",
        "jwks",
        "pid",
        "reload",
        "settings",
        "tls",
    ];
    let mut names = function.rsplit("::");
    let own = names.next().unwrap_or_default();
    // The type of a method: `TlsTransport::new`.
    let of_type = names.next().unwrap_or_default();
    let is_type = of_type.starts_with(char::is_uppercase);
    has_word(own, WORDS) || is_type && has_word(&snake_case(of_type), WORDS)
}

/// Whether a function says by its name that it makes or checks settings: `build_tls_config`, `Config::validate`.
pub(super) fn makes_settings(function: &str) -> bool {
    const MAKES: &[&str] = &[
        "apply", "build", "check", "from", "init", "load", "make", "new", "parse", "reload",
        "validate",
    ];
    let own = function.rsplit("::").next().unwrap_or_default();
    let first = own.split('_').next().unwrap_or_default();
    MAKES.contains(&first) && renews(function)
}

/// Whether a function lies in a module for settings, which are read when the program starts or they change.
pub(super) fn is_of_settings(path: &str) -> bool {
    const MODULES: &[&str] = &["conf", "config", "configs", "configuration", "settings"];
    path.split("::").skip(1).any(|name| MODULES.contains(&name))
}

/// Whether a function says by its name that it is for all that the program keeps, or for its end.
pub(super) fn keeps_up(function: &str) -> bool {
    const WORDS: &[&str] = &[
        "backup", "dump", "export", "purge", "restore", "rotate", "shutdown", "wipe",
    ];
    let own = function.rsplit("::").next().unwrap_or_default();
    let is_for_all = ["clear_all", "delete_all", "remove_all"]
        .iter()
        .any(|name| own.starts_with(name));
    is_for_all || has_word(own, WORDS)
}

/// `TlsTransport` as `tls_transport`, `GeoIPUpdater` as `geo_ip_updater`.
pub(super) fn snake_case(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    let mut before = None;
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends_acronym = letters.peek().is_some_and(|next| next.is_lowercase());
        let begins = before.is_some_and(|before: char| {
            before.is_lowercase() || before.is_uppercase() && ends_acronym
        });
        if letter.is_uppercase() && begins {
            words.push('_');
        }
        before = Some(letter);
        words.extend(letter.to_lowercase());
    }
    words
}

/// Whether a module, type or function of a path says by its name that it is for those who run the program, who
/// ask seldom.
pub(super) fn is_for_keepers(path: &str) -> bool {
    let mut names = path.split("::").skip(1);
    names.any(|name| watches(name) || administers(name))
}

/// Whether a package says by its name that it serves figures to those who watch another program, who ask once in
/// some seconds.
pub(super) fn exports_figures(package: &str) -> bool {
    package.split(['-', '_']).any(|word| word == "exporter")
}

/// Whether a name says that it is for those who watch the program, who ask once in some seconds.
pub(super) fn watches(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "diagnostics",
        "health",
        "healthcheck",
        "healthz",
        "liveness",
        "pprof",
        "metrics",
        "probe",
        "prometheus",
        "readiness",
    ];
    has_word(&snake_case(name), WORDS)
}

/// Whether a name says that it opens a connection and agrees with the other side on how to go on, or is for those
/// who look into the program: once for each connection.
pub(super) fn greets(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "auth",
        "authenticate",
        "connect",
        "connector",
        "diagnostics",
        "greet",
        "greeting",
        "handshake",
        "handshaker",
        "hello",
        "negotiate",
        "negotiation",
        "socks",
        "tunnel",
    ];
    has_word(&snake_case(name), WORDS)
}

/// Whether a name says that it gives or renews what access goes by, which then holds for many requests:
/// `refresh_access_token`, `login`.
pub(super) fn gives_access(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "login",
        "logout",
        "password",
        "register",
        "registration",
        "signup",
    ];
    renews_access(name) || has_word(&snake_case(name), WORDS)
}

/// As [`gives_access`], of what a server does while it answers: there `login` and `register` are what its users
/// ask for, a request each.
pub(super) fn renews_access(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "auth",
        "credential",
        "credentials",
        "oauth",
        "token",
        "tokens",
    ];
    has_word(&snake_case(name), WORDS)
}

/// Whether a name says that something is looked up: `find_user`, `get_by_id`.
pub(super) fn looks_up(name: &str) -> bool {
    has_word(
        &snake_case(name),
        &["by", "find", "list", "lookup", "search"],
    )
}

pub(super) fn has_word(name: &str, words: &[&str]) -> bool {
    name.split('_').any(|word| words.contains(&word))
}

/// Rules about what each event waits for, however few come at once.
const LAST_AS_LONG: &[&str] = &[
    "await_in_loop",
    "client_per_request",
    "connection_per_request",
    "insert_loop_without_transaction",
    "query_in_loop",
    "redis_command_loop_without_pipeline",
    "sequential_awaits",
];

/// Weighs heat and place. Heat moves severity by one class at the most, and the finding says so.
/// Gives whether the finding stays.
pub(super) fn settle(
    finding: &mut Finding,
    place: &Place,
    model: &Model,
    options: RunOptions,
) -> bool {
    let workspace = &model.program.workspace;
    if is_quiet(place, options) || place.owner.is_some_and(|owner| stands_in(model, owner)) {
        return false;
    }
    if place.role != Role::Product {
        finding.severity = Severity::Suggestion;
        return true;
    }
    // Nobody would change it by hand.
    if is_generated(workspace.file(finding.file)) {
        return false;
    }
    if place.heat == Heat::Cold && finding.severity > Severity::Suggestion {
        finding.severity = finding.severity.lowered();
        finding
            .why
            .push_str(" Lowered by one class: the code runs seldom.");
    }
    // A new client costs what the event takes; the rest is a matter of many at once.
    if finding.severity > Severity::Suggestion
        && place.owner.is_some()
        // Code that blocks has been asked who waits: where others do, it is critical.
        && !(finding.section == "async" && finding.severity == Severity::Critical)
        && !LAST_AS_LONG.contains(&finding.rule)
        && place
            .package
            .is_some_and(|package| model.takes_one_event(package))
    {
        finding.severity = Severity::Suggestion;
        finding
            .why
            .push_str(" Lowered: the program is handed one event at a time.");
    }
    if finding.severity > Severity::Suggestion
        && place.owner.is_some_and(|owner| model.is_unused(owner))
    {
        finding.severity = Severity::Suggestion;
        finding
            .why
            .push_str(" Lowered: nothing in the program reaches the function.");
    }
    true
}

/// Whether a function implements a trait for a type that stands in for another one where no production is, by its
/// name: `MockStore`.
fn stands_in(model: &Model, function: DefId) -> bool {
    const WORDS: &[&str] = &["mock", "fake", "dummy"];
    let path = model.program.defs.canonical_path(function);
    let mut names = path.as_str().split("::");
    // Of a package that is one of mocks they are what it is for.
    let package = names.next().unwrap_or_default();
    !has_word(package, WORDS)
        && model.program.implemented_method(function).is_some()
        && names
            .filter(|name| name.starts_with(char::is_uppercase))
            .any(|name| {
                let name = snake_case(name);
                name.split('_')
                    .next()
                    .is_some_and(|first| WORDS.contains(&first))
            })
}

/// Whether a Rust file says in the comments at its top that a program wrote it, so that nobody changes it
/// by hand.
fn is_generated(file: &File) -> bool {
    const MARKS: &[&str] = &[
        "@generated",
        "automatically generated",
        "do not edit",
        "generated by:",
    ];
    let lines = file.text.lines().map(str::trim_start);
    let mut comments = lines
        .take_while(|line| {
            line.is_empty()
                || ["//", "/*", "*", "#!"]
                    .iter()
                    .any(|mark| line.starts_with(mark))
        })
        .filter(|line| !line.starts_with("//!"));
    file.kind == FileKind::Rust
        && comments.any(|line| {
            let line = line.to_lowercase();
            MARKS.iter().any(|mark| line.contains(mark))
        })
}

#[cfg(test)]
mod tests {
    use super::{makes_settings, sets_up};

    #[test]
    fn settings_are_made_or_checked_by_functions_that_say_so() {
        for function in [
            "Config::validate",
            "build_tls_config",
            "Router::from_config",
        ] {
            assert!(makes_settings(function), "{function}");
        }
        for function in [
            "SocksConfig::execute",
            "Config::get_tokens",
            "query_doh_config",
        ] {
            assert!(!makes_settings(function), "{function}");
        }
    }

    #[test]
    fn what_is_set_up_migrated_or_replaced_by_a_newer_version_is_named_so() {
        for path in [
            "app::install::run",
            "app::store::run_migrations",
            "app::updater::fetch",
            "app::commands::auto_update_check::ask",
            "app::upgrade::AutoUpgrader::apply",
            "app::data::GeoIPUpdater::renew",
            "app::upgrade::Monitor::check_for_updates",
            "app::tls::acme::order",
        ] {
            assert!(sets_up(path), "{path}");
        }
        for path in ["app::update_user", "app::http::upgrade", "installer::load"] {
            assert!(!sets_up(path), "{path}");
        }
    }
}
