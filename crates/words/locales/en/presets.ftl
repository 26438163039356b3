### Policies that come with the program, and the texts that go with them.

## What each is

preset-heading = preset: { $name }
preset-section = { $heading }: { $said }
preset-source = After { $source }.
preset-status = As of { $day }: { $status }
preset-not-covered = Not covered: { $what }
preset-advice = This checks numbers. It is not legal advice, and says nothing of whether a practice is lawful.
preset-four-fifths = Four-fifths rule
preset-four-fifths-status = The EEOC is withdrawing its part of the guidelines (RIN 3046-AB43, at the stage of a final rule in the agenda of 2026), and the Office of Personnel Management removed its references to them on 31 July 2026. The text of 29 CFR 1607 stood in August 2026; check whether it still does.
preset-four-fifths-not-covered-1 = Whether a difference is lawful: the guidelines let a selection procedure with adverse impact stand where it is shown to be job-related, and what is a substantial difference is for agencies and courts to say.
preset-four-fifths-not-covered-2 = Groups that make up less than two per cent of the labour force, for which the guidelines ask for no such comparison: leave them out by `exclude`, with the reason.
preset-four-fifths-not-covered-3 = The parts of a procedure of several steps, and the number of people over several years: each file is judged as it is.
preset-four-fifths-not-covered-4 = Discrimination against a single person, and different treatment on purpose.
preset-nyc-ll144 = New York City Local Law 144
preset-nyc-ll144-status = The law applies since 1 January 2023 and is enforced since 5 July 2023; the rules of the Department of Consumer and Worker Protection took effect on 6 May 2023. Check whether they were amended since.
preset-nyc-ll144-not-covered-1 = A limit: the law sets none. It asks that impact ratios be computed and published, so no rule here can be broken.
preset-nyc-ll144-not-covered-2 = Whether the tool is an automated employment decision tool, whether the auditor is independent, and whether the audit is less than a year old.
preset-nyc-ll144-not-covered-3 = The notices to candidates, and for how long the summary stays published.
preset-nyc-ll144-not-covered-4 = Age, disability and other grounds than sex and race/ethnicity.
preset-nyc-ll144-not-covered-5 = Who is assessed in the first place, and whether the tool finds those who would do the work well.
preset-verification = Verification by group
preset-verification-status = NIST IR 8429 was published as a draft in 2022; whether it was revised since is to be checked. ISO/IEC 19795-10 was published in 2024.
preset-verification-not-covered-1 = Conformance to any standard: none is claimed.
preset-verification-not-covered-2 = A limit: which differences are acceptable depends on what a false match and a false non-match do to people, and neither text is taken to give a number. Set limits of your own by rules of your own.
preset-verification-not-covered-3 = How samples were taken, whether the pairs are those of the use that is meant, and how often the same people are in several pairs, unless `cluster` says so.
preset-verification-not-covered-4 = Identification, one against many, and failures to enrol or to take a sample.
preset-eu-ai-act-annex-iv = EU AI Act, Annex IV, point 3
preset-eu-ai-act-annex-iv-status = The regulation is in force since 1 August 2024. Its duties for high-risk systems were to apply from 2 August 2026 (Annex III) and 2 August 2027 (Annex I). The amendment known as the digital omnibus, proposed in November 2025 and reported as adopted by the Council on 29 June 2026, moves them to 2 December 2027 and 2 August 2028: check the consolidated text in the Official Journal.
preset-eu-ai-act-annex-iv-not-covered-1 = A limit: the act asks that degrees of accuracy be described, and has no number that they must reach.
preset-eu-ai-act-annex-iv-not-covered-2 = Every other point of Annex IV: the system, its development, human oversight, risk management, changes, standards, the declaration of conformity, post-market monitoring.
preset-eu-ai-act-annex-iv-not-covered-3 = Whether the system is a high-risk one, and whether the groups are those on which it is meant to be used.
preset-eu-ai-act-annex-iv-not-covered-4 = Robustness and cybersecurity, and how accuracy changes over time.

preset-four-fifths-why-four-fifths = A selection rate under four fifths of the highest is generally regarded as evidence of adverse impact. A smaller difference may be, where it is significant; a larger one may not, where it rests on small numbers.
preset-nyc-ll144-why-impact-ratio = The rate of each category over that of the most selected category, or over the highest scoring rate.
preset-nyc-ll144-why-unknown-category = People whose category is not known are not in the calculations; how many they are is part of the summary.
preset-verification-why-false-match-rate-ratio = A false match lets somebody be taken for another person. What is looked at is the lowest rate of a group over the highest: 1 where groups are alike, and the smaller, the more often one group is struck than another.
preset-verification-why-false-non-match-rate-ratio = A false non-match turns away the person who is who they say they are. What is looked at is the lowest rate of a group over the highest: 1 where groups are alike, and the smaller, the more often one group is struck than another.
preset-eu-ai-act-annex-iv-why-error-rate-gap = How far the degrees of accuracy of groups are apart.
preset-eu-ai-act-annex-iv-why-false-positive-rate-gap = Accuracy does not say which error strikes whom: this one strikes people with a negative label.
preset-eu-ai-act-annex-iv-why-false-negative-rate-gap = Accuracy does not say which error strikes whom: this one strikes people with a positive label.

