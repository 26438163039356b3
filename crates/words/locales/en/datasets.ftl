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

dataset-mmmlu-2025 = right answers of six language models to the same 14,042 exam questions in fifteen languages, as counts (90 rows)
dataset-mmmlu-2025-source = OpenAI, simple-evals, multilingual MMLU results (February 2025)
dataset-mmmlu-2025-licence = MIT; the counts are rebuilt from published shares

dataset-gpt-resumes-2024 = which of eight equal CVs two language models rank first, by the names on them, four jobs, as counts (64 rows)
dataset-gpt-resumes-2024-source = Yin, Alba & Nicoletti, Bloomberg (2024)
dataset-gpt-resumes-2024-licence = Apache-2.0; the counts are the published ones

dataset-face-audit-2018 = five gender classifiers on the faces of Gender Shades, a year later, as counts (20 rows)
dataset-face-audit-2018-source = Raji & Buolamwini, Actionable Auditing, AIES 2019, table 1
dataset-face-audit-2018-licence = published figures; the counts are rebuilt from them

dataset-pulse-oximeter-2022 = oximeter readings that looked safe and hid low oxygen, by ethnicity, as counts (3 rows)
dataset-pulse-oximeter-2022-source = Burnett et al., Anesthesiology 136 (2022), abstract
dataset-pulse-oximeter-2022-licence = published figures

dataset-toxicity-terms-2018 = a toxicity classifier on made-up sentences that differ by one of fifty words, trained in three ways, as counts (150 rows)
dataset-toxicity-terms-2018-source = Dixon, Li, Sorensen, Thain & Vasserman, AIES 2018, and their notebook
dataset-toxicity-terms-2018-licence = Apache-2.0; the counts are rebuilt from published rates

dataset-sweden-benefit-2017 = whom Sweden's benefit-fraud model picked for a check, beside a random sample, as counts (30 rows)
dataset-sweden-benefit-2017-source = Swedish Social Insurance Agency, through Lighthouse Reports & Svenska Dagbladet (2024)
dataset-sweden-benefit-2017-licence = counts of a public body, released on request

dataset-amsterdam-welfare = whom Amsterdam's welfare-fraud model flagged, rightly and wrongly, before and after it was reweighed, as counts (120 rows)
dataset-amsterdam-welfare-source = City of Amsterdam, published by Lighthouse Reports, MIT Technology Review & Trouw (2025)
dataset-amsterdam-welfare-licence = counts published by a public body

dataset-german-credit = loan applicants of a German bank, 1973–1975, good or bad risk, to train on (1,000 people)
dataset-german-credit-source = Hofmann, Statlog (German Credit Data), UCI Machine Learning Repository (1994)
dataset-german-credit-licence = CC BY 4.0; the sex column is derived and unreliable, see the card

dataset-adult = census records, income above 50,000 dollars or not, to train on (48,842 people)
dataset-adult-source = Becker & Kohavi, Adult, UCI Machine Learning Repository (1996)
dataset-adult-licence = CC BY 4.0

## Gender Shades

demo-gender-shades-name = Gender Shades (2018)
demo-gender-shades = which faces three systems took for the other gender: the crossing of skin type and gender
demo-gender-shades-title = { $system }: gender classification of 1,270 faces (Gender Shades, 2018)
demo-gender-shades-people = faces
demo-gender-shades-pair = The pair that is often quoted, { $women } for darker-skinned women and { $men } for lighter-skinned men, comes from two systems: the first is that of IBM, the second that of Face++, the highest of the three for lighter-skinned men. No system had both.
demo-gender-shades-within = Within IBM it is { $ibm_women } against { $ibm_men }; within Face++, { $facepp_women } against { $facepp_men }.
demo-gender-shades-card = The counts are rebuilt from published rates, and the systems are those of 2017: see the card, `ecart datasets export gender-shades FOLDER`.

## COMPAS

demo-compas-name = COMPAS (2016)
demo-compas = whom a risk score flagged without cause, and whom it missed, by race as the county recorded it
demo-compas-title = COMPAS: risk of being charged again, Broward County (2013–2014)
demo-compas-people = defendants
demo-compas-label-words = were charged again/were not charged again
demo-compas-prediction-words = were called a medium or high risk/were called a low risk
demo-compas-answer = The maker answered with another figure: of those called a medium or high risk, { $black } of the African-American defendants and { $white } of the Caucasian ones were charged again.
demo-compas-calibrated = Score by score it is much the same: of those with a score of 2, { $black_low } of the African-American defendants and { $white_low } of the Caucasian ones were charged again; of those with a score of 8, { $black_high } and { $white_high }. One side asks what the same score means in each group, the other whom the errors fall on.
demo-compas-both = Both are true, and both are read off the same table. The groups were charged again at different rates, { $black } and { $white }; then a score that errs cannot have equal predictive values and equal error rates at once (Chouldechova 2017). Which of them should be equal is not a question of arithmetic.
demo-compas-label = The label is a new charge, not an offence: it depends on where the police look. See the card, `ecart datasets export compas FOLDER`.

