// An article of the report: its text, which stands in the page's paragraphs, and what was found in it.

class Article {
  constructor(element, index) {
    this.element = element;
    this.index = index;
    this.name = 'a' + (index + 1);
    this.paragraphs = [...element.querySelectorAll(':scope > .text')].map(paragraph =>
      ({ element: paragraph, start: Number(paragraph.dataset.at), text: paragraph.textContent }));
    for (const paragraph of this.paragraphs) paragraph.end = paragraph.start + paragraph.text.length;
    element.id = this.name;
  }

  // What was found, read when it is first asked for.
  get found() {
    return this.data ??= JSON.parse(this.element.querySelector(':scope > .found').textContent);
  }

  get title() {
    return this.found.title ?? this.found.id;
  }

  // The whole text; between paragraphs there is nothing but white space.
  get text() {
    if (this.whole === undefined) {
      let text = '';
      for (const paragraph of this.paragraphs) text = text.padEnd(paragraph.start, '\n') + paragraph.text;
      this.whole = text;
    }
    return this.whole;
  }

  // The annotations of a layer, in order.
  layer(name) {
    return name === 'findings' ? this.found.findings : this.found.layers[name] ?? [];
  }

  words([start, end]) {
    return this.text.slice(start, end);
  }

  // Whether a span is the article as a whole, which says nothing of any place in it.
  isWhole([start, end]) {
    return this.paragraphs.length > 1 && start <= this.paragraphs[0].start && end >= this.paragraphs.at(-1).end;
  }

  // Line and column of the source, 27:3; nothing where the text has none.
  place([start]) {
    const lines = this.found.lines;
    const index = lastAtOrBefore(lines, start, line => line[0]);
    return index < 0 ? '' : `${lines[index][1]}:${lines[index][2] + start - lines[index][0]}`;
  }

  // The index of the paragraph that a place lies in, or of the one before it.
  paragraphAt(at) {
    return Math.max(0, lastAtOrBefore(this.paragraphs, at, paragraph => paragraph.start));
  }

  // A span as the browser knows it.
  range([start, end]) {
    const range = document.createRange();
    range.setStart(...this.point(start));
    range.setEnd(...this.point(end));
    return range;
  }

  point(at) {
    const paragraph = this.paragraphs[this.paragraphAt(at)];
    const nodes = document.createTreeWalker(paragraph.element, NodeFilter.SHOW_TEXT);
    let left = Math.max(0, at - paragraph.start);
    let node = null;
    while (nodes.nextNode()) {
      node = nodes.currentNode;
      if (left < node.length) return [node, left];
      left -= node.length;
    }
    return node ? [node, node.length] : [paragraph.element, 0];
  }
}

// The index of the last of some ordered things that begins at a place or before it, or -1.
function lastAtOrBefore(things, at, startOf) {
  let [low, high] = [0, things.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (startOf(things[middle]) <= at) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

const articles = [...document.querySelectorAll('article')].map((element, index) => new Article(element, index));
