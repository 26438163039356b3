### The part of the page that recomputes: other groups, figures, references and thresholds.

explore-heading = Look for yourself
explore-needs-script = With JavaScript, this part of the page recomputes the figures for other groups, another reference or another threshold. Everything else is complete without it.
explore-intro = Every figure here is computed in this page, from the counts that it holds, as the audit computes it. Nothing is sent anywhere.
explore-by = Groups by
explore-metric = Figure
explore-against = Compared with
explore-threshold = Threshold for all
explore-threshold-of = Threshold for { $group }
explore-own = A threshold for each group
explore-reset = Back to the audit
explore-link = Link to this view
explore-at = { $column } ≥ { $threshold }
explore-nobody = above every score: nobody is positive
explore-at-audited = { $positive } (audited)
explore-own-now = each group at its own threshold
explore-thinned = Of { $count ->
    [one] one distinct score
   *[other] { $count } distinct scores
}, the slider stops at { $shown }; what is counted at each of them is exact, and the best threshold is the best of these.
explore-binned = The scores were counted in bins, so that a threshold stands for a bin of { $width }.
explore-nothing = By { $columns }, no gap to { $reference } stands out from what chance alone gives ({ $metric }).
explore-state = { $columns } · { $metric } ({ $what }) · compared with { $reference } · { $where }
explore-no-reference = No gap can be given: { $reference } has no { $metric } ({ $reason }).
explore-small-reference = With { $people } in its denominator, { $reference } is too small here for a gap to it to be given as a finding.
explore-small-means = small: under { $minimum } in the denominator; shown, and left out of the widest gap
explore-table = The figures of this view
explore-head-gap = gap, points
explore-is-reference = reference
explore-widest = The widest gap: { $gap } points (interval { $interval }), between { $high } and { $low }. The smallest value is { $ratio } of the largest (interval { $limits }).
explore-widest-no-ratio = The widest gap: { $gap } points (interval { $interval }), between { $high } and { $low }.
explore-widest-none = There is no widest gap: { $reason }.
explore-chance = By chance alone, if all groups were treated alike, groups of these sizes would show { $mean } points on average, and at most { $below } in 95 cases of 100.
explore-chance-drawn = What chance alone would show is drawn at random for groups of these sizes, and stands with the audit’s own figures; it is not repeated here.
explore-small = small: { $people } in the denominator
explore-missing = group not known
explore-undefined = n/a: { $reason }
explore-picture = A picture of the table below: one row a group, the rate as a dot with its interval.
explore-band = shaded: within reach of chance
explore-cost = What it costs
explore-right = Of { $all } people, { $right } are judged rightly: { $share } ({ $counts }).
explore-right-weighted = By their weights, { $share } of the people are judged rightly; without weights, { $right } of { $all }.
explore-right-audited = With the audit’s own decisions it is { $share } ({ $counts }); the thresholds set here change that by { $points } points.
explore-right-best = The best that one threshold for all reaches on these same people is { $share } ({ $counts }), at { $threshold }.
explore-criteria = Criteria of fairness at these thresholds
explore-criterion = criterion
explore-demand = Set the thresholds to meet a demand
explore-demand-near = Some demands draw lots between two thresholds, or decide on some people by lot; a slider holds one threshold, so it stands at the nearer of the two, and part of the gap can stay: the criteria below say how much. Groups that a demand does not speak of keep their threshold, and are counted there all the same. The thresholds are read off the same people that they are judged by.
explore-demand-aside = In these groups too few people have one of the labels: { $groups }. Only the demand for one threshold for all sets theirs; under the others they stay where they are, so the gap over all groups may remain.
explore-others = Figures that are not a share of people, such as the { $metric }, are in the audit’s own tables.
explore-why-by-group = There is no slider here: the audit decided each group at a threshold of its own.
explore-why-no-scores = The threshold cannot be moved here: which score each person had is not among the counts.
explore-why-clusters = The figures are not recomputed here: rows with the same `{ $column }` hang together, and this page does not hold in which way.
explore-why-suppressed = The figures are not recomputed here: counts of small groups are withheld.
explore-why-task = The figures are not recomputed here: that is for decisions and for predictions with a label of two values.
explore-why-task-in-verification = The figures are not recomputed here: this part of the page knows decisions on one person each, not comparisons of two.
