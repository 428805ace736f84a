// Rows and cards of incidents, records, disputes and statements, the same wherever they stand.
import { h } from './dom.js';
import { t, count, has, number } from './i18n.js';
import { CodePoints } from './codepoints.js';
import { formatBounds, formatTime, modeName, stanceName } from './format.js';
import { inWords } from './phrases.js';
import {
  typeMark, participants, places, sureness, witnessing, timeMark, chain, scoreBar, reviewMark,
  incidentAddress, readerAddress, recordAddress, articleLink, actorLink, actors, facts } from './signs.js';

const dead = (bounds) => bounds && h('span', { class: 'dead' }, t('incident.dead', { n: formatBounds(bounds) }));

/** The heading of an incident in words: 'Assault: M23 → army, Goma'. */
export function incidentHeading(incident) {
  const { actor, recipient, place } = incident;
  // What a text calls a hospital is no heading where the town is known.
  const located = place.filter(({ lat }) => lat !== null);
  return [typeMark({ ...incident, mode: incident.mode.slice(0, SHOWN_MODES) }),
    actor.length || recipient.length ? [': ', few(actor), recipient.length ? [' → ', few(recipient)] : null] : null,
    place.length ? [', ', few(located.length ? located : place)] : null];
}
const SHOWN_MODES = 2;
const SHOWN_NAMES = 2;
const names = (list) => (list.length ? list.map((one) => one.name).join(', ') : '–');
// The first are those whom most records name; the rest stands on the incident's page.
const few = (list) => (list.length > SHOWN_NAMES + 1 ? `${names(list.slice(0, SHOWN_NAMES))} ${t('list.others', { n: number(list.length - SHOWN_NAMES) })}` : names(list));

/** An incident in a list: heading, its surest sentence, and how well it stands. */
export const incidentRow = (incident) => h('li', { class: 'incident' },
  h('h3', null, h('a', { href: incidentAddress(incident.id) }, incidentHeading(incident))),
  h('p', { class: 'sentence' }, incident.sentence),
  facts('', timeMark(incident.time), witnessing(incident), sureness(incident.certainty), dead(incident.dead)));

export const incidentList = (incidents, empty = t('empty.incidents')) => (incidents.length
  ? h('ul', { class: 'incidents' }, incidents.map(incidentRow)) : h('p', { class: 'empty' }, empty));

/** The sentence of a record with the word that names it marked. */
export function markedSentence(record) {
  const at = record.evidence.find(({ begin, end }) => begin <= record.anchor.begin && record.anchor.end <= end);
  const points = new CodePoints(record.sentence);
  // The sentence joins its spans by ' … '; only before the span that holds the anchor do they shift it.
  let shift = 0;
  for (const span of record.evidence) {
    if (span === at) break;
    shift += span.end - span.begin + 3;
  }
  const begin = at ? shift + record.anchor.begin - at.begin : -1;
  const end = begin + record.anchor.end - record.anchor.begin;
  if (!at || points.slice(begin, end) !== record.words) return [record.sentence];
  return [points.slice(0, begin), h('mark', null, record.words), points.slice(end, points.length)];
}

/** A record in a list; a click on its sentence leads to its place in the article. */
export const recordRow = (record) => h('li', { class: `record-row ${record.kind}-row` },
  facts('', typeMark(record), participants(record), places(record.place), value(record), sureness(record.certainty, record.modality), reviewMark(record.review)),
  h('p', { class: 'sentence', lang: record.article.language }, h('a', { href: readerAddress(record.article.id, record.id) }, markedSentence(record))),
  facts('', timeMark(record.time ?? record.article.published), chain(record)));

export const recordList = (records, empty = t('empty.records')) => (records.length
  ? h('ul', { class: 'records' }, records.map(recordRow)) : h('p', { class: 'empty' }, empty));

const value = (record) => record.value && h('span', { class: 'value' }, `“${record.value}”`);

const casualty = ({ what, who, side, ...bounds }) => h('div', null, t(`harm.${what}`), ' ', formatBounds(bounds), side ?? who ? ` (${side ?? who})` : null);

const line = (name, content) => (content === null || content === undefined || content === '' || (Array.isArray(content) && !content.length)
  ? null : [h('dt', null, name), h('dd', null, content)]);

