### Withheld counts: what is said of them, and why they cannot be.

withheld-means = masqués : { $groups }. Seul leur nom est donné : dans certains d'entre eux, un résultat concerne moins de { $below } personnes, sans être nul, et les autres permettraient de retrouver ces nombres
caution-withheld = Les nombres de moins de { $below } personnes sont masqués, avec d'autres qui permettraient de les retrouver. Aucun nombre masqué ne se déduit de ce rapport à moins de { $below } personnes près, sauf si le résultat ne concerne personne. Qui dispose d'un autre rapport sur les mêmes personnes, ou connaît certaines d'entre elles, peut en savoir plus.
caution-withheld-none = Les nombres de personnes inférieurs à { $below } devaient être masqués, et il n'y en a pas.
provenance-input-withheld = { $name } · lignes, taille et empreinte masquées, car elles pourraient aider à deviner des nombres masqués
withheld-mark = masqué
withheld-why = masqué, pour qu'aucun nombre sous { $below } ne se déduise
figure-withheld = Masqués, donc absents de l'image : { $groups }

## Why they cannot be

error-suppress-threshold = `--suppress-below` doit être au moins 2, et vaut { $value } : en dessous, il n'y a que 0
error-suppress-with = les nombres masqués ne sont pas protégés avec `{ $flag }`
hint-suppress-with = elle en dit plus que les effectifs des groupes, et des nombres masqués s'en déduiraient : retirez `{ $flag }` ou `--suppress-below`
hint-suppress-quantiles = des tranches qui comptent autant de personnes disent combien : donnez plutôt les bornes, comme `{ $flag }`
error-suppress-few = sur l'ensemble des personnes, un résultat n'en concerne que { $people }, et les nombres de moins de { $below } sont à masquer
hint-suppress-few = rien ne peut être dit d'aussi peu de personnes : prenez un seuil plus bas, ou auditez plus de personnes
error-suppress-unprotected = les nombres de moins de { $below } ne peuvent pas être masqués sans que l'on puisse les retrouver
hint-suppress-unprotected = les autres groupes sont trop petits pour les protéger : prenez un seuil plus bas, ou réunissez de petits niveaux avant l'audit
error-suppress-groups = { $withheld } groupes de `{ $columns }` devraient être masqués à cause de nombres de moins de { $below }, et il en reste moins de deux à comparer
hint-suppress-groups = prenez un seuil plus bas, réunissez de petits niveaux avant l'audit, ou laissez ces groupes de côté
error-suppress-reference = la référence `{ $group }` est masquée
hint-suppress-reference = nommez un groupe qui ne l'est pas, ou retirez `--reference` : le plus grand groupe qui reste est alors pris