## UC Berkeley 1973

demo-berkeley-1973-name = UC Berkeley (1973)
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
demo-fico-2003-name = FICO (2003)
demo-fico-2003 = a lender’s thresholds: what each criterion of fairness asks for, and what it costs
demo-fico-2003-title = Credit scores by race, United States (2003): the thresholds of Hardt, Price & Srebro
demo-fico-2003-label-words = would have repaid/would not have repaid
demo-fico-2003-prediction-words = were granted a loan/were refused
demo-fico-2003-answer = Hardt, Price and Srebro (2016) worked out how much of its largest profit a lender that breaks even at 82 loans repaid in 100 keeps: 99.3% with one threshold for all, 92.8% with equal true positive rates, 80.2% with equal true and false positive rates, 69.8% with equal selection rates. Computed here from the same tables: { $one }, { $opportunity }, { $odds }, { $parity }. No criterion is free, and one threshold for all refuses those who would have repaid more often in some groups than in others.
demo-fico-2003-label = Only those who had credit could repay it: what the refused would have done is in no file. And where a score ranks people lower, it does not say why. See the card, `ecart datasets export fico-2003 FOLDER`.

## MMMLU 2025

demo-mmmlu-2025-name = MMMLU (2025)
demo-mmmlu-2025 = how far a language model falls behind its own English in fourteen other languages
demo-mmmlu-2025-title = { $model }: the same exam questions in fifteen languages (MMMLU, 2025)
demo-mmmlu-2025-people = questions
demo-mmmlu-2025-prediction-words = were answered rightly/were answered wrongly
demo-mmmlu-2025-gap = { $model } answers { $english } rightly in English, { $others } in the { $count } other languages together, and { $last } in the language that is furthest behind, { $language }.
demo-mmmlu-2025-models = The gap depends on the model: five others are in the same file (`--where model=o1`, say).
demo-mmmlu-2025-card = The questions are the same in every language, so the intervals of the gaps, which are those of other questions each time, are rather too wide. The English figure may come from another run. See the card, `ecart datasets export mmmlu-2025 FOLDER`.

## GPT and CVs 2024

demo-gpt-resumes-2024-name = GPT-3.5, CVs (2024)
demo-gpt-resumes-2024 = whom a language model ranks first among equal CVs, by the name on them: impact ratios
demo-gpt-resumes-2024-title = gpt-3.5-turbo: which of eight equal CVs is ranked first for a financial analyst (2024)
demo-gpt-resumes-2024-people = CVs
demo-gpt-resumes-2024-prediction-words = were ranked first/were not ranked first
demo-gpt-resumes-2024-ratio = Names of Asian women were ranked first in { $first } of the rankings, names of Black men in { $last }: an impact ratio of { $ratio }, under four fifths. The CVs said the same; if the name did not matter, each of the eight groups would be first in an eighth.
demo-gpt-resumes-2024-rows = The rows are not independent: each of the 1,000 rankings has one winner, so that one group's place is another's loss. Intervals of a gap, which take them for independent, are a little too narrow.
demo-gpt-resumes-2024-card = Three other jobs and gpt-4 are in the same file, and the order of the groups is not the same there. See the card, `ecart datasets export gpt-resumes-2024 FOLDER`.

## Actionable Auditing 2018

demo-face-audit-2018-name = Actionable Auditing (2018)
demo-face-audit-2018 = five gender classifiers on the faces of Gender Shades, a year later, side by side
demo-face-audit-2018-title-women = Darker-skinned women: errors of five gender classifiers (August 2018)
demo-face-audit-2018-title-amazon = Amazon: gender classification of 1,270 faces (August 2018)
demo-face-audit-2018-people = classifications
demo-face-audit-2018-prediction-words = took the face for the other gender/took the face for the recorded gender
demo-face-audit-2018-named = The three systems that Gender Shades had named erred on far fewer darker-skinned women a year later: IBM on { $ibm } after 34.7% (94/271), Face++ on { $facepp } after 34.3% (93/271), Microsoft on { $microsoft } after 20.7% (56/271).
demo-face-audit-2018-others = The two that it had not named erred as the others had: Amazon on { $amazon } and Kairos on { $kairos }, where Amazon erred on { $men } of lighter-skinned men.
demo-face-audit-2018-card = The five saw the same faces, so their errors are not independent. The counts are rebuilt, and ten of the twenty printed rates were not seen on the page: see the card, `ecart datasets export face-audit-2018 FOLDER`.

## Pulse oximeters 2022

