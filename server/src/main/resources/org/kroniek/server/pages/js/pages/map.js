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
import { typeName, formatDay } from '../format.js';

const { L } = globalThis;
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const surenessOf = ({ count: all, doubtful }) => (doubtful === 0 ? 'sure' : doubtful === all ? 'doubted' : 'mixed');
const sizeOf = (n) => Math.round(24 + Math.min(26, 8 * Math.log2(n)));

function clusterWords(cluster) {
  const where = cluster.place?.name ?? t('map.places', { n: cluster.places });
  return `${where}: ${count('count.records', cluster.count)}, ${t('map.doubtful', { n: cluster.doubtful })}`;
}

// Leaflet tells the keyboard's Enter only to markers with a popup.
const pressed = (act) => ({ click: act, keydown: ({ originalEvent }) => { if (originalEvent.key === 'Enter' || originalEvent.key === ' ') { originalEvent.preventDefault(); act(); } } });

function clusterMarker(cluster, chosen) {
  const size = sizeOf(cluster.count);
  const icon = L.divIcon({ className: `cluster ${surenessOf(cluster)}`, html: h('span', null, number(cluster.count)), iconSize: [size, size] });
  const words = clusterWords(cluster);
  return L.marker([cluster.lat, cluster.lon], { icon, title: words, alt: words, riseOnHover: true, autoPanOnFocus: false }).on(pressed(() => chosen(cluster)));
}

// The area in which the true place lies: drawn open, so that it does not look like a point known well.
const areaOf = (cluster) => L.circle([cluster.lat, cluster.lon], { radius: cluster.radiusKm * 1000, interactive: false, color: colour('--event'), weight: 1.25, dashArray: '4 4', fillColor: colour('--event'), fillOpacity: 0.07 });

function controlMarker(claims, chosen) {
  const [{ place }] = claims;
  const holders = [...new Set(claims.map((claim) => claim.holder.map(({ name }) => name).join(', ') || '–'))];
  const clash = claims.some(({ clashes }) => clashes);
  const icon = L.divIcon({ className: `holder ${clash ? 'clash' : ''}`, html: h('span', null, `⚑ ${holders.join(' ≠ ')}`), iconSize: null, iconAnchor: [-12, 22] });
  const words = t('map.heldBy', { place: place.name, holder: holders.join(' ≠ ') });
  return L.marker([place.lat, place.lon], { icon, title: words, alt: words, zIndexOffset: -1000, autoPanOnFocus: false }).on(pressed(() => chosen(claims)));
}

const claimRow = (claim) => h('li', { class: 'incident' }, facts('', actors(claim.holder), claim.value ? t(`control.${claim.value}`) : null, sureness(claim.certainty)),
  facts('soft', claim.day ? t('time.since', { day: formatDay(claim.day) }) : null, h('a', { href: recordAddress(claim.record) }, claim.source)));

function controlPanel(claims) {
  return [h('h2', null, t('map.control'), ': ', placeLink(claims[0].place)), claims.some(({ clashes }) => clashes) ? h('p', { class: 'grade grade-contested' }, h('span', { class: 'sign' }), t('control.clashes')) : null, h('ul', null, claims.map(claimRow))];
}

const byPlace = (claims) => { const places = new Map(); for (const claim of claims) if (claim.place.lat !== null) places.set(claim.place.id, [...(places.get(claim.place.id) ?? []), claim]); return [...places.values()]; };

// A little wider than its places, so that rounding leaves none out.
const boxOf = ({ west, south, east, north }) => [west - 1e-3, south - 1e-3, east + 1e-3, north + 1e-3].map((degree) => degree.toFixed(4)).join(',');

const legend = () => h('div', { class: 'legend' }, ['sure', 'mixed', 'doubted'].map((one) => h('span', null, h('span', { class: `cluster swatch ${one}` }, h('span', null, '3')), t(`map.${one}`))),
  h('span', null, h('span', { class: 'area swatch' }), t('map.area')), h('span', null, h('span', { class: 'holder swatch' }, h('span', null, '⚑')), t('map.holder')));

start('map', async (content) => {
  const { from: firstDay, to: lastDay } = await get('/timeline', { detail: 0 });
  if (!firstDay) { replace(content, h('p', { class: 'empty' }, t('empty.incidents'))); return; }
  const { bar, values, set } = filterBar('map', ['involving', 'type'], () => { load(true); strip(); });
  const slider = daySlider({ first: firstDay, last: lastDay > firstDay ? lastDay : firstDay, to: values.to, span: values.span || (values.to && !values.from ? 'all' : values.from ? '30' : 'all'), changed: (period) => { set(period); load(); } });
  const element = h('div', { class: 'map', role: 'region', 'aria-label': t('map.map') });
  const panel = h('aside', { class: 'panel', 'aria-label': t('map.chosen'), tabindex: '-1' }, h('p', { class: 'empty' }, t('map.pick')));
  const zoomIn = h('button', { type: 'button', onclick: () => map.zoomIn() }, '+ ', t('timeline.in'));
  const zoomOut = h('button', { type: 'button', onclick: () => map.zoomOut() }, '− ', t('timeline.out'));
  const fit = h('button', { type: 'button', onclick: () => fitAll() }, t('map.fit'));
  replace(content, bar, slider.element, h('div', { class: 'map-columns' }, h('div', null, h('div', { class: 'controls' }, zoomIn, zoomOut, fit), element, legend(), h('p', { class: 'soft credit' }, t('map.credit'))), panel));

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

  function fitAll() {
    const points = found.clusters.map((cluster) => [cluster.lat, cluster.lon]);
    if (points.length) map.fitBounds(L.latLngBounds(points).pad(0.15), { maxZoom: 6, animate: false });
  }
  async function choose(cluster) {
    const { from, to } = slider.period();
    const where = cluster.place ? { place: cluster.place.id } : { box: boxOf(cluster) };
    const list = growing((cursor) => get('/incidents', { ...where, involving: values.involving, type: values.type, from, to, limit: 20, cursor }), incidentRow);
    replace(panel, h('h2', null, cluster.place ? placeLink(cluster.place) : t('map.places', { n: cluster.places })), h('p', { class: 'soft' }, count('count.records', cluster.count), ' · ', t('map.doubtful', { n: number(cluster.doubtful) }), ' · ', t(`resolution.${cluster.resolution}`), ' · ', t('map.within', { km: number(Math.round(cluster.radiusKm)) })),
      h('p', { class: 'soft' }, Object.entries(cluster.types).map(([type, n]) => `${typeName(type)} ${n}`).join(', ')), list.element);
    try { await list.next(); } catch (error) { replace(panel, problem(error)); }
    panel.focus({ preventScroll: innerWidth > 900 });
  }
  async function load(refit) {
    const { from, to } = slider.period();
    try {
      found = await get('/map', { zoom: map.getZoom(), involving: values.involving, type: values.type, country: values.country, from, to });
      layer.clearLayers();
      found.clusters.filter(({ radiusKm }) => radiusKm > 0).forEach((cluster) => areaOf(cluster).addTo(layer));
      byPlace(found.control).forEach((claims) => controlMarker(claims, (one) => { replace(panel, controlPanel(one)); panel.focus({ preventScroll: innerWidth > 900 }); }).addTo(layer));
      found.clusters.forEach((cluster) => clusterMarker(cluster, choose).addTo(layer));
      announce(count('count.records', found.clusters.reduce((sum, cluster) => sum + cluster.count, 0)));
      if (refit) fitAll();
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
