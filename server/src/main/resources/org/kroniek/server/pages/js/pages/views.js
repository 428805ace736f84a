// Saved views: the list of them; with an id in the address, the way to the view itself.
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, path, remove, session } from '../api.js';
import { start, announce, problem } from '../shell.js';
import { inAddress } from '../filters.js';
import { viewAddress } from '../saving.js';
import { formatInstant } from '../format.js';

const target = ({ page, query }) => `${page === 'today' ? '/' : `/${page}.html`}${query ? `?${query}` : ''}`;

async function list(content) {
  const [{ items }, { user }] = await Promise.all([get('/views'), session()]);
  const row = (view) => {
    const element = h('tr', null, h('th', { scope: 'row' }, h('a', { href: viewAddress(view.id) }, view.name)), h('td', null, t(`page.${view.page}`)), h('td', null, t(view.shared ? 'view.forAll' : 'view.mine')), h('td', null, formatInstant(view.recorded)),
      h('td', null, user && (!view.shared || user.role !== 'reader') ? h('button', { type: 'button', class: 'quiet', 'aria-label': t('view.deleteNamed', { name: view.name }), onclick: async () => {
        try { await remove(path`/views/${view.id}`); element.remove(); announce(t('view.deleted')); } catch (error) { content.prepend(problem(error)); }
      } }, t('view.delete')) : null));
    return element;
  };
  replace(content, h('p', { class: 'lede' }, t('view.lede')), items.length
    ? h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('page.views') }, h('table', null, h('thead', null, h('tr', null, ['view.name', 'view.page', 'view.who', 'view.recorded'].map((key) => h('th', { scope: 'col' }, t(key))), h('td'))), h('tbody', null, items.map(row))))
    : h('p', { class: 'empty' }, t('empty.views')));
}

start('views', async (content) => {
  const { id } = inAddress();
  if (id) location.replace(target(await get(path`/views/${id}`)));
  else await list(content);
});
