### What the forms of a check for other programs say: JUnit XML, SARIF, code quality, GitHub.

machines-verdict = { $verdict }: { $sentence }
machines-limit = Limit: { $limit }
machines-limit-whose = Limit: { $limit } · { $whose }
machines-why = Why there is this rule: { $why }
machines-owner = Who answers for it: { $owner }
machines-hint = What to do: { $hint }
machines-cut = The rest was left out: a summary here may have 1 MiB. It is in the reports that `--report` writes.
