### The commands that go by a policy.

help-heading-rules = Rules

help-value-policy-file = POLICY
help-value-day = DAY
help-value-form-path = FORM=FILE

help-command-check = Check predictions against a policy: each rule holds, is broken, or is inconclusive
help-usage-check =
    ecart check [FILE…] [--policy ecart.toml] [OPTIONS]
           ecart check FILE… --preset NAME --prediction COLUMN --group COLUMN [OPTIONS]
           ecart check AUDIT.JSON [--policy ecart.toml] [OPTIONS]
help-after-check =
    Examples:
      ecart check
      ecart check predictions.csv --policy fairness.toml --report junit=check.xml --report html=check.html
      ecart check predictions.csv --baseline baseline.json
      ecart check hired.csv --preset four-fifths --prediction hired --group sex

    Exit codes: 0 every rule holds, is waived, or is inconclusive where the policy lets that pass; 1 a rule is broken;
    2 the policy, the input or the command is wrong; 3 no rule is broken, but one that asks to fail then is inconclusive.
    An argument of `ecart audit` that is typed stands in for the same key of the policy. `ecart init FILE` writes a policy.

help-command-baseline = Record what a policy's rules are compared with from now on
help-usage-baseline = ecart baseline [FILE…] [--policy ecart.toml] [--out BASELINE.JSON] [OPTIONS]
help-after-baseline =
    Examples:
      ecart baseline --out baseline.json
      ecart check --baseline baseline.json

    A baseline is the audit.json of that day: counts, and no row. It is not replaced by one in which a gap that a rule on
    change looks at has grown at all, unless --accept says so.

help-arg-policy = The policy; otherwise `ecart.toml` in this folder
help-arg-preset = The rules of a regulation; with --policy too, before those of that policy: four-fifths, nyc-ll144, verification, eu-ai-act-annex-iv
help-arg-as-of = The day of the check, such as 2026-12-31, which decides whether a waiver is in force; otherwise today, in UTC
help-arg-baseline = An earlier audit.json, for rules on what changed; otherwise the one that the policy names
help-arg-reports = Also write the check to a file, in one of these forms: markdown, html, json, junit, sarif, code-quality, audit, summary, annex-iv; can be repeated
help-arg-printed = What is printed; otherwise the table
help-arg-baseline-out = The file to record in; otherwise the one that the policy names as its baseline
help-arg-accept = Record it although a gap has grown since the last baseline

error-no-policy = there is no policy: this folder has no `ecart.toml`
hint-no-policy-init = write one from the data: `ecart init predictions.csv`
hint-no-policy-other = name another file, or go by a preset: `--policy FILE`, `--preset four-fifths`
error-policy-read = the policy `{ $file }` could not be read
error-policy-encoding = the policy `{ $file }` is not UTF-8 text
hint-policy-encoding = save it as UTF-8 in your editor
error-policy-no-rule = the policy has no rule
hint-policy-no-rule = add one, such as the two lines `[[rule]]` and `metric = "selection_rate"`, with `gap`, `max` and `group`; `ecart init FILE` writes some
error-check-no-data = nothing says what to check
hint-check-no-data = name the file: `ecart check predictions.csv`, or `files = ["predictions.csv"]` in the policy under `[data]`
error-as-of = `{ $text }` is not a day
hint-as-of = write it as `--as-of 2026-12-31`
error-report-form = `{ $text }` is not a form and a file
hint-report-form = write `--report FORM=FILE`, such as `--report junit=check.xml`
error-report-unknown = there is no form `{ $form }`
hint-report-near = a similar form exists: `{ $text }`
error-report-summary = the public summary is that of New York City's Local Law 144, by which nothing is checked here
error-report-annex = the section is that of Annex IV of the EU AI Act, by which nothing is checked here
hint-report-of-preset = check by it: `--preset { $preset }`
hint-report-unknown = the forms: { $forms }
error-report-twice = two reports go to `{ $file }`
hint-report-twice = give each a file of its own
error-baseline-nowhere = nothing says where to record the baseline
hint-baseline-nowhere = name the file: `--out baseline.json`, or `baseline = "baseline.json"` in the policy
error-baseline-none = the rule `{ $rule }` is about what changed, and there is no baseline
hint-baseline-none = record one: `ecart baseline --out baseline.json`, then name it: `--baseline baseline.json`
error-baseline-without = the baseline does not have what the rule `{ $rule }` is about
hint-baseline-without = it is of other data: name another, or record one of these anew with `ecart baseline --accept`
error-baseline-grown = since the last baseline `{ $rule }` has grown, and nothing was recorded
hint-baseline-grown = mend the model; or, to accept it from now on, add `--accept`

