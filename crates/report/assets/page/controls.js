// What the reader has picked, as it stands in the page's address: #by=0&metric=false_positive_rate&against=1&at=4, with one `at` for each group after a comma.

// The view that the audit itself is.
function initial(data) {
  const threshold = data.audited;
  return { grouping: 0, metric: data.metric, reference: data.groupings[0].reference, threshold, own: null };
}

function wholeBelow(text, end) {
  return /^\d{1,6}$/.test(text ?? '') && Number(text) < end ? Number(text) : null;
}

// A view from an address; what makes no sense there is as in the audit.
function fromAddress(data, address) {
  const view = initial(data);
  const picked = new URLSearchParams(address.replace(/^#/, ''));
  view.grouping = wholeBelow(picked.get('by'), data.groupings.length) ?? view.grouping;
  const grouping = data.groupings[view.grouping];
  view.reference = grouping.reference;
  if (data.metrics.some((metric) => metric.id === picked.get('metric'))) view.metric = picked.get('metric');
  const against = picked.get('against');
  const group = wholeBelow(against, grouping.groups.length);
  if (against === 'overall' || against === 'others') view.reference = against;
  else if (group !== null && !grouping.groups[group].missing) view.reference = group;
  if (data.stops.length > 0) {
    const places = (picked.get('at') ?? '').split(',').map((text) => wholeBelow(text, data.stops.length + 1));
    if (places.length === 1 && places[0] !== null) [view.threshold] = places;
    else if (places.length === grouping.groups.length && !places.includes(null)) view.own = places;
  }
  return view;
}

function toAddress(data, view) {
  const picked = new URLSearchParams({ by: view.grouping, metric: view.metric, against: view.reference });
  if (data.stops.length > 0) picked.set('at', view.own ? view.own.join(',') : view.threshold);
  return `#${picked.toString().replace(/%2C/g, ',')}`;
}

// Whether an address says anything of a view.
function isOfView(address) {
  return address.includes('=');
}

const LEAST_PAUSE = 300;

// Writes the view to the address, no more often than browsers let a page: of what comes too soon, the last. A page that may not, as one in a frame of no
// origin, does without.
function addressKeeper() {
  let [written, waiting] = [-LEAST_PAUSE, 0];
  const write = (address, from) => {
    // The reader has gone elsewhere since: what is there now is to be read, not written over.
    if (location.hash !== from) return;
    written = performance.now();
    try {
      history.replaceState(null, '', address || location.pathname + location.search);
    } catch {
      // The view is shown all the same, and the link to it holds it.
    }
  };
  return {
    keep(address) {
      clearTimeout(waiting);
      const pause = LEAST_PAUSE - (performance.now() - written);
      if (pause <= 0) write(address, location.hash);
      else waiting = setTimeout(write, pause, address, location.hash);
    },
    drop() {
      clearTimeout(waiting);
    },
  };
}
