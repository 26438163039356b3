### Names and what they mean: metrics, criteria, reasons, roles, levels.

level-missing = (manquant)

role-label = étiquette

metric-false-positive-rate = taux de faux positifs

metric-error-rate = taux d'erreur

criterion-demographic-parity-difference = parité démographique (différence)

left-out-no-label = { $count } sans étiquette
