// The bar above a page that says what is shown. What it holds stands in the address, so that a view can be kept and sent.
import { h, replace } from './dom.js';
import { t } from './i18n.js';
import { get, exportAddress, query } from './api.js';
import { typeName, countryName, gradeName, certaintyName } from './format.js';
import { saveButton } from './saving.js';

export const EVENTS = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
export const STATES = ['CONTROLS', 'BACKS', 'OPPOSES', 'ALLIED', 'MEMBER_OF', 'LEADS', 'HAS_ROLE', 'BIOGRAPHY', 'LOCATED', 'WANTED', 'WINNING', 'DIVIDED', 'SUFFERS'];
export const CERTAINTIES = ['CT+', 'PR+', 'PS+', 'Uu', 'CT-', 'PR-', 'PS-'];
export const GRADES = ['confirmed', 'one-source', 'contested', 'denied'];

/** The values in the address, by name. */
export const inAddress = () => Object.fromEntries(new URLSearchParams(location.search));

/** Puts values into the address without loading the page; what is empty goes. */
export function toAddress(values, push = false) {
  const next = location.pathname + query(values);
  if (next !== location.pathname + location.search) history[push ? 'pushState' : 'replaceState'](null, '', next);
}

let serial = 0;
const field = (name, label, control, wide) => {
  control.id ||= `field-${name}-${(serial += 1)}`;
  return h('div', { class: wide ? 'field wide' : 'field' }, h('label', { for: control.id }, label), control);
};

const options = (values, shown, any) => [h('option', { value: '' }, any), values.map((value) => h('option', { value }, shown(value)))];

function select(values, shown, current, any = t('filter.any')) {
  const control = h('select', null, options(values, shown, any));
  control.value = current ?? '';
  return control;
}

function typeSelect(current) {
  const group = (label, values) => h('optgroup', { label }, [...values].sort((a, b) => typeName(a).localeCompare(typeName(b))).map((value) => h('option', { value }, typeName(value))));
  const control = h('select', null, h('option', { value: '' }, t('filter.any')), group(t('filter.events'), EVENTS), group(t('filter.states'), STATES));
  control.value = current ?? '';
  return control;
}

/** A text field that finds actors or places while one types; its `chosen` is the id. */
export function finder(kind, current) {
  const list = h('datalist', { id: `list-${(serial += 1)}` });
  const control = h('input', { type: 'text', list: list.id, autocomplete: 'off', placeholder: t(`filter.${kind}.hint`) });
  control.chosen = current ?? '';
  const ids = new Map();
  let asked = 0;
  const one = (row) => (kind === 'actors' ? row.actor : row.place);
  const labelOf = (ref) => (ref.country && !ids.has(ref.name) ? ref.name : `${ref.name} (${countryName(ref.country) || ref.id})`);
  async function find() {
    const turn = (asked += 1);
    const { items } = await get(`/${kind}`, { q: control.value, limit: 8 });
    if (turn !== asked) return;
    replace(list, items.map((row) => {
      const ref = one(row);
      const label = ids.get(ref.name) === ref.id ? ref.name : labelOf(ref);
      ids.set(label, ref.id);
      return h('option', { value: label });
    }));
  }
  control.addEventListener('input', () => {
    control.chosen = ids.get(control.value) ?? '';
    if (!ids.has(control.value)) find().catch(() => {});
  });
  control.addEventListener('focus', () => { if (!list.childElementCount) find().catch(() => {}); });
  control.addEventListener('change', async () => {
    if (control.chosen || !control.value) return;
    // Typed, not picked: the best match counts.
    const { items } = await get(`/${kind}`, { q: control.value, limit: 1 });
    if (!items.length) return;
    control.chosen = one(items[0]).id;
    control.value = one(items[0]).name;
    control.dispatchEvent(new Event('settled', { bubbles: true }));
  });
  if (current) get(`/${kind}/${encodeURIComponent(current)}`).then((dossier) => {
    const ref = one(dossier);
    control.value = ref.name;
    ids.set(ref.name, ref.id);
  }, () => { control.value = current; });
  control.list_ = list;
  return control;
}

