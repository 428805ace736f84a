// The ledger counts Unicode code points, JavaScript counts UTF-16 units: a character beyond U+FFFF is one of the former
// and two of the latter.

/** Converts the code points of one text. */
export class CodePoints {
  constructor(text) {
    this.text = text;
    const wide = /[\u{10000}-\u{10ffff}]/u.test(text);
    this.units = wide ? CodePoints.index(text) : null;
    this.length = this.units ? this.units.length - 1 : text.length;
  }

  static index(text) {
    const units = [];
    let at = 0;
    for (const character of text) {
      units.push(at);
      at += character.length;
    }
    units.push(at);
    return units;
  }

  /** The UTF-16 position of a code point; beyond the end is the end. */
  unit(point) {
    const within = Math.max(0, Math.min(point, this.length));
    return this.units ? this.units[within] : within;
  }

  /** The words from code point `begin` to before `end`. */
  slice(begin, end) {
    return this.text.slice(this.unit(begin), this.unit(end));
  }
}
