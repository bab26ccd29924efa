//! Types as they are written, by us and by the compiler, compared as far as both say something.

/// A type: what stands at its head and its arguments.
#[derive(Debug, PartialEq, Eq)]
pub struct Written {
    head: String,
    args: Vec<Written>,
}

impl Written {
    /// Reads a type; what cannot be read matches everything.
    pub fn parse(text: &str) -> Self {
        Reader { rest: text.trim() }.ty()
    }

    fn new(head: impl Into<String>, args: Vec<Self>) -> Self {
        Self {
            head: head.into(),
            args,
        }
    }

    fn anything() -> Self {
        Self::new("_", Vec::new())
    }
}

/// Whether two types are the same as far as both are known. Default arguments may be left out.
pub fn same(ours: &Written, theirs: &Written) -> bool {
    if ours.head == "_" || theirs.head == "_" {
        return true;
    }
    ours.head == theirs.head
        && ours
            .args
            .iter()
            .zip(&theirs.args)
            .all(|(ours, theirs)| same(ours, theirs))
}

struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn eat(&mut self, word: &str) -> bool {
        self.rest = self.rest.trim_start();
        let found = self.rest.strip_prefix(word);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn ty(&mut self) -> Written {
        if self.eat("&") {
            self.lifetime();
            let head = if self.eat("mut ") { "&mut" } else { "&" };
            return Written::new(head, vec![self.ty()]);
        }
        for pointer in ["*const ", "*mut "] {
            if self.eat(pointer) {
                return Written::new(pointer, vec![self.ty()]);
            }
        }
        if self.eat("[") {
            let element = self.ty();
            self.skip_to(']');
            return Written::new("[]", vec![element]);
        }
        if self.eat("(") {
            let written = self.rest;
            let mut args = self.list(')');
            let inside = &written[..written.len() - self.rest.len()];
            // `(dyn Trait + 'a)` is one type, `(T,)` a tuple.
            let is_group = !inside.trim_end_matches(')').trim_end().ends_with(',');
            return match args.pop() {
                Some(only) if args.is_empty() && is_group => only,
                last => {
                    args.extend(last);
                    Written::new("()", args)
                }
            };
        }
        if self.eat("<") {
            // `<T as Trait>::Name`
            self.skip_to('>');
            self.eat("::");
            return Written::new(self.word(), Vec::new());
        }
        if self.eat("{") {
            self.skip_to('}'); // `{integer}`, `{closure@…}`
            return Written::anything();
        }
        for word in ["dyn ", "impl "] {
            if self.eat(word) {
                self.skip_to_end();
                return Written::new(word.trim(), Vec::new());
            }
        }
        self.path()
    }

    fn path(&mut self) -> Written {
        let mut word = self.word();
        while self.eat("::") {
            word = self.word();
        }
        match word {
            "" | "_" => {
                self.skip_to_end();
                return Written::anything();
            }
            // Functions and closures have no name that both know.
            "fn" | "for" | "unsafe" | "extern" | "closure" => {
                self.skip_to_end();
                return Written::new("fn", Vec::new());
            }
            _ => {}
        }
        let args = if self.eat("<") {
            self.list('>')
        } else {
            Vec::new()
        };
        Written::new(word, args)
    }

    fn list(&mut self, close: char) -> Vec<Written> {
        let mut args = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.is_empty() || self.rest.starts_with(close) {
                break;
            }
            if !self.lifetime() {
                args.push(self.ty());
            }
            self.skip_to_end();
            if !self.eat(",") {
                break;
            }
        }
        self.skip_to(close);
        args
    }

    fn lifetime(&mut self) -> bool {
        if !self.eat("'") {
            return false;
        }
        self.word();
        true
    }

    fn word(&mut self) -> &'t str {
        self.rest = self.rest.trim_start();
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '!';
        let end = self.rest.find(|letter| !is_part(letter));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        word
    }

    /// Steps behind a closing bracket of this group.
    fn skip_to(&mut self, close: char) {
        self.skip_until(|letter| letter == close);
        let mut letters = self.rest.chars();
        if letters.next() == Some(close) {
            self.rest = letters.as_str();
        }
    }

    /// Steps to the end of the type: the next `,` or closing bracket of this group.
    fn skip_to_end(&mut self) {
        self.skip_until(|letter| matches!(letter, ',' | '>' | ')' | ']'));
    }

    fn skip_until(&mut self, ends: impl Fn(char) -> bool) {
        let mut depth = 0_usize;
        let mut previous = ' ';
        for (position, letter) in self.rest.char_indices() {
            if depth == 0 && ends(letter) && !(letter == '>' && previous == '-') {
                self.rest = &self.rest[position..];
                return;
            }
            match letter {
                '<' | '(' | '[' | '{' => depth += 1,
                '>' if previous == '-' => {}
                '>' | ')' | ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            previous = letter;
        }
        self.rest = "";
    }
}

#[cfg(test)]
mod tests {
    use super::{Written, same};

    fn agree(ours: &str, theirs: &str) -> bool {
        same(&Written::parse(ours), &Written::parse(theirs))
    }

    #[test]
    fn types_agree_as_far_as_both_say_something() {
        assert!(agree("std::vec::Vec<u8>", "Vec<u8>"));
        assert!(agree("&std::vec::Vec<_>", "&'a Vec<{integer}>"));
        assert!(agree(
            "std::collections::HashMap<u8, &str, std::hash::RandomState>",
            "HashMap<u8, &'static str>"
        ));
        assert!(agree(
            "impl Future<Output = u8>",
            "impl std::future::Future<Output = u8>"
        ));
        assert!(agree("(u8, [u8; 4])", "(u8, [u8; _])"));
        assert!(agree("fn demo::f", "fn(u8) -> u8 {f}"));
        assert!(agree(
            "std::boxed::Box<dyn demo::Session>",
            "Box<(dyn Session + 'static)>"
        ));
        assert!(!agree("(u8,)", "u8"));
        assert!(!agree("&str", "std::string::String"));
        assert!(!agree("std::vec::Vec<u8>", "Vec<u16>"));
        assert!(!agree("std::option::Option<(u8, u8)>", "Option<(u8, u16)>"));
    }
}