const BUILD = {
  q: (value, page) => [t(page === 'sources' ? 'filter.source' : 'filter.q'), h('input', { type: 'search', value: value ?? '', maxlength: 300 }), true],
  involving: (value) => [t('filter.involving'), finder('actors', value)],
  place: (value) => [t('filter.place'), finder('places', value)],
  type: (value) => [t('filter.type'), typeSelect(value)],
  certainty: (value) => [t('filter.certainty'), select(CERTAINTIES, (one) => `${one} ${certaintyName(one)}`, value)],
  grade: (value) => [t('filter.grade'), select(GRADES, gradeName, value)],
  from: (value) => [t('filter.from'), h('input', { type: 'date', value: value ?? '' })],
  to: (value) => [t('filter.to'), h('input', { type: 'date', value: value ?? '' })],
  since: (value) => [t('filter.since'), h('input', { type: 'date', value: value ?? '' })],
  by: (value) => [t('filter.by'), select(['actor', 'place', 'type'], (one) => t(`by.${one}`), value, t('by.none'))],
  asOf: (value) => [t('filter.asOf'), h('input', { type: 'date', value: value ? value.slice(0, 10) : '' })],
};

const valueOf = (name, control) => {
  if ('chosen' in control) return control.chosen;
  return name === 'asOf' && control.value ? `${control.value}T23:59:59Z` : control.value;
};

/**
 * A bar with the named fields; calls `changed(values)` when one changes and at once with what the address says.
 * Values of the address that have no field are kept.
 */
export function filterBar(page, names, changed, { exporting = true } = {}) {
  const values = inAddress();
  delete values.lang;
  const controls = new Map();
  const fields = names.map((name) => {
    const [label, control, wide] = BUILD[name](values[name], page);
    controls.set(name, control);
    const element = field(name, label, control, wide);
    if (control.list_) element.append(control.list_);
    return element;
  });
  const read = () => {
    for (const [name, control] of controls) values[name] = valueOf(name, control);
    toAddress(values);
    exports.refresh(values);
    changed(values);
  };
  const clear = () => { location.assign(location.pathname); };
  const exports = exportMenu();
  const bar = h('form', { class: 'filters', role: 'search', 'aria-label': t('filter.title') }, fields,
    h('div', { class: 'actions' }, h('button', { type: 'button', onclick: clear }, t('filter.clear')), saveButton(page), exporting ? exports.element : null));
  bar.addEventListener('submit', (event) => { event.preventDefault(); read(); });
  bar.addEventListener('settled', read);
  bar.addEventListener('change', (event) => { if (!('chosen' in event.target) || event.target.chosen || !event.target.value) read(); });
  exports.refresh(values);
  return { bar, values, set: (more) => { Object.assign(values, more); toAddress(values); exports.refresh(values); } };
}

const EXPORTED = ['involving', 'type', 'place', 'country', 'from', 'to', 'asOf'];
function exportMenu() {
  const list = h('ul');
  let filters = {};
  let formats = null;
  const draw = () => replace(list, formats.map(({ format, name, description, fileName }) => h('li', null,
    h('a', { href: exportAddress(format, filters), download: fileName }, name), h('small', null, description))));
  const element = h('details', { class: 'menu' }, h('summary', null, t('export.title')), h('div', null, h('p', { class: 'soft' }, t('export.text')), list));
  element.addEventListener('toggle', async () => {
    if (!element.open) return;
    formats ??= (await get('/exports')).items;
    draw();
  });
  const refresh = (values) => {
    filters = Object.fromEntries(EXPORTED.map((name) => [name, values[name]]));
    if (formats) draw();
  };
  return { element, refresh };
}

