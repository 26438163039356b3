### Names and what they mean: metrics, criteria, reasons, roles, levels.

level-missing = (missing)

role-label = label

metric-false-positive-rate = false positive rate

metric-error-rate = error rate

criterion-demographic-parity-difference = demographic parity (difference)

left-out-no-label = { $count } without a label
