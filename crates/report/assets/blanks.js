// A sentence, with its blanks filled.
function filled(sentence, values) {
  return sentence.replace(/\ue000(\w+)\ue001/g, (_, blank) => values[blank]);
}
