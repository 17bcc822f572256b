/** `report employment-gap`: a list of graduates, and what it says of the difference between groups. */
import { basename } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile } from '../../cli/files.ts';
import { optionName, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { readSettings } from '../../register/records.ts';
import { defaultSettings } from '../../register/settings.ts';
import { openTable } from '../../roster/open-table.ts';
import { fileError } from '../../roster/read-list.ts';
import type { Table } from '../../roster/roster.ts';
import { sealed } from '../build.ts';
import { columnOf, contactStep, type Headings, isEmployed, isGraduateHeading, outcomesBy } from '../graduates.ts';
import { guard } from '../secrecy/guard.ts';
import { contacts, gap, mayCountAll } from '../sections/gap.ts';
import { deliver, deliveryOptions } from './deliver.ts';

export const employmentGap = command({
  name: 'employment-gap',
  summary: (t) => t.report.help.employmentGap,
  description: (t) => t.report.help.employmentGapMore,
  arguments: { file: required(text((t) => t.report.arguments.graduates, 'FILE')) },
  options: {
    group: text((t) => t.report.options.group, 'HEADING'),
    employed: text((t) => t.report.options.employed, 'HEADING'),
    contacts: text((t) => t.report.options.contacts, 'HEADING'),
    ...deliveryOptions,
  },
  examples: [
    'report employment-gap graduates.csv',
    'report employment-gap graduates.xlsx --group Background -o gap.html',
  ],
  async run(context, { file, group, employed, contacts: contactsHeading, ...delivery }) {
    const headings: Headings = { group, employed, contacts: contactsHeading };
    const named = Object.values(headings);
    const opened = await openTable(
      await readFile(context, file),
      {},
      (cell) => isGraduateHeading(cell) || named.includes(cell),
    );
    if (!opened.ok) throw fileError(opened.fault);
    const drafts = draftsFrom(opened.table, headings);
    const minimumCell = await minimumOf(context);
    const sections = guard(drafts, minimumCell);
    const people = mayCountAll(sections[0]?.tables ?? []) ? opened.table.rows.length : null;
    const { today } = context;
    const head = {
      title: (t: typeof context.texts) => t.report.gapTitle,
      subtitles: [
        (t: typeof context.texts) =>
          t.report.gapSubtitle(file === '-' ? t.report.gapList : basename(file), people, t.format.date(today)),
      ],
      period: null,
      previous: null,
      asOf: today,
      minimumCell,
    };
    await deliver(context, sealed(head, sections), delivery);
  },
});

/** Throws `bad-data` when the list has no column with groups, none that says who had a job, or no row that says so. */
function draftsFrom({ header, rows }: Table, headings: Headings) {
  const column = (key: 'group' | 'employed'): number => {
    const at = columnOf(header, key, headings[key]);
    if (at === null)
      throw new SamspelError('bad-data', (t) => t.report.noColumn(key, header), {
        hint: (t) => t.report.noColumnHint(optionName(key)),
      });
    return at;
  };
  const [group, employed] = [column('group'), column('employed')];
  const known = rows.map(({ cells }) => ({
    group: cells[group]?.trim() || '–',
    employed: isEmployed(cells[employed] ?? ''),
  }));
  if (known.every((row) => row.employed === null))
    throw new SamspelError('bad-data', (t) => t.report.noGraduates, { hint: (t) => t.report.noGraduatesHint });
  const contactsAt = columnOf(header, 'contacts', headings.contacts);
  const byGroup = outcomesBy(known);
  if (contactsAt === null) return [gap(byGroup)];
  const byContacts = rows.flatMap(({ cells }, at) => {
    const step = contactStep(cells[contactsAt] ?? '');
    return step === null ? [] : [{ group: step, employed: known[at]?.employed ?? null }];
  });
  return [gap(byGroup), contacts(outcomesBy(byContacts), byGroup)];
}

/** The register's minimum; without a register here the usual one. */
async function minimumOf(context: Context): Promise<number> {
  try {
    return Number((await readSettings((await context.store()).db)).minimumCell);
  } catch (error) {
    if (error instanceof SamspelError && error.kind === 'not-found') return Number(defaultSettings.minimumCell);
    throw error;
  }
}
