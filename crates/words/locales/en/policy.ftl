### What is wrong with a policy, and what to write in its place. Keys and values stand in backticks, as the file has them.

## What is no TOML

error-policy-duplicate-key = a key or a table stands here for the second time
hint-policy-duplicate-key = join the two, or take one away
error-policy-unclosed-text = this text does not end on its line
hint-policy-unclosed-text = close it with the quotes that it began with
error-policy-unclosed-list = this list does not end
hint-policy-unclosed-list = close it with `]`
error-policy-unclosed-table = this bracket is not closed
hint-policy-unclosed-table = a table begins with `[columns]`, a rule with `[[rule]]`, each on a line of its own
error-policy-unquoted = a text has to stand in quotes
error-policy-no-value = this key has no value
hint-policy-no-value = write `key = value`, or take the line away
error-policy-no-sign = there is no sign `=` after this key
hint-policy-no-sign = write `key = value`
error-policy-no-comma = there is no comma between two values, or the list does not end
hint-policy-no-comma = a list is written `["sex", "race"]`
error-policy-bad-key = a key is not written so
hint-policy-bad-key = a key has letters, digits and `_`, without quotes
error-policy-number = a number is not written so
hint-policy-number = a number has a point, no percent sign and a digit before the point: `0.05`
error-policy-date = there is no such day, or a day is not written so
hint-policy-date = a day of the calendar, without quotes: `2027-03-31`
error-policy-escape = a backslash does not stand so in a text
hint-policy-escape = put the text in single quotes: there a backslash is a backslash
error-policy-syntax = this cannot be read as TOML
hint-policy-syntax = each line is `key = value`, `[table]`, `[[rule]]` or a comment that begins with `#`

## Keys and values

error-policy-unknown-key = there is no key `{ $key }` in { $table }
error-policy-unknown-table = there is no table and no key `{ $key }`
error-policy-keys = keys: { $keys }
hint-policy-similar-key = a similar key exists: `{ $key }`
hint-policy-key-elsewhere = `{ $key }` belongs in { $table }
policy-table-top = the part above all tables
error-policy-unknown-value = `{ $value }` is not a value of `{ $key }`
error-policy-values = values: { $values }
hint-policy-similar-value = a similar value exists: `{ $value }`
error-policy-unknown-metric = unknown metric `{ $name }`
hint-policy-similar-metric = the name is `{ $name }`; `ecart metrics` lists them all
error-policy-not-a-gap = the criterion `{ $name }` is not the gap of one figure, so that it cannot be bounded
hint-policy-not-a-gap = the wider of the two gaps can: `metric = "equalized_odds"` with `gap`
error-policy-unknown-preset = there is no preset `{ $name }`
error-policy-presets = presets: { $presets }
hint-policy-similar-preset = a similar preset exists: `{ $name }`
error-policy-wrong-type = `{ $key }` is { $found }; it has to be { $expected }
hint-policy-with-quotes = put the value in quotes
hint-policy-without-quotes = write the value without quotes
hint-policy-rule-brackets = a rule begins with two brackets: `[[rule]]`
policy-kind-text = a text
policy-kind-count = a whole number, 0 or more
policy-kind-whole = a whole number
policy-kind-number = a number
policy-kind-truth = true or false
policy-kind-day = a day
policy-kind-time = a time
policy-kind-list = a list
policy-kind-table = a table
policy-kind-text-or-list = a text or a list of texts
policy-kind-value = a text, a number, true or false
policy-kind-value-or-list = a text, a number, or a list of them
error-policy-missing = `{ $key }` is missing in { $table }
hint-policy-missing-metric = say what is bounded: `metric = "false_positive_rate"`; `ecart metrics` lists what there is
hint-policy-missing-reason = say why: `reason = "…"`
hint-policy-missing-until = name its last day: `until = 2027-03-31`
hint-policy-missing-level = name the level: `level = "race=Other"`
error-policy-empty = `{ $key }` is empty
hint-policy-empty = give it a value, or take the key away
error-policy-no-such-day = `{ $key }` is not a day of the calendar
error-policy-unreadable = this value cannot be read

## Rules

