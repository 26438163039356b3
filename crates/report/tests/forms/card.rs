//! Model cards.

use ecart_report::{Findings, card, markdown};
use ecart_schema::Document;
use ecart_words::{Lang, Words};
use saphyr::{LoadableYamlNode, Yaml};
use serde_json::Value;

use crate::hostile::hostile;
use crate::sample::{decisions, small};

fn drawn(document: &Document, lang: Lang) -> String {
    let words = Words::new(lang);
    markdown::card(document, &Findings::new(document, &words), &words)
}

fn toolkit(document: &Document, lang: Lang) -> Value {
    let words = Words::new(lang);
    serde_json::from_str(&card::toolkit(document, &Findings::new(document, &words), &words)).unwrap()
}

/// The metadata in front of the card, and the card.
fn parted(text: &str) -> (&str, &str) {
    text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap()
}

#[test]
fn the_card_of_a_small_audit() {
    for (lang, name) in [(Lang::En, "card_en"), (Lang::Fr, "card_fr")] {
        insta::assert_snapshot!(name, drawn(&small(), lang));
    }
}

#[test]
fn the_metadata_are_yaml_whatever_the_names() {
    for lang in Lang::ALL {
        for document in [small(), decisions(), hostile()] {
            let text = drawn(&document, lang);
            let yaml = Yaml::load_from_str(parted(&text).0).unwrap();
            let model = &yaml[0]["model-index"][0];
            let results = model["results"].as_vec().unwrap();
            assert!(model["name"].as_str().is_some() && results.len() > 2);
            assert_eq!(yaml[0].as_mapping().unwrap().len(), 1, "a name makes no key");
            for result in results {
                assert_eq!(result["task"]["type"].as_str(), Some("tabular-classification"));
                assert!(result["dataset"]["type"].as_str().is_some() && result["dataset"]["name"].as_str().is_some());
                for metric in result["metrics"].as_vec().unwrap() {
                    let value = metric["value"].as_floating_point().unwrap();
                    assert!((0.0..=1.0).contains(&value) && metric["type"].as_str().is_some());
                    // A rate without its counts says little.
                    assert!(metric["name"].as_str().unwrap().contains('/'));
                }
            }
        }
    }
}

#[test]
fn a_figure_without_a_value_is_left_out_of_the_data_and_its_reason_is_told() {
    let text = drawn(&small(), Lang::En);
    let (front, card) = parted(&text);
    let island: Vec<&str> = front.split("- task:").filter(|result| result.contains("region=island")).collect();
    assert!(island.len() == 1 && island[0].contains("false_negative_rate") && !island[0].contains("false_positive_rate"));
    assert!(card.contains("1. island (5 people): nobody has a negative label"));
    let json = toolkit(&small(), Lang::En);
    let metrics = json["quantitative_analysis"]["performance_metrics"].as_array().unwrap().clone();
    let of_island = |metric: &&Value| metric["slice"].as_str().unwrap().starts_with("region=island");
    let types: Vec<&str> = metrics.iter().filter(of_island).map(|metric| metric["type"].as_str().unwrap()).collect();
    assert!(types.contains(&"false_negative_rate") && !types.contains(&"false_positive_rate"), "{types:?}");
    assert!(json["considerations"]["limitations"].to_string().contains("nobody has a negative label"));
}

#[test]
fn the_json_has_every_metric_with_its_counts_and_interval() {
    for document in [small(), decisions(), hostile()] {
        let json = toolkit(&document, Lang::Fr);
        let known = ["schema_version", "model_details", "model_parameters", "quantitative_analysis", "considerations"];
        assert!(json.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())));
        let metrics = json["quantitative_analysis"]["performance_metrics"].as_array().unwrap();
        assert!(metrics.len() >= document.audit.groupings[0].groups.len());
        for metric in metrics {
            let number = |value: &Value| value.as_f64().unwrap();
            let interval = &metric["confidence_interval"];
            let (lower, upper) = (number(&interval["lower_bound"]), number(&interval["upper_bound"]));
            assert!(lower <= number(&metric["value"]) + 1e-12 && number(&metric["value"]) <= upper + 1e-12, "{metric}");
            assert!(metric["slice"].as_str().unwrap().ends_with(')'), "{metric}");
        }
    }
}

#[test]
fn no_name_becomes_markdown() {
    let text = drawn(&hostile(), Lang::En);
    for (number, line) in parted(&text).1.lines().enumerate() {
        let mut escaped = false;
        for character in line.chars() {
            assert!(escaped || !matches!(character, '<' | '['), "line {number}: {line}");
            escaped = character == '\\' && !escaped;
        }
    }
}
