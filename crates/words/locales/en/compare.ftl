### What changed between two audits.

left-out-no-key = { $count } without a key

## What was compared

compare-title = { $old } → { $new }
compare-kicker = what changed
compare-before = Before
compare-after = After
compare-fact-before = Before: positive is { $positive } · { $rows }
compare-fact-after = After: positive is { $positive } · { $rows }
compare-same-rows = Both decisions stand in the same rows: each person is compared with themselves.
compare-by-key = { $count ->
    [one] One row was matched by `{ $key }`
   *[other] { $count } rows were matched by `{ $key }`
}, so that each person is compared with themselves. Without a partner: { $old } before, { $new } after.
compare-apart = The rows are not matched: the people before and after are taken to be different.

## The finding

compare-headline-nothing = No gap is shown to have changed. That is no proof that none did: the intervals say how large a change these data leave possible.
compare-headline-grew = { $more ->
    [0] Gaps that grew: { $gaps }.
   *[other] Gaps that grew: { $gaps }, and { $more } more.
}
compare-headline-shrank = { $more ->
    [0] Gaps that shrank: { $gaps }.
   *[other] Gaps that shrank: { $gaps }, and { $more } more.
}
compare-headline-moved = { $more ->
    [0] Gaps that moved, without being shown to be larger or smaller: { $gaps }.
   *[other] Gaps that moved, without being shown to be larger or smaller: { $gaps }, and { $more } more.
}
compare-headline-widest = { $metric }, the widest gap by { $columns }, from { $old } to { $new }{ $unit ->
    [points] {" points"}
   *[plain] {""}
}
compare-headline-gap = { $metric }, { $group } against { $reference }, from { $old } to { $new }{ $unit ->
    [points] {" points"}
   *[plain] {""}
}
compare-headline-all = For all people together: { $rates }.
compare-headline-rate = { $metric } { $verdict ->
    [rose] rose
   *[fell] fell
} from { $old } to { $new }
compare-natural = Of { $of } { $group } { $among }, { $old } { $outcome } before, and { $new } after; of { $of } { $reference } { $people }, { $old_reference } before and { $new_reference } after.

## The gaps

compare-gaps-heading = { $grouping }: which gaps changed
compare-asked = { $count ->
    [0] No change could be tested.
    [one] One change is tested here, at a level of { $level }. What is shown goes by the p-value.
   *[other] { $count } changes are tested here. What is shown goes by p-values adjusted for their number ({ $adjustment }), at a level of { $level }; the intervals are each by itself.
}
compare-gaps-points = { $metric }: the widest gap, and each group against { $reference }, in points
compare-gaps-plain = { $metric }: the widest gap, and each group against { $reference }
compare-widest-points = { $metric }: the widest gap, in points
compare-widest = widest gap
compare-head-before = before
compare-head-after = after
compare-head-verdict = shown
compare-grew = grew
compare-shrank = shrank
compare-moved = moved
compare-not-shown = no change shown
compare-between-same = { $metric }: the widest gap lies between { $high } and { $low }, before and after.
compare-between = { $metric }: the widest gap lay between { $high } and { $low }, and now lies between { $new_high } and { $new_low }.
compare-aside = { $metric }: not in the widest gap: { $groups }.
compare-aside-missing = not known
compare-aside-small = few people
compare-small = s: fewer than { $count } people in a denominator, before or after; shown, and left out of the widest gap.
compare-more = { $count ->
    [one] One more group is not shown here; the files have it.
   *[other] { $count } more groups are not shown here; the files have them.
}
compare-method-paired = Intervals of { $confidence }: of a gap to the reference by the square-and-add rule on Newcombe's paired intervals; of the widest gap from all pairs of groups that may be it. Gaps are computed before rounding.
compare-method-apart = Intervals of { $confidence }: of a gap to the reference by the square-and-add rule on the interval of each figure (Newcombe); of the widest gap from all pairs of groups that may be it. Gaps are computed before rounding.
compare-words = Grew and shrank speak of the size of a gap, on whichever side it lies, and are said only where both the change and the side are shown. Moved: the gap is not what it was, but it is not shown whether it is larger or smaller, as when it went over to the other side.

