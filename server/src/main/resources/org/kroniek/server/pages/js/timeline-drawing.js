// The drawing of a timeline, as SVG. Needs d3.
import { svg } from './dom.js';
import { t, language } from './i18n.js';
import { dayOf, isoOf, formatDay, formatTime, typeName, gradeName } from './format.js';

const { d3 } = globalThis;
const TOP = 28;
const ROW = 14;
const locale = (options) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });

function tickFormat(days) {
  if (days > 900) return locale({ year: 'numeric' });
  if (days > 80) return locale({ month: 'short', year: '2-digit' });
  return locale({ day: 'numeric', month: 'short' });
}

const endOfBin = { day: (date) => d3.utcDay.offset(date, 1), week: (date) => d3.utcDay.offset(date, 7), month: (date) => d3.utcMonth.offset(date, 1), year: (date) => d3.utcYear.offset(date, 1) };

/** Which incidents of `marks` lie in a lane. */
function inLane(mark, key, by) {
  if (by === 'none') return true;
  if (by === 'type') return mark.type === key;
  return (by === 'place' ? mark.place : [...mark.actor, ...mark.recipient]).some(({ id }) => id === key);
}

/** Puts marks into rows so that none covers another; a mark is as wide as its time is uncertain, and at least a dot. */
function rows(marks, x) {
  const ends = [];
  return marks.filter((mark) => mark.time && (mark.time.from || mark.time.to)).map((mark) => {
    const from = x(dayOf(mark.time.from ?? mark.time.to));
    const to = Math.max(from + 9, x(d3.utcDay.offset(dayOf(mark.time.to ?? mark.time.from), 1)));
    return { mark, from, to };
  }).sort((a, b) => a.from - b.from).map((placed) => {
    let row = ends.findIndex((end) => end + 3 < placed.from);
    if (row < 0) row = ends.push(0) - 1;
    ends[row] = placed.to;
    return { ...placed, row };
  });
}

const isDoubtful = ({ certainty, grade }) => certainty !== 'CT+' || grade === 'contested' || grade === 'denied';

function markOf({ mark, from, to, row }, top, addressOf, left, right) {
  const words = `${typeName(mark.type)} ${mark.actor.map(({ name }) => name).join(', ')}, ${formatTime(mark.time)}: ${gradeName(mark.grade)}, ${mark.certainty}`;
  const [begin, end] = [Math.max(left, from), Math.min(right, to)];
  if (end <= begin) return null;
  return svg('a', { href: addressOf(mark.id), 'aria-label': words, class: `incident-mark ${isDoubtful(mark) ? 'doubtful' : 'certain'} ${mark.grade}` }, svg('title', null, words, '\n', mark.sentence),
    svg('rect', { x: begin, y: top + row * ROW + 2, width: Math.max(4, end - begin - 1), height: ROW - 5, rx: 2 }),
    mark.grade === 'denied' ? svg('line', { x1: begin, x2: end, y1: top + row * ROW + 10, y2: top + row * ROW + 2 }) : null);
}

function barsOf(lane, unit, x, scale, top, height, left, right) {
  return lane.bins.map((bin) => {
    const from = Math.max(left, x(dayOf(bin.day)));
    const to = Math.min(right, x(endOfBin[unit](dayOf(bin.day))));
    if (to <= from) return null;
    const whole = Math.max(2, scale(bin.count));
    const doubtful = bin.count ? (whole * bin.doubtful) / bin.count : 0;
    const width = Math.max(1.5, to - from - 1);
    const place = { x: from, width };
    return svg('g', { class: 'bin' }, svg('title', null, t('timeline.bin', { day: formatDay(bin.day), n: bin.count, doubtful: bin.doubtful })),
      bin.count > bin.doubtful ? svg('rect', { ...place, class: 'certain', y: top + height - (whole - doubtful), height: whole - doubtful }) : null,
      bin.doubtful ? svg('rect', { ...place, class: 'doubtful', y: top + height - whole, height: doubtful }) : null);
  });
}

function axis(x, days, height, width) {
  const format = tickFormat(days);
  return svg('g', { class: 'axis', 'aria-hidden': 'true' }, x.ticks(Math.max(2, Math.floor(width / 95))).filter((tick) => x(tick) < x.range()[1] - 34).map((tick) => [
    svg('line', { x1: x(tick), x2: x(tick), y1: TOP - 6, y2: height }), svg('text', { x: x(tick) + 3, y: TOP - 11 }, format.format(tick))]));
}

/** Dragging over the ground picks a period. */
function picking(drawing, left, right, height, x, onPeriod) {
  const brush = d3.brushX().extent([[left, TOP], [right, height]]).on('end', ({ selection, sourceEvent }) => {
    if (!selection || !sourceEvent || selection[1] - selection[0] < 6) return;
    onPeriod({ from: isoOf(x.invert(selection[0])), to: isoOf(x.invert(selection[1])) });
  });
  const ground = svg('g', { class: 'picking', 'data-screen-only': '', 'aria-hidden': 'true' });
  drawing.querySelector('.axis').after(ground);
  d3.select(ground).call(brush);
}

/** Draws a timeline of the API into an SVG element `width` wide. */
export function drawTimeline(timeline, { width, by, view, laneName, onPeriod, addressOf }) {
  const narrow = width < 560;
  const left = by === 'none' ? 8 : narrow ? 8 : Math.min(190, width * 0.22);
  const right = width - 8;
  const domain = [dayOf(view.from), d3.utcDay.offset(dayOf(view.to), 1)];
  const x = d3.scaleUtc(domain, [left, right]);
  const days = (domain[1] - domain[0]) / 864e5;
  const scale = d3.scaleLinear([0, d3.max(timeline.lanes, (lane) => d3.max(lane.bins, (bin) => bin.count)) || 1], [0, by === 'none' ? 160 : 38]);
  let top = TOP + 4;
  const lanes = timeline.lanes.map((lane) => {
    const placed = timeline.marks.length ? rows(timeline.marks.filter((mark) => inLane(mark, lane.key, by)), x) : null;
    const title = by !== 'none' && narrow ? 16 : 0;
    const height = placed ? Math.max(1, 1 + (d3.max(placed, ({ row }) => row) ?? 0)) * ROW + 6 : (by === 'none' ? 165 : 42);
    const group = svg('g', { class: 'lane' },
      by === 'none' ? null : svg('text', { x: narrow ? left : left - 8, y: narrow ? top + 11 : top + Math.min(height, 42) / 2, class: narrow ? 'lane-name above' : 'lane-name' }, shorten(laneName(lane, by), narrow ? 40 : 24)),
      placed ? placed.map((one) => markOf(one, top + title + 2, addressOf, left, right)) : barsOf(lane, timeline.unit, x, scale, top + title, height - 4, left, right),
      svg('line', { class: 'ground', x1: 0, x2: width, y1: top + title + height, y2: top + title + height }));
    top += title + height + 4;
    return group;
  });
  const drawing = svg('svg', { width, height: top + 4, viewBox: `0 0 ${width} ${top + 4}`, role: 'group', 'aria-label': t('timeline.drawing'), class: 'timeline' }, axis(x, days, top, right - left), lanes);
  picking(drawing, left, right, top, x, onPeriod);
  return drawing;
}

const shorten = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
