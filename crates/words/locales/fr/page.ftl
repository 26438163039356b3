### La page : titres, phrases, légendes.

## Le cadre

page-kicker = Un audit : qui subit quelles erreurs
page-kicker-decision = Un audit : qui est sélectionné
page-kicker-cases = Un audit d'un taux, par groupe
page-skip = Aller au contenu
page-contents = Sommaire
page-made = Fait par écart { $version }.

## Le constat

page-found = Ce qui a été constaté
page-found-uncompared = Ce qui a été compté
page-found-none = Rien ne se détache
page-people-count = { $count } sur { $of }
page-people-note = { $of } pastilles pour { $of } { $among } ; pleines, celles que compte la phrase.
page-why = Pourquoi cela compte
page-why-none = Ce que cela ne veut pas dire

## Un regroupement

page-by = Par { $columns }
page-more-by = Par { $columns }, plus en détail
page-rates = Taux par groupe
page-rates-note = Chaque taux est accompagné de son intervalle, qui dit de combien il peut s'écarter, et des deux effectifs dont il est fait.
page-against = Par rapport à { $reference }
page-against-note = La différence avec la référence ({ $reference }), avec son intervalle, et le rapport d'une valeur à l'autre. Les deux sont calculés avant arrondi : les chiffres imprimés ne tombent donc pas toujours juste.
page-widest = Le plus grand écart
page-widest-note = La plus grande valeur moins la plus petite, et la plus petite divisée par la plus grande, avec des intervalles valables pour toutes les paires de groupes à la fois. À côté, ce que des groupes de ces tailles montreraient par le seul hasard.
page-criteria-asked = Critères
page-counted = Ce qui a été compté
page-counted-note = Les personnes derrière chaque chiffre, selon ce qui était vrai et ce qui a été prédit.
page-counted-note-decision = Les personnes derrière chaque chiffre, selon ce qui a été prédit.
page-counted-note-cases = Les cas derrière chaque chiffre : ceux qui ont été comptés, et les autres.
head-points = en points
head-chance-alone = par le seul hasard
head-chance-mean = moyenne
head-chance-below = plafond de 95 %
note-small = petit effectif : moins de { $minimum } personnes à l'un des deux dénominateurs.

## Degré de certitude

page-sure = À quel point est-ce sûr ?
page-sure-intervals = Intervalles
page-sure-intervals-text = Un intervalle contient les valeurs que ces données laissent plausibles. Les méthodes : { $rate } pour les taux, Newcombe pour les différences, { $ratio } pour les rapports, et { $simultaneous } pour que ceux d'un plus grand écart tiennent pour toutes les paires ensemble ; les chiffres qui ne sont pas une part de personnes en ont un, fait de ceux de leurs parties. Un intervalle ne parle que de l'aléa du tirage : les étiquettes fausses et les personnes absentes des données lui échappent.
page-sure-chance = Hasard
page-sure-chance-text = Le plus grand de plusieurs écarts dépasse 0 même si tous les groupes sont traités de la même façon, et d'autant plus qu'ils sont petits et nombreux. Par le seul hasard, des groupes de ces tailles montreraient la moyenne indiquée à côté de chaque plus grand écart, et dans 95 cas sur 100 pas plus que la valeur suivante. Un écart bien au-delà s'explique mal par le hasard.
page-sure-small = Petits groupes
page-sure-small-text = Quand moins de { $minimum } personnes figurent au dénominateur d'un chiffre, il est montré, marqué d'un s et laissé hors du plus grand écart. Il en va de même des personnes dont le groupe n'est pas connu.
page-sure-many = Comparaisons multiples
page-sure-many-text = Cette page contient { $count ->
    [one] une différence
   *[other] { $count } différences
} de taux avec une référence{ $periods ->
    [some] , celles de chaque période comprises
   *[none] { "" }
}. { $count ->
    [one] Par malchance, son intervalle peut ne pas contenir la vraie différence.
   *[other] Chacune a son propre intervalle, et par malchance un intervalle peut ne pas contenir la vraie différence : sur une page qui en compte autant, c'est le cas de { $missed } d'entre eux en moyenne.
} Les intervalles des plus grands écarts tiennent compte de la recherche : chacun vaut pour toutes ses paires à la fois.

## Tous les chiffres

page-all = Tous les chiffres
page-all-note = Tous les chiffres que l'audit calcule, avec leur intervalle et leurs effectifs ; pour un chiffre qui n'est pas une part, les personnes sur lesquelles il porte.
page-all-of = Tous les taux par { $columns }
page-criteria = Critères d'équité
page-criteria-note = Des définitions de l'équité que nomme la littérature, chacune en un chiffre pour tous les groupes, avec les groupes aux deux bouts. Une différence est en points, sauf si elle porte sur des effectifs. Aucune n'est un verdict : quand les prévalences diffèrent, plusieurs ne peuvent pas être satisfaites à la fois.
page-impact-of = Taux de sélection rapportés au plus élevé, par { $columns }
head-impact = rapport d'impact

## Ce qui a été écarté, et ce qu'un audit ne peut pas montrer

page-left-out = Ce qui a été écarté
page-left-out-none = Aucune ligne n'a été écartée.
page-cautions = Avant de se fier à un chiffre
page-cannot = Ce que cet audit ne peut pas montrer

## Définitions

page-definitions = Comment chaque chiffre est défini
page-definitions-note = VP et VN sont les personnes prédites à raison, positives et négatives ; FP celles qui sont prédites positives contre leur étiquette, FN celles qui sont prédites négatives contre la leur ; n est leur nombre total. TVP est le taux de vrais positifs, TVN celui de vrais négatifs, TFP celui de faux positifs, VPP la valeur prédictive positive, TS le taux de sélection, TE le taux d'erreur.
page-definitions-metrics = Chiffres d'un groupe
page-definitions-criteria = Critères pour tous les groupes
definition-formula = Formule
definition-means = Sens
definition-harm = Qui pâtit d'une erreur
definition-aliases = Autres noms
definition-source = Source

## D'où il vient

page-provenance = D'où vient cet audit
page-download = Télécharger l'audit sous forme de données : audit.json
page-download-note = Il contient les effectifs, d'où se calcule chaque chiffre ; `ecart report audit.json` en refait ce rapport.

## Une page qui mène à plusieurs audits

page-parts = Rapports