## The rates

compare-rates-heading = { $grouping }: which rates changed
compare-change-points = { $metric }: the change, in points
compare-head-old-only = before only
compare-head-new-only = after only
compare-rose = rose
compare-fell = fell
compare-tests-paired = P-values are McNemar's, exact: they go by the people who are counted before only, and those counted after only. Intervals are Newcombe's for pairs.
compare-tests-apart = P-values are those that belong to the intervals: the level at which the interval would just reach 0.

## The picture

compare-figure-title = { $metric } by { $grouping }, before and after
compare-figure-subtitle = from the ring, before, to the arrow, after; to a dot where the two are close
compare-figure-small = s: few people
compare-figure-alt = Before and after: { $figures }

## The rows

compare-rows-heading = What became of the rows
compare-rows-none = Every row was counted.
compare-left-out = { $side ->
    [before] Before
   *[after] After
}: { $why }
compare-old-without-partner = { $count ->
    [one] Before: one row that could be counted has no partner after ({ $place })
   *[other] Before: { $count } rows that could be counted have no partner after (first: { $place })
}
compare-new-without-partner = { $count ->
    [one] After: one row that could be counted has no partner before ({ $place })
   *[other] After: { $count } rows that could be counted have no partner before (first: { $place })
}
compare-other-label = { $count ->
    [one] One person has another label before than after, and counts with the new one ({ $place })
   *[other] { $count } people have another label before than after, and count with the new one (first: { $place })
}
compare-other-group = { $count ->
    [one] One person is of another group before than after, and counts in the new one ({ $place })
   *[other] { $count } people are of another group before than after, and count in the new one (first: { $place })
}
compare-old-groups = { $columns }: only before: { $groups }
compare-new-groups = { $columns }: only after: { $groups }
compare-withheld = { $columns }: withheld before or after, and not compared: { $groups }

## What cannot be said

compare-cannot-heading = What this comparison cannot say
compare-cannot-equal = That nothing changed. Where no change is shown, one may be there that these numbers of people are too few to show.
compare-cannot-counts = Whose decision changed. Both audits were made of the same files, so the people are the same; but counts alone do not say who was decided on differently, and the intervals are wider than they need be. Compare the files themselves: `ecart compare FILE --prediction COLUMN --second-prediction COLUMN`.
compare-cannot-same-file = Whose decision changed. Both files are the same, so the people are; with `--key COLUMN` each would be compared with themselves, and the intervals would be narrower.
compare-cannot-apart = Whether the people are the same. If they are, matching their rows with `--key COLUMN` is surer: each is then compared with themselves.
compare-cannot-audits = Whether the people are the same. If they are, the files themselves, with `--key COLUMN`, say more than two audits.
compare-cannot-why = What made the change: another system, other people, or other labels. Here all three may differ.
compare-cannot-reference = How the gaps to another reference changed. The largest group, or the best or worst off, is another before than after; the gaps here are to that of the new audit.
compare-cannot-better = Whether a change is for the better. A gap may also close because fewer are selected everywhere.
compare-cannot-better-errors = Whether a change is for the better. A gap may also close because everyone is served worse; the rates say that.
compare-provenance-heading = Where this comes from
compare-download = Download comparison.json

## Refusals

