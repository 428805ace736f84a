// The form that corrects any field of a record. Only what was changed is sent; each changed field replaces the program's whole.
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { finder, EVENTS, STATES, CERTAINTIES } from '../filters.js';
import { typeName, certaintyName, modalityName } from '../format.js';

const MODALITIES = ['planned', 'ordered', 'attempted', 'feared', 'hoped', 'predicted', 'conditional', 'hearsay', 'habitual'];
const GRANULARITIES = ['hour', 'part_of_day', 'day', 'weekday', 'week', 'month', 'season', 'year', 'decade', 'span'];
const ROLES = ['at', 'from', 'to', 'near', 'of'];

const row = (name, label, ...controls) => h('div', { class: 'correct-row', role: 'group', 'aria-label': label }, h('span', { class: 'label', id: `label-${name}` }, label), h('div', { class: 'controls' }, controls));
const labelled = (control, label) => { control.setAttribute('aria-label', label); return control; };
const selectOf = (values, shown, current, label) => { const control = labelled(h('select', null, values.map((value) => h('option', { value }, shown(value)))), label); control.value = current; return control; };
const words = (control) => control.value.split(',').map((one) => one.trim()).filter(Boolean);

/** A list of actors or places that can be taken away from and added to. */
function references(kind, label, current, extra) {
  let chosen = current.map((one) => ({ ...one }));
  const list = h('ul', { class: 'chips' });
  const find = labelled(finder(kind), t('correct.add', { what: label }));
  const draw = () => replace(list, chosen.map((one) => h('li', { class: 'chip' }, extra ? [extra(one), ' '] : null, one.name, ' ', h('button', { type: 'button', class: 'quiet', 'aria-label': t('correct.remove', { what: one.name }), onclick: () => { chosen = chosen.filter((other) => other !== one); draw(); } }, '×'))));
  const add = () => {
    if (!find.chosen) return;
    chosen.push({ id: find.chosen, name: find.value, role: 'at' });
    find.value = '';
    find.chosen = '';
    draw();
  };
  find.addEventListener('change', add);
  find.addEventListener('settled', add);
  draw();
  return { element: [list, find, find.list_], value: () => chosen };
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** The form; calls `save(fields, reason)` with what was changed, or `cancel()`. */
export function correction(record, save, cancel) {
  const type = selectOf(record.kind === 'event' ? EVENTS : STATES, typeName, record.type, t('record.type'));
  const mode = labelled(h('input', { type: 'text', value: record.mode.join(', ') }), t('record.mode'));
  const context = labelled(h('input', { type: 'text', value: record.context.join(', ') }), t('record.context'));
  const certainty = selectOf(CERTAINTIES, (value) => `${value} ${certaintyName(value)}`, record.certainty, t('record.certainty'));
  const modality = MODALITIES.map((value) => ({ value, box: h('input', { type: 'checkbox', checked: record.modality.includes(value) }) }));
  const actor = references('actors', t('record.actor'), record.actor);
  const recipient = references('actors', t('record.recipient'), record.recipient);
  const roleSelect = (one) => { const control = selectOf(ROLES, (role) => t(`role.${role}`), one.role, t('correct.role')); control.addEventListener('change', () => { one.role = control.value; }); return control; };
  const place = references('places', t('record.place'), record.place.map((one) => ({ id: one.place.id, name: one.place.name, role: one.role })), roleSelect);
  const from = labelled(h('input', { type: 'date', value: record.time?.from ?? '' }), t('filter.from'));
  const to = labelled(h('input', { type: 'date', value: record.time?.to ?? '' }), t('filter.to'));
  const granularity = selectOf(['', ...GRANULARITIES], (value) => (value ? t(`granularity.${value}`) : t('time.none')), record.time?.granularity ?? '', t('correct.granularity'));
  const value = labelled(h('input', { type: 'text', maxlength: 200, value: record.value ?? '' }), t('record.value'));
  const reason = h('input', { type: 'text', id: 'correct-reason', maxlength: 1000 });
  const said = h('p', { role: 'alert' });

  const before = {
    type: record.type, mode: record.mode, context: record.context, certainty: record.certainty, modality: MODALITIES.filter((one) => record.modality.includes(one)), actor: record.actor.map(({ id }) => id), recipient: record.recipient.map(({ id }) => id),
    place: record.place.map((one) => ({ place: one.place.id, role: one.role })), time: record.time, value: record.value,
  };
  const now = () => ({
    type: type.value, mode: words(mode), context: words(context), certainty: certainty.value, modality: modality.filter(({ box }) => box.checked).map((one) => one.value), actor: actor.value().map(({ id }) => id), recipient: recipient.value().map(({ id }) => id),
    place: place.value().map((one) => ({ place: one.id, role: one.role })), time: granularity.value ? { from: from.value || null, to: to.value || null, granularity: granularity.value } : null, value: value.value || null,
  });
  const form = h('form', { class: 'correct-form', 'aria-label': t('action.correct') },
    row('type', t('record.type'), type), row('mode', t('record.mode'), mode), row('actor', t('record.actor'), actor.element), row('recipient', t('record.recipient'), recipient.element), row('place', t('record.place'), place.element),
    row('time', t('record.time'), from, to, granularity), row('certainty', t('record.certainty'), certainty),
    row('modality', t('correct.modality'), modality.map((one) => h('label', null, one.box, ' ', modalityName(one.value), ' '))),
    row('value', t('record.value'), value), row('context', t('record.context'), context),
    h('div', { class: 'correct-row' }, h('label', { for: 'correct-reason' }, t('review.reason')), reason), said,
    h('div', { class: 'controls' }, h('button', { class: 'primary' }, t('correct.save')), h('button', { type: 'button', onclick: cancel }, t('review.cancel'))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(Object.entries(now()).filter(([name, its]) => !same(its, before[name])));
    if (Object.keys(fields).length) save(fields, reason.value); else said.textContent = t('correct.nothing');
  });
  return form;
}
