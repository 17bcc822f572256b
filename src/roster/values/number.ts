/** Numbers as lists write them: `38,5`, `1 234,50 €`, `1.234,50`. Which sign is the decimal one is decided for a whole column. */
import { parseNumber } from '../../own-field/own-field.ts';
import { type ColumnReader, read, wrong } from './reading.ts';

/** `1.234,5` and `1,234.5`: of two signs the later is the decimal one. */
const pointsBetween = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const commasBetween = /^-?\d{1,3}(?:,\d{3})+\.\d+$/;
const withComma = /\d,\d{1,2}$/;

/** A lone `1.234` is a thousand where others of the column have decimal commas, and else what a spreadsheet writes for a little more than one. */
export const number: ColumnReader<number> = (column) => {
  let hasCommas: boolean | undefined;
  return (cell) => {
    const plain = cell.replace(/^(?:€|EUR) ?| ?(?:€|EUR|e)$/i, '');
    hasCommas ??= [...column.values()].some((value) => withComma.test(value.replace(/\s?€$/, '')));
    const value = parseNumber(divided(plain, hasCommas));
    return value === null ? wrong({ kind: 'number' }) : read(value);
  };
};

function divided(written: string, hasCommas: boolean): string {
  if (commasBetween.test(written)) return written.replaceAll(',', '');
  const isGrouped = pointsBetween.test(written) && (hasCommas || written.includes(',') || /\..*\./.test(written));
  return isGrouped ? written.replaceAll('.', '') : written;
}
