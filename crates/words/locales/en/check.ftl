### Rules and verdicts: what is said of a check.

## In a word

check-verdict-broken = broken
check-verdict-inconclusive = inconclusive
check-verdict-waived = waived
check-verdict-holds = holds
check-verdict-shown = shown

## The check as a whole

check-summary-none = no rule
check-summary-broken = { $first ->
    [yes] { $count ->
        [one] { $count } rule broken
       *[other] { $count } rules broken
    }
   *[no] { $count } broken
}
check-summary-inconclusive = { $first ->
    [yes] { $count ->
        [one] { $count } rule inconclusive
       *[other] { $count } rules inconclusive
    }
   *[no] { $count } inconclusive
}
check-summary-waived = { $first ->
    [yes] { $count ->
        [one] { $count } rule waived
       *[other] { $count } rules waived
    }
   *[no] { $count } waived
}
check-summary-holds = { $first ->
    [yes] { $count ->
        [one] { $count } rule holds
       *[other] { $count } rules hold
    }
   *[no] { $count ->
        [one] { $count } holds
       *[other] { $count } hold
    }
}
check-summary-shown = { $first ->
    [yes] { $count ->
        [one] { $count } rule shown without a limit
       *[other] { $count } rules shown without a limit
    }
   *[no] { $count } shown without a limit
}
check-outcome-pass = The check passes.
check-outcome-warn = The check passes, with a warning: { $count ->
    [one] one rule is inconclusive
   *[other] { $count } rules are inconclusive
}.
check-outcome-uncertain = The check does not pass: { $count ->
    [one] one rule is inconclusive, and the policy asks it
   *[other] { $count } rules are inconclusive, and the policy asks them
} to be sure.
check-outcome-fail = The check does not pass: { $count ->
    [one] one rule is broken
   *[other] { $count } rules are broken
}.
check-fact-policy = policy { $file }, checked on { $day }
check-fact-certainty = Of rules that ask for certainty, chance alone makes at most { $wrong } look broken, and about { $wrong } at most look as if they held.
check-note-limits = A limit is somebody's choice: whose it is stands beside it.
check-note-four-fifths = A limit is somebody's choice: whose it is stands beside it. Four fifths, 0.8, is a rule of thumb of United States guidelines of 1978 on employee selection, not a law of nature.
check-note-advice = A check compares figures with limits. It is not legal advice, and a rule that holds does not show that a system is fair.

## What is bounded

check-figure-odds = true and false positive rate
check-figure-in-the-large = calibration in the large
check-figure-equal-width = expected calibration error (bins of equal width)
check-figure-equal-mass = expected calibration error (bins of equally many people)
check-figure-brier = Brier score
check-subject-gap = { $figure } gap
check-subject-ratio = { $figure } ratio
check-subject-chance = p-value of the widest { $figure } gap
check-subject-left-out = share of the rows that were left out
check-subject-missing = share of the people whose group is not known
check-subject-by = { $subject }, by { $columns }
check-subject-within = { $subject }, within { $columns }
check-subject-against = { $subject }, against { $reference }
check-versus-highest = the group with the highest value
check-versus-largest = the largest group

## Limits

check-points = { $number } { POINTS($number) }
check-above = { $number } above
check-below = { $number } below
check-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
check-rows = { $people ->
    [one] { $people } row
   *[other] { $people } rows
}
check-limit-max = at most { $limit }
check-limit-min = at least { $limit }
check-limit-range = from { $min } to { $max }
check-limit-growth = grown by at most { $by } since the baseline
check-limit-no-growth = not grown since the baseline beyond what chance gives
check-limit-accepted = { $limit }, or what it was at the baseline
check-limit-and = { $limit }, and { $growth }
check-whose-owner = a house rule of { $owner }
check-whose-house = a house rule
check-whose-authors = a limit of this policy's authors

## What was found

