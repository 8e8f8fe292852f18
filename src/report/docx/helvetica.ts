// Advance widths of Helvetica, which Arial shares, in thousandths of the type size, from the space on: as in the font
// metrics that Adobe publishes for the standard 14 fonts. For laying out text where there is no browser to measure it.

const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;
const heavy = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
] as const;

const widthOfOthers = 556;
const special: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u202f': 139,
  '\u2009': 200,
  '\u2013': 556,
  '\u2014': 1000,
  '\u2018': 222,
  '\u2019': 222,
  '\u2212': 584,
};

/**
 * Measures text set in Helvetica or Arial.
 *
 * @param text any text; letters beyond ASCII count as a digit's width, accented ones as their base letter
 * @param bold whether the bold cut is meant
 * @returns width over the type size
 * @example textWidth_em('1,230', false) // 2.502
 */
export function textWidth_em(text: string, bold: boolean): number {
  const widths = bold ? heavy : regular;
  let thousandths = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{Mark}/u.test(letter)) continue;
    thousandths += special[letter] ?? widths[(letter.codePointAt(0) ?? 0) - 32] ?? widthOfOthers;
  }
  return thousandths / 1000;
}
