/** What a report shows otherwise than a frozen one, in words; and what was written since, told in runs. */
import type { Texts } from '../i18n/index.ts';
import type { Difference, ShownCell } from './frozen.ts';
import type { LaterOperation } from './records/frozen.ts';
import { hiddenSign, type WrittenReport } from './written.ts';

/** Of the same command by the same person on the same day, one after another, so many are told one by one. */
export const mostOneByOne = 3;

export function runsOf(since: readonly LaterOperation[]): [LaterOperation, ...LaterOperation[]][] {
  const runs: [LaterOperation, ...LaterOperation[]][] = [];
  const isAlike = (a: LaterOperation, b: LaterOperation) =>
    a.command === b.command && a.actor === b.actor && a.at.slice(0, 10) === b.at.slice(0, 10);
  for (const one of since) {
    const last = runs.at(-1);
    if (last !== undefined && isAlike(last[0], one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Tables in which it takes more than the first cell to know a row. */
const heads: Readonly<Record<string, number>> = { rules: 2, commitments: 2 };

/** The words of the report for a place in it; its keys when the report has no such place any more. */
export function wordsOf({ section, table: id, row, column }: Difference, { sections, words }: WrittenReport) {
  const part = sections.find((one) => one.id === section);
  const figure = part?.figures.find((one) => one.id === row);
  if (id === 'figures')
    return {
      tableWords: part?.title ?? section,
      rowWords: figure?.label ?? row,
      columnWords: column === 'now' ? words.now : words.before,
    };
  const found = part?.tables.find((one) => one.id === id);
  const rows = [...(found?.rows ?? []), ...(found?.total == null ? [] : [found.total])];
  return {
    tableWords: found?.title ?? id,
    rowWords:
      rows
        .find(({ key }) => key === row)
        ?.cells.slice(0, heads[id] ?? 1)
        .map(({ text }) => text)
        .join(': ') ?? row,
    columnWords: found?.columns.find(({ key }) => key === column)?.heading ?? column,
  };
}

export function cellWords(texts: Texts, place: Difference, cell: ShownCell | null): string {
  if (cell === null) return '–';
  if (cell.kind === 'code') return codeWords(texts, place, String(cell.value));
  if (cell.value === null) return cell.kind === 'guarded' ? hiddenSign : '–';
  if (cell.kind === 'share') return texts.format.percent(Number(cell.value));
  if (cell.kind === 'date') return texts.format.date(String(cell.value));
  return typeof cell.value === 'number' ? texts.format.number(cell.value) : cell.value;
}

/** Codes are kept without words: those of the rules' status, of the stages and of what is missing for the next one. */
function codeWords(t: Texts, { table, column }: Difference, code: string): string {
  if (table === 'rules')
    return code === 'not-in-force' ? t.report.notInForce : (wordOf(t.rules.statuses, code) ?? code);
  if (table === 'stages')
    return code === 'none'
      ? column.startsWith('stage')
        ? t.stage.none
        : '–'
      : (wordOf(t.partnership.stages, code) ??
          code
            .split(' ')
            .map(
              (name) => (t.stage.criteria as Readonly<Record<string, { readonly short: string }>>)[name]?.short ?? name,
            )
            .join('; '));
  return code;
}

const wordOf = (words: Readonly<Record<string, string>>, code: string): string | undefined => words[code];
