// The words of the interface: one JSON file a language, chosen by the reader, else by the browser.

export const LANGUAGES = ['nl', 'en'];
const KEY = 'kroniek.language';

function choice() {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEY);
  if (LANGUAGES.includes(asked)) return asked;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag));
  return spoken ?? 'en';
}

/** The language of the interface: 'nl' or 'en'. */
export const language = choice();

const words = await fetch(`/i18n/${language}.json`).then((response) => response.json());
document.documentElement.lang = language;

/** The words for a key, with {name} filled in; a key without words shows itself, so that it is noticed. */
export function t(key, values) {
  const text = words[key] ?? key;
  return values ? text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all) : text;
}

/** Words that depend on a number: the keys are `key.one` and `key.other`, with {n} for the number. */
export const count = (key, n) => t(`${key}.${n === 1 ? 'one' : 'other'}`, { n: number(n) });

/** The keys that begin so. */
export const keysOf = (prefix) => Object.keys(words).filter((key) => key.startsWith(prefix));

/** Whether there are words for a key. */
export const has = (key) => key in words;

export const number = (n) => new Intl.NumberFormat(language).format(n);

/** Another language from now on; the page is loaded anew in it. */
export function speak(tag) {
  localStorage.setItem(KEY, tag);
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  location.assign(address);
}
