### La galerie : tous les cas fournis, dans toutes les langues.

gallery-kicker = Qui subit les erreurs d'un classificateur, et à quel point est-ce sûr ?
gallery-title = { $count } cas audités
gallery-intro = Des données publiques, auditées chacune par une commande. Le constat vient en premier ; chaque rapport montre ensuite les chiffres, à quel point ils sont sûrs, et ce qu'ils ne peuvent pas dire.
gallery-in-this-language = En français
gallery-made = `ecart demo --all --out reports` fait ces pages à partir des données fournies avec écart.
