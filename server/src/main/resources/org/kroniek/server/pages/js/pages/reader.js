// The reader: an article with what was read in it as marks on its words; a click shows the record or the speaker.
import { h, replace, byId } from '../dom.js';
import { t, count } from '../i18n.js';
import { get, path, query } from '../api.js';
import { start, setTitle, show, announce, problem } from '../shell.js';
import { inAddress, filterBar, toAddress } from '../filters.js';
import { recordCard, growing } from '../parts.js';
import { typeMark, participants, sureness, readerAddress, reviewMark, facts } from '../signs.js';
import { MarkedText, marksOf } from '../marks.js';
import { attributionCard, attributionTree } from '../attributions.js';
import { articleName, formatTime, originOf, formatInstant } from '../format.js';

const LAYERS = ['event', 'state', 'source', 'name', 'time'];
const LAYER_KEY = 'kroniek.layers';
const TAGS = { title: 'h2', heading: 'h3' };

function layerSwitch(article) {
  const off = new Set(JSON.parse(localStorage.getItem(LAYER_KEY) ?? '["name","time"]'));
  const apply = () => { for (const layer of LAYERS) article.classList.toggle(`without-${layer}`, off.has(layer)); };
  apply();
  return h('fieldset', { class: 'layers' }, h('legend', null, t('reader.layers')), LAYERS.map((layer) => {
    const box = h('input', { type: 'checkbox', checked: !off.has(layer) });
    box.addEventListener('change', () => {
      off[box.checked ? 'delete' : 'add'](layer);
      localStorage.setItem(LAYER_KEY, JSON.stringify([...off]));
      apply();
    });
    return h('label', { class: `layer-${layer}` }, box, ' ', h('span', null, t(`layer.${layer}`)));
  }));
}

function passage(marked, { kind, begin, end, credit }) {
  const words = marked.draw(begin, end);
  if (kind === 'boilerplate') return h('details', { class: 'boilerplate' }, h('summary', null, t('passage.boilerplate')), h('p', null, words));
  return h(TAGS[kind] ?? 'p', { class: `passage ${kind}` }, kind === 'caption' ? h('span', { class: 'kind' }, t('passage.caption'), ' ') : null, words, credit ? h('span', { class: 'credit' }, ` © ${credit}`) : null);
}

const head = ({ article, copies, readings }) => facts('soft',
  article.publisher, article.published ? formatTime(article.published) : t('time.unpublished'), t(`language.${article.language}`),
  /^https?:\/\//.test(article.uri ?? '') ? h('a', { href: article.uri, rel: 'noreferrer noopener' }, originOf(article.uri)) : originOf(article.uri),
  count('count.records', article.records), t('reader.readBy', { program: readings[0].program, when: formatInstant(readings[0].recorded) }),
  copies.length ? h('span', null, t('reader.copies'), ' ', copies.map((copy) => [' ', h('a', { href: readerAddress(copy.id) }, articleName(copy))])) : null);

