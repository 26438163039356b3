//! What columns are taken for.

use ecart_data::{Decided, GroupBins, Guess, LookOptions, NoGuess, Said, WhyPositive, guess, look};

use crate::fixture::leaked;

fn guessed(text: &str, said: &Said) -> Result<Guess, NoGuess> {
    guess(&look(&leaked("p.csv", text.as_bytes().to_vec()), &LookOptions::default()).unwrap(), said)
}

/// The guess as a line: label, decision, groups, and what else there is.
fn line(text: &str, said: &Said) -> String {
    let guess = match guessed(text, said) {
        Ok(guess) => guess,
        Err(none) => return format!("{none:?}"),
    };
    let mut parts = Vec::new();
    let positive =
        |guessed: &ecart_data::Guessed| guessed.positive.as_ref().map(|positive| format!("={}", positive.value)).unwrap_or_default();
    parts.extend(guess.label.iter().map(|label| format!("label {}{}", label.column, positive(label))));
    parts.push(match &guess.decided {
        Decided::Prediction(prediction) => format!("prediction {}{}", prediction.column, positive(prediction)),
        Decided::Score(score) => format!("score {}>={}", score.column.column, score.threshold),
        Decided::Counted { successes, among, failures, event } => {
            format!("{} {} {} {event:?}", successes.column, if *failures { "beside" } else { "of" }, among.column)
        }
    });
    for group in &guess.groups {
        let bins = match &group.bins {
            Some(GroupBins::Edges(edges)) => format!("{edges:?}"),
            Some(GroupBins::Parts(parts)) => format!("{parts}q"),
            None => String::new(),
        };
        parts.push(format!("by {}{bins}", group.column.column));
    }
    parts.extend(guess.classes.iter().map(|classes| format!("{} classes", classes.count)));
    parts.extend(guess.selected.iter().map(|selected| format!("where {}={}", selected.column, selected.value)));
    parts.extend(
        guess.weight.iter().map(|weight| format!("{} {}", if weight.sampling { "sampled" } else { "weight" }, weight.column.column)),
    );
    for (what, columns) in
        [("missing", &guess.missing), ("id", &guess.identifiers), ("cluster", &guess.clusters), ("stratum", &guess.strata)]
    {
        parts.extend(columns.iter().map(|column| format!("{what} {column}")));
    }
    parts.join(", ")
}

