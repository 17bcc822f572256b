/** How wide the columns of a table are on a terminal. */

/** Of long lists too: spread over arguments they would be too many. */
export const widest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0);

/** No column becomes narrower. */
const narrowest = 8;

/**
 * Widths that fit the terminal: the widest column gives way first, down to eight characters. What is to be copied whole (a command) gives no
 * way: the column becomes as wide as the widest cell of at most a quarter of the terminal, and wider ones stand below their row.
 * @param natural what each column needs
 * @param whole of which columns nothing may be cut
 * @param width of the terminal; 0 when there is none
 * @param widestUpTo the widest cell of a column that is not wider than so much
 */
export function columnWidths(
  natural: readonly number[],
  whole: readonly boolean[],
  width: number,
  widestUpTo: (index: number, most: number) => number,
): number[] {
  const total = (widths: readonly number[]) => widths.reduce((sum, wide) => sum + wide + 2, 0) - 2;
  if (width === 0 || total(natural) <= width) return [...natural];
  const most = Math.floor(width / 4);
  const widths = natural.map((wide, index) =>
    whole[index] === true && wide > most ? Math.max(narrowest, widestUpTo(index, most)) : wide,
  );
  for (let over = total(widths) - width; over > 0; over -= 1) {
    const mayShrink = widths.map((wide, index) => (whole[index] === true ? 0 : wide));
    const first = mayShrink.indexOf(widest(mayShrink));
    if ((mayShrink[first] ?? 0) <= narrowest) break;
    widths[first] = (widths[first] ?? 0) - 1;
  }
  return widths;
}