note-baseline-wrote = recorded { $file }: { $rows } rows counted
note-reports-wrote = wrote { $files }

## A rule that the data cannot answer

error-rule-column = the rule `{ $rule }` goes by the column `{ $column }`, by which nothing was counted
error-rule-columns = counted by: { $columns }
error-rule-level = the rule `{ $rule }` names the group `{ $level }`, which `{ $column }` does not have
error-rule-levels = groups: { $levels }
hint-rule-near = a similar name exists: `{ $name }`
hint-rule-name = write it as it stands in the data, capitals included
error-rule-no-level = the rule `{ $rule }` leaves out `{ $text }`, which is no group of its columns
hint-rule-no-level = write it as a column and a value, such as `{ $column }=VALUE`
error-rule-reference-without = the reference of the rule `{ $rule }` says nothing of `{ $column }`
hint-rule-reference-without = of a crossing, name one value of each column, such as `reference = ["race=White", "sex=Male"]`
error-rule-reference-empty = nobody belongs to the reference of the rule `{ $rule }`, { $group }
error-rule-reference-excluded = the rule `{ $rule }` leaves out its own reference, { $group }
hint-rule-reference = name another reference
error-rule-of-pairs = the rule `{ $rule }` goes by other columns than those that the pairs are counted by
hint-rule-of-pairs = pairs are compared by `group = "{ $column }"` alone
error-rule-two-roles = the rule `{ $rule }` has the column `{ $column }` as its group and as its stratum
hint-rule-two-roles = groups that are all within one stratum cannot be compared: leave one of the two out
error-rule-no-columns = the rule `{ $rule }` bounds a gap, and says not between which groups
hint-rule-no-columns = name the column: `group = "race"`
error-rule-odds = the rule `{ $rule }` bounds equalized odds of each group, which are two rates
hint-rule-odds = bound their gap: `gap = "difference"`
error-rule-direction = the rule `{ $rule }` counts one direction, and compares every pair of groups
hint-rule-direction = name what groups are above or below: `reference = "largest"`; or leave `direction` out
error-rule-strata = the rule `{ $rule }` looks within strata, and bounds no gap
hint-rule-strata = leave `stratum` out, or bound a gap: `gap = "difference"`
error-rule-no-label = the rule `{ $rule }` is about `{ $figure }`, for which it must be known what was true
hint-rule-no-label = name the column: `label = "…"` under `[columns]`, or `--label COLUMN`; of decisions alone there is `selection_rate`
error-rule-no-scores = the rule `{ $rule }` is about `{ $figure }`, and no scores were counted
hint-rule-no-scores = name the column: `score = "…"` and `threshold = …` under `[columns]`
error-rule-not-of-task = the rule `{ $rule }` is about `{ $figure }`, which data of this kind do not have
hint-rule-figure = `ecart metrics` tells what each figure is made of
error-rule-no-bounds = the rule `{ $rule }` asks for certainty, and `{ $figure }` has no interval
hint-rule-no-bounds = compare the estimate: `certainty = "point"`
error-rule-no-ratio = the rule `{ $rule }` bounds a ratio of `{ $figure }`, which has no 0 to measure from
hint-rule-no-ratio = bound the difference: `gap = "difference"`
error-rule-not-a-share = the rule `{ $rule }` needs a share of people, which `{ $figure }` is not

note-step-summary = the summary of this step could not be written to { $file }: { $reason }
error-baseline-not-recorded = the policy's baseline `{ $file }` is not there yet
hint-baseline-not-recorded = record it: `ecart baseline`; or name another: `--baseline FILE`
error-report-over-input = `{ $file }` is read here, and would be replaced
hint-report-over-input = name another file
error-two-presets = the policy goes by the preset `{ $named }`, and the command by `{ $preset }`
hint-two-presets = check by each on its own: leave `--preset` out, or take `preset` from the policy
