/** What a person is told of an import: doubts before it, faults that stop it, what it did. */
import { basename } from 'node:path';
import type { Change, Context } from '../../cli/context.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type OwnField, ownLabel, ownName } from '../../own-field/own-field.ts';
import type { Participant } from '../../participant/participant.ts';
import { toldApart } from '../../participant/tell-apart.ts';
import type { PlainColumn } from '../columns.ts';
import { describeFileWarning } from '../describe.ts';
import { candidatesInWords, planLines } from '../describe-plan.ts';
import type { FileWarning, RowFault, RowWarning } from '../fault.ts';
import { notMade } from '../keep-unknown.ts';
import type { Source } from '../open-table.ts';
import type { PlanCounts, PlanRow } from '../plan.ts';
import type { MissingPolicy } from '../planning.ts';
import type { ImportRequest } from '../request.ts';
import { errorRow, faultLines, linesShown, planJsonRow, warningLines, warningRows } from '../view.ts';

/** What came of an import. */
export interface Imported {
  readonly request: ImportRequest;
  readonly source: Source;
  readonly rows: number;
  readonly repeated: number;
  readonly counts: PlanCounts;
  readonly faults: readonly RowFault[];
  readonly warnings: { readonly ofFile: readonly FileWarning[]; readonly ofRows: readonly RowWarning[] };
  /** Rows that may be someone known. */
  readonly possible: readonly PlanRow[];
  /** Who is not on the list any more: their numbers. */
  readonly missing: readonly number[];
  /** The first of them. */
  readonly missed: readonly Participant[];
  /** Row by row, where that is shown. */
  readonly plan: readonly PlanRow[] | null;
  /** By which the plan names the register's own fields. */
  readonly ownFields: readonly OwnField[];
  /** Columns whose values were not read. */
  readonly unknown: readonly PlainColumn[];
  /** Columns that are known, and whose values the register has no place for. */
  readonly notKept: readonly PlainColumn[];
  readonly rejectsFile: string | null;
  /** The copy of the register from before. */
  readonly copy: string | null;
}

export function tellWarnings(
  context: Context,
  file: string,
  ofFile: readonly FileWarning[],
  ofRows: readonly RowWarning[],
): void {
  const { texts } = context;
  const lines = [...ofFile.map(describeFileWarning).map((text) => text(texts)), ...warningLines(file, ofRows, texts)];
  for (const line of clipped(lines, linesShown, context)) context.say(() => line);
}

/** The error that says which rows have faults. */
export function refused({ file, maxErrors }: ImportRequest, faults: readonly RowFault[]): SamspelError {
  const rows = new Set(faults.map(({ row }) => row)).size;
  return new SamspelError(
    'bad-data',
    (t) => {
      const lines = faultLines(file, faults, t);
      return [
        t.rosterCommands.refused(file, rows),
        ...lines.slice(0, maxErrors),
        ...(lines.length > maxErrors ? [t.rosterCommands.more(lines.length - maxErrors)] : []),
      ].join('\n');
    },
    {
      hint: (t) => t.rosterCommands.refusedHint,
      details: { file, errors: faults.map(({ row, column, value, kind }) => ({ row, column, value, kind })) },
    },
  );
}

export function importChange(context: Context, imported: Imported): Change {
  const { texts } = context;
  const { request, source, counts, repeated, missing, plan } = imported;
  const json = {
    id: null,
    file: request.file,
    ...source,
    rows: imported.rows,
    ...counts,
    unchanged: counts.unchanged + repeated,
    repeated,
    rejects: imported.rejectsFile,
    copy: imported.copy,
    missing: request.missing === null ? [] : missing,
    unknown: headingsOf(imported.unknown),
    notKept: headingsOf(imported.notKept),
    fields: imported.ownFields.filter(({ id }) => id === notMade).map(({ key }) => ownName(key)),
    ...(plan === null ? {} : { plan: plan.map((row) => planJsonRow(row, texts)) }),
    errors: imported.faults.map((fault) => errorRow(fault, texts)),
    warnings: warningRows(request.file, imported.warnings.ofFile, imported.warnings.ofRows, texts),
  };
  const message = [
    texts.rosterCommands.imported({ file: basename(request.file), ...counts, repeated }),
    ...afterwards(context, imported),
  ].join('\n');
  return { message, logged: texts.rosterCommands.logged(counts.created, counts.updated), json };
}

/** What a person should know or do next. */
function afterwards(context: Context, imported: Imported): string[] {
  const { texts } = context;
  const { request, possible, plan, rejectsFile, copy } = imported;
  const apart = possible.filter((row) => row.apart).length;
  const lines =
    plan === null
      ? possible
          .filter((row) => !row.apart)
          .slice(0, linesShown)
          .map((row) => texts.rosterCommands.possibleRow(row.row, candidatesInWords(row)))
      : clipped(planLines(plan, texts, imported.ownFields), linesShown, context);
  if (apart > 0 && plan === null) lines.push(texts.duplicates.imported(apart));
  if (rejectsFile !== null) lines.push(texts.rosterCommands.rejectsIn(rejectsFile));
  if (request.missing !== null && request.partnership !== null)
    lines.push(...missingLines(context, imported, request.partnership.name, request.missing));
  const unknown = headingsOf(imported.unknown);
  if (unknown.length > 0) lines.push(texts.rosterImport.leftOut(unknown));
  const notKept = headingsOf(imported.notKept);
  if (notKept.length > 0) lines.push(texts.rosterImport.notKept(notKept));
  const made = imported.ownFields.filter(({ id }) => id === notMade);
  if (made.length > 0)
    lines.push(
      texts.rosterImport.fieldsMade(
        made.map(({ key, labels }) => `${ownName(key)} (${ownLabel({ key, labels }, texts.language)})`),
        made[0]?.key ?? '',
      ),
    );
  if (copy !== null) lines.push(texts.rosterSenders.copyBefore(copy));
  return lines;
}

function missingLines(
  { texts, today }: Context,
  { missing, missed }: Imported,
  partnership: string,
  policy: MissingPolicy,
): string[] {
  const { rosterImport } = texts;
  const head = rosterImport.missing(missing.length, partnership, policy);
  if (missing.length === 0) return [head];
  const people = missed.map((person) => `  ${person.id} ${toldApart(person, today, texts)}`);
  const more = missing.length - missed.length;
  return [
    head,
    ...people,
    ...(more > 0 ? [texts.rosterCommands.more(more)] : []),
    ...(policy === 'list' ? [rosterImport.missingHint] : []),
  ];
}

const headingsOf = (columns: readonly PlainColumn[]): string[] =>
  columns.map(({ heading }) => heading).filter((heading) => heading !== '');

function clipped(lines: readonly string[], most: number, { texts }: Context): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), texts.rosterCommands.more(lines.length - most)];
}
