### Comparing within strata, and what the base rates force.

## Within strata

strata-heading = within strata: { $columns }
strata-lead = A gap over all people mixes how each group is treated with where its people are. Here each group is compared among people who share the same { $columns }, and the gaps are averaged.
strata-gap = { $metric }, { $group } against { $reference }: { $pooled } { POINTS($pooled) } over all people, { $within } { POINTS($within) } within the same { $columns } (interval { $interval }).
strata-reversed = The sign turns: over all people the rate of { $group } is { $side ->
    [above] the higher one, within the same { $columns } the lower one
   *[below] the lower one, within the same { $columns } the higher one
}. Neither looks like chance: the groups are spread differently over the strata.
strata-reversed-noise = The sign turns: over all people the rate of { $group } is { $side ->
    [above] the higher one, within the same { $columns } the lower one
   *[below] the lower one, within the same { $columns } the higher one
}. { $noise ->
    [within] What is left within strata could be chance: the gap may only vanish there, and not turn
    [pooled] The gap over all people could be chance
   *[both] Both could be chance
}.
strata-left = What is left within the same { $columns } could be chance.
strata-uneven = It is not the same everywhere: the odds ratio differs between the strata beyond chance, and an average hides that. The table of the strata shows where.
strata-not-compared = { $metric }, { $group } against { $reference }: n/a, { $reason }

strata-caption-gaps = { $metric }, points, within strata
strata-head-pooled = over all
strata-head-within = within
strata-head-odds = odds ratio
strata-head-test = p-value
strata-head-same = p, same odds
strata-caption-rates = { $metric }, if both were spread over the strata as all people are
strata-head-alike = spread alike
strata-head-reference = reference
strata-caption-strata = { $metric }, { $group } and { $reference } in each stratum

strata-note-within = over all: the gap whatever the stratum. within: the mean of the gaps in the strata, weighted as Mantel and Haenszel weigh them. odds ratio: theirs too; 1 means no gap.
strata-note-tests = p-value: how often chance alone would give as much, if there were no gap within strata (Cochran–Mantel–Haenszel). p, same odds: how often it would make the strata differ as much, if all had the same odds ratio (Breslow–Day, Tarone). { $count ->
    [one] One comparison was made.
   *[other] { $count } comparisons were made, and no p-value is adjusted for their number.
}
strata-note-alike = spread alike: the rate that a group would have if its people were spread over the strata as all people are (direct standardisation). It weighs each stratum by all people in it; the mean before weighs it by how many of both groups it has to compare.
strata-note-left-out = { $metric }, { $group } against { $reference }: strata in which one of them has nobody are left out of the rates spread alike, with { $share } of the people in the denominator: { $strata }.
strata-note-silent = { $metric }, { $group } against { $reference }: of the odds ratio these strata say nothing: { $strata }.
strata-note-unknown = People whose stratum is not known are compared with nobody.
strata-note-clusters = The rows stand in clusters: clustering is taken to cost each stratum as large a part of what it says as it costs all people together.
strata-note-small = s  small: under { $minimum } in the denominator, of the group or of the reference; shown, and not spoken of above: { $groups }
strata-note-aside = { $metric }: not shown here: { $groups }
strata-note-more-strata = The { $shown } largest strata are shown; `statistics.csv` has all { $count }.
strata-note-more-pairs = The strata of { $shown } groups are shown; `statistics.csv` has those of all { $count }.
strata-note-none = n/a, { $what }: { $reason }
strata-note-meaning = A stratum need not be innocent. If people are steered into one, or kept out of it, what is wrong lies in how the groups are spread, and only the gap over all people shows it.
strata-what-odds = odds ratio
strata-what-same = the test of one odds ratio
strata-what-alike = rates spread alike
strata-pair = { $metric }, { $group }: { $what }

## What the base rates force

constraints-heading = what the base rates force
constraints-none = n/a: { $reason }
constraints-differ = The base rates differ beyond chance: { $highest } of the group { $high } have label { $label }, and { $lowest } of { $low }. That is { $gap } { POINTS($gap) } (interval { $interval }).
constraints-cannot = So the groups cannot have equal positive predictive values, equal false negative rates and equal false positive rates all at once, as long as anybody is flagged wrongly. Any two can be had; the third then differs.
constraints-chance = The base rates do not differ beyond chance: { $gap } { POINTS($gap) } between { $high } and { $low } (interval { $interval }). Groups of equal base rates could look like this, and nothing then keeps the three from holding together: equal positive predictive values, equal false negative rates, equal false positive rates.
constraints-perfect = Nobody is predicted wrongly here. Then positive predictive values, false negative rates and false positive rates are equal whatever the base rates: it is the exception to the rule that they cannot be.
constraints-no-false-positives = Nobody is flagged wrongly here. Then every positive predictive value is 100% and every false positive rate 0%, whatever the base rates, and the false negative rates can be equal too.
constraints-no-true-positives = Nobody is flagged rightly here. Then the base rates tie nothing together.
constraints-forced = Given these base rates, if every group had the positive predictive value ({ $ppv }) and the false negative rate ({ $fnr }) of everyone together, the false positive rate would be { $highest } for { $high } and { $lowest } for { $low }: { $forced } { POINTS($forced) } apart, and no choice of predictions could change that. The gap found is { $found } { POINTS($found) }, between { $foundHigh } and { $foundLow }.
constraints-out-of-reach = For { $groups } no predictions can give that: the false positive rate would have to be above 100%.
constraints-above = above 100%
share-of-people = { $share } of { $people }
constraints-head-base = base rate
constraints-head-ppv = PPV
constraints-head-fnr = FNR
constraints-head-fpr = FPR
constraints-head-forced = FPR forced
constraints-note-heads = PPV: positive predictive value. FNR: false negative rate. FPR: false positive rate. FPR forced: the false positive rate that follows from the group's own base rate with the PPV and the FNR of everyone together.
constraints-note-identity = In each group FPR = p / (1 − p) × (1 − PPV) / PPV × (1 − FNR), where p is the base rate (Chouldechova 2017): who fixes three of the four has fixed the fourth.
constraints-note-aside = Groups left out of this: { $groups }
constraints-note-meaning = Which of the three equalities should give way is not a matter of arithmetic. This is about exact equality, and it takes the labels at their word: where they were recorded unequally, so were the base rates.
