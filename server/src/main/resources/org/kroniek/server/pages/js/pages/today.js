// Today: the newest incidents, where sources contradict each other, and what the ledger has learnt since a day.
import { h, replace } from '../dom.js';
import { t, count } from '../i18n.js';
import { get } from '../api.js';
import { start, show } from '../shell.js';
import { filterBar } from '../filters.js';
import { incidentList, recordList, disputeList } from '../parts.js';
import { readerAddress, facts } from '../signs.js';
import { formatDay, formatTime, articleName, originOf } from '../format.js';

const article = (row) => h('li', { class: 'incident' },
  h('h3', null, h('a', { href: readerAddress(row.id), lang: row.language }, articleName(row))),
  facts('soft', row.publisher ?? originOf(row.uri), row.published ? formatTime(row.published) : null, count('count.records', row.records)));

function changes({ since, changes: { articles, records, incidents, decisions, newest } }) {
  return h('section', { class: 'block' }, h('h2', null, t('today.changes', { day: formatDay(since) })),
    h('p', null, [count('count.articles', articles), count('count.records', records), t('today.incidents', { n: incidents }), count('count.decisions', decisions)].join(', '), '.'),
    newest.length ? h('ul', null, newest.map(article)) : h('p', { class: 'empty' }, t('today.noChanges')));
}

start('today', async (content) => {
  const body = h('div', { class: 'columns two' });
  const { bar, values } = filterBar('today', ['since'], load, { exporting: false });
  replace(content, bar, body);

  async function load() {
    await show(body, async () => {
      const today = await get('/today', { since: values.since, limit: 20 });
      return [
        h('section', { class: 'block', 'aria-labelledby': 'newest' }, h('div', { class: 'block-head' }, h('h2', { id: 'newest' }, t('today.newest')), h('a', { href: '/timeline' }, t('today.all'))),
          today.incidents.length ? incidentList(today.incidents) : recordList(today.records)),
        h('div', null,
          h('section', { class: 'block', 'aria-labelledby': 'disputes' }, h('div', { class: 'block-head' }, h('h2', { id: 'disputes' }, t('today.disputes')), h('a', { href: '/sources#disputes' }, t('today.all'))),
            disputeList(today.disputes.slice(0, 5))),
          changes(today)),
      ];
    });
  }
  await load();
});
