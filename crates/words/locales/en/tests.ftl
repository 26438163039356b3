### Tests of the gaps, and a second model on the same rows.

## Would groups treated alike differ this much?

tests-heading = tests: would groups treated alike differ this much?
tests-asked = { $count ->
    [one] One comparison with { $reference } was made here (level { $level })
   *[other] { $count } comparisons with { $reference } were made here; allowing for their number ({ $adjustment }, level { $level })
}
tests-lead = Each p-value says how often groups that are treated alike would differ at least this much by chance alone. The adjusted one allows for the number of comparisons, some of which would look striking by luck.
tests-found = { $asked }. The difference is more than chance gives in: { $found }.
tests-found-metric = { $metric } ({ $groups })
tests-and-more = { $groups } and { $count } more
tests-nothing = { $asked }. No difference is more than chance gives. That is no proof of equal treatment: the intervals say what gap these data leave possible.
tests-all = all groups at once, a row a metric ({ $count } compared)
tests-head-groups = groups
tests-head-test = test
tests-head-p = p
tests-head-adjusted = adjusted
tests-head-permutation = p, permuted
tests-head-reference = reference
tests-chi-squared = χ² = { $statistic }, df { $degrees }
tests-more = { $metric }: { $count } more groups are in `statistics.csv`, and their p-values are among those adjusted
tests-aside = Not tested ({ $metrics }): { $groups }
tests-rough = { $metric }: an expected count is { $expected }, under { $few }, so χ² is rough: read the permuted p-value.
tests-permutation-drawn = Permuted: the outcomes were dealt out anew among all people { $draws } times, at random, and the widest gap was taken each time. No p-value from as many draws can be below one in { $one_in }. It asks whether the widest gap is wider than chance gives; χ² asks whether the groups differ in any way, and one may find what the other does not.
tests-permutation-all = Permuted: every way of dealing out the outcomes among all people was looked at, with the widest gap of each. It asks whether the widest gap is wider than chance gives; χ² asks whether the groups differ in any way, and one may find what the other does not.
tests-chosen = The reference was chosen by its rate in these same data, so p-values against it come out too small, and the intervals of gaps to it too narrow. The permuted p-value of the widest gap allows for such a choice.
tests-overall = Each group is tested against everyone else, since all people include the group itself.
tests-sampling = With sampling weights the tests go by effective counts (Kish) and are approximate.
tests-cluster = Rows with the same `{ $column }` hang together: the tests go by as many people as would say as much apart (Rao & Scott), and are approximate.
second-cluster = Rows with the same `{ $column }` hang together, and McNemar's test takes each row as a case of its own: its p-values come out too small, and the intervals here too narrow.
tests-means = A p-value says neither how large a gap is nor whether it matters: among many people a narrow gap has a small one, among few a wide gap may have a large one. χ² is without a continuity correction; Fisher's exact test stands in where an expected count is under 5.

## A second model on the same rows

second-heading = a second model on the same rows
second-models = First model: { $first }. Second model: { $second }.
second-asked = { $count ->
    [one] One comparison was made here (level { $level })
   *[other] { $count } comparisons were made here, which is allowed for ({ $adjustment }, level { $level })
}
second-lead = Both models decided about the same people. What tells them apart are the people counted by the first model only and those counted by the second only. Each p-value (McNemar, exact) says how often two models that err alike would differ at least this much by chance alone; the adjusted one allows for the number of comparisons.
second-found = { $asked }. The second model changes these by more than chance gives, in points: { $found }.
second-nothing = { $asked }. The second model changes nothing by more than chance gives. That is no proof that the models are alike.
second-change = { $metric }: the second model less the first, in points (Newcombe, paired)
second-head-first = first model
second-head-second = second model
second-head-change = change
second-head-first-only = first only
second-head-second-only = second only
second-means = A rate that rises in one group says nothing of the gap: the table of gaps does. A gap may also close because everyone is served worse. Whether a change is for the better depends on whom the error harms.
second-gaps = { $metric }: the gap to { $reference } under each model, and its change, in points
