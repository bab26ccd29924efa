//! tract-onnx 0.15 to 0.21: models and the plans that run them.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub fn onnx() -> Onnx;
pub struct Onnx {}
impl prelude::Framework for Onnx {}
pub mod prelude {
    pub use crate::onnx;
    pub struct TractError {}
    pub type TractResult<T> = std::result::Result<T, TractError>;
    pub trait Framework {
        fn model_for_path<P>(&self, p: P) -> TractResult<InferenceModel>;
        fn model_for_read<R>(&self, reader: R) -> TractResult<InferenceModel>;
    }
    pub struct InferenceModel {}
    impl InferenceModel {
        pub fn with_input_fact<F>(self, input: usize, fact: F) -> TractResult<InferenceModel>;
        pub fn with_output_fact<F>(self, output: usize, fact: F) -> TractResult<InferenceModel>;
        pub fn into_optimized(self) -> TractResult<TypedModel>;
        pub fn into_typed(self) -> TractResult<TypedModel>;
    }
    pub struct Graph<F, O> {}
    impl<F, O> Graph<F, O> {
        pub fn into_optimized(self) -> TractResult<TypedModel>;
        pub fn into_decluttered(self) -> TractResult<TypedModel>;
        pub fn into_runnable(self) -> TractResult<SimplePlan<F, O, Graph<F, O>>>;
    }
    pub struct TypedFact {}
    pub trait TypedOp {}
    pub type TypedModel = Graph<TypedFact, std::boxed::Box<dyn TypedOp>>;
    pub struct SimplePlan<F, O, M> {}
    impl<F, O, M> SimplePlan<F, O, M> {
        pub fn new(model: M) -> TractResult<SimplePlan<F, O, M>>;
        pub fn run<I, R>(&self, inputs: I) -> TractResult<R>;
    }
    pub type RunnableModel<F, O, M> = SimplePlan<F, O, M>;
    pub type TypedSimplePlan<M> = SimplePlan<TypedFact, std::boxed::Box<dyn TypedOp>, M>;
    pub type TypedRunnableModel<M> = SimplePlan<TypedFact, std::boxed::Box<dyn TypedOp>, M>;
}
