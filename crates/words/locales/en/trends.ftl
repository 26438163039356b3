### How gaps moved over time.

trends-heading = over time: { $column }
trends-lead = Each { $unit ->
    [day] day
    [week] week
    [month] month
    [quarter] quarter
   *[year] year
} is audited by itself, against the same reference throughout. The question is whether a gap moved, and not only how wide it is.
trends-grew = { $metric }, { $group } against { $reference }: the gap moved from { $first } { POINTS($first) } in { $from } to { $last } in { $to }, by { $change } (interval { $interval }).
trends-none = No gap of the { $metric } is shown to have moved from the first period to the last: every interval of a change holds 0.{ $untold ->
    [0] {""}
    [one] {" "}For one more gap the change cannot be told.
   *[other] {" "}For { $untold } more gaps the change cannot be told.
}
trends-untold = Whether a gap of the { $metric } moved cannot be said: { $reason }.
trends-steady = Along a line through the periods with enough people, the gap of { $group } in the { $metric } moves by { $slope } { POINTS($slope) } a { $unit ->
    [day] day
    [week] week
    [month] month
    [quarter] quarter
   *[year] year
} (interval { $interval }).
trends-yet = All periods together tell more than the first and the last: chance alone would rarely give a line as steep (adjusted p-value: { $p }).
trends-caption-drift = { $metric }, points: how the gaps moved
trends-head-first = first
trends-head-last = last
trends-head-change = change
trends-head-slope = { $unit ->
    [day] a day
    [week] a week
    [month] a month
    [quarter] a quarter
   *[year] a year
}
trends-head-p = p-value
trends-head-adjusted = adjusted
trends-head-same = p, same gap
trends-caption-periods = { $metric }, { $group } against { $reference }, period by period
trends-head-gap = gap
trends-note-small = s: under { $minimum } people in one of the two denominators; shown, and in no drift
trends-note-change = change: the gap of the last period with enough people less that of the first. { $unit ->
    [day] A day
    [week] A week
    [month] A month
    [quarter] A quarter
   *[year] A year
}: the slope of the line through the gaps of all periods, each weighted by how sure it is (least squares with known variances). p-value: how often chance alone would give as steep a line, if the gap did not move; adjusted for { $count ->
    [one] one trend
   *[other] all { $count } trends
}. p, same gap: how often it would make the periods differ as much, if the gap were the same in all (Cochran’s Q).
trends-note-meaning = A gap can move because the system changed, because other people came before it, or because what was recorded as true changed: a drift says that, not why. If the same people come again in other periods, these intervals are too narrow.
trends-note-undated = { $people ->
    [one] One person is
   *[other] { $people } people are
} in no period, since the column `{ $column }` is empty there.
trends-note-undefined = { $metric }, { $group }: { $reason }
trends-note-pairs = { $shown } of { $count } groups are shown period by period; `statistics.csv` has all.
figure-trend-title = { $metric } by { $grouping } over time: gap to { $reference }
figure-trend-subtitle = the gap in points (up) in each period (across), with its interval; the line at 0 is no gap
figure-trend-alt = A panel for each group, its gap in each period. { $figures }
figure-trend-none = No dot: in that period nobody in the group or in the reference can be counted in the rate.
figure-trend-small = Hollow: few people in the period. Shown, and in no drift; an interval that goes on past the edge ends in an arrow.
figure-trend-panel = { $change } from { $from } to { $to } ({ $interval })
figure-trend-panel-none = no change that can be told

error-over = `{ $text }` is not a column with a length of period
hint-over = `{ $flag }`
error-over-suppressed = a trend over time tells of small groups that are to be withheld
hint-over-suppressed = leave out `--over` or `--suppress-below`
error-over-clusters = a trend over time does not go with `--cluster`: the rows of one cluster may lie in several periods
hint-over-clusters = leave out `--cluster`, and read the intervals as too narrow
error-not-a-date = `{ $value }` in column `{ $column }` is no date
hint-not-a-date = dates are read as `2024-03-15`, with or without a time, and periods as `2024`, `2024-Q1`, `2024-03`, `2024-W05`
error-period-coarser = `{ $value }` in column `{ $column }` is a { $found }, and does not lie in one { $asked }
hint-period-coarser = use `{ $flag }`, if all rows lie in such periods
error-too-many-dates = the column `{ $column }` has more than { $limit } different dates
hint-too-many-dates = write days without the time, or periods such as `2024-03`
error-too-many-periods = the column `{ $column }` spans { $periods } periods of a { $unit }; a trend shows at most 400
hint-too-many-periods = use longer ones: `{ $flag }`
