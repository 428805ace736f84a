// The map: what happened in a period and who is said to hold what on its last day. A place known coarsely is a wide area.
import { h, replace } from '../dom.js';
import { t, count, number } from '../i18n.js';
import { get } from '../api.js';
import { start, problem, announce } from '../shell.js';
import { filterBar } from '../filters.js';
import { incidentRow, growing } from '../parts.js';
import { actors, placeLink, sureness, recordAddress, facts } from '../signs.js';
import { baseMap } from '../basemap.js';
import { daySlider } from '../days.js';
import { clusterName, drawMarks } from '../map-marks.js';
import { typeName, formatDay } from '../format.js';

const { L } = globalThis;

const claimRow = (claim) => h('li', { class: 'incident' }, facts('', actors(claim.holder), claim.value ? t(`control.${claim.value}`) : null, sureness(claim.certainty)),
  facts('soft', claim.day ? t('time.since', { day: formatDay(claim.day) }) : null, h('a', { href: recordAddress(claim.record) }, claim.source)));

function controlPanel(claims) {
  return [h('h2', null, t('map.control'), ': ', placeLink(claims[0].place)), claims.some(({ clashes }) => clashes) ? h('p', { class: 'grade grade-contested' }, h('span', { class: 'sign' }), t('control.clashes')) : null, h('ul', null, claims.map(claimRow))];
}

// A little wider than its places, so that rounding leaves none out.
const boxOf = ({ west, south, east, north }) => [west - 1e-3, south - 1e-3, east + 1e-3, north + 1e-3].map((degree) => degree.toFixed(4)).join(',');

// Only what lies in view or near it is asked for from near; the edges are rounded, so that a small move asks for the same.
function around(map) {
  const zoom = map.getZoom();
  if (zoom < NEAR) return null;
  const step = 360 / 2 ** zoom;
  const bounds = map.getBounds().pad(0.25);
  const [west, south] = [bounds.getWest(), bounds.getSouth()].map((degree) => Math.floor(degree / step) * step);
  const [east, north] = [bounds.getEast(), bounds.getNorth()].map((degree) => Math.ceil(degree / step) * step);
  return east - west >= 360 ? null : [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)].map((degree) => degree.toFixed(3)).join(',');
}
const NEAR = 5;
const TOP = 12;

const legend = () => h('div', { class: 'legend' }, ['sure', 'mixed', 'doubted'].map((one) => h('span', null, h('span', { class: `cluster swatch ${one}` }, h('span', null, '3')), t(`map.${one}`))),
  h('span', null, h('span', { class: 'area swatch' }), t('map.area')), h('span', null, h('span', { class: 'holder swatch' }, h('span', null, '⚑')), t('map.holder')));

start('map', async (content) => {
  const { from: firstDay, to: lastDay } = await get('/timeline', { detail: 0 });
  if (!firstDay) { replace(content, h('p', { class: 'empty' }, t('empty.incidents'))); return; }
  const { bar, values, set } = filterBar('map', ['involving', 'type'], () => { load(true); strip(); });
  const slider = daySlider({ first: firstDay, last: lastDay > firstDay ? lastDay : firstDay, to: values.to, span: values.span || (values.to && !values.from ? 'all' : values.from ? '30' : 'all'), changed: (period) => { set(period); load(); } });
  const element = h('div', { class: 'map', role: 'region', 'aria-label': t('map.map') });
  const panel = h('aside', { class: 'panel', 'aria-label': t('map.chosen'), tabindex: '-1' });
  const hidden = h('span', { class: 'soft' });
  const zoomIn = h('button', { type: 'button', onclick: () => map.zoomIn() }, '+ ', t('timeline.in'));
  const zoomOut = h('button', { type: 'button', onclick: () => map.zoomOut() }, '− ', t('timeline.out'));
  const fit = h('button', { type: 'button', onclick: fitAll }, t('map.fit'));
  replace(content, bar, slider.element, h('div', { class: 'map-columns' }, h('div', null, h('div', { class: 'controls' }, zoomIn, zoomOut, fit, hidden), element, legend(), h('p', { class: 'soft credit' }, t('map.credit'))), panel));

  const [lat, lon, zoom] = (values.at ?? '').split(',').map(Number);
  const map = baseMap(element, { center: values.at ? [lat, lon] : [20, 35], zoom: values.at ? zoom : 3 });
  const layer = L.layerGroup().addTo(map);
  let found;
  let ready = false;
  map.on('moveend', () => {
    if (!ready) return;
    const { lat: y, lng: x } = map.getCenter();
    set({ at: `${y.toFixed(3)},${x.toFixed(3)},${map.getZoom()}` });
    load();
  });

  const wanted = () => { const { from, to } = slider.period(); return { involving: values.involving, type: values.type, country: values.country, from, to }; };
  async function fitAll() {
    const { clusters } = await get('/map', { zoom: 3, ...wanted() });
    if (clusters.length) map.fitBounds(L.latLngBounds(clusters.map((cluster) => [cluster.lat, cluster.lon])).pad(0.15), { maxZoom: 6, animate: false });
  }
  let picked = false;
  const offer = () => replace(panel, h('p', { class: 'empty' }, t('map.pick')), found.clusters.length ? h('h2', null, t('map.top')) : null,
    h('ul', { class: 'offered' }, found.clusters.slice(0, TOP).map((cluster) => h('li', null, h('button', { type: 'button', class: 'quiet', onclick: () => choose(cluster) }, clusterName(cluster)), h('span', { class: 'n' }, number(cluster.count))))));
  async function choose(cluster) {
    picked = true;
    const { from, to } = slider.period();
    const where = cluster.place ? { place: cluster.place.id } : { box: boxOf(cluster) };
    const list = growing((cursor) => get('/incidents', { ...where, involving: values.involving, type: values.type, from, to, limit: 20, cursor }), incidentRow);
    replace(panel, h('h2', null, cluster.place ? placeLink(cluster.place) : clusterName(cluster)), h('p', { class: 'soft' }, count('count.records', cluster.count), ' · ', t('map.doubtful', { n: number(cluster.doubtful) }), ' · ', t(`resolution.${cluster.resolution}`), ' · ', t('map.within', { km: number(Math.round(cluster.radiusKm)) })),
      h('p', { class: 'soft' }, Object.entries(cluster.types).map(([type, n]) => `${typeName(type)} ${n}`).join(', ')), list.element);
    try { await list.next(); } catch (error) { replace(panel, problem(error)); }
    panel.focus({ preventScroll: innerWidth > 900 });
  }
  async function load(refit) {
    try {
      if (refit) await fitAll();
      found = await get('/map', { zoom: map.getZoom(), box: around(map), ...wanted() });
      const rest = drawMarks(found, map, layer, { onCluster: choose, onClaims: (claims) => { picked = true; replace(panel, controlPanel(claims)); panel.focus({ preventScroll: innerWidth > 900 }); } });
      replace(hidden, rest ? t('map.hidden', { n: number(rest) }) : '');
      if (!picked) offer();
      announce(count('count.records', found.clusters.reduce((sum, cluster) => sum + cluster.count, 0)));
    } catch (error) { replace(panel, problem(error)); }
  }
  async function strip() {
    const { lanes: [lane] } = await get('/timeline', { involving: values.involving, type: values.type, detail: 0 });
    slider.fill(lane?.bins ?? []);
  }
  addEventListener('themechange', () => load());
  await Promise.all([load(!values.at), strip()]);
  ready = true;
});
