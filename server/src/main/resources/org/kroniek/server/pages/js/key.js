// The key to the signs: what lines and labels mean, at the foot of every page.
import { h } from './dom.js';
import { t } from './i18n.js';
import { certaintyName } from './format.js';
import { sureness, gradeMark } from './signs.js';

const CERTAINTIES = ['CT+', 'PR+', 'PS+', 'Uu', 'CT-', 'PR-', 'PS-'];
const GRADES = ['confirmed', 'one-source', 'contested', 'denied'];

/** A section that opens: certainty, grades, layers. */
export const key = () => h('details', { class: 'key' },
  h('summary', null, t('key.title')),
  h('div', { class: 'key-columns' },
    h('section', null, h('h2', null, t('key.certainty')), h('p', null, t('key.certainty.text')),
      h('dl', null, CERTAINTIES.map((value) => [h('dt', null, sureness(value)), h('dd', null, certaintyName(value), '. ', t(`certainty.${value}.text`))]))),
    h('section', null, h('h2', null, t('key.grade')), h('p', null, t('key.grade.text')),
      h('dl', null, GRADES.map((value) => [h('dt', null, gradeMark(value)), h('dd', null, t(`grade.${value}.text`))]))),
    h('section', null, h('h2', null, t('key.score')), h('p', null, t('key.score.text')),
      h('h2', null, t('key.place')), h('p', null, t('key.place.text')))));

