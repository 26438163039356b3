### The audit in a terminal or in Markdown: headings, sentences, notes.