check-range = [{ $lower }, { $upper }]
check-at-most = , at most { $bound },
check-at-least = , at least { $bound },
check-noun-gap = the { $figure } gap
check-noun-ratio = the { $figure } ratio
check-noun-value = the { $figure } of { $who }
check-noun-chance = the p-value of the widest { $figure } gap
check-noun-left-out = the share of the rows that were left out
check-noun-missing = the share of the people whose group is not known
check-found = { $noun } is { $value }{ $range }
check-found-none = { $noun } has no value ({ $reason })
check-found-growth = { $noun } grew by { $by }{ $range } since the baseline, from { $before } to { $now }
check-found-shrank = { $noun } shrank by { $by }{ $range } since the baseline, from { $before } to { $now }
check-sentence-max = { $found } and the limit is { $limit }
check-sentence-min = { $found } and is to be at least { $limit }
check-sentence-range = { $found } and is to be from { $min } to { $max }
check-sentence-growth = { $found }, and { $by } is allowed
check-sides = { $sentence }: { $first } against { $second }
check-short = { $found }; allowed: { $limit } ({ $whose })
check-side = { $sentence }: { $counts }
check-nothing = there is nothing to compare
check-unjudged-undefined = it has no value: { $reason }
check-unjudged-groups = fewer than two groups are left to compare
check-unjudged-group = a group of enough people has no value, so that it cannot be said that the rule holds for it: { $reason }
check-unjudged-baseline = the baseline has no such figure
check-unjudged-withheld = counts are withheld in the audit, so that the figure cannot be had

## How the verdict comes about

check-paid = , all { $count } comparisons taken together
check-broken-max = At { $confidence } confidence it is at least { $bound }{ $paid }: past the limit.
check-broken-min = At { $confidence } confidence it is at most { $bound }{ $paid }: short of the limit.
check-broken-growth = At { $confidence } confidence it grew by at least { $bound }{ $paid }: by more than is allowed.
check-open-max = At { $confidence } confidence it is at least { $bound }{ $paid }, which is within the limit, and by itself at most { $other }, which is past it: these data allow both.
check-open-min = At { $confidence } confidence it is at most { $bound }{ $paid }, which is within the limit, and by itself at least { $other }, which is short of it: these data allow both.
check-holds-max = Each comparison by itself is within the limit at { $confidence } confidence; this one is at most { $bound }.
check-holds-max-one = At { $confidence } confidence it is at most { $bound }: within the limit.
check-holds-min = Each comparison by itself is within the limit at { $confidence } confidence; this one is at least { $bound }.
check-holds-min-one = At { $confidence } confidence it is at least { $bound }: within the limit.
check-holds-growth = At { $confidence } confidence the change for the worse is at most { $bound }, which is allowed.
check-open-growth = At { $confidence } confidence the change for the worse is at least { $bound }{ $paid }, which is allowed, and by itself at most { $other }, which is not: these data allow both.
check-open-accepted-max = At { $confidence } confidence it is at least { $bound }{ $paid }: past the limit; but these data leave open whether it has grown since the baseline.
check-open-accepted-min = At { $confidence } confidence it is at most { $bound }{ $paid }: short of the limit; but these data leave open whether it got worse since the baseline.
check-accepted = It is past the limit, which is accepted since the baseline: it has not got worse beyond what chance gives.
check-accepted-point = It is past the limit, which is accepted since the baseline: it has not got worse.
check-accepted-open = Not every comparison is surely within the limit; what was past it at the baseline is accepted, and nothing has got worse beyond what chance gives.
check-detail-decides = What decides is another one: { $found }.
check-detail-not-in-baseline = Of { $sides } the baseline has no figure, so that it cannot be said whether it has grown.
check-detail-chance = The p-value says how often groups that are treated alike would show a gap at least as wide.
check-detail-point = The figure is compared with the limit as it stands: chance is not taken into account.
check-change = Since the baseline it went from { $before } to { $now }: it grew by { $by }{ $range }.
check-change-shrank = Since the baseline it went from { $before } to { $now }: it shrank by { $by }{ $range }.
check-change-none = At the baseline it had no value: { $reason }.
check-waiver-by = , granted by { $by }
check-waiver-in-force = waived until { $until }{ $by }: { $reason }
check-waiver-unneeded = a waiver that is not needed, until { $until }{ $by }: { $reason }
check-waiver-ended = the waiver ({ $reason }) ended on { $until }: the rule counts again
check-waiver-ended-by = the waiver (granted by { $by }: { $reason }) ended on { $until }: the rule counts again

