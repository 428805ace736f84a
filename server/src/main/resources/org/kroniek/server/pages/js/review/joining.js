// Dialogs that say that two incidents are one, or that some records of an incident are another one.
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, path } from '../api.js';
import { incidentHeading, markedSentence } from '../parts.js';
import { formatTime, articleName } from '../format.js';
import { problem } from '../shell.js';

let serial = 0;
function choice(type, value, ...content) {
  const box = h('input', { type, value, name: 'chosen', id: `choice-${(serial += 1)}` });
  return h('li', { class: 'choice' }, box, h('label', { for: box.id }, content));
}

/** A dialog with a list to choose from; `load` gives its items, `decision` what the chosen values mean. */
function dialog(title, explanation, load, decision, decide) {
  const reason = h('input', { type: 'text', id: 'join-reason', maxlength: 1000, required: true });
  const said = h('p', { role: 'alert' });
  const list = h('ul', { class: 'choices' });
  const element = h('dialog', { 'aria-label': title });
  const form = h('form', null, h('h2', null, title), h('p', { class: 'soft' }, explanation), list, h('p', null, h('label', { for: 'join-reason' }, t('review.reason')), ' ', reason), said,
    h('div', { class: 'controls' }, h('button', { class: 'primary' }, t('join.do')), h('button', { type: 'button', onclick: () => element.close() }, t('review.cancel'))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = [...list.querySelectorAll('input:checked')].map(({ value }) => value);
    if (!chosen.length) { said.textContent = t('join.choose'); return; }
    element.close();
    decide({ ...decision(chosen), reason: reason.value });
  });
  element.append(form);
  element.addEventListener('close', () => element.remove());
  document.body.append(element);
  element.showModal();
  load().then((items) => {
    if (items.length) replace(list, items);
    else replace(list, h('li', { class: 'empty' }, t('join.nothing')));
    list.querySelector('input')?.focus();
  }, (error) => replace(said, problem(error)));
}

const incident = (one) => choice('radio', one.id, incidentHeading(one), ' ', h('span', { class: 'soft' }, formatTime(one.time)), h('span', { class: 'words' }, one.sentence));
const member = (one) => choice('checkbox', one.id, h('span', { class: 'soft' }, articleName(one.article)), ' ', h('span', { class: 'words', lang: one.article.language }, markedSentence(one)));

/** Says that another incident is the same as that of a record. */
export function mergeDialog(record, decide) {
  const load = async () => {
    if (!record.incident) return [];
    const near = record.place.length ? { place: record.place[0].place.id } : { involving: (record.actor[0] ?? record.recipient[0])?.id, type: record.type };
    const { items } = await get('/incidents', { ...near, limit: 40 });
    return items.filter(({ id }) => id !== record.incident).map(incident);
  };
  dialog(t('action.merge'), t('join.merge'), load, ([other]) => ({ action: 'merge', incidents: [record.incident, other] }), decide);
}

/** Says that some records do not belong to the incident of a record. */
export function splitDialog(record, decide) {
  const load = async () => {
    if (!record.incident) return [];
    const { members } = await get(path`/incidents/${record.incident}`);
    return members.length > 1 ? members.map(member) : [];
  };
  dialog(t('action.split'), t('join.leaving'), load, (records) => ({ action: 'split', incidents: [record.incident], records }), decide);
}