#[test]
fn columns_are_taken_for_what_their_names_and_values_say() {
    let table = [
        ("sex,y,yhat\nF,0,1\nM,1,0\n", "label y, prediction yhat, by sex"),
        ("Gender;Y_True;Decision\nF;no;no\nM;yes;yes\n", "label Y_True=yes, prediction Decision=yes, by Gender"),
        ("race,is_recid,two_year_recid,score\nA,0,1,1\nB,1,0,10\nB,1,0,4\n", "label two_year_recid, score score>=5, by race"),
        ("sex,target,proba\nF,0,0.1\nM,1,0.9\nF,0,0.4\n", "label target, score proba>=0.5, by sex"),
        ("sex,fraud,prob\nF,0,0.01\nM,1,0.03\nF,0,0.02\n", "label fraud, score prob>=0.02, by sex"),
        ("sex,hired\nF,yes\nM,no\n", "prediction hired=yes, by sex"),
        ("sex,hired,score\nF,1,3\nM,0,5\nF,1,9\n", "label hired, score score>=6, by sex"),
        ("sex,approved,defaulted\nF,1,0\nM,0,1\n", "label defaulted, prediction approved, by sex"),
        ("sex,true_label,predicted_label\nF,a,b\nM,b,a\n", "label true_label=b, prediction predicted_label=b, by sex"),
        ("lang,label,pred\nen,a,b\nfr,b,b\nde,c,a\n", "label label, prediction pred, by lang, 3 classes"),
        ("sexe,étiquette,prédiction,poids\nF,1,1,0.5\nH,0,0,1.5\n", "label étiquette, prediction prédiction, by sexe, sampled poids"),
        ("age,y,pred\n20,0,1\n70,1,0\n33,1,1\n", "label y, prediction pred, by age"),
        ("sex,y,pred\nF,0,1\nM,NA,0\nF,1,1\n", "label y, prediction pred, by sex, missing NA"),
        ("segment,y,pred\nA,0,1\nB,1,0\nA,1,1\n", "label y, prediction pred, by segment"),
        ("split,sex,y,pred\ntrain,F,0,1\ntest,M,1,0\n", "label y, prediction pred, by sex, where split=test"),
        ("id,sex,dept,y,pred\n1,F,A,0,1\n2,M,B,1,0\n", "label y, prediction pred, by sex, id id, stratum dept"),
        ("patient_id,sex,y,pred\n1,F,0,1\n1,F,1,0\n2,M,0,1\n3,M,1,1\n", "label y, prediction pred, by sex, cluster patient_id"),
        ("gender,admitted,n\nF,1,10\nM,0,20\n", "prediction admitted, by gender, weight n"),
        ("model,sex,total,right,wrong\nA,F,10,7,3\nA,M,20,20,0\n", "right of total Success, by sex"),
        ("model,sex,n,picked,other\nA,F,10,7,3\nB,M,20,19,1\n", "picked of n Selection, by sex, where model=A"),
        ("race,harmless_sentences,harmless_flagged\nA,100,7\nB,50,5\n", "harmless_flagged of harmless_sentences Selection, by race"),
        ("race,in_group,not_in_group\nA,100,7\nB,50,5\n", "in_group beside not_in_group Selection, by race"),
        (
            "characteristic,value,people,missed,not_missed\nsex,F,10,7,3\nage,old,20,19,1\n",
            "missed of people Error, by value, where characteristic=age",
        ),
        ("race,y,pred,note\n1,0,1,x\n2,1,0,x\n", "label y, prediction pred, by race"),
    ];
    let found = table.map(|(text, _)| (text, line(text, &Said::default())));
    let others: Vec<_> = table.iter().zip(&found).filter(|(known, found)| known.1 != found.1).collect();
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn numbers_are_cut() {
    let rows: String = (18..80).map(|age| format!("{age},{},{}\n", age % 2, age % 3 % 2)).collect();
    assert_eq!(line(&format!("age,y,pred\n{rows}"), &Said::default()), "label y, prediction pred, by age[25.0, 45.0, 65.0]");
    let said = Said { groups: vec!["income_k".into()], ..Said::default() };
    assert_eq!(line(&format!("income_k,y,pred\n{rows}"), &said), "label y, prediction pred, by income_k4q");
}

#[test]
fn what_the_user_says_stands_above_any_guess() {
    let text = "sex,zone,y,a,b,s\nF,n,0,ja,1,3\nM,s,1,nein,0,7\nM,s,1,ja,0,9\n";
    let said = |prediction: Option<&str>, score: Option<&str>, groups: &[&str]| Said {
        prediction: prediction.map(str::to_owned),
        score: score.map(str::to_owned),
        groups: groups.iter().map(|&group| group.to_owned()).collect(),
        ..Said::default()
    };
    assert_eq!(line(text, &said(Some("b"), None, &[])), "label y, prediction b, by sex");
    assert_eq!(line(text, &said(Some("a"), None, &["zone"])), "label y, prediction a=nein, by zone");
    assert_eq!(line(text, &Said { threshold: Some(8.5), ..said(None, Some("s"), &[]) }), "label y, score s>=8.5, by sex");
    let positive = Said { positive: Some("ja".into()), label_positive: Some("0".into()), ..said(Some("a"), None, &[]) };
    assert_eq!(line(text, &positive), "label y=0, prediction a=ja, by sex");
    assert_eq!(guessed(text, &said(Some("aa"), None, &[])), Err(NoGuess::NoColumn { column: "aa".into(), nearest: Some("a".into()) }));
    assert!(matches!(guessed(text, &said(None, Some("sex"), &[])), Err(NoGuess::NoNumbers { .. })));
    assert!(matches!(guessed(text, &said(Some("s"), None, &[])), Err(NoGuess::NotTwoValues { column, .. }) if column == "s"));
}

#[test]
fn nothing_is_guessed_where_nothing_is_to_go_by() {
    for (text, expected) in [
        ("a\n1\n2\n", NoGuess::NoDecision { label: None }),
        ("sex,y_true\nF,1\nM,0\n", NoGuess::NoDecision { label: Some("y_true".into()) }),
        ("y,pred\n1,0\n0,1\n", NoGuess::NoGroup),
        ("y,pred,x\n1,0,0.5\n0,1,0.25\n", NoGuess::NoGroup),
    ] {
        assert_eq!(guessed(text, &Said::default()), Err(expected), "{text}");
    }
}

#[test]
fn what_is_unsure_is_told() {
    let guess = guessed("sex,label,pred\nF,m,f\nM,f,m\nM,m,m\n", &Said::default()).unwrap();
    assert_eq!(guess.label.unwrap().positive.unwrap().why, WhyPositive::Unsure);
    let guess = guessed("score_of,race,flagged,n\na,x,1,5\nb,y,0,7\n", &Said::default()).unwrap();
    assert_eq!(guess.added_up, [("score_of".to_owned(), "a".to_owned())]);
    let guess = guessed("sex,y,pred\nF,0,1\nUnknown,1,0\nM,1,0\n", &Said::default()).unwrap();
    assert_eq!(guess.missing_levels, [("sex".to_owned(), "Unknown".to_owned())]);
}
