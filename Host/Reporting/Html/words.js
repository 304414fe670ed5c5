// The data of the run, the report's words, and how elements are made: of texts, and never of markup.

const run = JSON.parse(document.querySelector('.run').textContent);

// The words of a key, with values in the places of {0}, {1}; a value that has no words, such as a plugin's, is itself.
function say(key, ...values) {
  const words = run.words[key] ?? key.slice(key.indexOf('.') + 1);
  return words.replace(/\{(\d)\}/g, (_, i) => values[i]);
}

// What stands between the words of a list; the file of words keeps no blanks.
const comma = say('list.comma') + (document.documentElement.lang === 'zh' ? '' : ' ');

// A text with U+FFFD for what acts without being seen: controls, and marks that turn the direction of a line.
function visible(text) {
  return String(text).replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

// Makes an element: attributes by name (functions listen, true is an empty attribute, null and false are none), then children.
function el(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

// Makes an element of a drawing.
function svg(name, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, visible(value));
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false)
    .map(child => child instanceof Node ? child : visible(child)));
  return element;
}

// A text cut to a number of characters.
function cut(text, most) {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? characters.slice(0, most).join('') + '…' : text;
}

// A number as a reader writes it.
function number(value) {
  return typeof value === 'number' ? value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 3 }) : '';
}
