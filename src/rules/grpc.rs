//! Clients of gRPC services that tonic's build script makes.

use super::facts::Type;

/// Whether it is such a client, its source being part of the workspace.
pub(super) fn is_client_with_source(ty: Type<'_>) -> bool {
    let fields = ty.field_types();
    fields.iter().any(|field| field.is("tonic::client::Grpc"))
}

/// Whether it is such a client whose source is made while the package is built, and so is not read:
/// its argument tells.
pub(super) fn is_generated_client(ty: Type<'_>) -> bool {
    let over = ty.arg().and_then(Type::api);
    ty.is_generated() && over.is_some_and(|api| api.crate_name() == "tonic")
}
