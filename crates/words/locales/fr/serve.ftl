### Regarder dans le navigateur : `ecart open`.

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
