// Sources: who says how much about whom, what exactly, and where sources contradict each other.
import { h, replace } from '../dom.js';
import { t, number } from '../i18n.js';
import { get, path, query } from '../api.js';
import { start, problem } from '../shell.js';
import { filterBar } from '../filters.js';
import { growing, recordRow, disputeBlock } from '../parts.js';
import { actorLink } from '../signs.js';
import { stanceName, kindName, countryName } from '../format.js';

const byCount = (counts) => Object.entries(counts).sort(([, a], [, b]) => b - a);

function sourceRow(row, values) {
  const address = (more) => `/sources${query({ ...values, about: '', source: row.source.id, ...more })}#statements`;
  return h('tr', null,
    h('th', { scope: 'row' }, actorLink(row.source), h('small', null, kindName(row.source.kind), row.source.country ? `, ${countryName(row.source.country)}` : '')),
    h('td', { class: 'number' }, h('a', { href: address({}) }, number(row.statements))),
    h('td', null, byCount(row.stances).map(([stance, n]) => `${stanceName(stance)} ${number(n)}`).join(', ')),
    h('td', null, h('div', { class: 'chips' }, row.about.slice(0, 6).map(({ actor, count }) => h('a', { class: 'chip', href: address({ about: actor.id }) }, actor.name, ' ', h('span', { class: 'n' }, number(count)))))));
}

const table = (body) => h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('sources.who') }, h('table', { class: 'sources' },
  h('thead', null, h('tr', null, h('th', { scope: 'col' }, t('sources.source')), h('th', { scope: 'col', class: 'number' }, t('sources.statements')), h('th', { scope: 'col' }, t('sources.stances')), h('th', { scope: 'col' }, t('sources.about')))), body));

const nameOf = (id) => get(path`/actors/${id}`).then(({ actor }) => actor.name, () => id);

/** What one source says, of somebody or of all: the records told on its word. */
async function statements({ source, about, from, to, asOf, ...others }) {
  if (!source) return null;
  const list = growing((cursor) => get('/records', { source, involving: about, from, to, asOf, limit: 20, cursor }), recordRow);
  const [speaker, subject] = await Promise.all([nameOf(source), about && nameOf(about), list.next()]);
  return h('section', { class: 'block', id: 'statements' }, h('div', { class: 'block-head' },
    h('h2', null, t('sources.saysOf', { source: speaker }), about ? t('sources.aboutWhom', { about: subject }) : ''),
    h('a', { href: `/sources${query({ ...others, from, to, asOf })}` }, t('sources.back'))), list.list.childElementCount ? list.element : h('p', { class: 'empty' }, t('empty.records')));
}

start('sources', async (content) => {
  const body = h('div');
  const { bar, values } = filterBar('sources', ['q', 'from', 'to', 'asOf'], load, { exporting: false });
  replace(content, h('p', { class: 'lede' }, t('sources.lede')), bar, body);

  async function load() {
    const period = { from: values.from, to: values.to, asOf: values.asOf };
    try {
      const rows = h('tbody');
      const more = h('button', { type: 'button', onclick: () => next() }, t('list.more'));
      let cursor;
      const next = async () => {
        const page = await get('/sources', { q: values.q, ...period, limit: 25, cursor });
        rows.append(...page.items.map((row) => sourceRow(row, values)));
        cursor = page.next;
        more.hidden = !cursor;
      };
      const disputes = growing((at) => get('/disputes', { ...period, involving: values.source, limit: 10, cursor: at }), disputeBlock);
      const [said] = await Promise.all([statements(values), next(), disputes.next()]);
      replace(body, said,
        h('section', { class: 'block' }, h('h2', null, t('sources.who')), rows.childElementCount ? table(rows) : h('p', { class: 'empty' }, t('empty.sources')), h('div', { class: 'pager' }, more)),
        h('section', { class: 'block', id: 'disputes' }, h('h2', null, t('sources.disputes')), disputes.list.childElementCount ? disputes.element : h('p', { class: 'empty' }, t('empty.disputes'))));
      if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
    } catch (error) { replace(body, problem(error)); }
  }
  await load();
});
