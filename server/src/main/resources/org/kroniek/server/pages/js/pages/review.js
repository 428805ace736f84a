// Review: the least sure records first; accept, correct, reject, merge, split and undo, all of it by keyboard too.
import { h, replace } from '../dom.js';
import { t } from '../i18n.js';
import { get, post, path, session, goldAddress } from '../api.js';
import { start, announce, problem } from '../shell.js';
import { filterBar } from '../filters.js';
import { recordCard, markedSentence } from '../parts.js';
import { typeMark, scoreBar, readerAddress, articleLink, facts } from '../signs.js';
import { correction } from '../review/correction.js';
import { mergeDialog, splitDialog } from '../review/joining.js';
import { agreementTable, decisionList } from '../review/record-of-review.js';

const KEYS = { a: 'accept', x: 'reject', c: 'correct', m: 'merge', s: 'split', u: 'undo', j: 'next', k: 'previous', o: 'open', '?': 'help' };
const BUTTONS = ['accept', 'correct', 'reject', 'merge', 'split', 'undo', 'previous', 'next', 'open'];
const KEYS_OFF = 'kroniek.review.keysOff';
const keyOf = (action) => Object.entries(KEYS).find(([, name]) => name === action)[0];

const queueItem = (record, at, go) => h('li', { data: { id: record.id } }, h('button', { type: 'button', class: 'queue-item', onclick: () => go(at) },
  h('span', null, typeMark(record), ' ', h('span', { class: 'soft' }, record.actor.map(({ name }) => name).join(', ') || '–')), facts('', scoreBar(record.score), h('span', { class: 'done' }))));

/** The state of the page: the queue, where we are in it, and what was decided last. */
class Review {
  constructor(parts, values) {
    Object.assign(this, parts);
    this.values = values;
    this.queue = [];
    this.at = 0;
    this.last = [];
  }

  async load() {
    const page = await get('/review/queue', { coder: this.values.coder, involving: this.values.involving, type: this.values.type, from: this.values.from, to: this.values.to, limit: 40 });
    this.queue = page.items;
    replace(this.list, this.queue.map((record, at) => queueItem(record, at, (to) => this.go(to))));
    await this.go(0);
    await this.refreshLog();
  }

  get record() { return this.queue[this.at]; }

  async go(to) {
    if (!this.queue.length) { replace(this.desk, h('p', { class: 'empty' }, t('review.empty'))); return; }
    this.at = Math.max(0, Math.min(this.queue.length - 1, to));
    [...this.list.children].forEach((item, at) => item.firstChild.setAttribute('aria-current', String(at === this.at)));
    const item = this.list.children[this.at];
    this.list.scrollTop = item.offsetTop - this.list.clientHeight / 2;
    await this.draw();
  }

  async draw() {
    replace(this.form);
    const { id } = this.record;
    try {
      const detail = await get(path`/records/${id}`);
      // Answers may overtake each other; only the one asked for last is shown.
      if (id !== this.record.id) return;
      this.detail = detail;
      const { record, before, after, witnesses, original, decisions } = this.detail;
      replace(this.desk,
        h('p', { class: 'soft' }, t('review.place', { n: this.at + 1, of: this.queue.length }), ' · ', articleLink(record.article, record.id)),
        h('blockquote', { class: 'context', lang: record.article.language }, h('span', { class: 'around' }, before), h('span', { class: 'sentence' }, markedSentence(record)), h('span', { class: 'around' }, after)),
        recordCard(record, { witnesses, original }), decisions.length ? h('section', null, h('h3', null, t('review.decisions')), decisionList(decisions)) : null);
      announce([...this.desk.querySelectorAll('.context .sentence, .card h2')].map((one) => one.textContent).join('. '));
    } catch (error) { replace(this.desk, problem(error)); }
  }

  async decide(decision) {
    try {
      const { items } = await post('/review/decisions', decision);
      this.last.push(...items.map(({ id, record }) => ({ id, record })));
      this.lastAct = items.length;
      this.mark(decision.record, t(`review.did.${decision.action}`));
      announce(t(`review.did.${decision.action}`));
      replace(this.said, h('p', { role: 'status', class: 'did' }, t(`review.did.${decision.action}`), ' ', h('button', { type: 'button', class: 'quiet', onclick: () => this.undo() }, t('action.undo'))));
      this.refreshLog();
      // Before the next record comes: whoever is quick has opened a form by then, and is typing.
      this.region.focus({ preventScroll: true });
      if (decision.record && this.at < this.queue.length - 1) await this.go(this.at + 1); else await this.draw();
    } catch (error) { replace(this.said, problem(error)); }
  }

  mark(id, words) {
    const at = this.queue.findIndex((record) => record.id === id);
    if (at >= 0) this.list.children[at].querySelector('.done').textContent = words;
  }

  async refreshLog() {
    const [decisions, agreement] = await Promise.all([get('/review/decisions', { limit: 12 }), get('/review/agreement')]);
    replace(this.log, h('h2', null, t('review.decisions')), decisionList(decisions.items, (one) => this.undo(one)));
    replace(this.alpha, h('h2', null, t('review.agreement')), agreementTable(agreement));
  }

  accept() { return this.decide({ action: 'accept', record: this.record.id }); }
  next() { return this.go(this.at + 1); }
  previous() { return this.go(this.at - 1); }
  open() { location.assign(readerAddress(this.record.article.id, this.record.id)); }
  help() { this.keys.open = !this.keys.open; }

