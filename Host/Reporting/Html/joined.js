// What no layer says alone: which keywords stand inside quotations, whose, and in which item of which enumeration; and who is
// quoted how often, by which verbs.

// The quotations of somebody's words, with the keywords and the enumeration's item that each lies in.
function joinedQuotations(article) {
  const items = article.layer('enumeration').flatMap(({ kind, items }, group) => kind === 'coordinate' ? [] :
    (items ?? []).map(({ span }, item) => ({ span, group, item }))).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const places = article.layer('keyword').flatMap(({ term, spans }, keyword) => (spans ?? []).map(span => ({ span, term, keyword })))
    .sort((a, b) => a.span[0] - b.span[0]);
  return article.layer('quotation').map((value, index) => {
    const [start, end] = value.span;
    const inside = [];
    for (let i = lastAtOrBefore(places, start - 1, place => place.span[0]) + 1; i < places.length && places[i].span[0] < end; i++)
      if (places[i].span[1] <= end) inside.push(places[i]);
    // The innermost item is the last that begins before the quotation and holds it.
    let item = null;
    for (let i = lastAtOrBefore(items, start, one => one.span[0]); i >= 0 && !item; i--) if (items[i].span[1] >= end) item = items[i];
    return { value, index, inside, item };
  });
}

function isSaid({ value }) {
  return value.speaker?.name && !value.nested;
}

function counted(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word, count]) => count > 1 ? `${word}×${count}` : word).join(comma);
}

function joinedTables(article) {
  const quotations = joinedQuotations(article);
  const bySpeaker = Map.groupBy(quotations.filter(isSaid), ({ value }) => value.speaker.name);
  const speakers = [...bySpeaker].sort((a, b) => b[1].length - a[1].length);
  const byTerm = Map.groupBy(quotations.flatMap(quotation => quotation.inside.map(place => ({ quotation, place }))), ({ place }) => place.keyword);
  const terms = [...byTerm].sort((a, b) => b[1].length - a[1].length);
  return [
    speakers.length > 0 && table(say('joined.speakers'), [
      { name: say('member.speaker'), isHeading: true }, { name: say('joined.quotations'), isNumber: true }, { name: say('member.cue') },
      { name: say('joined.terms') }, { name: say('joined.places') },
    ], speakers.map(([name, said]) => [name, said.length, counted(said.map(({ value }) => value.cue?.text).filter(Boolean)),
      counted(said.flatMap(({ inside }) => inside.map(({ term }) => term))), links(article, said)])),
    terms.length > 0 && table(say('joined.keywords'), [
      { name: say('member.term'), isHeading: true }, { name: say('member.count'), isNumber: true }, { name: say('joined.inside'), isNumber: true },
      { name: say('joined.whose') }, { name: say('joined.items') }, { name: say('joined.places') },
    ], terms.map(([keyword, places]) => {
      const within = [...new Set(places.map(({ quotation }) => quotation))];
      const items = within.map(({ item }) => item).filter(Boolean);
      return [{ shown: termButton(article, keyword), by: places[0].place.term }, article.layer('keyword')[keyword].count, places.length,
        counted(within.map(({ value }) => value.speaker?.name ?? say('kind.' + value.kind))),
        [...new Set(items)].map((item, i) => [i > 0 && comma, el('a', { href: address(article, 'at', ...item.span) }, groupName(article, item))]),
        links(article, within)];
    })),
  ].filter(Boolean);
}

function links(article, quotations) {
  return [quotations.slice(0, 12).map(({ value, index }, i) => [i > 0 && ' ', placeLink(article, 'quotation', index, value.span)]),
    quotations.length > 12 && ' …'];
}
