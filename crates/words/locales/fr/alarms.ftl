### Ce qu'une liste de surveillance fait à une foule.

alarms-heading = les alarmes d'une liste de surveillance
alarms-heading-of = { $heading }, par { $grouping }
alarms-lead-list = { $people ->
    [one] { $people } personne passe
   *[other] { $people } personnes passent
}, dont { $listed } sur la liste. Chaque visage est comparé à { $entries ->
    [one] sa seule fiche
   *[other] ses { $entries } fiches
}.
alarms-lead-list-alone = { $people ->
    [one] { $people } personne passe
   *[other] { $people } personnes passent
}. Chaque visage est comparé { $entries ->
    [one] à la seule fiche
   *[other] aux { $entries } fiches
} de la liste.
alarms-lead-face = { $people ->
    [one] { $people } personne passe
   *[other] { $people } personnes passent
}, dont { $listed } sur la liste.
alarms-lead-face-alone = { $people ->
    [one] { $people } personne passe
   *[other] { $people } personnes passent
}.
alarms-finding = Sur { $of } alarmes, { $falsely } { $falsely ->
    [one] est fausse
   *[other] sont fausses
}.
alarms-finding-none = On ne peut dire quelle part des alarmes est fausse : { $reason }.
alarms-contrast = Parmi les personnes qui ne sont pas sur la liste, une fausse alarme touche { $high } ({ $most }), et { $low } ({ $least }).
alarms-nobody = aucune
alarms-one-in = une sur { $many }
alarms-per-cent = { $share } d'entre elles
alarms-caption-rates = les taux
alarms-caption-false = fausses alarmes : sur des personnes qui ne sont pas sur la liste
alarms-caption-all = toutes les alarmes
alarms-head-group = groupe
alarms-head-comparison = fausse concord.
alarms-head-face = fausse alarme
alarms-head-missed-rate = fausse non-conc.
alarms-head-interval = intervalle
alarms-head-of = sur
alarms-head-unlisted = hors liste
alarms-head-one-in = une sur
alarms-head-falsely = fausses alarmes
alarms-head-range = la plupart des jours
alarms-head-listed = sur la liste
alarms-head-rightly = vraies alarmes
alarms-head-missed = non vues
alarms-head-share = fausses, sur 100
alarms-note-composition = La foule est supposée composée comme les personnes de l'audit. Si elle ne l'est pas, posez ses parts : `--share COLONNE=GROUPE:PART`.
alarms-note-list = Un visage déclenche une alarme s'il concorde avec une fiche au moins : avec un taux r par comparaison et L fiches, 1 − (1 − r)^L, comme si les comparaisons étaient indépendantes.
alarms-note-own-group = Dans un audit de paires, les parts des groupes sont celles de leurs paires, et le taux d'un groupe est celui de deux personnes du groupe, comme si toute la liste était du même groupe. Les paires de deux groupes, où les fausses correspondances sont le plus souvent plus rares, sont laissées de côté.
alarms-note-few = Moins de 30 erreurs fondent le taux de fausses correspondances pour { $groups } : ce qui en découle n'est pas mieux connu que son intervalle, que « la plupart des jours » ignore.
alarms-note-not-pairs = Cet audit n'a comparé aucun visage à un autre : son taux de faux positifs est pris pour celui d'une comparaison. Sans `--list` il est pris pour le taux d'un visage.
alarms-note-range = la plupart des jours : nombre de fausses alarmes { $days } jours semblables sur 100, à ces taux. Si les mêmes personnes passent chaque jour, les jours diffèrent davantage.
alarms-note-intervals = Les intervalles sont ce que deviennent ceux des taux, à { $confidence }. Pour les sommes et les parts, tous les taux sont à leur limite à la fois : ils sont larges.
alarms-note-stated = Les taux sont pris tels quels. Posés avec leurs effectifs, comme dans `--fmr 3/100000`, ils ont un intervalle.
alarms-note-unlisted = Combien de ces personnes sont sur la liste n'est pas posé (`--on-list`, `--base-rate`) ; des vraies alarmes, rien n'est dit.

