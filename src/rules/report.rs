//! A finding in the making.

use super::policy::{self, Place};
use super::scope::Scope;
use crate::finding::{Applicability, Cause, Confidence, Edit, Finding, Heat, Related, Severity};
use crate::text::{FileId, FileRange, TextRange};

/// A finding in the making; it is handed in when it goes out of scope.
pub struct Report<'m> {
    scope: Scope<'m>,
    place: Place,
    finding: Option<Finding>,
}

impl<'m> Report<'m> {
    pub(super) fn new(
        scope: Scope<'m>,
        file: FileId,
        range: TextRange,
        place: Place,
        message: String,
    ) -> Self {
        let front = &scope.page.front;
        let finding = Finding {
            rule: &front.name,
            section: &front.section,
            severity: front.severity,
            confidence: Confidence::High,
            heat: place.heat,
            message,
            why: String::new(),
            fix: String::new(),
            package: place.package_name(scope.workspace()),
            function: place.function(scope.model).to_owned(),
            file,
            range,
            cause: None,
            related: Vec::new(),
            edits: Vec::new(),
            evidence: Vec::new(),
        };
        Self {
            scope,
            place,
            finding: Some(finding),
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = &mut self.finding {
            change(finding);
        }
        self
    }

    /// Why it costs; the page's first paragraph on that unless said.
    #[must_use]
    pub fn why(self, text: impl Into<String>) -> Self {
        self.with(|finding| finding.why = text.into())
    }

    /// What to write instead; the page's first paragraph on that unless said.
    #[must_use]
    pub fn fix(self, text: impl Into<String>) -> Self {
        self.with(|finding| finding.fix = text.into())
    }

    /// What it costs here; the page's severity unless said.
    #[must_use]
    pub fn severity(self, severity: Severity) -> Self {
        self.with(|finding| finding.severity = severity)
    }

    /// The highest confidence that holds; several calls leave the lowest.
    #[must_use]
    pub fn at_most(self, confidence: Confidence) -> Self {
        self.with(|finding| finding.confidence = finding.confidence.min(confidence))
    }

    /// How often the place runs, where the rule knows better than the place tells.
    #[must_use]
    pub fn heat(mut self, heat: Heat) -> Self {
        self.place.heat = heat;
        self.with(|finding| finding.heat = heat)
    }

    /// The function or API at fault, which other findings of the rule may share, and whether the
    /// reviewed code has it.
    #[must_use]
    pub fn cause(self, callee: &'static str, is_own: bool) -> Self {
        self.with(|finding| finding.cause = Some(Cause { callee, is_own }))
    }

    /// A further place in the same file.
    #[must_use]
    pub fn related(self, range: TextRange, message: impl Into<String>) -> Self {
        self.with(|finding| {
            let file = finding.file;
            finding.related.push(Related {
                file,
                range,
                message: message.into(),
            });
        })
    }

    /// A place in the same file where the same happens once more.
    #[must_use]
    pub fn repeated(self, range: TextRange) -> Self {
        self.related(range, Related::REPEATED)
    }

    /// A further place in any file.
    #[must_use]
    pub fn related_at(self, at: FileRange, message: impl Into<String>) -> Self {
        self.with(|finding| {
            finding.related.push(Related {
                file: at.file,
                range: at.range,
                message: message.into(),
            });
        })
    }

    /// An edit in the same file that belongs to the fix.
    #[must_use]
    pub fn edit(
        self,
        range: TextRange,
        replacement: impl Into<String>,
        applicability: Applicability,
    ) -> Self {
        self.with(|finding| {
            let file = finding.file;
            finding.edits.push(Edit {
                file,
                range,
                replacement: replacement.into(),
                applicability,
            });
        })
    }
}

impl Report<'_> {
    /// What comes from a macro's rules is reported at the call: points at the macro, and leaves the
    /// text of the call alone.
    fn point_at_rules(&self, finding: &mut Finding) {
        let program = &self.scope.model.program;
        let Some(file) = program.files.get(finding.file.index()) else {
            return;
        };
        let expansions = &file.expansions;
        let at = expansions.partition_point(|made| made.call < finding.range);
        if let Some(made) = expansions.get(at).filter(|made| made.call == finding.range) {
            finding.related.push(Related {
                file: made.file.map_or(finding.file, FileId),
                range: made.definition,
                message: Related::MACRO.to_owned(),
            });
        }
        finding.edits.retain(|edit| {
            let touches =
                |call: TextRange| call.start == edit.range.start || call.end == edit.range.end;
            edit.file != finding.file || !expansions.iter().any(|made| touches(made.call))
        });
    }
}

impl Drop for Report<'_> {
    fn drop(&mut self) {
        let Some(mut finding) = self.finding.take() else {
            return;
        };
        let page = self.scope.page;
        if finding.why.is_empty() {
            finding.why = page.summary("Why it costs");
        }
        if finding.fix.is_empty() {
            finding.fix = page.summary("How to fix");
        }
        self.point_at_rules(&mut finding);
        let model = self.scope.model;
        if policy::settle(&mut finding, &self.place, model, self.scope.options) {
            self.scope.sink.push(finding);
        }
    }
}
