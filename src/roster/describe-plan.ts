/** A plan in words: what would change of whom, for someone who looks before she leaps. */
import { plain } from '../cli/listing.ts';
import type { Texts } from '../i18n/index.ts';
import type { OwnField } from '../own-field/own-field.ts';
import { fieldName } from './field-names.ts';
import type { PlanRow } from './plan.ts';

/** A line for each row that changes someone, may be someone, or is new; nothing for the unchanged and the rejected, which are told elsewhere. */
export function planLines(rows: readonly PlanRow[], t: Texts, ownFields: readonly OwnField[]): string[] {
  return rows.map((row) => planLine(row, t, ownFields)).filter((line) => line !== null);
}

function planLine(row: PlanRow, t: Texts, ownFields: readonly OwnField[]): string | null {
  const name = `${row.person?.givenName ?? ''} ${row.person?.familyName ?? ''}`.trim();
  switch (row.outcome) {
    case 'created':
      return t.rosterImport.planNew(row.row, name);
    case 'updated':
      return t.rosterImport.planChanged(row.row, name, row.participant ?? 0, changesInWords(row, t, ownFields));
    case 'possible-duplicate':
      return t.rosterImport.planPossible(row.row, name, candidatesInWords(row));
    case 'unchanged':
    case 'rejected':
      return null;
  }
}

export const candidatesInWords = ({ candidates }: Pick<PlanRow, 'candidates'>): string[] =>
  candidates.map(({ participant, score }) =>
    score === null ? String(participant) : `${participant} (${Math.floor(score * 100)} %)`,
  );

const changesInWords = ({ changes }: PlanRow, t: Texts, ownFields: readonly OwnField[]): string[] =>
  Object.entries(changes).map(
    ([key, { from, to }]) =>
      `${fieldName(key, t, ownFields)}: ${plain(from) === '' ? '' : `${plain(from)} → `}${plain(to)}`,
  );