demo-pulse-oximeter-2022-name = Pulse oximeters (2022)
demo-pulse-oximeter-2022 = how often an oximeter's safe reading hid low oxygen, by ethnicity
demo-pulse-oximeter-2022-title = Pulse oximeters: readings of 92 to 100% while the blood had under 88% (2022)
demo-pulse-oximeter-2022-people = patients’ readings
demo-pulse-oximeter-2022-prediction-words = hid low oxygen/did not hide low oxygen
demo-pulse-oximeter-2022-missed = A reading that looked safe hid low oxygen in { $black } of the readings of Black patients, { $hispanic } of those of Hispanic and { $white } of those of white patients.
demo-pulse-oximeter-2022-readings = These are readings and not people: several are of one patient, so the intervals are too narrow, and the paper does not say by how much.
demo-pulse-oximeter-2022-card = They are shares of all readings that looked safe, not of the patients with low oxygen: no miss rate follows. See the card, `ecart datasets export pulse-oximeter-2022 FOLDER`.

## Toxicity terms 2018

demo-toxicity-terms-2018-name = Toxicity terms (2018)
demo-toxicity-terms-2018 = which harmless sentences a toxicity classifier flags, when one word changes
demo-toxicity-terms-2018-title = Toxicity classifier, { $training }: harmless sentences flagged, by the word in them (2018)
demo-toxicity-terms-2018-people = harmless sentences
demo-toxicity-terms-2018-prediction-words = were flagged/were not flagged
demo-toxicity-terms-2018-flagged = The sentences are the same but for one word. With “queer” in it { $queer } of the harmless ones were flagged as toxic, with “gay” { $gay }, with “straight” { $straight }.
demo-toxicity-terms-2018-after = Trained with more harmless sentences that hold such words, it still flagged { $queer } with “queer” and { $gay } with “gay”; with “straight” { $straight }.
demo-toxicity-terms-2018-card = The sentences are made up, and each was judged in ten trainings, so the intervals are too narrow. The same file has the toxic sentences that were missed. See the card, `ecart datasets export toxicity-terms-2018 FOLDER`.

## Swedish benefits 2017

demo-sweden-benefit-2017-name = Försäkringskassan (2017)
demo-sweden-benefit-2017 = whom a benefit-fraud model picked for a check, beside a random sample
demo-sweden-benefit-2017-title-background = Försäkringskassan: foreign background among those checked (2017)
demo-sweden-benefit-2017-title-women = Försäkringskassan: women among those checked (2017)
demo-sweden-benefit-2017-people = people
demo-sweden-benefit-2017-words-background = had a foreign background/had a Swedish background
demo-sweden-benefit-2017-words-women = were women/were men
demo-sweden-benefit-2017-background = Of those the model picked, { $picked } had a foreign background; of a random sample { $random }, and of those in that sample in whose files an error was found { $errors }.
demo-sweden-benefit-2017-women = Women made up { $picked } of those picked, { $random } of the random sample, and { $errors } of those in that sample in whose files an error was found.
demo-sweden-benefit-2017-card = So the model picked both groups more often than their share of the files with errors would have it. (The people whose files had errors are a part of the random sample: the two are not independent, and the total counts them twice.) It takes the random sample to say so: among those picked alone, nobody knows what was not looked at. See the card, `ecart datasets export sweden-benefit-2017 FOLDER`.

## Amsterdam

demo-amsterdam-welfare-name = Amsterdam, Slimme Check (2023)
demo-amsterdam-welfare = whom a welfare-fraud model flagged wrongly, before and after it was made fairer, and whom it flagged in use
demo-amsterdam-welfare-title-before = Amsterdam, Slimme Check: wrongly flagged by nationality, before reweighing (prepilot)
demo-amsterdam-welfare-title-after = Amsterdam, Slimme Check: wrongly flagged by nationality, after reweighing (prepilot)
demo-amsterdam-welfare-title-pilot = Amsterdam, Slimme Check: flagged by gender, after reweighing (pilot)
demo-amsterdam-welfare-people = applicants
demo-amsterdam-welfare-words-wrongly = were wrongly flagged/were not wrongly flagged
demo-amsterdam-welfare-words-flagged = were flagged/were not flagged
demo-amsterdam-welfare-turned = Before the model was reweighed it wrongly flagged { $others_before } of the applicants who were not Dutch and { $dutch_before } of the Dutch; after it, { $others_after } and { $dutch_after }: the gap turned round. Neither of the two gaps stands out from what chance gives with so few people.
demo-amsterdam-welfare-pilot = In the pilot it flagged { $women } of the women and { $men } of the men. With so few people that gap is within what chance gives; the city ended the pilot.
demo-amsterdam-welfare-card = Wrongly flagged is a share of all applicants, as the reporters printed it. Groups in which the city withheld a count are left out. See the card, `ecart datasets export amsterdam-welfare FOLDER`.

