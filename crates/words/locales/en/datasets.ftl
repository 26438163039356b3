### The bundled data, and what is shown with it.

## The lists

datasets-source = source:
datasets-licence = licence:
datasets-export = `ecart datasets export NAME FOLDER` writes one with its card, which says what the columns hold and what the data cannot show.
demos-out = `--out FOLDER` writes the report, with pictures.

## Each data set: one line, source, licence

dataset-gender-shades = three gender classifiers on 1,270 faces, by skin type and gender, as counts (23 rows)
dataset-gender-shades-source = Buolamwini & Gebru, Proceedings of Machine Learning Research 81 (2018) 77–91, table 4
dataset-gender-shades-licence = published figures; the counts are rebuilt from them

dataset-compas = a risk score and new charges within two years, Broward County, 2013–2014 (7,214 people)
dataset-compas-source = ProPublica, compas-analysis (2016), without names, dates and case numbers
dataset-compas-licence = none stated; published for re-use, from public records

dataset-berkeley-1973 = graduate admissions at UC Berkeley, six departments, as counts (4,526 applicants)
dataset-berkeley-1973-source = Bickel, Hammel & O'Connell, Science 187 (1975) 398–404
dataset-berkeley-1973-licence = published figures

## Gender Shades

demo-gender-shades = which faces three systems took for the other gender: the crossing of skin type and gender
demo-gender-shades-title = { $system }: gender classification of 1,270 faces (Gender Shades, 2018)
demo-gender-shades-people = faces
demo-gender-shades-pair = The pair that is often quoted, { $women } for darker-skinned women and { $men } for lighter-skinned men, comes from two systems: the first is that of IBM, the second that of Face++, the highest of the three for lighter-skinned men. No system had both.
demo-gender-shades-within = Within IBM it is { $ibm_women } against { $ibm_men }; within Face++, { $facepp_women } against { $facepp_men }.
demo-gender-shades-card = The counts are rebuilt from published rates, and the systems are those of 2017: see the card, `ecart datasets export gender-shades FOLDER`.

## COMPAS

demo-compas = whom a risk score flagged without cause, and whom it missed, by race
demo-compas-title = COMPAS: risk of being charged again, Broward County (2013–2014)
demo-compas-people = defendants
demo-compas-label-words = were charged again/were not charged again
demo-compas-prediction-words = were called a medium or high risk/were called a low risk
demo-compas-answer = The maker answered with another figure: of those called a medium or high risk, { $black } of the African-American defendants and { $white } of the Caucasian ones were charged again.
demo-compas-both = Both are true of the same table. The groups were charged again at different rates, { $black } and { $white }; then a score that errs cannot have equal predictive values and equal error rates at once (Chouldechova 2017). Which of them should be equal is not a question of arithmetic.
demo-compas-label = The label is a new charge, not an offence: it depends on where the police look. See the card, `ecart datasets export compas FOLDER`.

## UC Berkeley 1973

demo-berkeley-1973 = a gap in admissions that vanishes, or turns round, department by department (Simpson's paradox)
demo-berkeley-1973-title = UC Berkeley: graduate admissions, six departments (autumn 1973)
demo-berkeley-1973-people = applicants
demo-berkeley-1973-prediction-words = were admitted/were not admitted
demo-berkeley-1973-total = Over the departments together, { $women } of the women and { $men } of the men were admitted.
demo-berkeley-1973-within = Department by department, women were admitted more often than men in { $count } of { $all }: { $departments }. The gap over all of them comes from where people applied: this is Simpson's paradox.
demo-berkeley-1973-card = That is no proof that nobody was treated unequally: the table holds no qualifications. See the card, `ecart datasets export berkeley-1973 FOLDER`.

## FICO 2003

dataset-fico-2003 = credit scores and repayment by race, United States, as counts (174,048 people)
dataset-fico-2003-source = Federal Reserve Board, Report to the Congress on Credit Scoring (2007); as used by Hardt, Price & Srebro (2016)
dataset-fico-2003-licence = public domain
demo-fico-2003 = a lender’s thresholds: what each criterion of fairness asks for, and what it costs
demo-fico-2003-title = Credit scores by race, United States (2003): the thresholds of Hardt, Price & Srebro
demo-fico-2003-label-words = would have repaid/would not have repaid
demo-fico-2003-prediction-words = were granted a loan/were refused
demo-fico-2003-answer = Hardt, Price and Srebro (2016) asked what a lender that breaks even at 82 loans repaid in 100 keeps of its largest profit: 99.3% with one threshold for all, 92.8% with equal true positive rates, 80.2% with equal true and false positive rates, 69.8% with equal selection rates. Computed here from the same tables: { $one }, { $opportunity }, { $odds }, { $parity }. No criterion is free, and one threshold for all refuses those who would have repaid more often in some groups.
demo-fico-2003-label = Only those who had credit could repay it: what the refused would have done is in no file. And where a score ranks people lower, it does not say why. See the card, `ecart datasets export fico-2003 FOLDER`.
