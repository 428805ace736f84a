// How values of the field look in the language of the interface.
import { t, has, language, number } from './i18n.js';

const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** A day of ISO 8601 as a Date at midnight UTC, in which days are counted. */
export const dayOf = (iso) => new Date(`${iso}T00:00:00Z`);
export const isoOf = (date) => date.toISOString().slice(0, 10);
export const plusDays = (iso, n) => isoOf(new Date(dayOf(iso).getTime() + n * 864e5));
export const daysBetween = (from, to) => Math.round((dayOf(to) - dayOf(from)) / 864e5);

export const formatDay = (iso) => (iso ? day.format(dayOf(iso)) : '');
export const formatLongDay = (iso) => long.format(dayOf(iso));
export const formatInstant = (iso) => (iso ? moment.format(new Date(iso)) : '');

/** A time with its precision visible: a month is a month, a span has both ends, what is open says so. */
export function formatTime(time) {
  if (!time || (!time.from && !time.to)) return time ? t('time.unknown', { granularity: t(`granularity.${time.granularity}`) }) : t('time.none');
  const { from, to, granularity } = time;
  if (!to) return t('time.since', { day: formatDay(from) });
  if (!from) return t('time.until', { day: formatDay(to) });
  if (from === to) return formatDay(from);
  if (granularity === 'month' && from.slice(0, 7) === to.slice(0, 7)) return month.format(dayOf(from));
  if (granularity === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from.slice(0, 4) === to.slice(0, 4)) return `${shortDay.format(dayOf(from))} – ${formatDay(to)}`;
  return `${formatDay(from)} – ${formatDay(to)}`;
}

/** Bounds of a number: exact, between, at least, at most. */
export function formatBounds({ low, high, best }) {
  if (low === null && high === null) return best === null || best === undefined ? '?' : number(best);
  if (low !== null && high !== null) return low === high ? number(low) : `${number(low)}–${number(high)}`;
  return low !== null ? t('number.atLeast', { n: number(low) }) : t('number.atMost', { n: number(high) });
}

export const typeName = (type) => t(`type.${type}`);
export const certaintyName = (certainty) => t(`certainty.${certainty}`);
const coded = (prefix, value) => (has(`${prefix}.${value}`) ? t(`${prefix}.${value}`) : value.replaceAll('_', ' '));
export const modeName = (mode) => coded('mode', mode);
export const contextName = (context) => coded('context', context);
export const modalityName = (modality) => t(`modality.${modality}`);
export const stanceName = (stance) => t(`stance.${stance}`);
export const gradeName = (grade) => t(`grade.${grade}`);
export const kindName = (kind) => t(`kind.${kind}`);

const BODIES = ['UNO', 'EUR', 'IGO', 'NGO', 'IMG', 'MNC'];
// Which two letters and which number stand for which three letters; names of countries come from the browser itself.
const alpha2 = await fetch('/js/countries.json').then((response) => response.json());
const regions = new Intl.DisplayNames([language], { type: 'region' });

/** A country's name by its ISO 3166-1 alpha-3 code, or that of a body of PLOVER's. */
export function countryName(code) {
  if (!code) return '';
  if (BODIES.includes(code)) return t(`country.${code}`);
  return alpha2[code] ? regions.of(alpha2[code][0]) : code;
}

/** A country's name by its numeric ISO 3166-1 code, as the base map has it; null where it has none. */
export function countryNameByNumber(numeric) {
  const found = Object.values(alpha2).find(([, code]) => code === String(numeric).padStart(3, '0'));
  return found ? regions.of(found[0]) : null;
}

/** How to call an article: its title, else where it came from. */
export const articleName = (article) => article.title ?? article.publisher ?? t('article.untitled');

/** The host of a web address, or the last part of a file's name. */
export function originOf(uri) {
  if (!uri) return '';
  return /^https?:\/\//.test(uri) ? new URL(uri).host : uri.split(/[/\\]/).pop();
}
