// The ledger explains grades, joins and disputes in English, made of fixed phrases around names. Here they become words of the
// interface: each phrase has a key 'phrase.…' with its words, and what is no phrase is a name and stays as it is.
import { t, keysOf } from './i18n.js';

const PREFIX = 'phrase.';
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// The longest first: 'the same place' before 'the same'.
const phrases = keysOf(PREFIX).map((key) => key.slice(PREFIX.length)).sort((a, b) => b.length - a.length);
const pattern = new RegExp(`(?<![\\p{L}])(?:${phrases.map(escaped).join('|')})(?![\\p{L}])`, 'gu');

/** An explanation of the ledger in the language of the interface. */
export const inWords = (explanation) => explanation.replace(pattern, (phrase) => t(PREFIX + phrase));
