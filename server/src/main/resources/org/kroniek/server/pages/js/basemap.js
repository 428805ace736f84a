// The base map: countries and cities from files of this server, no tiles from anywhere. Needs Leaflet and topojson-client.
import { h } from './dom.js';
import { countryNameByNumber } from './format.js';

const { L, topojson } = globalThis;
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const load = (file) => fetch(`/vendor/${file}`).then((response) => response.json());

// Rings that cross the date line would draw a stroke over the whole map; those points go a full turn further.
function unwrap(ring) {
  const crosses = ring.some(([lon], at) => at && Math.abs(lon - ring[at - 1][0]) > 180);
  return crosses ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring;
}
const unwrapAll = (feature) => {
  const { type, coordinates } = feature.geometry;
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map((polygon) => polygon.map(unwrap));
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates: polygons } };
};

const label = (words, latlng, kind) => L.marker(latlng, { interactive: false, keyboard: false, pane: 'names', icon: L.divIcon({ className: `map-name ${kind}`, html: h('span', null, words), iconSize: null }) });

function largest({ geometry }) {
  const area = (ring) => Math.abs(ring.reduce((sum, [x, y], at) => { const [nx, ny] = ring[(at + 1) % ring.length]; return sum + x * ny - nx * y; }, 0) / 2);
  return geometry.coordinates.map(([ring]) => ({ ring, size: area(ring) })).sort((a, b) => b.size - a.size)[0];
}

function middle(ring) {
  const bounds = L.latLngBounds(ring.map(([lon, lat]) => [lat, lon]));
  return bounds.getCenter();
}

/** A Leaflet map with the base map on it; gives the map, fills in countries and cities when they have come. */
export function baseMap(element, { center, zoom }) {
  const map = L.map(element, { center, zoom, minZoom: 2, maxZoom: 11, worldCopyJump: true, attributionControl: false, zoomControl: false, preferCanvas: true, maxBounds: [[-72, -220], [86, 240]] });
  map.createPane('base').style.zIndex = 210;
  map.createPane('names').style.zIndex = 590;
  map.getPane('names').style.pointerEvents = 'none';
  const style = () => ({ color: colour('--border'), weight: 0.8, fillColor: colour('--land'), fillOpacity: 1 });
  const land = L.geoJSON(null, { pane: 'base', renderer: L.canvas({ pane: 'base', padding: 0.4 }), interactive: false, style }).addTo(map);
  addEventListener('themechange', () => land.setStyle(style()));
  load('world-atlas/countries-50m.json').then((world) => {
    const features = topojson.feature(world, world.objects.countries).features.map(unwrapAll);
    land.addData({ type: 'FeatureCollection', features });
    const countries = features.map((feature) => ({ words: countryNameByNumber(feature.id) ?? feature.properties.name, ...largest(feature) }))
      .map(({ words, ring, size }) => ({ marker: label(words, middle(ring), 'country-name'), from: size > 120 ? 3 : size > 12 ? 4 : size > 1.5 ? 5 : 6, to: 7 }));
    return load('cities/cities.json').then((cities) => named(map, countries, cities.map(([name, lat, lon, from]) => ({ marker: label(name, [lat, lon], 'city-name'), from, to: 12 }))));
  });
  return map;
}

/** Shows names that lie in view from their zoom on, the greatest places first, none over another. */
function named(map, countries, cities) {
  const shown = new Set();
  const all = [...countries, ...cities];
  const draw = () => {
    const zoom = map.getZoom();
    const view = map.getBounds().pad(0.1);
    const taken = [];
    const wanted = new Set(all.filter(({ marker, from, to }) => zoom >= from && zoom < to && view.contains(marker.getLatLng())).filter(({ marker }) => {
      const at = map.latLngToContainerPoint(marker.getLatLng());
      const free = taken.every((other) => Math.abs(other.x - at.x) > 70 || Math.abs(other.y - at.y) > 16);
      if (free) taken.push(at);
      return free;
    }).map(({ marker }) => marker));
    for (const marker of shown) if (!wanted.has(marker)) { marker.remove(); shown.delete(marker); }
    for (const marker of wanted) if (!shown.has(marker)) { marker.addTo(map); shown.add(marker); }
  };
  map.on('moveend zoomend', draw);
  draw();
}
