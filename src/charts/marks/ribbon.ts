const at = (value: number): string => String(Number(value.toFixed(1)));

/**
 * Writes the edges of a band that runs from one upright to another: level at both ends, bent halfway.
 *
 * @param x both uprights, px
 * @param from upper edge where it leaves, px
 * @param to upper edge where it arrives, px
 * @param thickness px
 * @returns SVG path data
 * @example ribbonPath([0, 10], 0, 4, 2) // 'M0 0C5 0 5 4 10 4V6C5 6 5 2 0 2Z'
 */
export function ribbonPath(
  [x0, x1]: readonly [left: number, right: number],
  from: number,
  to: number,
  thickness: number,
): string {
  const middle = at((x0 + x1) / 2);
  const [left, right] = [at(x0), at(x1)];
  return [
    `M${left} ${at(from)}C${middle} ${at(from)} ${middle} ${at(to)} ${right} ${at(to)}`,
    `V${at(to + thickness)}`,
    `C${middle} ${at(to + thickness)} ${middle} ${at(from + thickness)} ${left} ${at(from + thickness)}Z`,
  ].join('');
}
