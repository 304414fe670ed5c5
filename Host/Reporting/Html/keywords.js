// Keywords: a bar for the score, and a strip of the article on which each place of the term is a stroke. A click on the term
// lists the places with the words around them.

function keywordTable(article) {
  const keywords = [...article.layer('keyword')].map((value, index) => ({ value, index })).sort((a, b) => a.value.rank - b.value.rank);
  const best = Math.max(...keywords.map(({ value }) => value.score ?? value.count), 0);
  const columns = [
    { name: say('member.term'), isHeading: true }, { name: say('member.score') }, { name: say('member.count'), isNumber: true },
    { name: say('member.perMillion'), isNumber: true }, { name: say('keyword.dispersion'), title: say('keyword.dispersionHelp') },
  ];
  return table(say('layer.keyword'), columns, keywords.map(({ value, index }) => [
    { shown: [termButton(article, index), value.isNew && el('small', { class: 'new', title: say('member.isNew') }, ' ' + say('keyword.new'))], by: value.term },
    { shown: bar(value.score ?? value.count, best), by: value.score ?? value.count },
    value.count, value.perMillion,
    { shown: strip(article, value), by: new Set((value.spans ?? []).map(([at]) => article.paragraphAt(at))).size },
  ]), keywords.map(({ index }) => rowId(article, 'keyword', index)));
}

function termButton(article, index) {
  return el('button', { type: 'button', class: 'term', click: () => showTerm(article, index, true) }, article.layer('keyword')[index].term);
}

function showTerm(article, index, takesFocus) {
  const { term, spans } = article.layer('keyword')[index];
  select(article, 'keyword', index);
  showPlaces(say('kwic.heading', term, spans.length), spans.slice(0, 200).map(span => ({ article, span })), spans.length - 200, takesFocus);
}

function bar(value, best) {
  return svg('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': number(value) },
    svg('rect', { width: best > 0 ? Math.max(1, 100 * value / best) : 0, height: 10 }));
}

// The article from left to right, its paragraphs as fields, the places of a term as strokes.
function strip(article, { spans = [] }) {
  const length = article.paragraphs.at(-1)?.end || 1;
  const paragraphs = [...new Set(spans.map(([at]) => article.paragraphAt(at) + 1))];
  const x = at => (600 * at / length).toFixed(1);
  return svg('svg', { class: 'strip', viewBox: '0 0 600 16', preserveAspectRatio: 'none', role: 'img',
    'aria-label': say('keyword.paragraphs', paragraphs.join(say('list.comma'))) },
    svg('path', { class: 'fields', d: article.paragraphs.filter((_, i) => i % 2).map(({ start, end }) => `M${x(start)} 0H${x(end)}V16H${x(start)}Z`).join('') }),
    svg('path', { class: 'strokes', d: spans.map(([at]) => `M${x(at)} 1V15`).join('') }));
}
