// Elements and texts. Names from the data enter as text, each in an element of its own that keeps its direction of writing to itself.

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made && name !== 'list') made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function name(text) {
  return element('bdi', { className: text.length > 200 ? 'long' : '' }, text);
}

// The same as texts and elements one after another, so that each name keeps to itself.
function told(sentence, values) {
  return sentence.split(/\ue000(\w+)\ue001/).map((part, place) => (place % 2 === 0 ? part : values[part].cloneNode?.(true) ?? values[part]));
}

function id(text) {
  return `explore-${text}`;
}

// A select with its label: options are [value, text].
function choice(key, label, options, value, changed) {
  const select = element('select', { id: id(key) }, ...options.map(([of, text]) => element('option', { value: of }, text)));
  select.value = value;
  select.addEventListener('change', () => changed(select.value));
  return element('div', { className: 'control' }, element('label', { htmlFor: id(key) }, label), select);
}

// A slider with its label and what it stands at, on a scale { last, mark, says }. The slider itself says its value, so the output keeps silent.
function slider(key, label, { last, mark, says }, value, changed, spoken = null) {
  const range = element('input', { type: 'range', id: id(key), min: 0, max: last, step: 1, list: id(`${key}-mark`), 'aria-valuetext': says(value) });
  range.value = value;
  if (spoken) range.setAttribute('aria-label', spoken);
  const output = element('output', { htmlFor: id(key), 'aria-live': 'off' }, says(value));
  range.addEventListener('input', () => {
    const now = Number(range.value);
    output.textContent = says(now);
    range.setAttribute('aria-valuetext', says(now));
    changed(now);
  });
  const marks = element('datalist', { id: id(`${key}-mark`) }, element('option', { value: mark }));
  const stand = element('div', { className: 'stand' }, element('label', { htmlFor: id(key) }, label), output);
  return element('div', { className: `control${spoken ? '' : ' wide'}` }, stand, range, marks);
}

function button(key, text, pressed) {
  const made = element('button', { type: 'button', id: id(key) }, text);
  made.addEventListener('click', pressed);
  return made;
}

// A region that shows all it holds is no stop for the keyboard; one that scrolls is.
const regions = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const region = target.closest('[role="group"]');
    const scrolls = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
    if (scrolls) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  }
});

function watch(region) {
  [region, region.firstElementChild].forEach((one) => regions.observe(one));
}

// A table: heads and cells are texts or elements, the first cell of each row names it. One row may be that of the reference.
function table(label, heads, rows, reference = -1, className = '') {
  const row = (all, place) => element('tr', { className: place === reference ? 'reference' : '' }, ...all.map(cell));
  const cell = (content, place) => {
    if (place === 0) return element('th', { scope: 'row' }, content);
    return element('td', { className: heads[place].kind ?? '' }, content);
  };
  const head = ({ text, kind }, place) =>
    text === '' ? element('td') : element('th', { scope: 'col', className: place === 0 ? 'name' : (kind ?? '') }, text);
  return element(
    'div',
    { className: 'scroll', tabIndex: 0, role: 'group', 'aria-label': label },
    element(
      'table',
      { className, 'aria-label': label },
      element('thead', {}, element('tr', {}, ...heads.map(head))),
      element('tbody', {}, ...rows.map(row)),
    ),
  );
}
