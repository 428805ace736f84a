// Search: words and filters, with how many records each further filter would leave.
import { h, replace } from '../dom.js';
import { t, number, count } from '../i18n.js';
import { get } from '../api.js';
import { start, problem, announce } from '../shell.js';
import { filterBar, toAddress } from '../filters.js';
import { growing, recordRow } from '../parts.js';
import { typeName, certaintyName, countryName } from '../format.js';

const FIELDS = ['q', 'involving', 'place', 'type', 'certainty', 'from', 'to', 'asOf'];
const FACETS = ['type', 'certainty', 'country', 'involving', 'place', 'year', 'language', 'publisher'];
const SHOWN = {
  type: ({ value }) => typeName(value),
  certainty: ({ value }) => `${value} ${certaintyName(value)}`,
  country: ({ value }) => countryName(value),
  language: ({ value }) => t(`language.${value}`),
};

// A year is a period in the address, every other facet is a filter of its own.
const apply = (facet, value) => (facet === 'year' ? { from: `${value}-01-01`, to: `${value}-12-31` } : { [facet]: value });
const isApplied = (facet, value, values) => Object.entries(apply(facet, value)).every(([name, wanted]) => values[name] === wanted);

function facet(name, list, values) {
  const items = list.map((one) => {
    const on = isApplied(name, one.value, values);
    const next = { ...values, ...(on ? Object.fromEntries(Object.keys(apply(name, one.value)).map((key) => [key, ''])) : apply(name, one.value)) };
    const search = new URLSearchParams(Object.entries(next).filter(([, value]) => value));
    return h('li', null, h('a', { href: `?${search}`, 'aria-current': on ? 'true' : null }, (SHOWN[name] ?? ((all) => all.name))(one), on ? ' ×' : ''), h('span', { class: 'n' }, number(one.count)));
  });
  return list.length ? h('details', { class: 'facet', open: true }, h('summary', null, t(`facet.${name}`)), h('ul', null, items)) : null;
}

start('search', async (content) => {
  const facets = h('aside', { class: 'facets', 'aria-label': t('search.facets') });
  const results = h('section', { 'aria-label': t('search.results') });
  const { bar, values } = filterBar('search', FIELDS, load);
  replace(content, bar, h('div', { class: 'columns narrow-first' }, facets, results));

  async function load() {
    toAddress(values);
    const list = growing((cursor) => get('/search', { ...values, limit: 30, cursor }), recordRow);
    replace(results, list.element);
    try {
      const page = await list.next();
      replace(facets, FACETS.map((name) => facet(name, page.facets[name], values)));
      if (!page.items.length) replace(results, h('p', { class: 'empty' }, t('empty.search')));
      announce(page.next ? t('search.more', { n: page.items.length }) : count('count.records', page.items.length));
    } catch (error) { replace(results, problem(error)); }
  }
  await load();
});
