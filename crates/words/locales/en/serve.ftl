### Looking in the browser: `ecart open`.

opened = opened { $page }
error-no-browser = no browser could be started
hint-no-browser = open the page above by hand, or name a browser: `BROWSER=firefox`
error-open-nothing = no report is named
hint-open-nothing = name the folder that a report was written to: `ecart audit … --out report`, then `ecart open report`
error-open-unread = the folder `{ $dir }` cannot be read
error-open-not-ours = `{ $dir }` is no report that écart wrote
hint-open-not-ours = name the folder that a report was written to by `--out`
error-open-no-page = the report in `{ $dir }` has no page
hint-open-no-page = make the report again: `ecart report { $audit } --out { $dir } --force`
