// Tables: with a caption, headings that sort, and a way to scroll them from the keyboard where they are wide.

// A table of rows, each an array of cells: a text, a number, an element, or {shown, by} where the order is another than what is
// shown. Columns are {name, title, isNumber}. A row may bring an id, by which it is linked to.
function table(caption, columns, rows, ids) {
  const body = el('tbody');
  const made = rows.map((row, i) => el('tr', ids ? { id: ids[i], tabindex: -1 } : null, row.map((cell, j) =>
    el(j === 0 && columns[0].isHeading ? 'th' : 'td', { scope: j === 0 && columns[0].isHeading ? 'row' : null, class: columns[j].isNumber ? 'number' : columns[j].style },
      typeof cell === 'number' ? number(cell) : cell?.by !== undefined ? cell.shown : cell))));
  body.append(...made);
  const headings = columns.map((column, j) => el('th', { scope: 'col', title: column.title, class: column.isNumber ? 'number' : null },
    rows.length > 1 && column.name ? el('button', { type: 'button', click: () => sort(j) }, column.name) : column.name));

  function sort(j) {
    const up = headings[j].getAttribute('aria-sort') === 'descending' || (!columns[j].isNumber && headings[j].getAttribute('aria-sort') !== 'ascending');
    const keys = rows.map(row => row[j]?.by ?? (row[j] instanceof Node ? row[j].textContent : row[j] ?? ''));
    const order = rows.map((_, i) => i).sort((a, b) => (up ? 1 : -1) *
      (typeof keys[a] === 'number' && typeof keys[b] === 'number' ? keys[a] - keys[b] : String(keys[a]).localeCompare(String(keys[b]), 'zh')) || a - b);
    headings.forEach((heading, i) => i === j ? heading.setAttribute('aria-sort', up ? 'ascending' : 'descending') : heading.removeAttribute('aria-sort'));
    body.append(...order.map(i => made[i]));
  }

  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    el('table', null, el('caption', null, caption), el('thead', null, el('tr', null, headings)), body));
}

// The id of an annotation's row.
function rowId(article, layer, index) {
  return address(article, layer, index, 'row').slice(1);
}

// Any layer as a table, by the columns of its values; those that are empty in every row are left out.
function layerTable(article, layer) {
  const values = article.layer(layer.name);
  const captions = article.found.captions[layer.name];
  const columns = [
    { name: say('fact.place'), cell: (value, i) => placeLink(article, layer.name, i, value.span) },
    { name: say('fact.words'), style: 'words', cell: value => article.isWhole(value.span) ? null : cut(article.words(value.span), 60) },
    { name: say('fact.caption'), cell: (value, i) => captions?.[i] !== article.words(value.span) ? captions?.[i] : null },
    ...layer.columns.map(column => ({ name: memberName(column), cell: value => shownValue(article, column, value) })),
    ...layer.lists.map(list => ({ name: memberName(list), isNumber: true, cell: value => valueAt(value, list.path)?.length || null })),
  ].map(column => ({ ...column, cells: values.map(column.cell) })).filter(column => column.cells.some(cell => cell !== null && cell !== undefined && cell !== ''));
  return table(layerName(layer.name), columns, values.map((_, i) => columns.map(column => column.cells[i])), values.map((_, i) => rowId(article, layer.name, i)));
}
