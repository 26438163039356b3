### L'image des taux dans un terminal.

plot-title = { $metric } : { $what }
plot-dot = un groupe
plot-small = peu au dénominateur
plot-missing = modalité inconnue
plot-overall = tous ensemble
plot-interval = intervalle
plot-line = { $reference }, la référence
plot-band = hasard
error-plot-format = `--plot` dessine dans le tableau, et une autre forme est demandée
hint-plot-format = retirez `--format` ; les images d'un rapport sont des fichiers de son dossier : `--out DOSSIER`
