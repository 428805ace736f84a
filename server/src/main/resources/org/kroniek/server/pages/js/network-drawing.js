// The drawing of a network, as SVG. Needs d3. The same actors and edges always come to lie at the same places.
import { svg } from './dom.js';
import { t } from './i18n.js';

const { d3 } = globalThis;

// Wide screens are filled from side to side, phones from top to bottom.
const STRETCH = innerWidth > 700 ? 1.45 : 0.95;
const LONGEST = innerWidth > 700 ? 24 : 16;
const ROOM = innerWidth > 700 ? 46 : 62;
const shorten = (name) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** A number from 0 to 1 that depends on a text alone (FNV-1a). */
function hash(text) {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 16777619);
  return ((value ^ (value >>> 15)) >>> 0) / 4294967296;
}

/** A layout that lasts: where an actor has once been put it stays, whatever period is shown afterwards. */
export class Layout {
  constructor() { this.places = new Map(); }

  /** Finds places for the actors that have none yet; those that have one do not move. */
  settle(nodes, edges) {
    const points = [...nodes].sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1)).map(({ actor, weight }) => {
      const known = this.places.get(actor.id);
      const angle = hash(actor.id) * 2 * Math.PI;
      const radius = 60 + 240 * hash(`${actor.id}#`);
      return known ? { id: actor.id, weight, x: known.x / STRETCH, y: known.y, fx: known.x / STRETCH, fy: known.y } : { id: actor.id, weight, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
    const links = edges.map(({ from, to, weight }) => ({ source: from.id, target: to.id, weight }));
    let seed = 0.37;
    const simulation = d3.forceSimulation(points).randomSource(() => { seed = (seed * 9301 + 0.2113) % 1; return seed; })
      .force('charge', d3.forceManyBody().strength(-260).distanceMax(420)).force('link', d3.forceLink(links).id(({ id }) => id).distance(95).strength(0.35))
      .force('x', d3.forceX().strength(0.09)).force('y', d3.forceY().strength(0.09)).force('apart', d3.forceCollide(ROOM)).stop();
    for (let tick = 0; tick < 320; tick += 1) simulation.tick();
    // Names are wider than high: what is laid out round is stretched, so that they do not lie over each other.
    for (const { id, x, y, fx } of points) if (fx === undefined) this.places.set(id, { x: x * STRETCH, y });
  }

  at(id) { return this.places.get(id); }
}

const tone = (sign) => (sign <= -0.15 ? 'hostile' : sign >= 0.15 ? 'friendly' : 'neutral');
const SIGNS = { backs: '+', opposes: '−', fights: '×', meets: '⇄' };

function edgeOf(edge, places, turn, unit, chosen, addressOf) {
  const [from, to] = [places.at(edge.from.id), places.at(edge.to.id)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // Edges between the same two bend apart.
  const bend = (14 + turn * 20) * unit;
  const [cx, cy] = [(from.x + to.x) / 2 - (dy / length) * bend * 2, (from.y + to.y) / 2 + (dx / length) * bend * 2];
  const [mx, my] = [(from.x + to.x) / 4 + cx / 2, (from.y + to.y) / 4 + cy / 2];
  const back = Math.atan2(to.y - cy, to.x - cx);
  const tip = [to.x - 13 * unit * Math.cos(back), to.y - 13 * unit * Math.sin(back)];
  const wing = (by) => `${tip[0] - 10 * unit * Math.cos(back + by)},${tip[1] - 10 * unit * Math.sin(back + by)}`;
  const shape = `M${from.x},${from.y}Q${cx},${cy} ${tip[0]},${tip[1]}`;
  const words = t('network.edge', { from: edge.from.name, relation: t(`relation.${edge.relation}`), to: edge.to.name, n: edge.weight });
  const kind = tone(edge.sign);
  return svg('a', { class: 'edge-link', href: addressOf(edge), 'aria-label': words, data: { ends: `${edge.from.id} ${edge.to.id}`, key: [edge.from.id, edge.relation, edge.to.id].join('|') }, onclick: (event) => { if (event.ctrlKey || event.metaKey) return; event.preventDefault(); chosen(edge, event.currentTarget); } },
    svg('title', null, words), svg('path', { class: 'hit', d: shape, 'data-screen-only': '' }),
    svg('path', { class: `edge ${edge.relation} ${kind}`, d: shape, 'stroke-width': unit * (1.25 + Math.min(6, 1.5 * Math.log2(1 + edge.weight))) }),
    edge.relation === 'meets' ? null : svg('path', { class: `arrow ${kind}`, d: `M${tip}L${wing(0.45)}L${wing(-0.45)}Z` }),
    sized(svg('text', { class: 'sign', x: mx, y: my }, SIGNS[edge.relation]), 12 * unit));
}

// The drawing is scaled to its frame; what is to be read is not.
const sized = (text, size) => { text.style.fontSize = `${size}px`; return text; };

function nodeOf({ actor, weight }, places, most, unit, isCrowded, addressOf) {
  const { x, y } = places.at(actor.id);
  const radius = unit * (5 + 6 * Math.sqrt(weight / most));
  return svg('a', { class: `node ${weight < 3 ? 'small' : ''} ${isCrowded ? 'crowded' : ''}`, href: addressOf(actor), data: { id: actor.id } }, svg('title', null, actor.name), svg('circle', { cx: x, cy: y, r: radius }), sized(svg('text', { x, y: y + radius + 12 * unit }, shorten(actor.name)), 12.5 * unit));
}

/** Actors whose names would lie on those of others; the names of those of whom most is told are kept. Sizes are the drawing's own. */
function crowded(nodes, places, unit) {
  const taken = [];
  return new Set([...nodes].sort((a, b) => b.weight - a.weight).filter(({ actor }) => {
    const { x, y } = places.at(actor.id);
    const half = shorten(actor.name).length * 3.3 * unit;
    const free = taken.every((other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > 15 * unit);
    if (free) taken.push({ x, y, half });
    return !free;
  }).map(({ actor }) => actor.id));
}

/** Draws a network of the API over the places of a layout. */
export function drawNetwork({ nodes, edges }, places, { width, height, onEdge, edgeAddress, actorAddress }) {
  const inside = nodes.map(({ actor }) => places.at(actor.id));
  const [left, right] = d3.extent(inside, ({ x }) => x);
  const [top, bottom] = d3.extent(inside, ({ y }) => y);
  const box = [left - 90, top - 30, right - left + 180, bottom - top + 70];
  const unit = Math.max(box[2] / width, box[3] / height);
  const pairs = new Map();
  const hidden = crowded(nodes, places, unit);
  const most = d3.max(nodes, ({ weight }) => weight) || 1;
  const ground = svg('g', null, edges.map((edge) => {
    const pair = [edge.from.id, edge.to.id].sort().join(' ');
    const turn = pairs.get(pair) ?? 0;
    pairs.set(pair, turn + 1);
    return edgeOf(edge, places, turn, unit, onEdge, edgeAddress);
  }), nodes.map((node) => nodeOf(node, places, most, unit, hidden.has(node.actor.id), actorAddress)));
  const drawing = svg('svg', { class: 'network', width, height, viewBox: box.join(' '), role: 'group', 'aria-label': t('network.drawing') }, ground);
  focusing(drawing);
  return { drawing, zoom: zooming(drawing, ground) };
}

/** Under the pointer or the keyboard an actor and its edges stand out. */
function focusing(drawing) {
  const only = (id) => {
    for (const edge of drawing.querySelectorAll('.edge-link')) edge.classList.toggle('faded', Boolean(id) && !edge.dataset.ends.split(' ').includes(id));
    const near = new Set([...drawing.querySelectorAll('.edge-link:not(.faded)')].flatMap((edge) => edge.dataset.ends.split(' ')));
    for (const node of drawing.querySelectorAll('.node')) node.classList.toggle('faded', Boolean(id) && node.dataset.id !== id && !near.has(node.dataset.id));
  };
  for (const node of drawing.querySelectorAll('.node')) {
    for (const begin of ['pointerenter', 'focus']) node.addEventListener(begin, () => only(node.dataset.id));
    for (const end of ['pointerleave', 'blur']) node.addEventListener(end, () => only(null));
  }
}

/** Drag moves, ctrl and wheel or the buttons zoom; a plain wheel scrolls the page. */
function zooming(drawing, ground) {
  const zoom = d3.zoom().scaleExtent([0.5, 8]).filter((event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.type !== 'touchstart' || event.touches.length > 1)).on('zoom', ({ transform }) => ground.setAttribute('transform', transform));
  const selection = d3.select(drawing).call(zoom).on('dblclick.zoom', null);
  return { by: (factor) => zoom.scaleBy(selection, factor), reset: () => zoom.transform(selection, d3.zoomIdentity) };
}
