// What checks found in an article, and what was repaired or is doubtful in a page.

function findingTable(article) {
  return table(say('layer.findings'), findingColumns, article.layer('findings').map((finding, index) => [
    { shown: placeLink(article, 'findings', index, finding.span), by: finding.span[0] }, severity(finding), finding.code, finding.message,
    cut(article.words(finding.span), 30),
  ]), article.layer('findings').map((_, index) => rowId(article, 'findings', index)));
}

const findingColumns = [
  { name: say('fact.place') }, { name: say('member.severity') }, { name: say('member.code') }, { name: say('member.message') }, { name: say('fact.words'), style: 'words' },
];

function severity(finding) {
  return { shown: el('span', { class: 'severity ' + finding.severity }, say('severity.' + finding.severity)), by: ['info', 'warning', 'error'].indexOf(finding.severity) };
}

function findingFacts(article, finding) {
  return el('dl', null, [['fact.place', article.place(finding.span)], ['member.severity', say('severity.' + finding.severity)], ['member.code', finding.code],
    ['member.message', finding.message], ['member.plugin', finding.plugin]].filter(([, value]) => value).map(([name, value]) => [el('dt', null, say(name)), el('dd', null, value)]));
}

// What was done to an input before anything was looked for.
function pageFindings(page) {
  const done = [
    page.duplicates > 0 && say('page.duplicates', page.duplicates),
    page.furniture.length > 0 && say('page.furniture', page.furniture.length) + ' ' + cut(page.furniture.join(' · '), 200),
  ].filter(Boolean);
  if (page.findings.length === 0 && done.length === 0) return null;
  return el('details', { class: 'part' }, el('summary', null, el('h3', null, say('page.repairs')), ' ', el('span', { class: 'count' }, page.findings.length)),
    done.map(text => el('p', null, text)),
    page.findings.length > 0 && table(say('page.repairs'), findingColumns.slice(0, 4), page.findings.map(finding => [
      { shown: `${finding.line}:${finding.column}`, by: finding.span[0] }, severity(finding), finding.code, finding.message,
    ])));
}
