// What stands on the map: marks with how many records, areas in which a place lies, flags that say who holds it. Needs Leaflet.
import { h } from './dom.js';
import { t, count, number } from './i18n.js';

const { L } = globalThis;
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const surenessOf = ({ count: all, doubtful }) => (doubtful === 0 ? 'sure' : doubtful === all ? 'doubted' : 'mixed');
const sizeOf = (n) => Math.round(24 + Math.min(26, 8 * Math.log2(n)));
const POINT = 3;
const WIDE = 40;
const EQUATOR_KM = 40075;

/** The place, or the one of which most is told and how many others. */
export const clusterName = ({ places, fullest }) => (places === 1 ? fullest.name : `${fullest.name} ${t('list.others', { n: number(places - 1) })}`);
const clusterWords = (cluster) => `${clusterName(cluster)}: ${count('count.records', cluster.count)}, ${t('map.doubtful', { n: number(cluster.doubtful) })}`;

// Leaflet tells the keyboard's Enter only to markers with a popup.
const pressed = (act) => ({ click: act, keydown: ({ originalEvent }) => { if (originalEvent.key === 'Enter' || originalEvent.key === ' ') { originalEvent.preventDefault(); act(); } } });

const radiusOnScreen = ({ lat, radiusKm }, zoom) => (radiusKm * 256 * 2 ** zoom) / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));

// The mark of a wide area stands on its rim: in its middle it would say that the place is known, and lie on the capital.
function markOf(cluster, map) {
  const isArea = cluster.place && cluster.resolution < POINT && radiusOnScreen(cluster, map.getZoom()) > WIDE;
  return isArea ? [Math.min(84, cluster.lat + cluster.radiusKm / 111.2), cluster.lon] : [cluster.lat, cluster.lon];
}

function clusterMarker(cluster, map, chosen) {
  const size = sizeOf(cluster.count);
  const icon = L.divIcon({ className: `cluster ${surenessOf(cluster)}`, html: h('span', null, number(cluster.count)), iconSize: [size, size] });
  const words = clusterWords(cluster);
  return L.marker(markOf(cluster, map), { icon, title: words, alt: words, riseOnHover: true, autoPanOnFocus: false }).on(pressed(() => chosen(cluster)));
}

// The area in which the true place lies: drawn open, so that it does not look like a point known well.
const areaOf = (cluster) => L.circle([cluster.lat, cluster.lon], { radius: cluster.radiusKm * 1000, interactive: false, color: colour('--event'), weight: 1.25, dashArray: '4 4', fillColor: colour('--event'), fillOpacity: 0.07 });

const HEIGHT = 20;
const overlaps = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAt = ({ x, y }, width, [dx, dy]) => ({ left: x + dx, right: x + dx + width, top: y + dy, bottom: y + dy + HEIGHT });
const around = (width) => [[12, -24], [-12 - width, -24], [12, 6], [-12 - width, 6], [-width / 2, -44], [-width / 2, 26]];

const holdersOf = (claims) => [...new Set(claims.map((claim) => claim.holder.map(({ name }) => name).join(', ') || '–'))].join(' ≠ ');

function flag(claims, words, offset, chosen) {
  const [{ place }] = claims;
  const clash = claims.some(({ clashes }) => clashes);
  const icon = L.divIcon({ className: `holder ${clash ? 'clash' : ''}`, html: h('span', null, words), iconSize: null, iconAnchor: offset.map((part) => -part) });
  const title = t('map.heldBy', { place: place.name, holder: holdersOf(claims) });
  return L.marker([place.lat, place.lon], { icon, title, alt: title, zIndexOffset: -1000, autoPanOnFocus: false }).on(pressed(() => chosen(claims)));
}

/** Flags with names where there is room beside the marks, bare ones where there is little; gives how many found none. */
function flags(places, taken, map, layer, chosen) {
  let hidden = 0;
  for (const claims of places) {
    const at = map.latLngToContainerPoint([claims[0].place.lat, claims[0].place.lon]);
    const placed = [`⚑ ${holdersOf(claims)}`, '⚑'].some((words) => {
      const width = Math.min(180, 16 + 7 * [...words].length);
      const offset = around(width).find((one) => !taken.some((other) => overlaps(boxAt(at, width, one), other)));
      if (!offset) return false;
      taken.push(boxAt(at, width, offset));
      flag(claims, words, offset, chosen).addTo(layer);
      return true;
    });
    if (!placed) hidden += 1;
  }
  return hidden;
}

const byPlace = (claims) => { const places = new Map(); for (const claim of claims) if (claim.place.lat !== null) places.set(claim.place.id, [...(places.get(claim.place.id) ?? []), claim]); return [...places.values()]; };

/** Draws an answer of the API's map into a layer; gives how many flags found no room. */
export function drawMarks({ clusters, control }, map, layer, { onCluster, onClaims }) {
  layer.clearLayers();
  clusters.filter(({ radiusKm }) => radiusKm > 0).forEach((cluster) => areaOf(cluster).addTo(layer));
  const taken = clusters.map((cluster) => {
    const { x, y } = map.latLngToContainerPoint(markOf(cluster, map));
    const half = sizeOf(cluster.count) / 2;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
  const clashingFirst = byPlace(control).sort((a, b) => Number(b.some(({ clashes }) => clashes)) - Number(a.some(({ clashes }) => clashes)));
  const hidden = flags(clashingFirst, taken, map, layer, onClaims);
  clusters.forEach((cluster) => clusterMarker(cluster, map, onCluster).addTo(layer));
  return hidden;
}
