// Of many articles an overview first: what each holds, who is quoted how often in all of them, which keywords most of them
// share, and the tables over all articles that a run was asked for.

function overview() {
  const parts = [];
  if (articles.length > 1) {
    parts.push(articleTable());
    const speakers = overall(article => article.layer('quotation').filter(value => isSaid({ value })).map(value => [value.speaker.name, 1]));
    if (speakers.length) parts.push(overallPart('overview.speakers', 'member.speaker', 'joined.quotations', speakers));
    const terms = overall(article => article.layer('keyword').filter(({ rank }) => rank <= 20).map(({ term, count }) => [term, count]));
    if (terms.length) parts.push(overallPart('overview.keywords', 'member.term', 'member.count', terms));
  }
  const corpus = document.querySelector('.corpus');
  for (const [name, one] of Object.entries(corpus ? JSON.parse(corpus.textContent) : {})) parts.push(corpusPart(name, one));
  return parts.length > 0 ? el('section', { id: 'overview' }, el('h2', null, say('overview.title')), parts) : null;
}

function articleTable() {
  const columns = [
    { name: '#', isNumber: true }, { name: say('overview.article'), style: 'words' }, ...['length', 'enumeration', 'quotation', 'speakers', 'findings']
      .map(name => ({ name: say('overview.' + name), isNumber: true })), { name: say('layer.keyword'), style: 'list' },
  ];
  return table(say('overview.articles', articles.length), columns, articles.map(article => [
    article.index + 1, el('a', { href: address(article) }, cut(article.title, 40)), article.paragraphs.at(-1)?.end ?? 0,
    article.layer('enumeration').filter(({ kind }) => kind !== 'coordinate').length, article.layer('quotation').length,
    new Set(article.layer('quotation').map(({ speaker }) => speaker?.name).filter(Boolean)).size, article.layer('findings').length,
    [...article.layer('keyword')].sort((a, b) => a.rank - b.rank).slice(0, 3).map(({ term }) => term).join(comma),
  ]));
}

// Names with their counts over all articles, the most frequent first: [name, count, the articles].
function overall(countsOf) {
  const names = new Map();
  for (const article of articles) {
    for (const [name, count] of countsOf(article)) {
      const known = names.get(name) ?? [name, 0, new Set()];
      known[1] += count;
      known[2].add(article);
      names.set(name, known);
    }
  }
  return [...names.values()].sort((a, b) => b[2].size - a[2].size || b[1] - a[1]);
}

function overallPart(title, name, count, rows) {
  return folded(say(title), rows.length, () => [table(say(title), [
    { name: say(name), isHeading: true }, { name: say(count), isNumber: true }, { name: say('overview.inArticles'), isNumber: true }, { name: say('overview.articleNames') },
  ], rows.slice(0, 200).map(([name, count, all]) => [name, count, all.size,
    [...all].slice(0, 6).map((article, i) => [i > 0 && ' ', el('a', { href: address(article), title: cut(article.title, 60) }, article.index + 1)]).concat(all.size > 6 ? ' …' : [])]))]);
}

function corpusPart(name, { columns, rows, method }) {
  return folded(say('corpus.' + name), rows.length, () => [
    table(name, columns.map((column, j) => ({ name: column, isNumber: rows.some(row => typeof row[j] === 'number') })), rows.slice(0, 500)),
    rows.length > 500 && el('p', null, say('list.more', rows.length - 500)), tree(method ?? {}),
  ].filter(Boolean));
}

function folded(title, count, make) {
  const details = el('details', { class: 'part' }, el('summary', null, el('h3', null, title), ' ', el('span', { class: 'count' }, count)));
  details.make = () => {
    details.append(...make());
    details.make = () => {};
  };
  details.addEventListener('toggle', () => details.open && details.make());
  return details;
}
