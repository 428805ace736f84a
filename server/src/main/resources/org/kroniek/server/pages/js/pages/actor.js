// Dossier of an actor: roles, relations by year, what they did and underwent, what they say and what is said of them.
import { h, replace } from '../dom.js';
import { t, count } from '../i18n.js';
import { get, path, query } from '../api.js';
import { start, setTitle, problem } from '../shell.js';
import { filterBar } from '../filters.js';
import { incidentList, recordList } from '../parts.js';
import { actorLink, facts } from '../signs.js';
import { kindName, countryName, typeName } from '../format.js';

const block = (title, content) => h('section', { class: 'block' }, h('h2', null, title), content);
const pages = (id) => [['timeline', { by: 'type' }], ['map'], ['network'], ['search'], ['review']].map(([page, more]) => h('a', { href: `/${page}${query({ involving: id, ...more })}` }, t(`page.${page}`)));

const DIRECTIONS = { does: ['actor', 'recipient'], undergoes: ['recipient', 'actor'] };

/** A relation of a year, with the way to its records. */
function relationRow(one, id) {
  const [mine, theirs] = DIRECTIONS[one.direction];
  const period = one.year ? { from: `${one.year}-01-01`, to: `${one.year}-12-31` } : {};
  return h('tr', null, h('td', null, one.year ?? '–'), h('td', null, typeName(one.type), ' ', h('span', { class: 'soft' }, t(`direction.${one.direction}`))), h('th', { scope: 'row' }, actorLink(one.other)),
    h('td', { class: 'number' }, h('a', { href: `/search${query({ [mine]: id, [theirs]: one.other.id, type: one.type, ...period })}` }, count('count.records', one.records))));
}

const relations = (list, id) => (list.length ? h('table', null, h('thead', null, h('tr', null, ['dossier.year', 'dossier.relation', 'dossier.other'].map((key) => h('th', { scope: 'col' }, t(key))), h('th', { scope: 'col', class: 'number' }, t('network.records')))),
  h('tbody', null, list.map((one) => relationRow(one, id)))) : h('p', { class: 'empty' }, t('empty.relations')));

function dossier({ actor, sectors, names, roles, members, relations: related, events, incidents, saidBy, saidAbout }) {
  return [
    facts('', kindName(actor.kind), actor.country ? countryName(actor.country) : null, sectors.length ? sectors.join(' ') : null),
    names.length > 1 ? h('p', { class: 'soft' }, t('dossier.names'), ' ', names.slice(0, 8).join(', ')) : null,
    facts('', pages(actor.id)),
    h('div', { class: 'columns two' },
      h('div', null,
        block(t('dossier.incidents'), incidentList(incidents)),
        block(t('dossier.events'), recordList(events))),
      h('div', null,
        block(t('dossier.relations'), relations(related, actor.id)),
        block(t('dossier.roles'), recordList(roles)),
        members.length ? block(t('dossier.members'), recordList(members)) : null,
        block(t('dossier.saidBy'), recordList(saidBy, t('empty.statements'))),
        block(t('dossier.saidAbout'), recordList(saidAbout, t('empty.statements'))))),
  ];
}

start('actor', async (content) => {
  const body = h('div');
  const { bar, values } = filterBar('actor', ['asOf'], load, { exporting: false });
  replace(content, bar, body);
  async function load() {
    try {
      const found = await get(path`/actors/${values.id ?? ''}`, { asOf: values.asOf });
      setTitle(found.actor.name);
      replace(body, dossier(found));
    } catch (error) { replace(body, problem(error)); }
  }
  await load();
}, t('page.actor'));
