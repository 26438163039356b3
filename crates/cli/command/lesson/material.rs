//! What the lessons are made from: audits of bundled data, their tables, and models that are trained on them or on people of a made-up world.

use std::collections::BTreeMap;

use ecart_data::{LookOptions, Source, Table, TableFormat, write_table};
use ecart_report::lesson::{Data, Material};
use ecart_simulate::{BLOCK, Draft, Preset, World};

use super::super::{App, demo, simulate, train};
use crate::bundled::Bundled;
use crate::message::Message;

/// What is made of these data. What they name is bundled, and a test makes every lesson: that it is not there is a fault of ours.
pub(super) fn of(data: &Data, app: &App<'_>) -> Result<Material, Message> {
    Ok(match data {
        Data::Demo(name) => Material::Audits(demo::documents(name, app)?),
        Data::Table(name, file) => Material::Table(table(name, file).ok_or_else(|| Message::fault(app.words))?),
        Data::Training(arguments) => trained(arguments, None, app)?,
        Data::TrainingOn(world, rows, arguments) => {
            let people = people(world, *rows).ok_or_else(|| Message::fault(app.words))?;
            trained(arguments, Some(people), app)?
        }
    })
}

fn trained(arguments: &[&str], rows: Option<Source>, app: &App<'_>) -> Result<Material, Message> {
    let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
    let (fitted, audits) = train::trained(&arguments, rows, app)?;
    Ok(Material::Training(Box::new(fitted), audits))
}

/// A bundled table, row by row; a missing cell is none.
fn table(name: &str, file: &str) -> Option<Vec<BTreeMap<String, String>>> {
    let dataset = Bundled::find(name)?;
    let (_, bytes) = dataset.others.iter().copied().chain([(dataset.file, dataset.bytes)]).find(|(other, _)| *other == file)?;
    let source = Source::Memory { name: file.to_owned(), bytes: bytes.into() };
    let texts = ecart_data::texts(&source, &[], &LookOptions { rows: u64::MAX, ..LookOptions::default() }).ok()?;
    let mut rows = vec![BTreeMap::new(); usize::try_from(texts.rows).ok()?];
    for (column, cells) in texts.columns {
        for (row, cell) in rows.iter_mut().zip(cells) {
            row.extend(cell.map(|cell| (column.clone(), cell)));
        }
    }
    Some(rows)
}

/// So many people of a made-up world, as the first seed draws them.
fn people(world: &str, rows: u64) -> Option<Source> {
    let preset = Preset::find(world)?;
    let world = World::new(&Draft::parse(preset.text).ok()?).ok()?;
    let sampler = world.sampler(0, false);
    let make = |number: u64, rows: usize| sampler.block(number, rows).columns;
    let table = Table { columns: sampler.columns().into_iter().map(simulate::column).collect(), rows, block: BLOCK, make: &make };
    let mut bytes = Vec::new();
    write_table(&table, TableFormat::Csv, &mut bytes).ok()?;
    Some(Source::Memory { name: format!("{}.csv", preset.name), bytes: bytes.into() })
}
