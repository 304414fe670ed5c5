// Search over all articles: the places are listed with the words around them, and shown in the text where the browser can
// highlight without changing the page.

const mostHits = 200;
const searchBox = el('input', { type: 'search', id: 'search', placeholder: say('search.label'), 'aria-label': say('search.label'), autocomplete: 'off',
  input: () => { clearTimeout(searchBox.timer); searchBox.timer = setTimeout(search, 150); },
  keydown: event => event.key === 'Enter' && nextHit(event.shiftKey ? -1 : 1) });
const searchCount = el('output', { for: 'search' });
let hits = [];
let hit = -1;

function search() {
  const sought = searchBox.value.toLowerCase();
  hits = [];
  hit = -1;
  let count = 0;
  for (const article of sought ? articles : []) {
    const text = article.text.toLowerCase();
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
      if (count++ < mostHits) hits.push({ article, span: [at, at + sought.length] });
  }
  searchCount.textContent = sought ? say('search.count', count) : '';
  highlight('search', hits);
  highlight('current', []);
  if (hits.length) showPlaces(say('kwic.heading', cut(searchBox.value, 30), count), hits, count - hits.length, false);
  else closePanel();
}

function nextHit(step) {
  if (hits.length === 0) return;
  hit = (hit + step + hits.length) % hits.length;
  showPlace(hits[hit].article, hits[hit].span);
}

function highlight(name, places) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.set(name, new Highlight(...places.map(({ article, span }) => article.range(span))));
}

// Scrolls to any place of a text and highlights it.
function showPlace(article, span) {
  prepare(article);
  const range = article.range(span);
  highlight('search', hits);
  highlight('current', [{ article, span }]);
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
}
