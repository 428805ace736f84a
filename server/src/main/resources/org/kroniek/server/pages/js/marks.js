// Marks on the words of an article. Marks overlap freely: the text is cut wherever one begins or ends, and each piece is
// wrapped in one element for every mark that covers it, so that every mark draws its own line or wash.
import { h } from './dom.js';
import { t } from './i18n.js';
import { CodePoints } from './codepoints.js';
import { lineOf, isDenied } from './signs.js';
import { typeName, certaintyName, stanceName, kindName } from './format.js';

// Outermost first; the last one that leads somewhere is the link of a piece.
const ORDER = ['content', 'time', 'name', 'source', 'cue', 'state', 'event'];

/** How deep an attribution lies inside others: 0 for what the article itself reports. */
export function depthOf(attribution, byId) {
  let depth = 0;
  for (let at = attribution; at.within && byId.get(at.within) && depth < 9; at = byId.get(at.within)) depth += 1;
  return depth;
}

/** All marks of a reading: `{ layer, begin, end, … }`, offsets in code points. `records` are the ledger's rows, corrections applied. */
export function marksOf(reading, records) {
  const attributions = new Map(reading.attributions.map((one) => [one.id, one]));
  const marks = [];
  for (const record of records) {
    marks.push({ layer: record.kind, ...record.anchor, record });
    const { time } = reading.records.find(({ id }) => id === record.record) ?? {};
    if (time && time.begin !== null && time.begin !== undefined) marks.push({ layer: 'time', begin: time.begin, end: time.end });
  }
  for (const attribution of reading.attributions) {
    const depth = depthOf(attribution, attributions);
    const link = { attribution };
    if (attribution.source && attribution.source.begin !== null) marks.push({ layer: 'source', begin: attribution.source.begin, end: attribution.source.end, ...link });
    if (attribution.cue) marks.push({ layer: 'cue', begin: attribution.cue.begin, end: attribution.cue.end, ...link });
    for (const { begin, end } of attribution.content) marks.push({ layer: 'content', begin, end, depth, ...link });
  }
  for (const entity of reading.entities) for (const { begin, end } of entity.mentions) marks.push({ layer: 'name', begin, end, entity });
  return marks.filter(({ begin, end }) => begin < end).sort((a, b) => ORDER.indexOf(a.layer) - ORDER.indexOf(b.layer) || a.begin - b.begin || b.end - a.end);
}

const classes = {
  event: ({ record }) => `anchor line-${lineOf(record.certainty)}${isDenied(record.certainty) ? ' denied' : ''}`,
  state: ({ record }) => `anchor line-${lineOf(record.certainty)}${isDenied(record.certainty) ? ' denied' : ''}`,
  content: ({ depth }) => `depth-${Math.min(depth, 2)}`,
};
const titles = {
  event: ({ record }) => `${typeName(record.type)}, ${record.certainty} ${certaintyName(record.certainty)}`,
  state: ({ record }) => `${typeName(record.type)}, ${record.certainty} ${certaintyName(record.certainty)}`,
  cue: ({ attribution }) => stanceName(attribution.stance),
  source: ({ attribution }) => t('reader.sourceTitle', { stance: stanceName(attribution.stance) }),
  name: ({ entity }) => `${entity.name}, ${kindName(entity.kind)}`,
};

const keyOf = (mark) => (mark.record ? `record:${mark.record.id}` : mark.attribution && mark.layer !== 'content' ? `attribution:${mark.attribution.id}` : null);

/** Draws text and marks; knows its pieces, so that a selection can be lit without drawing anew. */
export class MarkedText {
  constructor(text, marks, extraCuts, addressOf) {
    this.points = new CodePoints(text);
    this.marks = marks;
    this.addressOf = addressOf;
    this.cuts = [...new Set([...marks, ...extraCuts].flatMap(({ begin, end }) => [begin, end]))].sort((a, b) => a - b);
    this.pieces = [];
    this.focusable = new Set();
  }

  /** The nodes of the text from code point `begin` to before `end`. */
  draw(begin, end) {
    const inside = this.cuts.filter((cut) => cut > begin && cut < end);
    const edges = [begin, ...inside, end];
    return edges.slice(0, -1).map((from, at) => this.#piece(from, edges[at + 1]));
  }

  #piece(begin, end) {
    const covering = this.marks.filter((mark) => mark.begin <= begin && end <= mark.end);
    const linking = covering.filter(keyOf).at(-1);
    let node = document.createTextNode(this.points.slice(begin, end));
    for (const mark of [...covering].reverse()) node = this.#wrap(mark, node, mark === linking, end);
    const piece = h('span', { class: 'piece' }, node);
    this.pieces.push({ begin, end, element: piece, covering });
    return piece;
  }

  #wrap(mark, node, isLink, end) {
    const properties = { class: ['mark', mark.layer, classes[mark.layer]?.(mark)].filter(Boolean).join(' '), title: titles[mark.layer]?.(mark) };
    if (mark.record && end === mark.end) properties['data-certainty'] = mark.record.certainty;
    if (!isLink) return h('span', properties, node);
    const key = keyOf(mark);
    // Cut into several pieces a mark is one stop for the keyboard.
    const first = !this.focusable.has(key);
    this.focusable.add(key);
    return h('a', { ...properties, href: this.addressOf(mark), data: { key }, tabindex: first ? null : -1 }, node);
  }

  /** Lights the pieces inside any of the spans, and marks those that carry the key as the chosen ones. */
  light(spans, key) {
    for (const { begin, end, element, covering } of this.pieces) {
      element.classList.toggle('lit', spans.some((span) => span.begin <= begin && end <= span.end));
      element.classList.toggle('chosen', covering.some((mark) => keyOf(mark) === key));
    }
  }

  /** The first element that carries a key. */
  find(key) {
    return this.pieces.find(({ covering }) => covering.some((mark) => keyOf(mark) === key))?.element;
  }
}
