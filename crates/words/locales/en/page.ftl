### The page: headings, sentences, captions.
