//! Paths and generic arguments.

use syn::{GenericArgument, PathArguments, QSelf};

use super::{Lowering, Placed};
use crate::syntax::hir::{
    GenericArg, GenericArgs, Id, List, Path, PathAnchor, PathId, PathSegment,
};
use crate::text::{Name, TextRange, known};

impl Lowering<'_> {
    pub(super) fn path(&mut self, path: &syn::Path) -> Placed<PathId> {
        self.qualified_path(None, path)
    }

    pub(super) fn qualified_path(
        &mut self,
        qself: Option<&QSelf>,
        path: &syn::Path,
    ) -> Placed<PathId> {
        let mut range: Option<TextRange> = None;
        let mut anchor = PathAnchor::Plain;
        if let Some(colons) = &path.leading_colon {
            range = Some(self.token(colons.spans[0], 2));
            anchor = PathAnchor::Global;
        }
        if let Some(qself) = qself {
            range = Some(self.token(qself.lt_token.span, 1));
            let ty = self.ty(&qself.ty).id;
            anchor = match (&qself.as_token, u16::try_from(qself.position)) {
                (Some(_), Ok(position)) => PathAnchor::Qualified(ty, position),
                _ => PathAnchor::Type(ty),
            };
        }
        let (segments, covered) = self.segments(path);
        let range = match (range, covered) {
            (Some(start), Some(covered)) => start.to(covered),
            (start, covered) => start.or(covered).unwrap_or_default(),
        };
        let id = self.file.paths.push(Path {
            anchor,
            segments,
            range,
        });
        Placed { id, outer: range }
    }

    fn segments(&mut self, path: &syn::Path) -> (List<PathSegment>, Option<TextRange>) {
        if path
            .segments
            .iter()
            .all(|segment| segment.arguments.is_none())
        {
            let start = self.file.pool.segments.len();
            let mut covered: Option<TextRange> = None;
            for segment in &path.segments {
                let (name, range) = self.positions.ident(&segment.ident);
                covered = Some(covered.map_or(range, |before| before.to(range)));
                self.file.pool.segments.push(PathSegment {
                    name,
                    range,
                    args: None,
                });
            }
            return (List::new(start, path.segments.len()), covered);
        }
        // Arguments hold paths, too: the segments are stored when all of them are known.
        let mut segments = Vec::with_capacity(path.segments.len());
        let mut covered: Option<TextRange> = None;
        for segment in &path.segments {
            let (name, range) = self.positions.ident(&segment.ident);
            let (args, end) = self.path_arguments(&segment.arguments);
            let whole = TextRange::new(range.start, end.unwrap_or(range.end));
            covered = Some(covered.map_or(whole, |before| before.to(whole)));
            segments.push(PathSegment { name, range, args });
        }
        (self.file.push_list(segments), covered)
    }

    fn path_arguments(
        &mut self,
        arguments: &PathArguments,
    ) -> (Option<Id<GenericArgs>>, Option<u32>) {
        match arguments {
            PathArguments::None => (None, None),
            PathArguments::AngleBracketed(arguments) => {
                let (args, end) = self.generic_args(arguments);
                (Some(args), Some(end))
            }
            PathArguments::Parenthesized(arguments) => {
                let mut args = GenericArgs {
                    parenthesized: true,
                    ..GenericArgs::default()
                };
                for input in &arguments.inputs {
                    args.args.push(GenericArg::Type(self.ty(&input.ty).id));
                }
                let mut end = self.positions.parens(&arguments.paren_token).end;
                if let syn::ReturnType::Type(_, result) = &arguments.output {
                    let result = self.ty(result);
                    end = result.outer.end;
                    args.bindings.push((known::OUTPUT, result.id));
                }
                (Some(self.file.generic_args.push(args)), Some(end))
            }
        }
    }

    /// The arguments between `<` and `>`, and where they end.
    pub(super) fn generic_args(
        &mut self,
        arguments: &syn::AngleBracketedGenericArguments,
    ) -> (Id<GenericArgs>, u32) {
        let mut lowered = GenericArgs::default();
        for argument in &arguments.args {
            match argument {
                GenericArgument::Type(ty) => {
                    let ty = self.ty(ty).id;
                    lowered.args.push(GenericArg::Type(ty));
                }
                GenericArgument::Const(value) => {
                    let value = self.compile_time(value);
                    lowered.args.push(GenericArg::Const(value));
                }
                GenericArgument::AssocType(binding) => {
                    let (name, _) = self.positions.ident(&binding.ident);
                    let ty = self.ty(&binding.ty).id;
                    lowered.bindings.push((name, ty));
                }
                GenericArgument::Constraint(constraint) => {
                    let (name, _) = self.positions.ident(&constraint.ident);
                    let (bounds, _) = self.bounds(&constraint.bounds);
                    lowered.constraints.push((name, bounds));
                }
                _ => {}
            }
        }
        let end = self.token(arguments.gt_token.span, 1).end;
        (self.file.generic_args.push(lowered), end)
    }

    /// A path of one written name.
    pub(super) fn single_path(&mut self, name: Name, range: TextRange) -> PathId {
        let segments = self.file.push_list([PathSegment {
            name,
            range,
            args: None,
        }]);
        self.file.paths.push(Path {
            anchor: PathAnchor::Plain,
            segments,
            range,
        })
    }
}
