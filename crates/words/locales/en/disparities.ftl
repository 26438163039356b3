### How unequal the groups are together.

disparities-heading = how unequal the groups are together
disparities-lead = Each measure looks at all groups at once, and each group counts once, however many people it has. Beside it stands what groups of these sizes would show by chance alone, if all were treated alike.
disparities-beyond = { $metric }: the rates of { $groups } groups spread by { $deviation } { POINTS($deviation) } around their mean (standard deviation); by chance alone it would be { $mean } on average, and at most { $limit } in 95 cases of 100. Less what chance adds, { $corrected } { POINTS($corrected) } are left, from { $lower } to { $upper } with { $confidence } confidence.
disparities-within = { $metric }: the rates of { $groups } groups spread by { $deviation } { POINTS($deviation) } around their mean (standard deviation), no more than chance alone gives: { $mean } on average, and at most { $limit } in 95 cases of 100. That is not proof of equal treatment. Less what chance adds, { $corrected } { POINTS($corrected) } are left, from { $lower } to { $upper } with { $confidence } confidence.
disparities-highest = The highest rate is { $rate } ({ $counts }), in { $group }.
disparities-lowest = The lowest rate is { $rate } ({ $counts }), in { $group }.
disparities-none = { $metric }: n/a, { $reason }.

disparities-head-measure = measure
disparities-head-chance-mean = by chance: mean
disparities-head-chance-limit = limit
disparities-head-p = p-value
disparities-head-all-alike = all alike
disparities-head-formula = formula
disparities-defined = what each is, of the rates x of k groups of n people
disparities-without-interval = no interval

disparity-range = range, points
disparity-min-max-ratio = smallest over largest
disparity-max-over-geometric-mean = largest over geometric mean
disparity-gini = Gini coefficient
disparity-generalised-entropy = generalised entropy, α = 2
disparity-theil = Theil's index
disparity-standard-deviation = standard deviation, points
disparity-corrected-standard-deviation = the same, corrected for chance
disparity-highest = highest rate
disparity-lowest = lowest rate

note-limit = limit: what 95 in 100 draws of equal groups do not pass; for the smallest over the largest and for the lowest rate, what they do not undercut. p-value: how often equal groups would show as much. All measures look at the same rates, and their p-values are not adjusted for that.
note-intervals = Intervals of the range, the ratio, the highest and the lowest rate hold for all groups together. The others come from { $replicates } replicates drawn from the counts ({ $kind }); where chance alone gives as much there is none, because a bootstrap of groups that are alike misses the truth nearly always. The corrected standard deviation has an interval that holds there too. None of them has one where a rate is 0 or 1: it would be the same in every replicate.
note-percentile = percentile limits
note-bca = BCa limits
note-measure-undefined = { $measure } of the { $metric }: { $reason }
note-no-interval = no interval: { $reason } ({ $measures })
note-without-value = { $measure } of the { $metric }: in { $count } of { $replicates } replicates it has no value; its interval is of the others.
note-too-few = { $measure } of the { $metric }: no interval, because in { $count } of { $replicates } replicates it has no value.
note-chance-undefined = { $measure } of the { $metric }, by chance: { $reason }
note-shared-clusters = The bootstrap and chance alone take the groups to be independent: they do not know that one cluster may hold people of several groups.
note-disparities-silent = These measures do not say which groups fare worse, nor how many people that touches: a group of 40 people counts as much as one of 4,000. The tables above do.