error-alarms-of-nothing = il n'y a ni taux de fausse concordance ni audit sur quoi s'appuyer
hint-alarms-of-nothing = posez le taux d'une comparaison et la longueur de la liste, comme dans `ecart alarms --fmr 0.00001 --list 1000 --crowd 100000`, ou nommez le fichier audit.json d'un audit
error-alarms-without-crowd = combien de personnes passent n'est pas posé
hint-alarms-without-crowd = donnez les personnes d'une journée, telles que `--crowd 100000`
error-alarms-without-list = `--fmr` est le taux d'une comparaison, et la longueur de la liste n'est pas posée
hint-alarms-without-list = donnez son nombre de fiches, tel que `--list 1000` ; le taux d'un visage entier est `--false-alarm-rate`
error-alarms-list-of-a-face = `--false-alarm-rate` est le taux d'un visage, quelle que soit la longueur de la liste
hint-alarms-list-of-a-face = omettez `--list` ; le taux d'une comparaison est `--fmr`
error-alarms-crowd = une foule de { $count } n'en est pas une : de 1 à { $most } personnes sont possibles
error-alarms-list-empty = la liste n'a aucune fiche
error-alarms-more-listed = plus de personnes sont sur la liste (`{ $listed }`) qu'il n'en passe (`{ $people }`)
hint-alarms-more-listed = `--on-list` compte des personnes de la foule ; la longueur de la liste est `--list`
error-alarms-listed = `{ $value }` n'est pas un nombre de personnes
error-alarms-rate = `{ $text }` n'est pas un taux
hint-alarms-rate = une part de 0 à 1, ou combien sur combien : `{ $flag } 0.001`, `{ $flag } 3/3000`
error-alarms-missed = combien de personnes de la liste passent est posé, mais non combien de fois l'une d'elles n'est pas reconnue
hint-alarms-missed = donnez le taux de fausse non-concordance, tel que `--fnmr 0.05`
error-alarms-missed-of-nobody = `--fnmr` dit combien de fois une personne de la liste n'est pas reconnue, et personne n'y est posé
hint-alarms-missed-of-nobody = dites combien passent, tel que `--on-list 10`, ou quelle part, telle que `--base-rate 0.0001`
error-alarms-group = `{ $text }` n'est pas un groupe avec ses taux
hint-alarms-group = écrivez son nom et ce qui diffère : `--group Noir:crowd=30000,fmr=0.0002,fnmr=0.05,on-list=3`
error-alarms-group-key = un groupe n'a pas de `{ $key }`
error-alarms-group-twice = `{ $key }` est posé deux fois de `{ $group }`
error-alarms-group-crowd = combien de personnes de `{ $group }` passent n'est pas posé
hint-alarms-group-crowd = ajoutez-le : `--group { $group }:crowd=30000`
error-alarms-group-named-twice = `{ $group }` est nommé deux fois
hint-alarms-group-named-twice = nommez chaque groupe une fois
error-alarms-share = `{ $text }` n'est pas la part d'un groupe
hint-alarms-share = écrivez colonne, groupe et part : `--share race=Black:0.3`
error-alarms-share-unknown = l'audit n'a pas de groupe `{ $text }` à lui seul
error-alarms-share-lacking = il manque un groupe aux parts de `{ $column }`
hint-alarms-share-lacking = posez-les toutes, certaines peuvent être 0 : { $groups }
error-alarms-share-twice = `{ $text }` a deux parts
error-alarms-share-sum = les parts de `{ $column }` font { $sum }, et non 1
error-alarms-without-label = l'audit n'a pas d'étiquette, donc aucun taux de fausse concordance n'est connu
hint-alarms-without-label = auditez avec `--label`, ou posez les taux : `ecart alarms --fmr …`
