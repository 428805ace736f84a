// The network: who backs, opposes, fights and meets whom in a period; each line leads to the words behind it.
import { h, replace } from '../dom.js';
import { t, count, number } from '../i18n.js';
import { get, query } from '../api.js';
import { start, show, problem } from '../shell.js';
import { filterBar } from '../filters.js';
import { recordRow } from '../parts.js';
import { actorAddress, actorLink } from '../signs.js';
import { Layout, drawNetwork } from '../network-drawing.js';
import { saveSvg, savePng } from '../picture.js';
import { formatDay, typeName } from '../format.js';

const EDGES = innerWidth > 1200 ? 40 : innerWidth > 700 ? 24 : 14;
const OFFERED = 15;
const keyOf = (edge) => [edge.from.id, edge.relation, edge.to.id].join('|');
// Who meets or is allied has no direction: all sides are actors.
const evidenceOf = ({ from, to, relation, types }) => ({ ...(relation === 'meets' ? { involving: from.id, actor: to.id } : { actor: from.id, recipient: to.id }), type: Object.keys(types).sort().join(',') });

function edgePanel(edge, records) {
  return [h('h2', null, actorLink(edge.from), ' ', t(`relation.${edge.relation}`), ' ', actorLink(edge.to)),
    h('p', { class: 'soft' }, count('count.records', edge.weight), ' · ', t('edge.sign', { n: number(Math.round(edge.sign * 100) / 100) }), edge.first ? ` · ${formatDay(edge.first)}${edge.last && edge.last !== edge.first ? ` – ${formatDay(edge.last)}` : ''}` : ''),
    h('p', { class: 'soft' }, Object.entries(edge.types).map(([type, n]) => `${typeName(type)} ${n}`).join(', ')),
    h('ul', null, records.map(recordRow)),
    edge.weight > records.length ? h('p', null, h('a', { href: `/search${query(evidenceOf(edge))}` }, t('network.all'))) : null];
}

function edgeTable(edges, choose) {
  return h('details', { class: 'block' }, h('summary', null, t('network.table')), h('table', null, h('thead', null, h('tr', null, ['network.from', 'network.relation', 'network.to', 'network.records', 'network.sign'].map((key) => h('th', { scope: 'col' }, t(key))))),
    h('tbody', null, edges.map((edge) => h('tr', null, h('td', null, actorLink(edge.from)), h('td', null, h('button', { type: 'button', class: 'quiet', onclick: () => choose(edge) }, t(`relation.${edge.relation}`))), h('td', null, actorLink(edge.to)),
      h('td', { class: 'number' }, number(edge.weight)), h('td', { class: 'number' }, number(Math.round(edge.sign * 100) / 100)))))));
}

const legend = () => h('div', { class: 'legend' }, [['fights', '×'], ['opposes', '−'], ['backs', '+'], ['meets', '⇄']].map(([relation, sign]) => h('span', { class: relation }, h('span', { class: 'stroke' }), h('strong', null, sign), ' ', t(`relation.${relation}`))), h('span', { class: 'soft' }, t('network.width')));

start('network', async (content) => {
  const figure = h('div', { class: 'figure' });
  const panel = h('aside', { class: 'panel', tabindex: '-1', 'aria-label': t('network.chosen') });
  const table = h('div');
  const { bar, values, set } = filterBar('network', ['involving', 'from', 'to', 'asOf'], load);
  const layout = new Layout();
  let settled = null;
  let drawn;
  let found;
  const button = (key, act) => h('button', { type: 'button', onclick: act }, t(key));
  replace(content, h('p', { class: 'lede' }, t('network.lede')), bar, h('div', { class: 'columns two' }, h('div', null,
    h('div', { class: 'controls' }, button('timeline.in', () => drawn?.zoom.by(1.5)), button('timeline.out', () => drawn?.zoom.by(1 / 1.5)), button('timeline.whole', () => drawn?.zoom.reset()), h('span', { class: 'gap' }),
      button('picture.svg', () => drawn && saveSvg(drawn.drawing, 'kroniek-network')), button('picture.png', () => drawn && savePng(drawn.drawing, 'kroniek-network'))),
    figure, legend(), table), panel));

  function draw() {
    if (!found?.nodes.length) return;
    drawn = drawNetwork(found, layout, { width: figure.clientWidth, height: Math.max(380, Math.min(figure.clientWidth * 0.78, innerHeight * 0.8)), onEdge: choose, edgeAddress: (edge) => `/network${query({ ...values, edge: keyOf(edge) })}`, actorAddress: (actor) => actorAddress(actor.id) });
    replace(figure, drawn.drawing);
  }
  async function choose(edge, element) {
    set({ edge: keyOf(edge) });
    for (const link of figure.querySelectorAll('.edge-link')) link.classList.toggle('chosen', link === element || link.dataset.key === keyOf(edge));
    await show(panel, async () => edgePanel(edge, (await get('/records', { ...evidenceOf(edge), from: values.from, to: values.to, limit: 8 })).items));
    if (innerWidth < 960) panel.focus();
  }
  async function load() {
    try {
      const wanted = { involving: values.involving, country: values.country, asOf: values.asOf, edges: EDGES };
      // First the whole time, once: it decides where everybody stands; a period then only leaves some out.
      const whole = JSON.stringify(wanted);
      if (settled !== whole) {
        const all = await get('/network', wanted);
        layout.settle(all.nodes, all.edges);
        settled = whole;
      }
      found = await get('/network', { ...wanted, from: values.from, to: values.to });
      layout.settle(found.nodes, found.edges);
      if (!found.nodes.length) { replace(figure, h('p', { class: 'empty' }, t('empty.relations'))); replace(table); return; }
      draw();
      replace(table, edgeTable(found.edges, choose));
      const asked = values.edge && found.edges.find((edge) => keyOf(edge) === values.edge);
      if (asked) await choose(asked); else replace(panel, h('p', { class: 'empty' }, t('network.pick')), h('h2', null, t('network.strongest')), h('ul', { class: 'offered' }, found.edges.slice(0, OFFERED).map((edge) => h('li', null, h('button', { type: 'button', class: 'quiet', onclick: () => choose(edge) }, edge.from.name, h('span', { class: 'soft' }, ` ${t(`relation.${edge.relation}`)} `), edge.to.name), h('span', { class: 'n' }, number(edge.weight))))));
    } catch (error) { replace(figure, problem(error)); }
  }
  let width = 0;
  new ResizeObserver(() => { if (figure.clientWidth !== width) { width = figure.clientWidth; draw(); } }).observe(figure);
  await load();
});
