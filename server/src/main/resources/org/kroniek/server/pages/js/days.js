// A slider over days with what happened on them drawn above it.
import { h, svg, replace } from './dom.js';
import { t } from './i18n.js';
import { plusDays, daysBetween, formatLongDay, formatDay } from './format.js';

const SPANS = [1, 7, 30, 90, 365];

/**
 * The slider from `first` to `last`; calls `changed({ from, to })` when day or span change. `bins` are those of a timeline.
 * @param {{ first: string, last: string, to: string, span: string, changed: Function }} options
 */
export function daySlider({ first, last, to, span, changed }) {
  const total = daysBetween(first, last);
  const slider = h('input', { type: 'range', min: 0, max: total, step: 1, id: 'day', value: daysBetween(first, to || last) });
  const spans = h('select', { id: 'span' }, SPANS.map((days) => h('option', { value: days }, t(`days.${days}`))), h('option', { value: 'all' }, t('days.all')));
  spans.value = span || '30';
  const shown = h('output', { for: 'day' });
  const strip = svg('svg', { class: 'strip', viewBox: '0 0 1000 30', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const period = () => {
    const day = plusDays(first, Number(slider.value));
    return { to: day, from: spans.value === 'all' ? '' : plusDays(day, 1 - Number(spans.value)), span: spans.value };
  };
  function say() {
    const { from, to: day } = period();
    const words = spans.value === '1' ? formatLongDay(day) : from ? `${formatDay(from)} – ${formatDay(day)}` : t('time.until', { day: formatDay(day) });
    shown.textContent = words;
    slider.setAttribute('aria-valuetext', words);
  }
  let waiting;
  const tell = () => { say(); clearTimeout(waiting); waiting = setTimeout(() => changed(period()), 180); };
  const step = (days) => () => { slider.value = Number(slider.value) + days; tell(); };
  slider.addEventListener('input', tell);
  spans.addEventListener('change', tell);
  say();
  let busy = [];
  const toBusy = (direction) => () => {
    const now = period().to;
    const next = direction > 0 ? busy.find((day) => day > now) : busy.findLast((day) => day < now);
    if (next) { slider.value = daysBetween(first, next); tell(); }
  };
  const button = (sign, key, act) => h('button', { type: 'button', 'aria-label': t(key), title: t(key), onclick: act }, sign);
  const element = h('div', { class: 'days' }, strip, h('div', { class: 'slider' }, h('label', { for: 'day', class: 'visually-hidden' }, t('days.day')), slider),
    h('div', { class: 'controls' }, button('«', 'days.busyBefore', toBusy(-1)), button('‹', 'days.before', step(-1)), shown, button('›', 'days.after', step(1)), button('»', 'days.busyAfter', toBusy(1)),
      h('span', { class: 'gap' }), h('label', { for: 'span' }, t('days.span')), spans));
  return {
    element,
    period,
    /** Draws the bins of a timeline above the slider, and lets its buttons go to days with incidents. */
    fill: (bins) => {
      busy = bins.map(({ day }) => (day < first ? first : day));
      const most = Math.max(1, ...bins.map((bin) => bin.count));
      replace(strip, bins.map(({ day, count }) => { const height = 4 + (26 * count) / most; return svg('rect', { x: (1000 * daysBetween(first, day)) / Math.max(1, total), y: 30 - height, width: 4, height }); }));
    },
  };
}
