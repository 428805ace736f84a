// What has been decided, and how far reviewers agree.
import { h } from '../dom.js';
import { t, number } from '../i18n.js';
import { recordAddress, incidentAddress, facts } from '../signs.js';
import { formatInstant } from '../format.js';

const alpha = (value) => (value === null ? t('review.alpha.none') : number(Math.round(value * 100) / 100));

/** Krippendorff's alpha for each field. */
export const agreementTable = ({ reviewers, fields }) => (reviewers.length < 2
  ? h('p', { class: 'empty' }, t('review.oneReviewer'))
  : [h('p', { class: 'soft' }, reviewers.join(', ')), h('table', null,
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, t('review.field')), h('th', { scope: 'col', class: 'number' }, 'α'), h('th', { scope: 'col', class: 'number' }, t('review.units')))),
    h('tbody', null, fields.map((one) => h('tr', null, h('th', { scope: 'row' }, t(`review.field.${one.field}`)), h('td', { class: 'number' }, alpha(one.alpha)), h('td', { class: 'number' }, number(one.units))))))]);

const change = ({ field, before, after }) => (field ? h('p', { class: 'soft' }, t(`review.field.${field}`), ': ', h('span', { class: 'was' }, before ?? '–'), ' → ', after ?? '–') : null);

function decisionItem(one, undo) {
  const heading = facts('', h('strong', null, t(`action.${one.action}`)), h('span', null, one.reviewer), h('time', { datetime: one.decided, class: 'soft' }, formatInstant(one.decided)),
    one.record ? h('a', { href: recordAddress(one.record) }, t('review.record')) : null, one.incident ? h('a', { href: incidentAddress(one.incident) }, t('record.incident')) : null, one.undone ? h('span', { class: 'soft' }, t('review.undone')) : null,
    undo && !one.undone && one.action !== 'undo' ? h('button', { type: 'button', class: 'quiet', onclick: () => undo(one) }, t('action.undo')) : null);
  return h('li', { class: one.undone ? 'undone' : null }, heading, change(one), one.reason ? h('p', { class: 'soft' }, one.reason) : null);
}

/** Decisions, newest first; with `undo`, each that is not yet undone has a button for it. */
export const decisionList = (decisions, undo) => (decisions.length ? h('ul', { class: 'decisions' }, decisions.map((one) => decisionItem(one, undo))) : h('p', { class: 'empty' }, t('review.noDecisions')));
