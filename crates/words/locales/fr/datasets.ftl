### The bundled data.
