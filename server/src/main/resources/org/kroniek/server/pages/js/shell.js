// What every page has: masthead, foot, the reading key, messages, and one way to start.
import { h, replace, byId } from './dom.js';
import { t, language, LANGUAGES, speak, count } from './i18n.js';
import { get, session, remove, forgetSession } from './api.js';
import { formatInstant } from './format.js';
import { key } from './key.js';

const PAGES = [
  ['today', '/'], ['reader', '/reader'], ['search', '/search'], ['timeline', '/timeline'], ['map', '/map'],
  ['network', '/network'], ['sources', '/sources'], ['review', '/review'], ['views', '/views'],
];

function navigation(page) {
  const items = PAGES.map(([name, href]) => h('li', null,
    h('a', { href, 'aria-current': name === page ? 'page' : null }, t(`page.${name}`))));
  return h('nav', { 'aria-label': t('nav.pages') }, h('ul', null, items));
}

function themeSwitch() {
  const root = document.documentElement;
  const label = () => t(root.dataset.theme === 'dark' ? 'theme.toLight' : 'theme.toDark');
  const button = h('button', { type: 'button', class: 'quiet', onclick: () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem('kroniek.theme', root.dataset.theme);
    button.textContent = label();
    dispatchEvent(new Event('themechange'));
  } }, label());
  return button;
}

const languageSwitch = () => h('div', { class: 'languages', role: 'group', 'aria-label': t('nav.language') }, LANGUAGES.map((tag) =>
  h('button', { type: 'button', class: 'quiet', lang: tag, 'aria-pressed': String(tag === language), onclick: () => speak(tag) },
    t(`language.${tag}`))));

async function who() {
  const { mode, user } = await session();
  if (mode === 'local') return null;
  if (!user) return h('a', { href: '/login' }, t('login.login'));
  const leave = async () => { await remove('/session'); forgetSession(); location.assign('/login'); };
  return h('span', { class: 'who' }, user.name, ' ', h('button', { type: 'button', class: 'quiet', onclick: leave }, t('login.logout')));
}

async function masthead(page) {
  const state = h('p', { class: 'state' });
  const user = h('span');
  replace(byId('masthead'),
    h('div', { class: 'rail' }, state, h('div', { class: 'switches' }, user, languageSwitch(), themeSwitch())),
    h('div', { class: 'name-line' }, h('a', { class: 'name', href: '/' }, 'Kroniek'), h('p', { class: 'motto' }, t('app.motto'))),
    navigation(page));
  who().then((shown) => replace(user, shown), () => {});
  try {
    const { articles, records, updated } = await get('/version');
    replace(state, [count('count.articles', articles), count('count.records', records)].join(' · '),
      updated ? ` · ${t('app.updated', { when: formatInstant(updated) })}` : '');
  } catch { replace(state, t('app.offline')); }
}

/** Says something that went wrong, in place of what should be there. */
export function problem(error) {
  const words = error.code === 'no-answer' ? t('problem.noAnswer') : error.message;
  return h('div', { class: 'problem', role: 'alert' }, h('strong', null, t('problem.title')), ' ', words);
}

const live = h('div', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
/** Says something to readers who listen. */
export const announce = (words) => { live.textContent = words; };

/** Fills an element with what a promise gives; says so while it waits and when it fails. */
export async function show(element, work) {
  element.setAttribute('aria-busy', 'true');
  try {
    const content = await work();
    replace(element, content);
  } catch (error) {
    if (!error.code) console.error(error);
    replace(element, problem(error));
  } finally {
    element.removeAttribute('aria-busy');
  }
}

/** Starts a page: its frame, its title, and then what only it has. */
export async function start(page, body, title = t(`page.${page}`)) {
  setTitle(title);
  document.body.prepend(h('a', { class: 'skip', href: '#main' }, t('nav.skip')));
  document.body.append(live);
  replace(byId('foot'), key(), h('p', { class: 'colophon' }, t('app.colophon'), ' ',
    h('a', { href: '/api/v1/openapi.yaml' }, t('app.api'))));
  masthead(page);
  const content = byId('content');
  try {
    await body(content);
  } catch (error) {
    if (!error.code) console.error(error);
    replace(content, problem(error));
  } finally {
    content.removeAttribute('aria-busy');
  }
}

/** The page's heading and the window's title. */
export function setTitle(title) {
  byId('title').textContent = title;
  document.title = `${title} · Kroniek`;
}
