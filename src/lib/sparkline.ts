/** A row of numbers as a line of small bars, for a glance at how it moved. */

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** The same for terminals without block characters: higher is fuller. */
const letters = ['_', '.', '-', '=', 'o', 'x', 'X', '#'];

/**
 * One character a number, from nothing to the greatest; a number that is hidden or not known is a gap.
 * @param style `letters` where block characters can't be shown
 */
export function sparkline(values: readonly (number | null)[], style: 'blocks' | 'letters' = 'blocks'): string {
  const [bars, gap] = style === 'blocks' ? [blocks, '·'] : [letters, ' '];
  const greatest = Math.max(0, ...values.map((value) => value ?? 0));
  const bar = (value: number) => bars[greatest === 0 ? 0 : Math.round((value / greatest) * (bars.length - 1))] ?? gap;
  return values.map((value) => (value === null ? gap : bar(value))).join('');
}
