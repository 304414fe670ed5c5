// Quotations: who says what by which verb, and what a look at the sources gave. Terms, slogans and titles, of which a page is
// full, are counted below the table.

const shortKinds = ['term', 'slogan', 'title'];

function quotationTable(article) {
  const all = article.layer('quotation').map((value, index) => ({ value, index }));
  const long = all.filter(({ value }) => !shortKinds.includes(value.kind) || value.sources?.length);
  const columns = [
    { name: say('fact.place') }, { name: say('member.speaker'), style: 'speaker' }, { name: say('member.cue') }, { name: say('fact.words'), style: 'words' },
    { name: say('member.kind'), style: 'kindOf' }, { name: say('member.verdict') }, { name: say('member.sources'), style: 'source' },
  ];
  const rows = long.map(({ value, index }) => [
    { shown: placeLink(article, 'quotation', index, value.span), by: value.span[0] },
    value.speaker?.name, value.cue?.text,
    el('span', null, quotedWords(article, value)),
    `${say('kind.' + value.kind)}${value.mode === 'direct' ? '' : ' · ' + say('mode.' + value.mode)}`,
    verdict(value), sources(value),
  ]);
  const used = columns.map((_, j) => j < 4 || rows.some(row => row[j]));
  const pick = list => list.filter((_, j) => used[j]);
  return [
    long.length > 0 && table(say('layer.quotation'), pick(columns), rows.map(pick), long.map(({ index }) => rowId(article, 'quotation', index))),
    ...shortKinds.map(kind => countedWords(article, kind, all.filter(one => one.value.kind === kind && !long.includes(one)))),
  ].filter(Boolean);
}

function verdict(value) {
  return value.verdict && value.verdict !== 'notChecked' ? el('span', { class: 'verdict ' + value.verdict }, say('verdict.' + value.verdict)) : null;
}

function sources(value) {
  const best = value.sources?.[0];
  if (!best) return null;
  const work = best.work ? `《${best.work}${best.chapter ? '·' + best.chapter : ''}》` : '';
  return el('span', null, [best.dynasty && best.author ? `[${best.dynasty}] ` : '', best.author ?? '', work].join(''));
}

// The words quoted, the source's words that they differ from struck out.
function quotedWords(article, value) {
  if (!value.differences?.length) return cut(article.words(value.span), 120);
  return differences(article, value);
}

function differences(article, value) {
  const parts = [];
  let at = value.span[0];
  for (const difference of [...value.differences].sort((a, b) => a.span[0] - b.span[0])) {
    if (difference.span[0] < at || difference.span[1] > value.span[1]) continue;
    parts.push(article.words([at, difference.span[0]]));
    if (difference.original) parts.push(el('del', { title: say('difference.original') }, difference.original));
    if (difference.span[0] < difference.span[1]) parts.push(el('ins', { title: say('difference.quoted') }, article.words(difference.span)));
    at = difference.span[1];
  }
  parts.push(article.words([at, value.span[1]]));
  return el('span', { class: 'differences', lang: article.element.lang }, parts);
}

// Words of one kind, each once, with all its places.
function countedWords(article, kind, quotations) {
  if (quotations.length === 0) return null;
  const byWords = Map.groupBy(quotations, ({ value }) => article.words(value.span));
  return el('div', { class: 'counted' }, el('h5', null, say('kinds.' + kind)), el('ul', null, [...byWords].map(([words, places]) => el('li', null,
    el('a', { href: address(article, 'quotation', places[0].index), id: rowId(article, 'quotation', places[0].index) }, `“${cut(words, 30)}”`),
    places.slice(1).map(({ index }, i) => [' ', el('a', { href: address(article, 'quotation', index), id: rowId(article, 'quotation', index),
      'aria-label': `${cut(words, 30)} ${i + 2}` }, i + 2)])))));
}
