//! Which method a call means: steps of auto-dereferencing, then inherent and trait methods.

use smallvec::SmallVec;

use super::Infer;
use super::unify::VariableKind;
use crate::semantics::answers::Holds;
use crate::semantics::defs::{DefId, DefKind, is_stand_in};
use crate::semantics::types::{
    Primitive, ReceiverKind, TraitId, TraitRef, Ty, TyKind, TyList, TypeHead,
};
use crate::text::Name;

/// What a method name means for a receiver.
pub(super) enum Picked {
    /// A function of the model with its arguments.
    Function { def: DefId, args: TyList },
    /// A method of a type that was not read: the absolute path.
    Unread(Name),
}

/// Forms of the receiver argument, as they are tried.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Adjusted {
    Value,
    Ref,
    RefMut,
}

impl Infer<'_> {
    /// The type and what it dereferences to, step by step.
    pub(super) fn autoderef(&mut self, ty: Ty) -> SmallVec<[Ty; 4]> {
        const LONGEST: usize = 10;
        let mut steps: SmallVec<[Ty; 4]> = SmallVec::new();
        let mut current = self.shallow(ty);
        while steps.len() < LONGEST {
            steps.push(current);
            match self.deref_once(current) {
                Some(next) if !steps.contains(&next) => current = next,
                _ => break,
            }
        }
        steps
    }

    /// What `*value` is.
    pub(super) fn deref_once(&mut self, ty: Ty) -> Option<Ty> {
        let program = self.program;
        let ty = self.shallow(ty);
        match program.types.kind(ty) {
            TyKind::Ref(inner, _) => {
                let inner = self.normalize(*inner);
                Some(inner)
            }
            TyKind::Adt(..) | TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(_) => {
                let deref = program.lang.deref?;
                let trait_ref = TraitRef {
                    id: TraitId::Def(deref),
                    args: TyList::new(),
                    bindings: SmallVec::new(),
                };
                let target = self.project(ty, &trait_ref, crate::text::known::TARGET, 0)?;
                let target = self.normalize(target);
                Some(self.shallow(target))
            }
            _ => None,
        }
    }

    /// Finds the method that `receiver.name()` means.
    pub(super) fn pick_method(&mut self, receiver: Ty, name: Name) -> Option<Picked> {
        let mut steps = self.autoderef(receiver);
        if let Some(&last) = steps.last()
            && let TyKind::Array(element, _) = self.program.types.kind(last)
        {
            steps.push(self.program.types.intern(TyKind::Slice(*element)));
        }
        for &step in &steps {
            // Behind a reference to something unknown, an impl for all references would seem to be
            // the only one, though the type's own methods come first.
            let asked = match self.program.types.kind(step) {
                TyKind::Ref(inner, _) => self.shallow(*inner),
                _ => step,
            };
            if asked.is_unknown() || self.is_open(asked) {
                return None;
            }
            for adjusted in [Adjusted::Value, Adjusted::Ref, Adjusted::RefMut] {
                if let Some(picked) = self.pick_adjusted(step, adjusted, name) {
                    return Some(picked);
                }
            }
            let unread = match self.program.types.kind(step) {
                TyKind::Unread(path, _) => Some(*path),
                _ => self.unread_bound(step),
            };
            if let Some(path) = unread {
                if is_stand_in(path) {
                    return None;
                }
                return Some(Picked::Unread(Name::new(&format!("{path}::{name}"))));
            }
        }
        None
    }

    /// The trait that is not read and bounds a type, where there is one: what no other bound declares is
    /// its own.
    fn unread_bound(&self, ty: Ty) -> Option<Name> {
        let bounds = self.bounds_of(ty);
        let mut unread = bounds.iter().filter_map(|bound| match bound.id {
            TraitId::Unread(path) => Some(path),
            TraitId::Def(_) => None,
        });
        unread.next().filter(|_| unread.next().is_none())
    }

    fn pick_adjusted(&mut self, step: Ty, adjusted: Adjusted, name: Name) -> Option<Picked> {
        use ReceiverKind::{Other, Ref, RefMut, Value};
        match adjusted {
            Adjusted::Value => {
                if let Some(picked) = self.pick_on(step, name, &[Value]) {
                    return Some(picked);
                }
                match self.program.types.kind(step) {
                    TyKind::Ref(inner, false) => {
                        let inner = self.shallow(*inner);
                        self.pick_on(inner, name, &[Ref])
                    }
                    TyKind::Ref(inner, true) => {
                        let inner = self.shallow(*inner);
                        self.pick_on(inner, name, &[RefMut])
                    }
                    TyKind::Adt(..) => self.pick_on_pointer(step, name),
                    _ => None,
                }
            }
            Adjusted::Ref => {
                let of_reference = self.program.types.reference(step, false);
                let picked = self.pick_on(step, name, &[Ref]);
                picked.or_else(|| self.pick_on(of_reference, name, &[Value]))
            }
            Adjusted::RefMut => {
                let of_reference = self.program.types.reference(step, true);
                let picked = self.pick_on(step, name, &[RefMut]);
                let picked = picked.or_else(|| self.pick_on(of_reference, name, &[Value]));
                picked.or_else(|| self.pick_on(step, name, &[Other]))
            }
        }
    }

    /// `self: Box<Self>`, `self: Arc<Self>`, `self: Pin<&mut Self>`: the receiver is a pointer to the
    /// type that has the method.
    fn pick_on_pointer(&mut self, step: Ty, name: Name) -> Option<Picked> {
        let TyKind::Adt(def, args) = self.program.types.kind(step) else {
            return None;
        };
        let lang = &self.program.lang;
        if ![lang.boxed, lang.rc, lang.arc, lang.pin].contains(&Some(*def)) {
            return None;
        }
        let inner = self.shallow(*args.first()?);
        let inner = match self.program.types.kind(inner) {
            TyKind::Ref(target, _) if Some(*def) == lang.pin => self.shallow(*target),
            _ => inner,
        };
        self.pick_on(inner, name, &[ReceiverKind::Other])
    }

    /// A method of exactly this type that takes its receiver in one of these ways.
    fn pick_on(&mut self, ty: Ty, name: Name, kinds: &[ReceiverKind]) -> Option<Picked> {
        let ty = self.shallow(ty);
        if let Some((def, args)) = self.inherent_item(ty, name, Some(kinds)) {
            return Some(Picked::Function { def, args });
        }
        if let Some((def, args)) = self.bound_method(ty, name, kinds) {
            return Some(Picked::Function { def, args });
        }
        self.trait_method(ty, name, kinds)
            .or_else(|| self.item_of_unread_trait(ty, name, Some(kinds)))
            .map(|(def, args)| Picked::Function { def, args })
    }

    /// The only item of that name that a type has by a trait that is not read; with `kinds` only a method
    /// that takes such a receiver.
    fn item_of_unread_trait(
        &mut self,
        ty: Ty,
        name: Name,
        kinds: Option<&[ReceiverKind]>,
    ) -> Option<(DefId, TyList)> {
        let program = self.program;
        let head = self.head(ty)?;
        let items = program.impls.of_unread_traits(head, name).iter();
        let mut items = items.filter(|&&(_, def)| self.is_of_same_crate(head, def));
        let (&(id, def), None) = (items.next()?, items.next()) else {
            return None;
        };
        if kinds.is_some_and(|kinds| !self.takes(def, kinds)) {
            return None;
        }
        let snapshot = self.snapshot();
        let args = self.fresh_args(def);
        if self.unify_header(program.impls.get(id).self_ty, &args, ty) {
            return Some((def, args));
        }
        self.roll_back(snapshot);
        None
    }

    /// An item of an inherent impl; with `kinds` only methods that take such a receiver.
    pub(super) fn inherent_item(
        &mut self,
        ty: Ty,
        name: Name,
        kinds: Option<&[ReceiverKind]>,
    ) -> Option<(DefId, TyList)> {
        for head in self.inherent_heads(ty) {
            let program = self.program;
            for &(id, def) in program.impls.inherent(head, name) {
                if !self.is_of_same_crate(head, def) {
                    continue;
                }
                if let Some(kinds) = kinds {
                    let Some(signature) = program.signature(def) else {
                        continue;
                    };
                    if !kinds.contains(&signature.receiver) {
                        continue;
                    }
                }
                let snapshot = self.snapshot();
                let data = program.impls.get(id);
                let args = self.fresh_args(def);
                if self.unify_header(data.self_ty, &args, ty) {
                    return Some((def, args));
                }
                self.roll_back(snapshot);
            }
        }
        None
    }

    /// The path of a type whose declaration is not at hand means that type in its own crate only.
    fn is_of_same_crate(&self, head: TypeHead, item: DefId) -> bool {
        let TypeHead::Unread(path) = head else {
            return true;
        };
        let defs = &self.program.defs;
        let of_item = defs.module(self.program.def(item).module).krate;
        !is_stand_in(path) || of_item == defs.module(self.module).krate
    }

    /// Where inherent items of a type are looked up: those that all integers share stand at `usize`.
    fn inherent_heads(&self, ty: Ty) -> SmallVec<[TypeHead; 2]> {
        let mut heads = SmallVec::new();
        match self.literal_kind(ty) {
            Some(VariableKind::Integer) => heads.push(TypeHead::Primitive(Primitive::Usize)),
            Some(VariableKind::Float) => heads.push(TypeHead::Primitive(Primitive::F64)),
            _ => {}
        }
        if let Some(head) = self.head(ty) {
            heads.push(head);
            if let TypeHead::Primitive(primitive) = head {
                let shared = if primitive.is_integer() {
                    Primitive::Usize
                } else if primitive.is_float() {
                    Primitive::F64
                } else {
                    return heads;
                };
                heads.push(TypeHead::Primitive(shared));
            }
        }
        heads
    }

    /// A method of a trait that bounds the type.
    fn bound_method(
        &mut self,
        ty: Ty,
        name: Name,
        kinds: &[ReceiverKind],
    ) -> Option<(DefId, TyList)> {
        let program = self.program;
        for bound in self.bounds_of(ty) {
            for id in program.supertraits(bound.id) {
                let TraitId::Def(trait_def) = id else {
                    continue;
                };
                let Some(def) = program.member(trait_def, name) else {
                    continue;
                };
                if !self.takes(def, kinds) {
                    continue;
                }
                let mut args = self.fresh_args(def);
                if let Some(slot) = args.first_mut() {
                    *slot = ty;
                }
                if id == bound.id {
                    for (slot, &arg) in args.iter_mut().skip(1).zip(&bound.args) {
                        *slot = arg;
                    }
                }
                return Some((def, args));
            }
        }
        None
    }

    fn takes(&self, def: DefId, kinds: &[ReceiverKind]) -> bool {
        self.program.def(def).kind == DefKind::Function
            && self
                .program
                .signature(def)
                .is_some_and(|signature| kinds.contains(&signature.receiver))
    }

    /// A method of a trait in scope that the type implements.
    fn trait_method(
        &mut self,
        ty: Ty,
        name: Name,
        kinds: &[ReceiverKind],
    ) -> Option<(DefId, TyList)> {
        let program = self.program;
        let candidates = program.impls.trait_methods(name);
        // A number whose type is not settled yet implements what all numbers of its kind do.
        let implementer = match self.literal_kind(ty) {
            Some(VariableKind::Integer) => Ty::primitive(Primitive::I32),
            Some(VariableKind::Float) => Ty::primitive(Primitive::F64),
            _ => ty,
        };
        for &(trait_def, def) in candidates {
            if !self.takes(def, kinds) || !self.in_scope(trait_def) {
                continue;
            }
            let snapshot = self.snapshot();
            let mut args = self.fresh_args(def);
            if let Some(slot) = args.first_mut() {
                *slot = ty;
            }
            let own = program.generics_of(trait_def).names.len();
            let bound = TraitRef {
                id: TraitId::Def(trait_def),
                args: args.iter().take(own).skip(1).copied().collect(),
                bindings: SmallVec::new(),
            };
            if self.holds(implementer, &bound, 0) == Holds::Yes {
                return Some((def, args));
            }
            self.roll_back(snapshot);
        }
        None
    }

    pub(super) fn in_scope(&self, trait_def: DefId) -> bool {
        self.own_trait == Some(trait_def) || self.program.trait_in_scope(self.module, trait_def)
    }

    /// `Type::name`: an inherent item, an enum's variant, or an item of a trait.
    pub(super) fn associated_item(&mut self, ty: Ty, name: Name) -> Option<(DefId, TyList)> {
        let program = self.program;
        let ty = self.shallow(ty);
        if let TyKind::Adt(adt, args) = program.types.kind(ty)
            && program.def(*adt).kind == DefKind::Enum
            && let Some(variant) = program.member(*adt, name)
        {
            return Some((variant, args.clone()));
        }
        if let Some(found) = self.inherent_item(ty, name, None) {
            return Some(found);
        }
        for bound in self.bounds_of(ty) {
            for id in program.supertraits(bound.id) {
                let TraitId::Def(trait_def) = id else {
                    continue;
                };
                if let Some(def) = program.member(trait_def, name) {
                    let mut args = self.fresh_args(def);
                    if let Some(slot) = args.first_mut() {
                        *slot = ty;
                    }
                    if id == bound.id {
                        for (slot, &arg) in args.iter_mut().skip(1).zip(&bound.args) {
                            *slot = arg;
                        }
                    }
                    return Some((def, args));
                }
            }
        }
        if ty.is_unknown() || self.is_open(ty) {
            return None;
        }
        let methods: SmallVec<[(DefId, DefId); 4]> =
            program.impls.trait_methods(name).iter().copied().collect();
        for (trait_def, def) in methods {
            if !self.in_scope(trait_def) {
                continue;
            }
            let snapshot = self.snapshot();
            let mut args = self.fresh_args(def);
            if let Some(slot) = args.first_mut() {
                *slot = ty;
            }
            let own = program.generics_of(trait_def).names.len();
            let bound = TraitRef {
                id: TraitId::Def(trait_def),
                args: args.iter().take(own).skip(1).copied().collect(),
                bindings: SmallVec::new(),
            };
            if self.holds(ty, &bound, 0) == Holds::Yes {
                return Some((def, args));
            }
            self.roll_back(snapshot);
        }
        self.item_of_unread_trait(ty, name, None)
    }
}
