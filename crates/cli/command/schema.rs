//! `ecart schema`: the JSON Schema of a written form.

use super::App;
use crate::args::SchemaForm;
use crate::message::Message;

pub(super) fn run(form: SchemaForm, app: &App<'_>) -> Result<(), Message> {
    let schema = match form {
        SchemaForm::Audit => ecart_schema::json_schema(),
        SchemaForm::Comparison => ecart_schema::comparison_schema(),
        SchemaForm::Train => ecart_schema::train_schema(),
        SchemaForm::Policy => ecart_gate::policy_schema(),
        SchemaForm::Check => ecart_gate::check_schema(),
    };
    app.print(schema.as_bytes())
}
