//! Types as people write them.

use std::fmt::Write;

use super::program::Program;
use super::types::{TraitId, TraitRef, Ty, TyKind};

impl Program {
    /// The type as Rust writes it, paths in full; `_` where it is unknown.
    pub fn display(&self, ty: Ty) -> String {
        let mut text = String::new();
        self.write_type(ty, &mut text);
        text
    }

    fn write_type(&self, ty: Ty, text: &mut String) {
        match self.types.kind(ty) {
            TyKind::Unknown | TyKind::Infer(_) => text.push('_'),
            TyKind::Never => text.push('!'),
            TyKind::Primitive(primitive) => text.push_str(primitive.name().as_str()),
            TyKind::Adt(def, args) => {
                text.push_str(self.defs.canonical_path(*def).as_str());
                self.write_args(args, text);
            }
            TyKind::Unread(path, args) => {
                text.push_str(path.as_str());
                self.write_args(args, text);
            }
            TyKind::Ref(inner, mutable) => {
                text.push_str(if *mutable { "&mut " } else { "&" });
                self.write_type(*inner, text);
            }
            TyKind::Pointer(inner, mutable) => {
                text.push_str(if *mutable { "*mut " } else { "*const " });
                self.write_type(*inner, text);
            }
            TyKind::Slice(inner) => {
                text.push('[');
                self.write_type(*inner, text);
                text.push(']');
            }
            TyKind::Array(inner, len) => {
                text.push('[');
                self.write_type(*inner, text);
                match len {
                    Some(len) => {
                        let _ = write!(text, "; {len}]");
                    }
                    None => text.push_str("; _]"),
                }
            }
            TyKind::Tuple(parts) => {
                text.push('(');
                self.write_list(parts, text);
                text.push_str(if parts.len() == 1 { ",)" } else { ")" });
            }
            TyKind::FnPointer(list) => self.write_function("fn", list, text),
            TyKind::FnItem(def, _) => {
                let _ = write!(text, "fn {}", self.defs.canonical_path(*def));
            }
            TyKind::Closure(_, _, list) => self.write_function("closure", list, text),
            TyKind::Param(_, name) => text.push_str(name.as_str()),
            TyKind::Projection(of, trait_ref, name) => {
                text.push('<');
                self.write_type(*of, text);
                text.push_str(" as ");
                self.write_trait(trait_ref, text);
                let _ = write!(text, ">::{name}");
            }
            TyKind::Opaque(bounds) => self.write_bounds("impl ", bounds, text),
            TyKind::Dyn(bounds) => self.write_bounds("dyn ", bounds, text),
            TyKind::Future(output) => {
                text.push_str("impl Future<Output = ");
                self.write_type(*output, text);
                text.push('>');
            }
        }
    }

    fn write_function(&self, word: &str, list: &[Ty], text: &mut String) {
        let Some((result, params)) = list.split_last() else {
            return;
        };
        text.push_str(word);
        text.push('(');
        self.write_list(params, text);
        text.push(')');
        if *result != Ty::UNIT {
            text.push_str(" -> ");
            self.write_type(*result, text);
        }
    }

    fn write_args(&self, args: &[Ty], text: &mut String) {
        if args.is_empty() {
            return;
        }
        text.push('<');
        self.write_list(args, text);
        text.push('>');
    }

    fn write_list(&self, list: &[Ty], text: &mut String) {
        for (position, &ty) in list.iter().enumerate() {
            if position > 0 {
                text.push_str(", ");
            }
            self.write_type(ty, text);
        }
    }

    fn write_bounds(&self, word: &str, bounds: &[TraitRef], text: &mut String) {
        text.push_str(word);
        for (position, bound) in bounds.iter().enumerate() {
            if position > 0 {
                text.push_str(" + ");
            }
            self.write_trait(bound, text);
        }
    }

    fn write_trait(&self, bound: &TraitRef, text: &mut String) {
        match bound.id {
            TraitId::Def(def) => text.push_str(self.defs.canonical_path(def).as_str()),
            TraitId::Unread(path) => text.push_str(path.as_str()),
        }
        if bound.args.is_empty() && bound.bindings.is_empty() {
            return;
        }
        text.push('<');
        self.write_list(&bound.args, text);
        for (position, (name, ty)) in bound.bindings.iter().enumerate() {
            if position > 0 || !bound.args.is_empty() {
                text.push_str(", ");
            }
            let _ = write!(text, "{name} = ");
            self.write_type(*ty, text);
        }
        text.push('>');
    }
}
