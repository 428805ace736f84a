// Login, where the server has accounts.
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { post, forgetSession } from '../api.js';
import { start, problem } from '../shell.js';
import { inAddress } from '../filters.js';

// Only a path of this server: an address elsewhere would carry a reader off.
const next = () => { const { next: to } = inAddress(); return to && /^\/(?![/\\])/.test(to) ? to : '/'; };

start('login', async (content) => {
  const said = h('div');
  const name = h('input', { id: 'name', type: 'text', autocomplete: 'username', required: true, maxlength: 64 });
  const password = h('input', { id: 'password', type: 'password', autocomplete: 'current-password', required: true, maxlength: 200 });
  const form = h('form', { class: 'login' }, h('p', null, h('label', { for: 'name' }, t('login.name')), name), h('p', null, h('label', { for: 'password' }, t('login.password')), password), said, h('button', { class: 'primary' }, t('login.login')));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await post('/session', { name: name.value, password: password.value });
      forgetSession();
      location.assign(next());
    } catch (error) { replace(said, problem(error)); password.select(); }
  });
  replace(content, form);
  name.focus();
});
