// Who says what in one article: the card of an attribution, and all of them as a tree of reports within reports.
import { h } from './dom.js';
import { t } from './i18n.js';
import { typeMark, readerAddress, actorLink } from './signs.js';
import { stanceName, kindName } from './format.js';

const entityOf = (reading, id) => reading.entities.find((one) => one.id === id);
const sourceOf = (reading, attribution, marked) => {
  const entity = entityOf(reading, attribution.source?.entity);
  if (entity) return entity.known ? actorLink({ id: entity.known, name: entity.name }) : entity.name;
  return attribution.source && marked ? marked.points.slice(attribution.source.begin, attribution.source.end) : t('source.unnamed');
};

function chainOf(reading, attribution) {
  const links = [];
  for (let at = attribution; at && links.length < 9; at = reading.attributions.find(({ id }) => id === at.within)) links.unshift(at);
  return links;
}

const disputesOf = (reading, id) => reading.links.filter(({ type, from, to }) => type === 'disputes' && (from === id || to === id))
  .map(({ from, to }) => reading.attributions.find((one) => one.id === (from === id ? to : from))).filter(Boolean);

/** One attribution: the chain it closes, its stance and words, what it is disputed by, and the records told on it. */
export function attributionCard(attribution, reading, records, marked) {
  const words = (spans) => spans.map(({ begin, end }) => marked.points.slice(begin, end)).join(' … ');
  const own = new Set(reading.records.filter((one) => one.attribution === attribution.id).map(({ id }) => id));
  const told = records.filter(({ record }) => own.has(record));
  const entity = entityOf(reading, attribution.source?.entity);
  const channel = entityOf(reading, attribution.channel);
  return h('article', { class: 'card attribution', 'aria-label': t('reader.attribution') },
    h('h2', null, sourceOf(reading, attribution, marked), ' ', h('span', { class: 'stance' }, stanceName(attribution.stance))),
    h('ol', { class: 'chain', 'aria-label': t('record.chain') }, h('li', { class: 'link outer' }, t('reader.article')),
      chainOf(reading, attribution).map((link) => h('li', { class: 'link' }, sourceOf(reading, link, marked), h('span', { class: 'stance' }, stanceName(link.stance))))),
    h('dl', null, entity ? [h('dt', null, t('sources.source')), h('dd', null, kindName(entity.kind))] : null,
      h('dt', null, t('reader.quote')), h('dd', null, t(`quote.${attribution.quote}`)),
      attribution.cue ? [h('dt', null, t('reader.cue')), h('dd', null, words([attribution.cue]))] : null,
      channel ? [h('dt', null, t('reader.channel')), h('dd', null, channel.name)] : null,
      h('dt', null, t('reader.content')), h('dd', { class: 'content' }, words(attribution.content) || '–'),
      disputesOf(reading, attribution.id).map((other) => [h('dt', null, t('reader.disputes')), h('dd', null, sourceOf(reading, other, marked), ': ', words(other.content))]),
      told.length ? [h('dt', null, t('reader.told')), h('dd', null, told.map((one) => [h('a', { href: readerAddress(one.article.id, one.id), data: { key: `record:${one.id}` } }, typeMark(one)), ' ']))] : null));
}

/** All attributions of an article; what is reported inside another stands under it. */
export function attributionTree(reading, addressOf) {
  const inside = (parent) => reading.attributions.filter(({ within }) => (within ?? null) === parent);
  const names = (one) => entityOf(reading, one.source?.entity)?.name ?? (one.source ? [...reading.article.text].slice(one.source.begin, one.source.end).join('') : t('source.unnamed'));
  const branch = (parent) => {
    const children = inside(parent);
    return children.length ? h('ul', { class: 'tree' }, children.map((one) => h('li', null,
      h('a', { href: addressOf({ attribution: one }), data: { key: `attribution:${one.id}` } }, names(one)), ' ', h('span', { class: 'stance' }, stanceName(one.stance)),
      disputesOf(reading, one.id).length ? h('span', { class: 'grade grade-contested' }, ' ≠') : null, branch(one.id)))) : null;
  };
  return branch(null) ?? h('p', { class: 'empty' }, t('empty.statements'));
}
