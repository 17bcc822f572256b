/** A list of mentors or mentees from a file: read by the roster's rules, all faults told at once. */
import { parse } from 'yaml';
import type { Context } from '../cli/context.ts';
import { readFile, readShipped } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';
import { circumstances, referenceFor } from '../roster/commands/circumstances.ts';
import { type ListOptions, type ReadList, readList } from '../roster/read-list.ts';
import { faultLines, warningLines } from '../roster/view.ts';
import { type ReadExtras, readExtras } from './list-columns.ts';

export interface PeopleList {
  readonly list: ReadList;
  readonly extras: ReadExtras['extras'];
}

const linesShown = 20;

/** Throws `bad-data` with all faults: a list is read whole or not at all. Warnings go to stderr. */
export async function readPeople(context: Context, file: string, options: ListOptions): Promise<PeopleList> {
  const reference = await referenceFor(context);
  const list = await readList(await readFile(context, file), options, reference, await circumstances(context));
  const headers: unknown = parse(readShipped('reference/mentoring-headers.yaml'));
  const { extras, faults: more, unknown } = readExtras(list, headers, reference, context.today);
  const faults = [...list.validation.faults, ...more].sort((a, b) => a.row - b.row);
  if (faults.length > 0)
    throw new SamspelError(
      'bad-data',
      (t) => {
        const lines = faultLines(file, faults, t);
        return [
          t.rosterCommands.refused(file, new Set(faults.map(({ row }) => row)).size),
          ...lines.slice(0, linesShown),
          ...(lines.length > linesShown ? [t.rosterCommands.more(lines.length - linesShown)] : []),
        ].join('\n');
      },
      { details: { file, errors: faults.map(({ row, column, value, kind }) => ({ row, column, value, kind })) } },
    );
  for (const line of warningLines(file, list.validation.warnings, context.texts).slice(0, linesShown))
    context.say(() => line);
  if (unknown.length > 0) context.say((t) => t.mentoring.columnsPassed(unknown));
  return { list, extras };
}
