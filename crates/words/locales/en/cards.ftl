### Model cards.

card-title = Model card, quantitative part: { $title }
card-overview = The quantitative part of a model card, from an audit: { $title }
card-intro = These are the parts of a model card (Mitchell et al. 2019) that an audit can fill; écart { $version } wrote them. What the model is, who made it, what it is for and what it was trained on, an audit does not know: those who do should say so beside them.
card-factors = Factors
card-factor = { $grouping }: { $groups ->
    [one] one group
   *[other] { $groups } groups
}, compared with { $reference }
card-metrics = Metrics
card-measures = Performance measures
card-thresholds = Decision thresholds
card-variation = Variation
card-variation-said = Every rate, difference and ratio has an interval, by the methods named above, and every rate the counts that it comes from. A widest gap has an interval that pays for having looked for it, and beside it what chance alone would give. Figures of fewer than { $minimum } are marked, and left out of the widest gaps. A figure without a value has none here, and a note says why; in the metadata it is left out.
card-data = Evaluation data
card-analyses = Quantitative analyses
card-unitary = Unitary results
card-intersectional = Intersectional results
card-none = Not audited.
card-caveats = Caveats and recommendations
card-front =
    Put the model's own id in place of the name, and the data set's in place of its type, if they have one.
    Of all people, and of each group: every value is a share or a number, its name says it with its counts and interval.
card-slice = { $data }, { $group }
card-figure = { $metric }: { $value } ({ $counts }; { $confidence } interval { $interval })
card-all = all
error-several-cards = this demonstration is several audits, which are not one model card
hint-several-cards = have each written in a folder of its own, with `--out FOLDER`, then `ecart report FOLDER/…/audit.json --format model-card`
