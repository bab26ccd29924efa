//! headless_chrome 1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::browser::{Browser, LaunchOptions, Tab};
pub mod browser {
    use std::{clone::Clone, default::Default, sync::Arc};
    pub use crate::browser::tab::Tab;
    pub struct Error {}
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Default)]
    pub struct LaunchOptions {}
    #[derive(Clone)]
    pub struct Browser {}
    impl Browser {
        pub fn new(launch_options: LaunchOptions) -> Result<Self>;
        pub fn default() -> Result<Self>;
        pub fn new_tab(&self) -> Result<Arc<Tab>>;
    }
    pub mod tab {
        use std::{string::String, vec::Vec};
        use crate::browser::Result;
        pub struct Tab {}
        impl Tab {
            pub fn navigate_to(&self, url: &str) -> Result<&Self>;
            pub fn wait_until_navigated(&self) -> Result<&Self>;
            pub fn wait_for_element(&self, selector: &str) -> Result<Element>;
            pub fn print_to_pdf<O>(&self, options: O) -> Result<Vec<u8>>;
            pub fn capture_screenshot<F, Q, C>(&self, format: F, quality: Q, clip: C, from_surface: bool) -> Result<Vec<u8>>;
            pub fn get_content(&self) -> Result<String>;
        }
        pub struct Element {}
        impl Element {
            pub fn click(&self) -> Result<&Self>;
            pub fn get_inner_text(&self) -> Result<String>;
        }
    }
}
