// Small signs that say more than one thing at once; each has words too, never colour alone.
import { h, joined } from './dom.js';
import { t, count, number } from './i18n.js';
import { path, query } from './api.js';
import { certaintyName, gradeName, modalityName, stanceName, countryName, typeName, modeName, formatTime, articleName } from './format.js';

/** Facts in a row, each apart from the next; what is not known is left out. */
export const facts = (more, ...items) => h('div', { class: `facts ${more}`.trim() }, items.flat(Infinity).filter((item) => item !== null && item !== undefined && item !== false && item !== '')
  .map((item) => (item instanceof Node ? item : h('span', null, item))));

const LINES = { CT: 'certain', PR: 'probable', PS: 'possible', Uu: 'open' };

/** Which line draws a certainty: certain, probable, possible or open. */
export const lineOf = (certainty) => LINES[certainty.slice(0, 2)];
export const isDenied = (certainty) => certainty.endsWith('-');

/** How sure, as a line and a label, with the modality that says why. */
export const sureness = (certainty, modality = []) => h('span', { class: `sureness line-${lineOf(certainty)}${isDenied(certainty) ? ' denied' : ''}`, title: certaintyName(certainty) },
  h('span', { class: 'code' }, certainty), isDenied(certainty) ? ` ${t('certainty.denied')}` : null, modality.length ? h('span', { class: 'modality' }, ` ${modality.map(modalityName).join(', ')}`) : null);

/** The grade of an incident, as a sign and a word; one that has not been judged yet has none. */
export const gradeMark = (grade) => h('span', { class: `grade grade-${grade ?? 'none'}` }, h('span', { class: 'sign', 'aria-hidden': 'true' }), gradeName(grade));

/** How many independent origins tell it: the number in words, the grade as sign. */
export const witnessing = (incident) => h('span', { class: 'witnessing' }, gradeMark(incident.grade),
  incident.articles > 1 ? h('span', { class: 'origins' }, ' ', [incident.origins > 1 ? count('count.origins', incident.origins) : null, count('count.articles', incident.articles)].filter(Boolean).join(', ')) : null);

export const actorLink = (actor) => h('a', { class: 'actor', href: actorAddress(actor.id) }, actor.name);
export const actorAddress = (id) => `/actor${query({ id })}`;
export const placeLink = (place) => h('a', { class: 'place', href: `/place${query({ id: place.id })}` }, place.name);
export const incidentAddress = (id) => `/incident${query({ id })}`;
/** Where a record's words are, when only its id is known. */
export const recordAddress = (record) => `/reader${query({ record })}`;
export const readerAddress = (article, record) => `/reader${query({ article, record })}`;
export const articleLink = (article, record) => h('a', { class: 'article-link', href: readerAddress(article.id, record), lang: article.language }, articleName(article));

export const actors = (list) => (list.length ? joined(list.map(actorLink), ', ') : h('span', { class: 'nobody' }, '–'));

/** Who did what to whom: 'Rwanda → M23', with a dash for who is not told. */
export const participants = ({ actor, recipient }) => (actor.length || recipient.length
  ? h('span', { class: 'participants' }, actors(actor), recipient.length ? [h('span', { class: 'arrow' }, ' → '), actors(recipient)] : null)
  : null);

export const typeMark = ({ type, mode }) => h('span', { class: 'type' }, typeName(type), mode.length ? h('span', { class: 'mode' }, ` ${mode.map(modeName).join(', ')}`) : null);

export const placeIn = (role, place) => [t(`role.${role}`), ' ', placeLink(place), place.country && place.resolution !== 1 ? h('span', { class: 'country' }, ` ${countryName(place.country)}`) : null];

/** Places of a record with their roles: 'at Goma, from Sake'. */
export const places = (list) => (list.length ? h('span', null, joined(list.map(({ role, place }) => h('span', { class: 'where' }, placeIn(role, place))), ', ')) : null);

/** Places of an incident, which have no roles. */
export const plainPlaces = (list) => (list.length ? h('span', null, joined(list.map(placeLink), ', ')) : null);

const sourceName = ({ source, words }) => (source ? actorLink(source) : h('span', { class: 'unnamed' }, words ?? t('source.unnamed')));

/** A chain of sources, outermost first: the publisher, then each link with its stance. */
export function chain(record) {
  const links = record.sources.map((link) => h('li', { class: 'link' }, sourceName(link), h('span', { class: 'stance' }, stanceName(link.stance)),
    link.channel ? h('span', { class: 'stance' }, t('source.channel', { channel: link.channel })) : null));
  return h('ol', { class: 'chain', 'aria-label': t('record.chain') }, h('li', { class: 'link outer' }, articleLink(record.article, record.id),
    record.sources.length ? null : h('span', { class: 'stance' }, t('source.itself'))), links);
}

/** How sure the program is of its reading, as a number and a bar. */
export const scoreBar = (score) => h('span', { class: 'score' }, h('meter', { min: 0, max: 1, value: score, 'aria-label': t('record.score') }), ` ${number(Math.round(score * 100) / 100)}`);

export const timeMark = (time) => h('time', { datetime: time?.from ?? null }, formatTime(time));

/** The state of review, when there is one. */
export const reviewMark = ({ status, reviewers }) => (status === 'open' ? null : h('span', { class: `reviewed reviewed-${status}` }, t(`review.status.${status}`), reviewers.length ? ` · ${reviewers.join(', ')}` : ''));

/** The path of one thing in the API. */
export const recordPath = (id) => path`/records/${id}`;
