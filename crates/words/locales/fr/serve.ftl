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
serve-columns-note = Cochez les colonnes dont les valeurs sont les groupes. S'il y en a plusieurs, chacune est auditée à part ; `--intersect`, plus bas, les croise.
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
serve-may-be-dates = Des dates ou des périodes : dans `--over`, elle dit comment les écarts ont bougé.
serve-threshold = À décider : aucun fichier ne dit à partir de quel score une personne est retenue. Écrivez le seuil en usage ; `{ $middle }` est un demi pour une probabilité, et sinon le milieu des scores.
serve-refused = Erreur
serve-roles = Le rôle des colonnes
serve-more = Autres précisions
serve-audit = Auditer
serve-stop = Arrêter ecart serve
serve-bar = Cette vue
serve-back = Changer les choix
serve-command = La commande qui écrit cette page, avec images et tableaux :
serve-out = rapport