error-policy-duplicate-rule = two rules have the name `{ $name }`
error-policy-first-rule = the first begins at line { $line }
hint-policy-duplicate-rule = reports tell rules apart by their names: give each its own, or take `name` away
error-policy-no-limit = this rule has no limit
hint-policy-no-limit = bound the figure with `max`, `min` or `max_increase`, or have it shown without a verdict: `show = true`
error-policy-shown-and-bounded = a rule with `show` gives no verdict, and `{ $key }` asks for one
hint-policy-shown-and-bounded = take one of them away
error-policy-min-above-max = `min` ({ $min }) is above `max` ({ $max }), so that nothing can be within both
hint-policy-min-above-max = exchange them, or make two rules of them
error-policy-ratio-from-above = this ratio is the smaller over the larger, and the wider the gap the lower it is: `{ $key }` would break the rule where groups are alike
hint-policy-ratio-from-above = say how low it may be: `{ $key } = 0.8`; what a group has over its reference is bounded with `direction = "above"` or `"below"`
error-policy-gap-from-below = this gap is how far two groups are apart, whichever way: `{ $key }` would break the rule where groups are alike
hint-policy-gap-from-below = say how wide it may be: `{ $key } = 0.05`; what a group has beyond its reference is bounded with `direction = "above"` or `"below"`
error-policy-not-finite = `{ $key }` has to be a finite number
hint-policy-not-finite = for no limit on this side, take the key away
error-policy-out-of-range = `{ $key }` cannot be { $value } here
hint-policy-range-difference = how far two groups are apart, without its sign, is from 0 to { $to }
hint-policy-range-signed-difference = a difference to the reference is from { $from } to { $to }
hint-policy-range-ratio = the smaller over the larger is above 0 and at most 1; what a group has over its reference is bounded with `direction = "above"` or `"below"`
hint-policy-range-signed-ratio = a ratio is above 0
hint-policy-range-figure = this figure is from { $from } to { $to }
hint-policy-range-open = this is 0 or more
hint-policy-range-p-value = a p-value is above 0 and at most 1; the gap is broken when chance alone shows one as wide less often: `min = 0.05`
hint-policy-range-increase = growth is 0 or more, and at most { $to }
hint-policy-range-confidence = a confidence is above 0 and below 1: `confidence = 0.95`
hint-policy-in-per-cent = { $value } in a hundred is `{ $key } = { $share }`
error-policy-chance-bounded = a p-value is bounded from below, and not by `{ $key }`
hint-policy-chance-bounded = a gap that chance seldom shows has a small p-value: `min = 0.05`
error-policy-no-chance = there is no p-value for `{ $metric }`, which is not a share of people
hint-policy-no-chance = bound the gap itself: `gap = "difference"` with `max`
error-policy-needs-gap = `{ $key }` says how groups are compared, and this rule bounds the figure of each by itself
hint-policy-needs-gap = say `gap = "difference"` or `gap = "ratio"`, or take `{ $key }` away
error-policy-not-of-chance = `{ $key }` has no meaning with `gap = "chance"`, whose p-value is that of all groups together
hint-policy-take-away = take `{ $key }` away
error-policy-only-as-gap = `{ $metric }` exists only as a gap
hint-policy-only-as-gap = say how it is measured: `gap = "difference"` or `gap = "ratio"`
error-policy-other-gap = `{ $metric }` is itself a gap, and not a { $gap }
hint-policy-other-gap = take `gap` away, or name the figure: `ecart metrics { $metric }` says which it is
error-policy-not-of-rows = `{ $metric }` is a share of rows, for which `{ $key }` has no meaning
error-policy-direction-alone = a gap between every pair of groups has no direction
hint-policy-direction-alone = name with whom groups are compared: `reference = "largest"`
error-policy-above-highest = no group is above the highest
hint-policy-above-highest = take `direction` away, or name another reference
error-policy-no-bounds = `{ $metric }` has no interval, so that no verdict on it can be sure
hint-policy-no-bounds = compare the estimate: `certainty = "point"`
error-policy-ratchet-alone = `accept_baseline` accepts what was past a limit, and this rule has none
hint-policy-ratchet-alone = add `max` or `min`
error-policy-ratchet-and-increase = `accept_baseline` and `max_increase` are two answers to one question
error-policy-not-a-level = `{ $text }` does not name a level of a column
hint-policy-not-a-level = write the column and its level: `{ $key } = "race=White"`
hint-policy-similar-reference = a similar reference exists: `{ $name }`
error-policy-not-a-group-column = `{ $column }` is not a group column of this rule
error-policy-group-columns = group columns: { $columns }
error-policy-no-group-columns = this rule names no group column
hint-policy-not-a-group-column = add it: `group = "{ $column }"`
error-policy-reference-column = the reference names no level of `{ $column }`
hint-policy-reference-column = of a crossing, name a level of each column: `reference = ["race=White", "sex=Male"]`
error-policy-column-twice = `{ $key }` names the column `{ $column }` twice
error-policy-two-roles = `{ $column }` is both a group column and a stratum
hint-policy-two-roles = groups are compared within strata: a column can be one of them
error-policy-no-groups = this rule compares groups, and nothing says which
hint-policy-no-groups = name a column here, `group = "race"`, or for all rules: `--group race`
