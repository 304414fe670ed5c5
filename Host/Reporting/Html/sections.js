// The parts below an article's text: folded, and made when they are first unfolded.

function partsOf(article) {
  const parts = [];
  const add = (name, count, make) => count > 0 && parts.push({ name, title: layerName(name), count, make });
  add('enumeration', article.layer('enumeration').length, () => enumerationTrees(article));
  add('quotation', article.layer('quotation').length, () => quotationTable(article));
  add('keyword', article.layer('keyword').length, () => [keywordTable(article)]);
  const joined = article.layer('quotation').some(value => isSaid({ value })) || (article.layer('keyword').length && article.layer('quotation').length);
  add('joined', joined ? 1 : 0, () => joinedTables(article));
  for (const layer of otherLayers) add(layer.name, article.layer(layer.name).length, () => [layerTable(article, layer)]);
  article.found.sections.forEach((section, i) => parts.push({ name: 'section/' + i, title: section.title, make: () => sectionBlocks(article, section) }));
  add('findings', article.layer('findings').length, () => [findingTable(article)]);
  add('faults', article.found.faults.length, () => article.found.faults.map(fault => el('p', { class: 'failure' }, `${fault.layer} (${fault.plugin}): ${fault.message}`)));
  add('method', Object.keys(article.found.methods).length, () => Object.entries(article.found.methods).map(([name, value]) => [el('h5', null, layerName(name)), tree(value)]));
  return parts;
}

// What a plugin says in a section of its own.
function sectionBlocks(article, section) {
  return [
    section.error && el('p', { class: 'failure' }, `${section.plugin}: ${section.error}`),
    ...section.blocks.map(block => block.table ? sectionTable(article, block) :
      el('p', null, block.text, block.place && [' ', spanLink(article, block.place)])),
  ].filter(Boolean);
}

function sectionTable(article, { table: named, places }) {
  const [[name, { columns, rows, method }]] = Object.entries(named);
  const numbers = columns.map((_, j) => rows.some(row => typeof row[j] === 'number'));
  return el('div', null, el('h5', null, name), table(name,
    [...(places.length ? [{ name: say('fact.place') }] : []), ...columns.map((column, j) => ({ name: column, isNumber: numbers[j] }))],
    rows.map((row, i) => places.length ? [{ shown: spanLink(article, places[i]), by: places[i][0] }, ...row] : row)), tree(method));
}

// A value as nested names and values.
function tree(value) {
  if (Array.isArray(value)) return value.map(one => typeof one === 'object' ? JSON.stringify(one) : one).join(comma);
  if (value === null || typeof value !== 'object') return typeof value === 'number' ? number(value) : String(value ?? '');
  return el('dl', null, Object.entries(value).filter(([name, one]) => name !== 'span' && one !== null && one !== '' && !(Array.isArray(one) && one.length === 0))
    .map(([name, one]) => [el('dt', null, say('member.' + name)), el('dd', null, tree(one))]));
}

// Adds the folded parts below an article, once.
function addParts(article) {
  if (article.parts) return;
  article.parts = new Map();
  const isAlone = articles.length === 1;
  for (const part of partsOf(article)) {
    const details = el('details', { class: 'part ' + layerClass(part.name), lang: document.documentElement.lang },
      el('summary', null, el('h4', null, part.title), part.count > 1 && [' ', el('span', { class: 'count' }, part.count)]));
    details.make = () => {
      details.append(...part.make().flat());
      details.make = () => {};
    };
    details.addEventListener('toggle', () => details.open && details.make());
    if (isAlone && part.name !== 'method') unfold(details);
    article.parts.set(part.name, details);
    article.element.append(details);
  }
}

function unfold(details) {
  details.make();
  details.open = true;
}