## Obermeyer et al. 2019

dataset-obermeyer-2019 = a health-care risk score: whom it lets into a programme, by what it was trained to predict; and how sick people of equal scores are, as counts and means (16,099 synthetic patients)
dataset-obermeyer-2019-source = Obermeyer, Powers, Vogeli & Mullainathan, Science 366 (2019) 447–453; counted from the synthetic data published with it
dataset-obermeyer-2019-licence = none stated; counts and means only, no row of the data
demo-obermeyer-2019-name = Obermeyer et al. (2019)
demo-obermeyer-2019 = what a score is trained to predict decides who is helped: cost, avoidable cost, or illness
demo-obermeyer-2019-title = Who is let into a care programme, the score being trained to predict { $target ->
    [cost] total cost
    [avoidable-cost] avoidable cost
   *[conditions] active chronic conditions
} (after Obermeyer et al., 2019)
demo-obermeyer-2019-people = patients
demo-obermeyer-2019-prediction-words = were let into the programme/were not let in
demo-obermeyer-2019-selection = A score trained to predict cost lets in { $black } of the Black patients and { $white } of the white ones. Judged by selection rates alone, it favours Black patients. But they are sicker.
demo-obermeyer-2019-sicker = At the same score, the highest four in a hundred (percentiles 97 to 100), Black patients have 6.2 active chronic conditions (standard error 0.3, 124 patients) and white patients 5.0 (0.1, 520 patients). The paper’s reason: the score stood for cost, and less was spent on Black patients who were as sick.
demo-obermeyer-2019-target = What the score is trained to predict decides: of those let in, { $cost } are Black where it predicts cost, { $avoidable } where it predicts avoidable cost, { $conditions } where it predicts active chronic conditions.
demo-obermeyer-2019-paper = The paper’s own figures are of real patients, whose data were never released: 14.1, 21.0 and 26.7%. Its best-known figure, from 17.7 to 46.5% Black patients if the equally sick were let in, is of those too, and the authors corrected the code behind it in 2022: it is not to be had from these data, in which their corrected code gives 18.4 to 59.2%.
demo-obermeyer-2019-card = These are synthetic patients, made to resemble the real ones. See the card, `ecart datasets export obermeyer-2019 FOLDER`.

## What columns and values of the bundled data are called. In English as in the data: these are used in other languages.

data-column-true-gender = true_gender
data-column-predicted-gender = predicted_gender
data-column-skin-type = skin_type
data-column-gender = gender
data-column-decile-score = decile_score
data-column-admitted = admitted
data-column-department = department
data-column-transrisk-score = transrisk_score
data-column-in-top-3-percent = in_top_3_percent
data-column-right = right
data-column-questions = questions
data-column-language = language
data-column-ranked-first = ranked_first
data-column-resumes = resumes
data-column-ethnicity = ethnicity
data-column-low-oxygen-missed = low_oxygen_missed
data-column-readings-92-to-100 = readings_92_to_100
data-column-harmless-flagged = harmless_flagged
data-column-harmless-sentences = harmless_sentences
data-column-term = term
data-column-in-group-background = in_group
data-column-in-group-women = in_group
data-column-not-in-group-background = not_in_group
data-column-not-in-group-women = not_in_group
data-column-among = among
data-column-wrong = wrong
data-column-faces = faces
data-column-classifier = classifier
data-column-wrongly-flagged = wrongly_flagged
data-column-flagged = flagged
data-column-people = people
data-column-group = group
data-value-female = female
data-value-male = male
data-value-women = women
data-value-men = men
data-value-darker = darker
data-value-lighter = lighter
data-value-african-american = African-American
data-value-asian = Asian
data-value-caucasian = Caucasian
data-value-hispanic = Hispanic
data-value-native-american = Native American
data-value-other = Other
data-value-black = Black
data-value-white = White
data-value-non-hispanic-white = Non-Hispanic white
data-value-arabic = Arabic
data-value-bengali = Bengali
data-value-chinese--simplified = Chinese (Simplified)
data-value-english = English
data-value-french = French
data-value-german = German
data-value-hindi = Hindi
data-value-indonesian = Indonesian
data-value-italian = Italian
data-value-japanese = Japanese
data-value-korean = Korean
data-value-portuguese--brazil = Portuguese (Brazil)
data-value-spanish = Spanish
data-value-swahili = Swahili
data-value-yoruba = Yoruba
data-value-picked = picked
data-value-random = random
data-value-random-with-errors = random with errors
data-value-dutch = Dutch
data-value-not-dutch = not Dutch
demo-toxicity-terms-2018-training-original = as it was first trained
demo-toxicity-terms-2018-training-balanced = trained with balanced data