error-compare-one-file = there is one file, and nothing to compare it with
hint-compare-one-file = name the old and the new file: `ecart compare OLD NEW`; or a second decision in the same rows: `--second-prediction COLUMN`
error-compare-many-files = { $count } files were named, and two can be compared
hint-compare-many-files = name the old and the new: `ecart compare OLD NEW`
error-compare-mixed = `{ $audit }` is an audit and `{ $other }` is not
hint-compare-mixed = audit the rows first: `ecart audit { $other } … --out report`, then compare `report/audit.json`
error-compare-flag-of-rows = `{ $flag }` is for files of rows, and both files are audits
hint-compare-flag-of-rows = leave it out: an audit holds what it was asked for
error-compare-key-one-file = `--key` matches the rows of two files, and there is one
hint-compare-key-one-file = leave it out: both decisions of a row stand beside each other
error-compare-key-column = there is no column `{ $key }` in `{ $file }` to match rows by
hint-compare-key-column = name the column that tells people apart in both files: `--key COLUMN`
error-compare-duplicate-key = `{ $value }` occurs more than once in the key `{ $key }`
error-compare-duplicate-where = { $first } and { $second }
error-compare-duplicate-more = { $count ->
    [one] and one more row whose key occurred before
   *[other] and { $count } more rows whose key occurred before
}
hint-compare-duplicate-key = name a column in which each row has its own value, or take out the rows that stand twice
error-compare-no-partner = no value of `{ $key }` is in both files
error-compare-no-partner-where = { $place }: `{ $value }`
hint-compare-no-partner = if the people are different, leave out `--key { $key }`; if they are the same, let the values be written alike
error-compare-key-weight = `{ $flag }` and `--key` do not go together: a row that is matched is one person
hint-compare-key-weight = leave out one of the two
error-compare-key-threshold = the threshold of `{ $column }` is to be found, and `--key` matches rows that are decided as they are read
hint-compare-key-threshold = find the number first, with `ecart audit`, and give it: `--threshold X`
error-compare-task = the two audits are of different kinds: { $old } before, { $new } after
hint-compare-task = compare two audits that both have labels, or neither
compare-task-decision = decisions without labels
compare-task-classification = predictions with labels
compare-task-multiclass = several classes
compare-task-verification = pairs of samples
error-compare-columns = the two audits have no grouping in common
error-compare-columns-where = before: { $old }; after: { $new }
hint-compare-columns = audit both by the same column: `--group COLUMN`
error-compare-groups = no group of `{ $columns }` is in both
error-compare-groups-where = before: { $old }, …; after: { $new }, …
hint-compare-groups = let the groups be written alike in both
error-compare-values = `{ $what }` is read otherwise in the two audits
error-compare-values-where = positive before: `{ $old }`; after: `{ $new }`
hint-compare-values = audit both with the same positive value
error-compare-multiclass = several classes are not compared
hint-compare-multiclass = compare one class against the rest: a label and a prediction of two values
compare-what-label = label
compare-what-prediction = prediction

## Help

help-arg-compare-out = Write a report to this folder: page, pictures, comparison.json, changes.csv
help-command-compare = Say what changed between two models, two files or two audits
help-usage-compare =
    ecart compare OLD NEW --prediction COLUMN --group COLUMN [--label COLUMN] [--key COLUMN] [OPTIONS]
           ecart compare FILE --prediction COLUMN --second-prediction COLUMN --group COLUMN [OPTIONS]
           ecart compare OLD.json NEW.json
help-after-compare =
    Examples:
      ecart compare before.csv after.csv --label y --prediction yhat --group sex --key id
      ecart compare people.csv --label y --prediction old --second-prediction new --group sex
      ecart compare before/audit.json after/audit.json
      ecart compare p.csv p.csv --score risk --threshold 5 --second-threshold 6 --group race --key id

    With --key the rows of both files are matched, which holds the keys of both in memory.
    Otherwise the people of both are taken to be different. What is shown never rests on a
    point estimate alone.
help-heading-pairing = How the rows go together
help-arg-old-and-new = The old file and the new one, or one file with both decisions: CSV (plain, .gz, .zst), Parquet or Arrow, folders or patterns in quotes; or two audit.json
help-arg-key = The column that tells people apart: rows of both files with the same value are one person
help-arg-new-prediction = The column that holds the new prediction, where it has another name than the old
help-arg-new-score = The column that holds the new score, where it has another name than the old
help-arg-new-threshold = The new threshold, where it is another than the old
