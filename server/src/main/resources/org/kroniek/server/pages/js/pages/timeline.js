// Timeline: counts by period from afar, single incidents from near; who is doubted is drawn open, not filled.
import { h, replace } from '../dom.js';
import { t, number } from '../i18n.js';
import { get } from '../api.js';
import { start, show, announce } from '../shell.js';
import { filterBar } from '../filters.js';
import { incidentList } from '../parts.js';
import { incidentAddress } from '../signs.js';
import { drawTimeline } from '../timeline-drawing.js';
import { saveSvg, savePng } from '../picture.js';
import { plusDays, daysBetween, formatDay, typeName } from '../format.js';

// More single incidents than these would lie on top of each other.
const DETAIL = 150;

const shift = (view, part) => { const days = Math.max(1, Math.round(daysBetween(view.from, view.to) * part)); return { from: plusDays(view.from, days), to: plusDays(view.to, days) }; };
function zoom(view, factor) {
  const days = daysBetween(view.from, view.to);
  const half = Math.max(3, Math.round((days * factor) / 2));
  const middle = plusDays(view.from, Math.round(days / 2));
  return { from: plusDays(middle, -half), to: plusDays(middle, half) };
}

const laneName = (lane, by) => (by === 'type' ? typeName(lane.key) : lane.key === 'all' ? t('timeline.all') : lane.name);

function lanesTable(timeline, by) {
  return h('details', null, h('summary', null, t('timeline.table')), h('table', null,
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, t('timeline.lane')), h('th', { scope: 'col', class: 'number' }, t('timeline.records')), h('th', { scope: 'col', class: 'number' }, t('timeline.doubtful')))),
    h('tbody', null, timeline.lanes.map((lane) => h('tr', null, h('th', { scope: 'row' }, laneName(lane, by)), h('td', { class: 'number' }, number(lane.total)),
      h('td', { class: 'number' }, number(lane.bins.reduce((sum, bin) => sum + bin.doubtful, 0))))))));
}

start('timeline', async (content) => {
  const figure = h('div', { class: 'figure', tabindex: '0', role: 'group', 'aria-label': t('timeline.keys') });
  const controls = h('div', { class: 'controls' });
  const below = h('div');
  let view;
  let timeline;
  const { bar, values, set } = filterBar('timeline', ['by', 'involving', 'type', 'place', 'from', 'to', 'asOf'], load);
  const button = (key, act) => h('button', { type: 'button', onclick: act }, t(key));
  const go = (period) => { set(period); syncDates(bar, period); load(); };
  replace(controls,
    button('timeline.in', () => go(zoom(view, 0.5))), button('timeline.out', () => go(zoom(view, 2))),
    button('timeline.earlier', () => go(shift(view, -0.5))), button('timeline.later', () => go(shift(view, 0.5))), button('timeline.whole', () => go({ from: '', to: '' })),
    h('span', { class: 'gap' }), button('picture.svg', () => saveSvg(figure.querySelector('svg'), 'kroniek-timeline')), button('picture.png', () => savePng(figure.querySelector('svg'), 'kroniek-timeline')));
  replace(content, h('p', { class: 'lede' }, t('timeline.lede')), bar, controls, figure, below);
  figure.addEventListener('keydown', (event) => {
    const act = { '+': () => zoom(view, 0.5), '=': () => zoom(view, 0.5), '-': () => zoom(view, 2), ArrowLeft: () => shift(view, -0.25), ArrowRight: () => shift(view, 0.25), 0: () => ({ from: '', to: '' }) }[event.key];
    if (!act || !view || event.target !== figure) return;
    event.preventDefault();
    go(act());
  });
  const draw = () => timeline && replace(figure, drawTimeline(timeline, { width: figure.clientWidth, by: values.by || 'none', view, laneName, onPeriod: go, addressOf: incidentAddress }));
  let width;
  new ResizeObserver(() => { if (figure.clientWidth !== width) { width = figure.clientWidth; draw(); } }).observe(figure);
  addEventListener('themechange', draw);

  async function load() {
    await show(figure, async () => {
      timeline = await get('/timeline', { by: values.by || 'none', involving: values.involving, type: values.type, place: values.place, country: values.country, from: values.from, to: values.to, asOf: values.asOf, detail: DETAIL });
      if (!timeline.from) { timeline = null; replace(below); return h('p', { class: 'empty' }, t('empty.incidents')); }
      view = { from: values.from || timeline.from, to: values.to || timeline.to };
      if (view.from >= view.to) view = { from: plusDays(view.from, -3), to: plusDays(view.to, 3) };
      replace(below, h('p', { class: 'soft' }, t(`timeline.unit.${timeline.unit}`)), lanesTable(timeline, values.by),
        timeline.marks.length ? h('section', { class: 'block' }, h('h2', null, t('timeline.list', { from: formatDay(view.from), to: formatDay(view.to) })), incidentList(timeline.marks)) : null);
      announce(t('timeline.list', { from: formatDay(view.from), to: formatDay(view.to) }));
      return drawTimeline(timeline, { width: figure.clientWidth, by: values.by || 'none', view, laneName, onPeriod: go, addressOf: incidentAddress });
    });
  }
  await load();
});

function syncDates(bar, { from, to }) {
  const [first, last] = bar.querySelectorAll('input[type=date]');
  if (from !== undefined) first.value = from;
  if (to !== undefined) last.value = to;
}
