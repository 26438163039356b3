// A lesson: a guess is committed to before its answer opens, and of several views one is shown.

// A question with its answer, which waits for a guess.
function ask(host) {
  const [options, range] = [[...host.querySelectorAll('input[type="radio"]')], host.querySelector('input[type="range"]')];
  const [commit, verdict, answer] = ['.commit', '.verdict', '.answer'].map((part) => host.querySelector(part));
  const { right, told: isTold, not } = host.dataset;
  answer.hidden = true;
  commit.hidden = false;
  if (range) {
    const output = host.querySelector('output');
    const moved = () => { output.textContent = range.value; };
    host.querySelector('.guess').hidden = false;
    host.querySelector('.alone').hidden = true;
    range.addEventListener('input', moved);
    moved();
  }
  commit.addEventListener('click', () => {
    const guess = range ? range.value : options.find((option) => option.checked)?.value;
    if (guess === undefined) {
      options[0].focus();
      return;
    }
    verdict.textContent = range ? filled(isTold, { guess, right }) : guess === right ? isTold : not;
    answer.hidden = false;
    answer.open = true;
  });
}

// Of the views, that of the options picked.
function pick(host) {
  const selects = [...host.querySelectorAll('select')];
  const show = () => {
    const at = selects.map((select) => select.value).join(' ');
    host.querySelectorAll('.view').forEach((view) => { view.hidden = view.dataset.at !== at; });
  };
  host.querySelector('.controls').hidden = false;
  selects.forEach((select) => select.addEventListener('change', show));
  show();
}

document.querySelectorAll('.ask').forEach(ask);
document.querySelectorAll('.picker').forEach(pick);