async function read(content, { article: id, record, attribution, asOf }) {
  const [detail, reading] = await Promise.all([get(path`/articles/${id}`, { asOf }), get(path`/articles/${id}/reading`, { asOf })]);
  const { records } = detail;
  const addressOf = (mark) => `/reader${query({ article: id, record: mark.record?.id, attribution: mark.record ? null : mark.attribution.id, asOf })}`;
  const spans = [...records.flatMap(({ evidence }) => evidence)];
  const marked = new MarkedText(reading.article.text, marksOf(reading, records), spans, addressOf);
  const article = h('article', { class: 'text', lang: detail.article.language, 'aria-label': t('reader.text') }, reading.article.passages.map((one) => passage(marked, one)));
  const panel = h('div', { class: 'panel', 'aria-live': 'off' });
  const contents = h('ol', { class: 'contents' }, records.map((one) => h('li', { class: `${one.kind}-row`, data: { id: one.id } },
    h('a', { href: addressOf({ record: one }), data: { key: `record:${one.id}` } }, typeMark(one)), ' ', participants(one), ' ', sureness(one.certainty, one.modality), ' ', reviewMark(one.review))));
  setTitle(articleName(detail.article));
  // The title stands in the text too, with its marks.
  byId('title').classList.toggle('visually-hidden', reading.article.passages.some(({ kind }) => kind === 'title'));
  replace(content, head(detail), h('div', { class: 'columns two' },
    h('div', null, layerSwitch(article), article),
    h('div', { class: 'sticky' }, panel,
      h('section', { class: 'block' }, h('h2', null, count('count.records', records.length)), contents),
      h('section', { class: 'block' }, h('h2', null, t('reader.attributions')), attributionTree(reading, addressOf)))));

  const select = chooser({ records, reading, marked, panel, contents });
  content.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-key]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const [kind, ...rest] = link.dataset.key.split(':');
    history.pushState(null, '', link.href);
    select({ [kind]: rest.join(':') }, !article.contains(link));
  });
  addEventListener('popstate', () => select(inAddress(), true));
  select({ record, attribution }, true);
}

/** Shows a record or an attribution in the panel and lights its words. */
function chooser({ records, reading, marked, panel, contents }) {
  return async ({ record: recordId, attribution: attributionId }, scroll) => {
    const record = records.find(({ id }) => id === recordId);
    const attribution = reading.attributions.find(({ id }) => id === attributionId);
    const key = record ? `record:${record.id}` : `attribution:${attributionId}`;
    marked.light(record?.evidence ?? attribution?.content ?? [], key);
    for (const item of contents.children) item.classList.toggle('chosen', item.dataset.id === recordId);
    if (record) await show(panel, async () => recordPanel(records, marked, await get(path`/records/${record.id}`)));
    else replace(panel, attribution ? attributionCard(attribution, reading, records, marked) : h('p', { class: 'empty' }, t('reader.pick')));
    if (record || attribution) announce(panel.querySelector('h2')?.textContent ?? '');
    // On a narrow screen the panel lies below the article.
    if (!scroll && innerWidth < 960) panel.scrollIntoView({ block: 'start' });
    if (scroll && (record || attribution)) marked.find(key)?.scrollIntoView({ block: 'center' });
  };
}

function recordPanel(records, marked, { record, original, witnesses }) {
  const shared = records.filter((one) => one.id !== record.id && one.anchor.begin < record.anchor.end && record.anchor.begin < one.anchor.end);
  return [recordCard(record, { witnesses, original }),
    shared.length ? h('p', { class: 'soft' }, t('reader.shared'), ' ', shared.map((one) => [h('a', { href: readerAddress(one.article.id, one.id), data: { key: `record:${one.id}` } }, typeMark(one)), ' '])) : null];
}

async function list(content) {
  const body = h('div');
  const { bar, values } = filterBar('reader', ['q', 'from', 'to'], load, { exporting: false });
  replace(content, bar, body);
  async function load() {
    const articles = growing((cursor) => get('/articles', { q: values.q, from: values.from, to: values.to, limit: 30, cursor }), (row) => h('li', { class: 'incident' },
      h('h3', null, h('a', { href: readerAddress(row.id), lang: row.language }, articleName(row))),
      facts('soft', row.published ? formatTime(row.published) : null, row.publisher ?? originOf(row.uri), t(`language.${row.language}`), count('count.records', row.records))));
    replace(body, articles.element);
    try {
      await articles.next();
      if (!articles.list.childElementCount) replace(body, h('p', { class: 'empty' }, t('empty.articles')));
    } catch (error) { replace(body, problem(error)); }
  }
  await load();
}

start('reader', async (content) => {
  const values = inAddress();
  if (!values.article && !values.record) return list(content);
  if (!values.article) {
    values.article = (await get(path`/records/${values.record}`)).record.article.id;
    toAddress(values);
  }
  return read(content, values);
});
