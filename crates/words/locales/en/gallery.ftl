### The gallery: every bundled case, in every language.

gallery-kicker = Who bears a classifier's errors, and how sure is that?
gallery-title = { $count } cases, audited
gallery-intro = Public data, each audited with one command. What was found stands first; each report then shows the figures, how sure they are, and what they cannot say.
gallery-in-this-language = In English
gallery-made = `ecart demo --all --out reports` makes these pages from the data that comes with écart.
