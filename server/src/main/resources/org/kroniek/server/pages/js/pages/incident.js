// One incident: the sides' versions next to each other, numbers by source, members with their words, and why they were joined.
import { h, replace } from '../dom.js';
import { t, count, number } from '../i18n.js';
import { get, path } from '../api.js';
import { start, setTitle } from '../shell.js';
import { inAddress } from '../filters.js';
import { incidentHeading, recordList, disputeList, sideOf } from '../parts.js';
import { witnessing, sureness, timeMark, plainPlaces, articleLink, participants, readerAddress, recordAddress, facts } from '../signs.js';
import { formatBounds, formatTime } from '../format.js';
import { inWords } from '../phrases.js';
import { decisionList } from '../review/record-of-review.js';

const block = (title, ...content) => h('section', { class: 'block' }, h('h2', null, title), content);

function numbers(list, members) {
  const address = (id) => { const member = members.find((one) => one.id === id); return member ? readerAddress(member.article.id, id) : null; };
  return list.map(({ what, bySource, ...bounds }) => h('table', { class: 'numbers' }, h('caption', null, t(`harm.${what}`), ': ', formatBounds(bounds)),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, t('sources.source')), h('th', { scope: 'col' }, t('record.who')), h('th', { scope: 'col', class: 'number' }, t('incident.number')))),
    h('tbody', null, bySource.map(({ source, record, who, ...its }) => h('tr', null,
      h('td', null, address(record) ? h('a', { href: address(record) }, source) : source), h('td', null, who ?? '–'), h('td', { class: 'number' }, formatBounds(its)))))));
}

const origin = ({ articles }, at) => h('li', null, h('span', { class: 'soft' }, `${at + 1}. `), articles.map((one, n) => [n ? ', ' : null, articleLink(one), one.published ? ` (${formatTime(one.published)})` : null]));

const joins = (list, members) => h('ul', null, list.map(({ record, score, explanation, by }) => h('li', { class: 'record-row' },
  facts('', h('a', { href: recordAddress(record) }, members.find(({ id }) => id === record)?.words ?? record), h('span', { class: 'soft' }, t('incident.joinScore', { n: number(Math.round(score * 100) / 100) })), by === 'rule' ? null : h('span', { class: 'soft' }, by)),
  h('div', { class: 'soft' }, inWords(explanation)))));

// One sentence of one source may make several records; it is one version.
const versions = (sides) => [...new Map(sides.map((side) => [[side.name, side.position, side.sentence].join('|'), side])).values()];

start('incident', async (content) => {
  const { id, asOf } = inAddress();
  const { incident, gradeReason, members, origins, sides, numbers: counted, disputes, joins: joined, decisions } = await get(path`/incidents/${id}`, { asOf });
  setTitle(incidentHeading(incident).flat(Infinity).filter(Boolean).map((part) => part.textContent ?? part).join(''));
  replace(content,
    facts('', timeMark(incident.time), participants(incident), incident.place.length ? plainPlaces(incident.place) : null, witnessing(incident), sureness(incident.certainty), incident.dead ? h('span', { class: 'dead' }, t('incident.dead', { n: formatBounds(incident.dead) })) : null),
    gradeReason ? h('p', { class: 'lede' }, inWords(gradeReason)) : null,
    h('div', { class: 'columns two' },
      h('div', null,
        block(t('incident.sides'), h('div', { class: 'sides' }, versions(sides).map(sideOf))),
        disputes.length ? block(t('sources.disputes'), disputeList(disputes)) : null,
        block(count('count.records', members.length), recordList(members))),
      h('div', null,
        counted.length ? block(t('incident.numbers'), numbers(counted, members)) : null,
        block(count('count.origins', origins.length), h('p', { class: 'soft' }, t('incident.origins.text')), h('ol', null, origins.map(origin))),
        joined.length ? block(t('incident.joins'), joins(joined, members)) : null,
        decisions.length ? block(t('review.decisions'), decisionList(decisions)) : null)));
}, t('page.incident'));
