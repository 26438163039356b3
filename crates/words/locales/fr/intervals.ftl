### Les intervalles : les noms de leurs méthodes, de quelles paires viennent leurs limites, et ce que le hasard ajoute à un écart.

interval-wilson = Wilson
interval-clopper-pearson = Clopper–Pearson
interval-jeffreys = Jeffreys
interval-newcombe = Newcombe
interval-koopman = Koopman
interval-katz = Katz
interval-bonferroni = Bonferroni
interval-max-t = max-T

## De quelle paire viennent les limites de l'intervalle d'un plus grand écart

limits-lower = { $metric } : la limite inférieure est celle d'une autre paire, { $first } et { $second }.
limits-upper = { $metric } : la limite supérieure est celle d'une autre paire, { $first } et { $second }.
limits-both = { $metric } : les limites sont celles d'autres paires : pour l'inférieure { $first } et { $second }, pour la supérieure { $third } et { $fourth }.

## À quelle fréquence le seul hasard en donne autant, et ce qu'il reste d'un écart

often-rare = moins de 1 cas sur 1 000
often-of-thousand = { $cases } cas sur 1 000
often-of-hundred = { $cases } cas sur 100
chance-leaves = Corrigé de ce que le hasard tend à ajouter, il est de { $gap } { POINTS($gap) }.
chance-leaves-all = Le corriger de ce que le hasard tend à ajouter n'y change rien : { $gap } { POINTS($gap) }.
chance-leaves-nothing = Corrigé de ce que le hasard tend à ajouter, il n'en reste rien.
