// The marks over a text. They may cross in any way, so the text is cut wherever one begins or ends, and each piece knows
// all that are open there.

// How many marks a piece knows: a text can have any number of marks in one place.
const mostMarks = 12;

// How many keywords are marked: a text full of dots says nothing.
const mostKeywords = 15;

const formed = ['enumeration', 'quotation', 'keyword'];
const otherLayers = run.layers.filter(layer => !formed.includes(layer.name));
const layerNames = [...formed.filter(name => run.layers.some(layer => layer.name === name)), ...otherLayers.map(layer => layer.name), 'findings'];
const shown = new Set(layerNames);

// All marks of an article as {start, end, layer, index, style}, in the order of the text, what contains first.
function marksOf(article) {
  const marks = [];
  const add = (layer, index, span, style) => {
    if (span && span[0] < span[1]) marks.push({ start: span[0], end: span[1], layer, index, style });
  };
  article.layer('enumeration').forEach((group, index) => {
    const style = group.kind === 'coordinate' ? 'coordinate' : 'item';
    for (const item of group.items ?? []) {
      add('enumeration', index, item.span, style);
      add('enumeration', index, item.marker, 'marker');
    }
    add('enumeration', index, group.announced?.span, 'announced');
  });
  article.layer('quotation').forEach((quotation, index) => add('quotation', index, quotation.span,
    `quotation ${quotation.mode === 'indirect' ? 'indirect' : ''} ${quotation.verdict === 'misquoted' ? 'doubtful' : ''}`));
  article.layer('keyword').forEach((keyword, index) => {
    if (keyword.rank <= mostKeywords)
      for (const span of keyword.spans ?? []) add('keyword', index, span, 'keyword');
  });
  otherLayers.forEach((layer, number) => article.layer(layer.name).forEach((value, index) => {
    for (const span of spansOf(article, layer, value)) add(layer.name, index, span, `other other${number % 6}`);
  }));
  article.layer('findings').forEach((finding, index) => add('findings', index, finding.span, `finding ${finding.severity}`));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

// Where an annotation stands: its span, or, where that is the article as a whole, the first list of spans in its value.
function spansOf(article, layer, value) {
  if (!article.isWhole(value.span)) return [value.span];
  const list = layer.lists.find(one => one.isOfSpans);
  return list ? valueAt(value, list.path) ?? [] : [];
}

// A member of a value, at any depth.
function valueAt(value, path) {
  return path.reduce((at, name) => at?.[name], value);
}

// Lays the marks of the layers that are shown over an article's text.
function decorate(article) {
  article.marks = marksOf(article);
  article.pieces = new Map();
  let open = [];
  let next = 0;
  const visibleMarks = article.marks.map((mark, id) => ({ mark, id })).filter(({ mark }) => shown.has(mark.layer));
  for (const paragraph of article.paragraphs) {
    const pieces = [];
    let at = paragraph.start;
    while (at < paragraph.end) {
      open = open.filter(({ mark }) => mark.end > at);
      while (next < visibleMarks.length && visibleMarks[next].mark.start <= at) {
        if (visibleMarks[next].mark.end > at) open.push(visibleMarks[next]);
        next++;
      }
      let stop = paragraph.end;
      if (next < visibleMarks.length) stop = Math.min(stop, visibleMarks[next].mark.start);
      for (const { mark } of open) stop = Math.min(stop, mark.end);
      const words = paragraph.text.slice(at - paragraph.start, stop - paragraph.start);
      pieces.push(open.length ? pieceOf(article, open.slice(-mostMarks), words) : words);
      at = stop;
    }
    paragraph.element.replaceChildren(...pieces);
  }
  const first = article.element.querySelector('mark.first');
  if (first) first.tabIndex = 0;
  article.isDecorated = true;
}

function pieceOf(article, open, words) {
  const piece = document.createElement('mark');
  piece.textContent = words;
  const styles = new Set(open.flatMap(({ mark }) => mark.style.split(' ')));
  for (const { mark, id } of open) {
    const key = `${mark.layer} ${mark.index}`;
    if (article.pieces.has(key)) {
      article.pieces.get(key).push(piece);
    } else {
      article.pieces.set(key, [piece]);
      styles.add('first');
    }
    piece.dataset.marks = piece.dataset.marks ? `${piece.dataset.marks} ${id}` : id;
  }
  piece.className = [...styles].filter(Boolean).join(' ');
  if (styles.has('first')) {
    piece.tabIndex = -1;
    piece.setAttribute('role', 'button');
  }
  return piece;
}

// The marks of a piece, the innermost first.
function marksIn(article, piece) {
  const marks = piece.dataset.marks.split(' ').map(id => article.marks[id]).sort((a, b) => a.end - a.start - (b.end - b.start));
  return marks.filter((mark, i) => marks.findIndex(other => other.layer === mark.layer && other.index === mark.index) === i);
}

let selected = [];

// Shows which annotation is looked at.
function select(article, layer, index) {
  for (const piece of selected) piece.classList.remove('selected');
  selected = article?.pieces?.get(`${layer} ${index}`) ?? [];
  for (const piece of selected) piece.classList.add('selected');
}