## Selection rates beside the highest

adverse-heading = four-fifths rule by { $columns }
adverse-highest = The highest selection rate is that of { $group }: { $rate } ({ $counts }).
adverse-none = No selection rate can be compared: { $reason }.
adverse-undefined = n/a: { $reason }.
adverse-line = { $group }: ratio { $ratio }, Fisher’s p { $p }, { $z } standard deviations{ $lacking ->
    [none] {""}
    [0] {""}
    [one] ; 1 selection short of four fifths
   *[other] ; { $lacking } selections short of four fifths
}{ $turned ->
    [yes] {""} (one selection would turn it)
   *[no] {""}
}
adverse-line-none = No group of enough people is under four fifths of it, or significantly below it.
adverse-line-more = And { $count } more in the page: `--report html=PATH`.
adverse-line-note = Here are groups under four fifths, or significantly below the highest rate; those of fewer than { $minimum } people are left out. Standard deviations by the pooled rate. Since the highest rate was picked among several, chance gives more than these p-values say.

## The summary of a bias audit

sheet-lacking = Not filled in: { $facts }.
sheet-missing = missing
sheet-fact = { $name }: { $value }
sheet-found = What was found
sheet-closing = What else is to be said
summary-kind = Summary of results of a bias audit (6 RCNY § 5-303)
summary-tool = Tool
summary-distribution = Distribution date of the tool
summary-audit = Date of the most recent bias audit
summary-auditor = Independent auditor
summary-data-source = Source of the data
summary-data-explanation = Explanation of the data
summary-people = Applicants or candidates
summary-unknown = Of unknown category
summary-unknown-value = { $people } (by { $columns })
summary-left-out = Rows
summary-counted = Rate
summary-selection = selection rate: { $positive }
summary-scoring = scoring rate: { $positive }
summary-heading = impact by { $columns }
summary-head-category = category
summary-head-people = people
summary-head-selected = selected
summary-head-selection = selection rate
summary-head-above = above the median
summary-head-scoring = scoring rate
summary-head-impact = impact ratio
summary-excluded = left out
summary-excluded-because = { $category } ({ $share } of the people) is left out of the ratios by the auditor: { $reason }
summary-excluded-large = { $category } is { $share } of the people. The rules let an auditor leave out a category of less than 2%.
summary-excluded-nobody = Nobody is of the category { $category }, which was to be left out.
summary-note-unknown = { $people ->
    [0] Everyone’s category is known.
    [one] One person of unknown category is not in this table.
   *[other] { $people } people of unknown category are not in this table.
}
summary-note-ratio = Impact ratio: the rate of the category over the highest rate of those not left out. { $confidence } intervals of each ratio by itself (Koopman).
summary-other-threshold = The rules count who scores above the median of all: this audit was made at another threshold. Use `--threshold above-median`.
summary-not-crossed = The rules ask for sex, race/ethnicity and their crossing: give both columns, and `--intersect`.
summary-seems-unknown = “{ $value }” in the column { $column } is shown as a category. If it means that the category is not known, the rules leave these people out of the calculations: say so by `missing = ["{ $value }"]` under `[data]`, or by `--missing "{ $value }"`.
summary-no-limit = The law sets no limit for an impact ratio.

## Accuracy for groups of people

annex-kind = Degrees of accuracy for specific persons or groups of persons (Regulation (EU) 2024/1689, Annex IV, point 3)
annex-system = System
annex-purpose = Intended purpose
annex-date = Date of the audit
annex-rows = Rows
annex-measured = What was measured
annex-heading = accuracy by { $columns }
annex-heading-selection = selection rates by { $columns }
annex-head-figure = figure
annex-gaps = widest gap
annex-note-intervals = { $confidence } intervals; of a gap, for all pairs of groups together.
annex-without-label = Accuracy cannot be told without what was true: there is no label. What is shown is only how often each group is selected.
annex-limits = Foreseeable limits
annex-limits-missing = What the system cannot do, and for whom it is not meant: missing.
annex-no-limit = The act asks that degrees of accuracy be described. It has no number that they must reach.
