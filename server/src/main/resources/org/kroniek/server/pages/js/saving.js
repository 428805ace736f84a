// Keeping a view: a name for a page and its query string, with an address that stays.
import { h, replace } from './dom.js';
import { t } from './i18n.js';
import { post } from './api.js';
import { announce, problem } from './shell.js';

/** The stable address of a saved view. */
export const viewAddress = (id) => `/views?id=${encodeURIComponent(id)}`;

/** A menu that asks for a name, saves what the address bar shows, and gives the address. */
export function saveButton(page) {
  const result = h('div');
  const name = h('input', { type: 'text', maxlength: 120, id: 'view-name', autocomplete: 'off' });
  const shared = h('input', { type: 'checkbox', id: 'view-shared' });
  async function save() {
    if (!name.value.trim()) { name.focus(); return; }
    try {
      const view = await post('/views', { name: name.value.trim(), page, query: location.search.slice(1), shared: shared.checked });
      replace(result, h('p', null, t('view.saved'), ' ', h('a', { href: viewAddress(view.id) }, view.name)));
      announce(t('view.saved'));
    } catch (error) { replace(result, problem(error)); }
  }
  name.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); save(); } });
  // A change of the name is no change of the filters around it.
  for (const control of [name, shared]) control.addEventListener('change', (event) => event.stopPropagation());
  return h('details', { class: 'menu' }, h('summary', null, t('view.save')),
    h('div', null, h('label', { for: 'view-name' }, t('view.name')), ' ', name, h('p', null, shared, ' ', h('label', { for: 'view-shared' }, t('view.shared'))), h('button', { type: 'button', onclick: save }, t('view.doSave')), result));
}
