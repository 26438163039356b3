// A lesson: a guess is committed to before its answer opens, and what moves waits for it; of several views one is shown; sliders choose among states.

// A question with its answer, which waits for a guess.
function ask(host) {
  const [options, range] = [[...host.querySelectorAll('input[type="radio"]')], host.querySelector('input[type="range"]')];
  const [commit, verdict, answer] = ['.commit', '.verdict', '.answer'].map((part) => host.querySelector(part));
  const { right, told: isTold, not, first } = host.dataset;
  let isMoved = false;
  answer.hidden = true;
  commit.hidden = false;
  // What was said of a guess is not said of another one.
  host.addEventListener('input', () => { verdict.textContent = ''; });
  if (range) {
    const output = host.querySelector('output');
    const moved = () => { output.textContent = range.value; };
    host.querySelector('.guess').hidden = false;
    host.querySelector('.alone').hidden = true;
    range.addEventListener('input', () => {
      isMoved = true;
      moved();
    });
    moved();
  }
  commit.addEventListener('click', () => {
    const guess = range ? (isMoved ? range.value : undefined) : options.find((option) => option.checked)?.value;
    if (guess === undefined) {
      verdict.textContent = first;
      (range ?? options[0]).focus();
      return;
    }
    verdict.textContent = range ? filled(isTold, { guess, right }) : guess === right ? isTold : not;
    answer.hidden = false;
    answer.open = true;
  });
}

// What moves shows answers: it waits until the question of its step has one.
function wait(host) {
  const asks = [...host.parentElement.querySelectorAll('.ask')];
  const [line, tried] = ['.waits', '.tried'].map((part) => host.querySelector(part));
  const show = () => {
    const isAnswered = asks.every((asked) => !asked.querySelector('.answer').hidden);
    line.hidden = isAnswered;
    tried.hidden = !isAnswered;
  };
  asks.forEach((asked) => asked.querySelector('.commit').addEventListener('click', show));
  show();
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

// Where the sliders stand decides which of the states is shown.
function turn(host) {
  const { places, dots, captions, states } = JSON.parse(host.querySelector('script').textContent);
  const sliders = [...host.querySelectorAll('input, select')];
  const sides = [...host.querySelectorAll('.side')];
  const cells = [...host.querySelectorAll('tbody td')];
  const standing = [...host.querySelectorAll('.at b')];
  const show = () => {
    let at = 0;
    sliders.forEach((slider, dial) => {
      const name = places[dial][slider.value];
      if (slider.type === 'range') {
        slider.setAttribute('aria-valuetext', name);
        slider.closest('.control').querySelector('output').textContent = name;
      }
      standing[dial].textContent = name;
      at = at * places[dial].length + Number(slider.value);
    });
    const [said, people, texts, caption] = states[at];
    host.querySelector('.said').textContent = said;
    people.forEach(([count, told, counts], side) => {
      const [full, others] = dots[count] ?? ['', ''];
      sides[side].querySelector('.share b').textContent = told;
      sides[side].querySelector('.share .of').textContent = counts;
      sides[side].querySelector('.counted').setAttribute('d', full);
      sides[side].querySelectorAll('.other, .hollow').forEach((path) => path.setAttribute('d', others));
    });
    if (people.length > 0) host.querySelector('figcaption').textContent = captions[caption];
    texts.forEach((text, cell) => { cells[cell].textContent = text; });
  };
  host.querySelector('.controls').hidden = false;
  host.querySelector('.at').hidden = true;
  sliders.forEach((slider) => slider.addEventListener('input', show));
  show();
}

document.querySelectorAll('.ask').forEach(ask);
document.querySelectorAll('.try').forEach(wait);
document.querySelectorAll('.picker').forEach(pick);
document.querySelectorAll('.dials').forEach(turn);
document.querySelectorAll('details.later, details.teacher').forEach((folded) => { folded.open = false; });
// Paper has the teacher's notes, folded or not; a browser that does not know `::details-content` needs them open.
const notes = document.querySelector('details.teacher');
let wasOpen = false;
addEventListener('beforeprint', () => {
  wasOpen = notes.open;
  notes.open = true;
});
addEventListener('afterprint', () => { notes.open = wasOpen; });