  /** Undoes the last act, which may be several decisions, or the one decision that is named. */
  async undo(named) {
    const undone = named ? [named] : this.last.splice(-(this.lastAct ?? 1));
    this.lastAct = 1;
    if (!undone.length) { replace(this.said, h('p', { role: 'status' }, t('review.nothingToUndo'))); return; }
    try {
      for (const { id } of undone) await post(`${path`/review/decisions/${id}`}/undo`, {});
      this.last = this.last.filter(({ id }) => !undone.some((one) => one.id === id));
      const at = this.queue.findIndex((record) => record.id === undone[0].record);
      this.mark(undone[0].record, '');
      replace(this.said, h('p', { role: 'status', class: 'did' }, t('review.did.undo')));
      announce(t('review.did.undo'));
      this.refreshLog();
      await this.go(at >= 0 ? at : this.at);
    } catch (error) { replace(this.said, problem(error)); }
  }

  reject() {
    const reason = h('input', { type: 'text', id: 'reason', required: true, maxlength: 1000, list: 'reasons', autocomplete: 'off' });
    const reasons = ['review.reason.metaphor', 'review.reason.misread', 'review.reason.repeat', 'review.reason.outside'];
    const form = h('form', { class: 'inline-form' }, h('label', { for: 'reason' }, t('review.reason')), reason, h('datalist', { id: 'reasons' }, reasons.map((key) => h('option', { value: t(key) }))),
      h('button', { class: 'primary' }, t('action.reject')), h('button', { type: 'button', onclick: () => this.cancel() }, t('review.cancel')));
    form.addEventListener('submit', (event) => { event.preventDefault(); this.decide({ action: 'reject', record: this.record.id, reason: reason.value }); });
    replace(this.form, form);
    reason.focus();
  }

  correct() {
    // The record may still be on its way; what the queue knows of it is all that the form needs.
    const form = correction(this.record, (fields, reason) => this.decide({ action: 'correct', record: this.record.id, fields, reason: reason || null }), () => this.cancel());
    replace(this.form, form);
    form.querySelector('select').focus();
  }

  merge() { return mergeDialog(this.record, (decision) => this.decide(decision)); }
  split() { return splitDialog(this.record, (decision) => this.decide(decision)); }
  cancel() { replace(this.form); this.region.focus({ preventScroll: true }); }
}

const typing = (target) => target.matches('input:not([type=checkbox]), select, textarea') || target.closest('dialog');

function listen(review, keysOn) {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && review.form.childElementCount) { review.cancel(); return; }
    if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]')) return;
    const action = KEYS[event.key];
    if (!action || (!review.queue.length && action !== 'undo' && action !== 'help')) return;
    event.preventDefault();
    review[action]();
  });
}

start('review', async (content) => {
  const { user } = await session();
  if (!user || user.role === 'reader') { replace(content, h('p', { class: 'empty' }, t('review.notAllowed'))); return; }
  const parts = { list: h('ol', { class: 'queue' }), desk: h('div', { class: 'desk' }), form: h('div'), said: h('div', { class: 'said' }), log: h('section', { class: 'block' }), alpha: h('section', { class: 'block' }) };
  let review;
  const { bar, values } = filterBar('review', ['involving', 'type', 'from', 'to'], () => review.load(), { exporting: false });
  const coder = h('select', { id: 'coder' }, ['any', 'second'].map((one) => h('option', { value: one }, t(`review.coder.${one}`))));
  coder.value = values.coder ?? 'any';
  coder.addEventListener('change', () => { values.coder = coder.value; });
  bar.prepend(h('div', { class: 'field' }, h('label', { for: 'coder' }, t('review.coder')), coder));
  const keysOn = h('input', { type: 'checkbox', id: 'keys-on', checked: !localStorage.getItem(KEYS_OFF) });
  keysOn.addEventListener('change', () => { if (keysOn.checked) localStorage.removeItem(KEYS_OFF); else localStorage.setItem(KEYS_OFF, '1'); });
  parts.keys = h('details', { class: 'keys' }, h('summary', null, t('review.keys')), h('ul', null, Object.entries(KEYS).map(([key, action]) => h('li', null, h('kbd', null, key), ' ', t(`action.${action}`)))), h('label', { for: 'keys-on' }, keysOn, ' ', t('review.keysOn')));
  parts.region = h('section', { class: 'review-desk', tabindex: '-1', 'aria-label': t('review.desk') },
    h('div', { class: 'actions' }, BUTTONS.map((action) => h('button', { type: 'button', class: action === 'accept' ? 'primary' : null, 'aria-keyshortcuts': keyOf(action), onclick: () => review[action]() }, t(`action.${action}`), ' ', h('kbd', { 'aria-hidden': 'true' }, keyOf(action))))),
    parts.said, parts.form, parts.desk);
  review = new Review(parts, values);
  replace(content, h('p', { class: 'lede' }, t('review.lede')), bar, h('div', { class: 'review' },
    h('nav', { 'aria-label': t('review.queue') }, h('h2', null, t('review.queue')), parts.list), parts.region,
    h('aside', { 'aria-label': t('review.about') }, parts.keys, parts.alpha, h('p', null, h('a', { class: 'button', href: goldAddress(), download: '' }, t('review.gold'))), parts.log)));
  listen(review, keysOn);
  await review.load();
  parts.region.focus({ preventScroll: true });
});
