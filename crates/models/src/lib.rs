//! Models to audit, and the proxies of a group: a table encoded, split, fitted, and predicted on rows that the fit did not see.
//!
//! A [`Table`] of text cells becomes [`Examples`] (a label, typed features, groups); [`train`] splits them, and fits each [`Variant`] of the columns on
//! the training rows of each part: with the groups, without them, and without them and the columns that tell them. What is fitted, the encoding
//! and the choice of proxies included, is fitted on training rows alone; what is predicted is predicted on held-out rows alone.
//!
//! **Invariants.** No file, no clock and no thread: the same table, settings and seed give the same models. A row is left out only because its label is
//! missing, and is then named. A figure that has no value is an error that says why. Nothing here measures fairness: that is `ecart-metrics`' business,
//! on a tally of the predictions.

mod association;
mod encoding;
mod error;
mod examples;
mod feature;
mod forest;
mod leak;
mod logistic;
mod model;
mod naive_bayes;
mod newton;
mod proxy;
mod random;
mod split;
mod table;
mod train;
mod tree;

pub use association::{Levels, NoAssociation, association};
pub use encoding::{Encoded, EncodedColumn, Encoding, Meaning, Strangers};
pub use error::{ModelError, Noticed};
pub use examples::{Examples, Roles};
pub use feature::{Feature, Kind, Values};
pub use forest::{Forest, ForestSettings};
pub use leak::{NEAR_LEAK, separation};
pub use logistic::Logistic;
pub use model::{Learner, Model};
pub use naive_bayes::NaiveBayes;
pub use proxy::{PROXY_AT, Proxy, proxies};
pub use split::{Part, Scheme, parts};
pub use table::{Column, Table};
pub use train::{Fitted, Prediction, Settings, Trained, Trial, Variant, train};
pub use tree::{Node, Tree, TreeSettings};
