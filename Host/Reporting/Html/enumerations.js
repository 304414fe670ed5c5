// Enumerations as trees: each with its items, and within an item the enumerations that stand in it. What is missing between
// two numbers, or between what was announced and what came, is said in its place.

function enumerationTrees(article) {
  const groups = article.layer('enumeration');
  const isTree = group => group.kind !== 'coordinate' && (group.items?.length > 0 || group.announced?.status === 'disagrees');
  const nested = new Map();
  const roots = [];
  groups.forEach((group, index) => {
    if (!isTree(group)) return;
    const parent = group.parent;
    // What contains comes first in a layer; anything else would be a circle.
    if (parent && parent.group < index && groups[parent.group] && isTree(groups[parent.group])) {
      const key = `${parent.group} ${parent.item}`;
      nested.set(key, [...nested.get(key) ?? [], index]);
    } else {
      roots.push(index);
    }
  });
  const named = groups.filter(group => group.kind !== 'coordinate' && !isTree(group));
  const coordinated = groups.map((group, index) => [group, index]).filter(([group]) => group.kind === 'coordinate');
  return [
    roots.length > 0 && el('ul', { class: 'tree' }, roots.map(index => groupNode(article, groups, nested, index, 1))),
    named.length > 0 && el('p', null, say('enumeration.named'), ' ', named.map((group, i) => [i > 0 && comma,
      el('a', { href: address(article, 'enumeration', groups.indexOf(group)), id: rowId(article, 'enumeration', groups.indexOf(group)) },
        group.announced?.text ?? group.frame ?? article.words(group.span))])),
    coordinated.length > 0 && el('details', { class: 'inner' }, el('summary', null, say('enumeration.coordinated', coordinated.length)),
      el('ul', { class: 'plain' }, coordinated.map(([group, index]) => el('li', { id: rowId(article, 'enumeration', index), tabindex: -1 },
        placeLink(article, 'enumeration', index, group.span), ' ', (group.items ?? []).map(item => cut(article.words(item.span), 16)).join(' | '))))),
  ].filter(Boolean);
}

function groupNode(article, groups, nested, index, level) {
  const group = groups[index];
  const doubts = article.layer('findings').map((finding, i) => [finding, i])
    .filter(([finding]) => finding.plugin === pluginOf('enumeration') && isAbout(finding.span, group));
  return el('li', { id: rowId(article, 'enumeration', index), tabindex: -1 },
    el('p', { class: 'group' }, placeLink(article, 'enumeration', index, group.span), ' ',
      el('span', { class: 'kind' }, say('kind.' + group.kind)), ' ', group.frame && el('bdi', null, group.frame), ' ', announcement(group)),
    doubts.map(([finding, i]) => el('p', { class: 'gap' }, el('a', { href: address(article, 'findings', i) }, finding.code), ' ', finding.message)),
    el('ol', { class: 'items' }, (group.items ?? []).flatMap((item, i, items) => [
      ...gapBefore(items, i),
      el('li', null, itemLine(article, item),
        level < 8 && nested.has(`${index} ${i}`) && el('ul', { class: 'tree' }, nested.get(`${index} ${i}`).map(below => groupNode(article, groups, nested, below, level + 1)))),
    ]), missingAtEnd(group)));
}

// Whether a finding is about an enumeration itself: it has the same place, or lies in what announces it or in a marker.
function isAbout(span, group) {
  const holds = outer => outer && outer[0] <= span[0] && span[1] <= outer[1];
  return (span[0] === group.span[0] && span[1] === group.span[1]) || holds(group.announced?.span) || (group.items ?? []).some(item => holds(item.marker));
}

function itemLine(article, item) {
  const [start, end] = item.span;
  const marker = item.marker && item.marker[0] === start && item.marker[1] <= end ? item.marker : null;
  return el('a', { href: address(article, 'at', start, end), class: 'words' },
    marker && el('b', null, article.words(marker)), cut(article.words([marker ? marker[1] : start, end]), 48));
}

function announcement(group) {
  const announced = group.announced;
  if (!announced) return null;
  const sign = { agrees: '✓', disagrees: '✗' }[announced.status] ?? '';
  return el('span', { class: 'announcement ' + announced.status }, `${announced.text ?? ''} ${announced.count ?? ''} ${sign}`,
    announced.status === 'disagrees' && ' ' + say('enumeration.found', group.items?.length ?? 0));
}

function gapBefore(items, i) {
  const [from, to] = [i > 0 ? items[i - 1].ordinal : 0, items[i].ordinal];
  if (typeof from !== 'number' || typeof to !== 'number' || to <= from + 1) return [];
  return [el('li', { class: 'gap' }, say(to === from + 2 ? 'enumeration.gap' : 'enumeration.gaps', from + 1, to - 1))];
}

function missingAtEnd(group) {
  const missing = group.announced?.status === 'disagrees' ? (group.announced.count ?? 0) - (group.items?.length ?? 0) : 0;
  return missing > 0 && el('li', { class: 'gap' }, say('enumeration.missing', missing));
}

// An enumeration's item in a few words.
function groupName(article, { group, item }) {
  const value = article.layer('enumeration')[group];
  const one = value?.items?.[item];
  return one ? `${cut(article.words(one.span), 12)} (${item + 1}/${value.items.length})` : say('layer.enumeration');
}

function pluginOf(layer) {
  return run.layers.find(one => one.name === layer)?.plugin;
}
