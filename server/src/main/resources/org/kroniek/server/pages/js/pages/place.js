// Dossier of a place: who is said to have held it when, by whose word, and what happened there.
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, path, query } from '../api.js';
import { start, setTitle, problem } from '../shell.js';
import { filterBar } from '../filters.js';
import { incidentList, recordList } from '../parts.js';
import { actors, sureness, recordAddress, facts } from '../signs.js';
import { countryName, formatDay } from '../format.js';

const block = (title, content) => h('section', { class: 'block' }, h('h2', null, title), content);

const claim = (one) => h('tr', { class: one.clashes ? 'clash' : null },
  h('td', null, one.day ? h('time', { datetime: one.day }, formatDay(one.day)) : '–'),
  h('th', { scope: 'row' }, actors(one.holder), one.value ? h('small', null, t(`control.${one.value}`)) : null),
  h('td', null, h('a', { href: recordAddress(one.record) }, one.source)),
  h('td', null, sureness(one.certainty), one.clashes ? h('div', { class: 'grade grade-contested' }, h('span', { class: 'sign', 'aria-hidden': 'true' }), t('control.clashes')) : null));

const control = (claims) => (claims.length ? h('table', { class: 'fit' },
  h('thead', null, h('tr', null, ['control.since', 'control.holder', 'sources.source', 'record.certainty'].map((key) => h('th', { scope: 'col' }, t(key))))), h('tbody', null, claims.map(claim)))
  : h('p', { class: 'empty' }, t('empty.control')));

const dossier = ({ place, control: claims, changes, events, incidents }) => [
  facts('', place.resolution === null ? null : t(`resolution.${place.resolution}`), place.country ? countryName(place.country) : null,
    place.lat === null ? null : h('a', { href: `/map${query({ at: `${place.lat},${place.lon},6` })}` }, t('page.map')), h('a', { href: `/timeline${query({ place: place.id, by: 'actor' })}` }, t('page.timeline')), h('a', { href: `/search${query({ place: place.id })}` }, t('page.search'))),
  h('div', { class: 'columns two' },
    h('div', null, block(t('dossier.happened'), incidentList(incidents)), block(t('dossier.events'), recordList(events))),
    h('div', null, block(t('dossier.control'), control(claims)), block(t('dossier.changes'), recordList(changes)))),
];

start('place', async (content) => {
  const body = h('div');
  const { bar, values } = filterBar('place', ['asOf'], load, { exporting: false });
  replace(content, bar, body);
  async function load() {
    try {
      const found = await get(path`/places/${values.id ?? ''}`, { asOf: values.asOf });
      setTitle(found.place.name);
      replace(body, dossier(found));
    } catch (error) { replace(body, problem(error)); }
  }
  await load();
}, t('page.place'));
