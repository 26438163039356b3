### What is written in the pictures.
