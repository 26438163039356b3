### Regarder dans le navigateur : `ecart open`, `ecart serve`.

opened = ouvert : { $page }
error-no-browser = aucun navigateur n'a pu être lancé
hint-no-browser = ouvrez vous-même la page ci-dessus, ou nommez un navigateur : `BROWSER=firefox`
error-open-nothing = aucun rapport n'est nommé
hint-open-nothing = nommez le dossier où un rapport a été écrit : `ecart audit … --out rapport`, puis `ecart open rapport`
error-open-unread = le dossier `{ $dir }` ne peut pas être lu
error-open-not-ours = `{ $dir }` n'est pas un rapport écrit par écart
hint-open-not-ours = nommez le dossier où un rapport a été écrit avec `--out`
error-open-no-page = le rapport dans `{ $dir }` n'a pas de page
hint-open-no-page = refaites le rapport : `ecart report { $audit } --out { $dir } --force`

help-command-serve = Choisir dans le navigateur ce qui est audité, et l'y voir
help-usage-serve = ecart serve FICHIER… [--port N] [--no-open] [OPTIONS]
help-after-serve =
    Exemples :
      ecart serve personnes.csv
      ecart serve scores.parquet --port 8000 --no-open

    Aucune ligne ne quitte cette machine : elle n'écoute qu'elle-même, ne répond qu'à qui connaît le jeton de l'adresse affichée, et ne demande rien à aucune autre. Chaque page contient la ligne de commande qui la refait. Ctrl-C y met fin, ou le bouton de la première page.
help-arg-served = Fichiers, motifs comme `part-*.csv`, ou dossiers de parties : CSV (aussi gzip ou zstd), Parquet ou Arrow
help-arg-port = Le port à écouter ; sinon un port libre
help-arg-no-open = Afficher l'adresse, sans ouvrir de navigateur

serve-running = aucune ligne ne quitte cette machine ; Ctrl-C y met fin
note-serve-no-browser = aucun navigateur n'a pu être lancé : ouvrez vous-même l'adresse ci-dessus
error-serve-stdin = chaque audit relit les données, et l'entrée standard ne se lit qu'une fois
hint-serve-stdin = enregistrez d'abord les données, et nommez le fichier
error-serve-port-used = le port { $port } est pris
error-serve-port = le port { $port } ne peut pas être écouté
hint-serve-port = retirez `--port`, et un port libre est pris
error-serve-random = le système ne donne pas de nombres aléatoires, sans lesquels aucune adresse n'est secrète
serve-not-this-host = Ceci n'est servi qu'à cette machine, à l'adresse que `ecart serve` a affichée.
serve-not-found = Il n'y a rien ici. Ouvrez l'adresse que `ecart serve` a affichée.
serve-stopped = `ecart serve` est terminé. Cette page peut être fermée.

serve-kicker = Choisir ce qui est audité
serve-title = Choisir ce qui est audité : { $files }
serve-looked-at = Ce qui a été regardé : { $rows }.
serve-local = Aucune ligne ne quitte cette machine. Ce qui est deviné des colonnes est une proposition : lisez-la avant de vous y fier.
serve-columns = Les colonnes
serve-columns-note = Cochez les colonnes dont les valeurs sont les groupes. S'il y en a plusieurs, chacune est auditée à part, et on peut plus bas les croiser.
serve-head-column = Colonne
serve-head-holds = Ce qu'elle contient
serve-head-may-be = Ce qu'elle peut être
serve-head-group = Groupe
serve-group = { $column } est un groupe
serve-unreadable = Elle contient des valeurs du type { $kind }, qu'un audit ne sait pas lire.
serve-may-be-group = Un groupe.
serve-may-be-identifier = Elle distingue les lignes.
serve-may-be-cluster = Elle dit peut-être quelles lignes vont ensemble.
serve-may-be-stratum = Les groupes seraient peut-être à comparer entre lignes de même valeur dans cette colonne.
serve-may-be-dates = Des dates ou des périodes : prise pour le temps, elle dit comment les écarts ont bougé.
serve-threshold = À décider : aucun fichier ne dit à partir de quel score une personne est retenue. Écrivez le seuil en usage ; `{ $middle }` n'en est que le milieu.
serve-refused = Erreur
serve-roles = Le rôle des colonnes
serve-more = Autres précisions
serve-audit = Auditer
serve-stop = Arrêter ecart serve
serve-bar = Cette vue
serve-back = Changer les choix
serve-command = La commande qui écrit cette page, avec images et tableaux :
serve-out = rapport
serve-go = Aller à : { $field }

## Les champs du formulaire, et ce qu'on peut y choisir

serve-field-label = Ce qui était vrai (l'étiquette)
serve-field-prediction = Prédiction ou décision
serve-field-score = Score
serve-field-threshold = Seuil
serve-field-positive = Valeur positive
serve-field-positive-is = Pour la personne, une prédiction positive est
serve-field-intersect = Croisement des groupes
serve-field-reference = Comparés à
serve-field-weight = Personnes par ligne
serve-field-over = Temps
serve-field-classes = Plusieurs classes
serve-field-label-positive = Valeur positive de l'étiquette
serve-field-where = Ces lignes seulement
serve-field-missing = Textes d'une valeur manquante
serve-field-bins = Nombres à découper en groupes
serve-field-stratum = Comparer à l'intérieur de
serve-field-sampling-weight = Poids de sondage
serve-field-successes = Succès
serve-field-trials = Sur combien
serve-field-failures = Échecs
serve-field-rate-of = Le taux est un taux de
serve-field-metric = Mesures à montrer d'abord
serve-field-min-group = Effectif minimal d'une mesure
serve-field-title = Titre
serve-field-people = Nom donné aux personnes
serve-field-label-words = Mots pour l'étiquette
serve-field-prediction-words = Mots pour la prédiction
serve-field-column-words = Noms des colonnes
serve-field-level-words = Noms des valeurs
serve-field-suppress-below = Masquer les petits groupes
serve-field-lang = Langue

serve-word-harm = une sanction
serve-word-benefit = un avantage
serve-word-also = audité aussi
serve-word-only = audité seul
serve-word-selection = sélection
serve-word-success = réussite
serve-word-error = erreur
serve-word-classes = oui
serve-word-day = par jour
serve-word-week = par semaine
serve-word-month = par mois
serve-word-quarter = par trimestre
serve-word-year = par année
