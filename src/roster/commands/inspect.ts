/** `roster inspect`: how a list would be read, before anything is done with it. */
import { command } from '../../cli/command.ts';
import { readFile } from '../../cli/files.ts';
import { text } from '../../cli/parameter.ts';
import { exitCodes } from '../../i18n/error.ts';
import { describeFileWarning } from '../describe.ts';
import { fileArgument, readingOptions } from '../options.ts';
import { openList, understandList } from '../read-list.ts';
import {
  columnRows,
  columnTable,
  errorRow,
  faultLines,
  linesShown,
  sourceWords,
  warningLines,
  warningRows,
} from '../view.ts';
import { withProfile } from './choose-profile.ts';
import { circumstances, referenceFor } from './circumstances.ts';

export const inspect = command({
  name: 'inspect',
  summary: (t) => t.rosterCommands.help.inspect,
  arguments: { file: fileArgument },
  options: { profile: text((t) => t.rosterImport.options.profile, 'NAME'), ...readingOptions },
  examples: ['roster inspect skola-hosten-2026.csv', 'roster inspect lista.csv --encoding macintosh --json'],
  async run(context, { file, profile, ...options }) {
    const { texts } = context;
    const reference = await referenceFor(context);
    const bytes = await readFile(context, file);
    const { opened, reading } = await withProfile(context, { named: profile, sender: null }, options, (how) =>
      openList(bytes, how, reference),
    );
    const list = understandList(opened, reading, reference, await circumstances(context));
    const { source, table, mapping, validation, warnings } = list;
    const example = (index: number) =>
      table.rows.find(({ cells }) => (cells[index] ?? '').trim() !== '')?.cells[index]?.slice(0, 40) ?? '';
    const rows = columnRows(mapping, example);
    const { people, faults, repeated } = validation;
    if (faults.length > 0) context.exitWith(exitCodes.check);
    if (context.format === 'json') {
      context.json({
        file,
        ...source,
        headerRow: table.headerRow,
        rows: table.rows.length,
        people: people.length,
        repeated,
        columns: rows.map(({ heading, field, how }) => ({ column: heading, field, how })),
        errors: faults.map((fault) => errorRow(fault, texts)),
        warnings: warningRows(file, warnings, validation.warnings, texts),
      });
      return;
    }
    await context.list(columnTable(rows));
    const told = [
      ...warnings.map((warning) => describeFileWarning(warning)(texts)),
      ...warningLines(file, validation.warnings, texts),
      ...faultLines(file, faults, texts),
    ];
    context.say((t) =>
      t.rosterCommands.inspected({
        from: sourceWords(source, texts),
        headerRow: table.headerRow,
        people: people.length,
        repeated,
        rejected: new Set(faults.map(({ row }) => row)).size,
      }),
    );
    for (const line of told.slice(0, linesShown)) context.say(() => line);
    if (told.length > linesShown) context.say((t) => t.rosterCommands.more(told.length - linesShown));
  },
});