## What to do

check-settling-broken = About { $rows } in all, in place of { $now }, would settle it, if each rate stays as it is, all groups grow alike and those set aside stay aside: the rule would then be broken.
check-settling-holds = About { $rows } in all, in place of { $now }, would settle it, if each rate stays as it is, all groups grow alike and those set aside stay aside: the rule would then hold.
check-settling-none = It is so close to its limit that no number of rows that could be had would settle it.
check-settling-baseline = The baseline itself is of too few people to tell: no number of new rows settles it.
check-hint-groups = Groups with fewer than { $minimum } in the denominator are not compared: more rows, or wider groups, would let the rule be judged.
check-hint-baseline = A baseline with it is recorded by `ecart baseline`.
check-hint-waiver = To go on excusing it, somebody has to grant the waiver anew: `until` is its last day.
check-hint-warn = Setting `on_inconclusive = "warn"` would let the check pass meanwhile, with a warning.

## Groups set aside

check-aside-missing = { $group } (the level is not known, so that it is no group to compare)
check-aside-small = { $group } (fewer than { $minimum } in the denominator)
check-aside-undefined = { $group } ({ $reason })
check-aside-many = { $count } groups ({ $reason }): { $groups }
check-aside-why-missing = the level is not known, so that they are no groups to compare
check-aside-why-small = fewer than { $minimum } in the denominator
check-aside-excluded = { $group } (left out by the policy: { $reason })
check-row-excluded = aside: by the policy
check-row-missing = aside: not known
check-row-small = aside: few
check-row-undefined = aside: no value

## Tables and pictures

check-caption-comparisons = the comparisons
check-caption-changes = since the baseline
check-head-comparison = comparison
check-head-chance = p-value
check-head-interval = { $confidence } interval
check-head-together = { $confidence }, all { $count } together
check-head-at-most = by itself at most
check-head-at-least = by itself at least
check-head-before = before
check-head-now = now
check-head-grew = grew by
check-picture-more = { $count ->
    [one] One more comparison, farther from breaking the rule, is
   *[other] { $count } more comparisons, farther from breaking the rule, are
} in the table.
check-picture-more-shown = { $count ->
    [one] One more comparison is
   *[other] { $count } more comparisons are
} in the table.
check-picture-unbounded = Where the upper end is ∞, the line ends at the edge.
check-picture-lines = lines: { $interval }
check-picture-limit = limit: { $limit }
check-picture-band = Shaded: within the limit.
check-picture-alt = { $limit }. { $figures }.
check-more-rows = … and { $count } more: the page and the JSON have them all

## Forms

check-kicker = check of a policy
check-page-rule = rule
check-page-verdict = verdict
check-page-found = what was found
check-page-limit = limit
check-page-whose = whose number
check-page-why = Why this rule
check-page-figures = The figures
check-page-notes = What a verdict does not say
check-line-rule = { $subject } · { $file }:{ $line }
check-line-limit = limit: { $limit } ({ $whose })
check-line-why = why: { $why }
check-line-owner = owner: { $owner }
check-line-aside = set aside: { $group }
check-line-hint = hint: { $hint }
check-effect = { $verdict } ({ $effect })
check-effect-fail = fails the check
check-effect-warn = only warns
check-effect-pass = does not fail the check
check-heading = { $verdict }: { $name }
check-summary-line = { $summary }. { $outcome }
check-cut = To stay within what a comment may hold, figures are left out here: the page and the JSON have them all.
