//! The forms of a report: the page, the tables, the Markdown and the folder.

#[cfg(test)]
mod card;
#[cfg(test)]
mod classes;
#[cfg(test)]
mod csv;
#[cfg(test)]
mod disparities;
#[cfg(test)]
#[path = "../figures/document.rs"]
mod document;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod intervals;
#[cfg(test)]
mod markdown;
#[cfg(test)]
mod markup;
#[cfg(test)]
mod page;
#[cfg(test)]
mod plot;
#[cfg(test)]
mod power;
#[cfg(test)]
mod presets;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod scores;
#[cfg(test)]
mod strata;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod withheld;