/** Everything known about a record: who, when, where, by whose word, by which rule, how sure, and who else tells it. */
export function recordCard(record, { witnesses = [], original = null, heading = 'h2' } = {}) {
  return h('article', { class: `card ${record.kind}`, 'aria-label': t('record.card') },
    h('header', null, h(heading, null, typeMark(record)), reviewMark(record.review)),
    chain(record),
    h('dl', null,
      line(t('record.actor'), actors(record.actor)),
      line(t('record.recipient'), record.recipient.length ? actors(record.recipient) : null),
      line(t('record.place'), record.place.length ? places(record.place) : null),
      line(t('record.object'), record.object ? [record.object.text, record.object.low !== null || record.object.high !== null ? ` (${formatBounds(record.object)})` : ''] : null),
      line(t('record.casualties'), record.casualties.map(casualty)),
      line(t('record.value'), record.value),
      line(t('record.time'), timeMark(record.time)),
      line(t('record.certainty'), [sureness(record.certainty, record.modality), ' ', t(`certainty.${record.certainty}`)]),
      line(t('record.score'), scoreBar(record.score)),
      line(t('record.rule'), h('span', { class: 'rule' }, record.rule)),
      line(t('record.incident'), record.incident ? h('a', { href: incidentAddress(record.incident) }, t('record.toIncident')) : null),
      original ? line(t('record.original'), originalOf(record, original)) : null,
      record.review.reason ? line(t('record.reason'), record.review.reason) : null),
    witnesses.length ? [h('h3', null, count('record.witnesses', witnesses.length)), h('ul', null, witnesses.map(witness))] : null);
}

const SHOWN = {
  type: (r) => typeMark(r), actor: (r) => names(r.actor), recipient: (r) => names(r.recipient), place: (r) => names(r.place.map(({ place }) => place)),
  time: (r) => formatTime(r.time), certainty: (r) => r.certainty, value: (r) => r.value ?? '–', modality: (r) => r.modality.join(', ') || '–',
};
const originalOf = (record, original) => Object.entries(SHOWN)
  .filter(([field]) => JSON.stringify([record[field], field === 'type' && record.mode]) !== JSON.stringify([original[field], field === 'type' && original.mode]))
  .map(([field, shown]) => h('div', null, t(`record.${field}`), ': ', h('span', { class: 'was' }, shown(original))));

const witness = (record) => h('li', { class: 'record-row' }, articleLink(record.article, record.id), ' ', sureness(record.certainty, record.modality),
  h('p', { class: 'sentence', lang: record.article.language }, markedSentence(record)));

/** One side of a dispute or incident: who, how it stands to the matter, its words, and where they are. */
export const sideOf = (side) => h('div', { class: `side ${side.position}` },
  h('div', null, h('span', { class: 'who' }, side.source ? actorLink(side.source) : side.name), ' ',
    h('span', { class: 'stance' }, t(`position.${side.position}`), side.stance ? ` (${stanceName(side.stance)})` : ''), ' ', sureness(side.certainty)),
  h('p', { class: 'words', lang: side.article.language }, side.sentence),
  h('footer', null, articleLink(side.article, side.record), side.article.published ? `, ${formatTime(side.article.published)}` : ''));

// A title begins with codes of PLOVER's, 'ASSAULT aerial: M23 → Goma, 2024-05-12'; the words after them are names, and a day.
const titleOf = ({ title }) => title.replace(/^([A-Z_]+)([ a-z_]*)/, (all, type, modes) => [has(`type.${type}`) ? t(`type.${type}`) : type, ...modes.split(' ').filter(Boolean).map(modeName)].join(' '))
  .replace(/, (\d{4}-\d\d-\d\d)$/, (all, day) => `, ${formatTime({ from: day, to: day })}`);
const kindOf = (dispute) => (has(`dispute.${dispute.kind}`) ? t(`dispute.${dispute.kind}`) : inWords(dispute.summary));

const disputeSide = (side) => h('div', { class: 'side' },
  h('div', null, h('span', { class: 'who' }, side.source), ' ', h('span', { class: 'stance' }, inWords(side.claim))),
  h('p', { class: 'words' }, h('a', { href: recordAddress(side.record) }, side.words)));

/** What sources say against each other, next to each other; the words lead to their place in the article. */
export const disputeBlock = (dispute) => h('article', { class: 'dispute' },
  h('header', null, h('h3', null, h('a', { href: incidentAddress(dispute.incident) }, titleOf(dispute))), h('span', { class: 'soft' }, kindOf(dispute))),
  h('div', { class: 'sides' }, dispute.sides.map(disputeSide)));

export const disputeList = (disputes) => (disputes.length ? disputes.map(disputeBlock) : h('p', { class: 'empty' }, t('empty.disputes')));

/** A list that grows: shows a page, and a button for the next one. */
export function growing(load, row) {
  const list = h('ul');
  const more = h('button', { type: 'button', onclick: () => next() }, t('list.more'));
  const pager = h('div', { class: 'pager' }, more);
  let cursor;
  async function next() {
    more.disabled = true;
    const page = await load(cursor);
    list.append(...page.items.map(row));
    cursor = page.next;
    pager.hidden = !cursor;
    more.disabled = false;
    return page;
  }
  return { element: h('div', null, list, pager), next, list };
}
