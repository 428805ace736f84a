// Builds elements. Text, wherever it comes from, only ever becomes a text node: there is no way to hand in markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'data') Object.assign(element.dataset, value);
    else if (name === 'value' && 'value' in element) element.value = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

/** Appends nodes, texts and numbers, however deep in lists; leaves out null, undefined and false. */
export function append(element, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

/** An HTML element: h('a', { href: '…', onclick: f }, 'text', child …). */
export const h = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);

/** An SVG element, with the same arguments as h. */
export const svg = (tag, properties, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

/** Puts children in place of what an element held. */
export function replace(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

/** Puts a separator between the items of a list. */
export const joined = (items, separator) => items.flatMap((item, at) => (at ? [separator, item] : [item]));

/** The element of the page with an id; a page without it is wrong, and says so. */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`this page has no element #${id}`);
  return element;
}
