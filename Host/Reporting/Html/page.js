// The page itself: the bar with its switches, articles prepared as they come near, links, keys, printing.

// Up to how many articles a report is prepared, and printed, as a whole.
const few = 3;

// Makes an article ready to be looked at: marks over its text, parts below it.
function prepare(article) {
  if (!article.isDecorated) decorate(article);
  addParts(article);
}

const watch = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) prepare(articles[target.id.slice(1) - 1]);
}, { rootMargin: '800px' });

function articleOf(node) {
  const element = node.closest('article');
  return element && articles[element.id.slice(1) - 1];
}

// Shows or hides the marks of a layer.
function turn(layer, isOn) {
  if (isOn) shown.add(layer);
  else shown.delete(layer);
  switches.get(layer)?.setAttribute('aria-pressed', isOn);
  select(null);
  for (const article of articles.filter(one => one.isDecorated)) {
    article.isDecorated = false;
    watch.unobserve(article.element);
    watch.observe(article.element);
  }
}

const switches = new Map(layerNames.filter(name => articles.some(article => article.layer(name).length)).map(name => [name,
  el('button', { type: 'button', class: 'switch ' + layerClass(name), 'aria-pressed': true, click: () => turn(name, !shown.has(name)) }, layerName(name))]));

const dark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
const darkSwitch = el('button', { type: 'button', id: 'dark', 'aria-pressed': isDark(), click: () => {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  darkSwitch.setAttribute('aria-pressed', isDark());
} }, say('bar.dark'));

// Goes where an address leads; see address().
function follow(hash) {
  const [name, layer, index, end] = hash.slice(1).split('/').map(decodeURIComponent);
  const article = articles[name?.slice(1) - 1];
  if (!article || name[0] !== 'a') return;
  prepare(article);
  if (layer === undefined) {
    article.element.scrollIntoView();
  } else if (layer === 'at') {
    showPlace(article, [Number(index), Number(end)]);
  } else if (end === 'row') {
    const part = article.parts.get(layer);
    if (part) unfold(part);
    const row = document.getElementById(hash.slice(1));
    if (!row) return;
    for (let around = row.parentElement.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  } else if (article.layer(layer)[index]) {
    if (!shown.has(layer)) turn(layer, true);
    prepare(article);
    const piece = article.pieces.get(`${layer} ${index}`)?.[0];
    piece?.scrollIntoView({ block: 'center' });
    if (layer === 'keyword') showTerm(article, Number(index), true);
    else showMarks(article, [{ layer, index: Number(index) }], true);
    if (piece) cameFrom = piece;
  }
}

function openPiece(piece, takesFocus) {
  const article = articleOf(piece);
  showMarks(article, marksIn(article, piece), takesFocus);
  if (takesFocus) cameFrom = piece;
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link) {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    follow(link.getAttribute('href'));
    return;
  }
  const piece = event.target.closest('mark');
  if (piece && getSelection().isCollapsed) openPiece(piece, false);
});

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') closePanel();
  const piece = event.target.closest?.('mark');
  if (!piece) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    openPiece(piece, true);
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    event.preventDefault();
    const pieces = [...articleOf(piece).element.querySelectorAll('mark.first')];
    const next = pieces[pieces.indexOf(piece) + (event.key === 'ArrowRight' ? 1 : -1)];
    if (!next) return;
    piece.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
});

addEventListener('popstate', () => follow(location.hash));

// On paper nothing can be unfolded. Of few articles all is printed; of many, beside the text, what the reader unfolded.
function prepareForPrint() {
  for (const article of articles) {
    prepare(article);
    if (articles.length <= few) article.parts.forEach(unfold);
  }
}

addEventListener('beforeprint', prepareForPrint);
matchMedia('print').addEventListener('change', event => event.matches && prepareForPrint());

for (const section of document.querySelectorAll('.document')) {
  const page = JSON.parse(section.querySelector(':scope > .page').textContent);
  section.querySelector('h2').after(...[page.encoding && el('p', { class: 'facts' }, `${page.encoding}`), pageFindings(page)].filter(Boolean));
}

for (const article of articles) {
  const { authors, column, credit, metadata, id } = article.found;
  const isOnlyOne = article.element.parentElement.querySelectorAll(':scope > article').length === 1;
  const known = [!isOnlyOne && id, authors.join('　'), column, credit, ...Object.entries(metadata).map(([name, value]) => `${name} ${value}`)].filter(Boolean);
  if (known.length) article.element.prepend(el('p', { class: 'facts', lang: document.documentElement.lang }, known.join(' · ')));
}

document.querySelector('header').append(
  el('div', { class: 'tools' }, searchBox, searchCount, darkSwitch, el('button', { type: 'button', id: 'print', click: () => print() }, say('bar.print'))),
  el('div', { class: 'switches', role: 'group', 'aria-label': say('bar.layers') }, [...switches.values()]));
document.querySelector('main').prepend(...[overview()].filter(Boolean));
document.querySelector('main').after(el('aside', null, panel, articles.length > 1 && el('nav', { 'aria-label': say('bar.contents') }, el('h2', null, say('bar.contents')),
  el('ol', null, articles.map(article => el('li', null, el('a', { href: address(article) }, cut(article.title, 30))))))));
document.body.append(el('footer', null, el('h2', null, say('layer.method')), el('p', null, say('method.made', run.version)),
  el('ul', null, run.plugins.map(plugin => el('li', null, `${plugin.name} ${plugin.version}`))), el('p', null, say('method.care'))));
if (articles.length > 0) document.title = articles.length === 1 ? cut(articles[0].title, 60) : `${document.title} (${articles.length})`;
for (const article of articles) watch.observe(article.element);
if (articles.length <= few) articles.forEach(prepare);
if (location.hash) follow(location.hash);
