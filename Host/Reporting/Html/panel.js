// The panel beside the text: what is known of the marks that were pointed at, or a list of places. Links say where they
// lead in the address, so that a browser's back leads back.

const panel = el('section', { id: 'panel', hidden: true, 'aria-label': say('panel.label') });
let cameFrom = null;

// The address of an annotation in the text, of its row in a table ("row"), of a place, or of a part of an article.
function address(article, ...steps) {
  return '#' + [article.name, ...steps].map(encodeURIComponent).join('/');
}

// A link to an annotation's place in the text, shown as line and column of the source.
function placeLink(article, layer, index, span) {
  const place = article.place(span) || '–';
  return el('a', { href: address(article, layer, index), class: 'place', 'aria-label': say('link.place', place) }, place);
}

// A link to any place in the text.
function spanLink(article, span, words) {
  return el('a', { href: address(article, 'at', span[0], span[1]), class: 'place' }, words ?? article.place(span));
}

// Opens the panel under a heading; what had the focus gets it back when the panel is closed.
function openPanel(heading, content, takesFocus) {
  if (!panel.contains(document.activeElement)) cameFrom = document.activeElement;
  const title = el('h2', { tabindex: -1 }, heading);
  panel.replaceChildren(
    el('div', { class: 'panelHead' }, title,
      el('button', { type: 'button', class: 'close', 'aria-label': say('panel.close'), click: closePanel }, '✕')),
    ...content);
  panel.hidden = false;
  panel.scrollTop = 0;
  if (takesFocus) title.focus({ preventScroll: true });
}

function closePanel() {
  if (panel.hidden) return;
  const hadFocus = panel.contains(document.activeElement);
  panel.hidden = true;
  select(null);
  if (hadFocus && cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
}

// Shows what is known of a piece of text, or of one annotation.
function showMarks(article, marks, takesFocus) {
  select(article, marks[0].layer, marks[0].index);
  openPanel(layerName(marks[0].layer), marks.map((mark, i) => detail(article, mark, i > 0)), takesFocus);
}

function layerName(name) {
  return say('layer.' + name);
}

// One annotation: its words, where it stands, its members, and ways on.
function detail(article, { layer, index }, withHeading) {
  const values = article.layer(layer);
  const value = values[index];
  const caption = article.found.captions[layer]?.[index];
  const words = article.isWhole(value.span) ? null : cut(article.words(value.span), 200);
  const way = (to, key) => to >= 0 && to < values.length && el('a', { href: address(article, layer, to) }, say(key));
  return el('section', { class: 'detail ' + layerClass(layer) },
    withHeading && el('h3', null, layerName(layer)),
    words && el('blockquote', { lang: article.element.lang }, words),
    layer === 'quotation' && value.differences?.length > 0 && differences(article, value),
    layer === 'findings' ? findingFacts(article, value) : facts(article, layer, value, caption),
    el('p', { class: 'ways' }, way(index - 1, 'panel.previous'), way(index + 1, 'panel.next'),
      el('a', { href: address(article, layer, index, 'row') }, say('panel.row'))));
}

function layerClass(layer) {
  const other = otherLayers.findIndex(one => one.name === layer);
  return other < 0 ? layer : `other other${other % 6}`;
}

// The members of a value as names and values; members that say nothing are left out.
function facts(article, layer, value, caption) {
  const shape = run.layers.find(one => one.name === layer);
  const parent = value.parent && typeof value.parent.group === 'number' ? value.parent : null;
  const rows = [
    [say('fact.place'), article.place(value.span)],
    [say('fact.caption'), caption !== article.words(value.span) && !formed.includes(layer) ? caption : null],
    [say('fact.group'), parent && el('a', { href: address(article, layer, parent.group) }, groupName(article, parent))],
    ...shape.columns.filter(column => column.path[0] !== 'parent').map(column => [memberName(column), shownValue(article, column, value)]),
    ...shape.lists.filter(list => valueAt(value, list.path)?.length)
      .map(list => [memberName(list), el('ol', null, valueAt(value, list.path).slice(0, 20).map(one => el('li', null, element(article, list, one))))]),
  ];
  return el('dl', null, rows.filter(([, shown]) => shown !== null && shown !== undefined && shown !== '' && shown !== false)
    .map(([name, shown]) => [el('dt', null, name), el('dd', null, shown)]));
}

function memberName(member) {
  return say('member.' + member.name);
}

// A member as a reader sees it: the words of a span, the words for a known value, a number.
function shownValue(article, column, value) {
  const member = valueAt(value, column.path);
  if (member === null || member === undefined) return null;
  if (column.isSpan) return spanLink(article, member, cut(article.words(member), 30));
  if (Array.isArray(member)) return member.length ? member.map(one => valueName(column, one)).join(comma) : null;
  return typeof member === 'object' ? JSON.stringify(member) : valueName(column, member);
}

function valueName(column, value) {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return value ? say('value.yes') : null;
  return run.words[`${column.path.at(-1)}.${value}`] ?? String(value);
}

// An element of a list within a value, on one line.
function element(article, list, value) {
  if (list.isOfSpans) return spanLink(article, value);
  const span = value.span;
  const members = list.columns.filter(column => column.name !== 'span' && !column.isSpan)
    .map(column => shownValue(article, column, value)).filter(shown => shown !== null && shown !== '');
  return [span && spanLink(article, span, cut(article.words(span), 40)), span && members.length > 0 && ' ',
    members.flatMap((shown, i) => i ? [' · ', shown] : [shown])];
}

// A list of places with the words around them.
function showPlaces(heading, hits, more, takesFocus) {
  const rows = hits.map(({ article, span }) => {
    const text = article.text;
    const paragraph = article.paragraphs[article.paragraphAt(span[0])];
    const left = text.slice(Math.max(paragraph.start, span[0] - 14), span[0]);
    const right = text.slice(span[1], Math.min(paragraph.end, span[1] + 14));
    return el('tr', null, el('td', { class: 'left' }, el('bdi', null, left)), el('td', { class: 'key' }, spanLink(article, span, text.slice(...span))),
      el('td', { class: 'right' }, el('bdi', null, right)));
  });
  const widest = Math.max(...hits.map(({ span }) => span[1] - span[0]), 0);
  const headings = ['kwic.left', 'kwic.key', 'kwic.right'].map(key => el('th', { scope: 'col' }, say(key)));
  headings[1].style.width = Math.min(widest, 12) + 1 + 'em';
  openPanel(heading, [
    rows.length > 0 && el('table', { class: 'kwic', lang: 'zh' }, el('caption', null, say('kwic.caption')),
      el('thead', null, el('tr', null, headings)),
      el('tbody', null, rows)),
    more > 0 && el('p', null, say('list.more', more)),
  ].filter(Boolean), takesFocus);
}
