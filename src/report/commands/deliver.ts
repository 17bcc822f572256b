/** Handing out a report: on the terminal, as a file in the form asked for, or as a folder of CSV files; in one language or in several. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { writeFolder } from '../../cli/folders.ts';
import { choice, flag, text, withLetter } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { loadTexts } from '../../i18n/index.ts';
import type { Language } from '../../lib/vocabulary.ts';
import { binaryFormats, type ReportFormat, reportFormats } from '../../lib/vocabulary-report.ts';
import { attach, readNarrativeFile } from '../attach-narrative.ts';
import { sealed } from '../build.ts';
import type { Report, SectionId } from '../model.ts';
import { formFor } from '../render/registry.ts';
import { showReport } from '../render/terminal.ts';
import { type WrittenReport, writeReport } from '../written.ts';

/** The options of every command that makes a report. */
export const deliveryOptions = {
  format: choice(reportFormats, (t) => t.report.options.format),
  output: withLetter(
    'o',
    text((t) => t.report.options.output, 'FILE'),
  ),
  force: flag((t) => t.report.options.force),
};

export interface Delivery {
  readonly format: ReportFormat | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  /** Of the template, when none were asked for. */
  readonly languages?: readonly Language[] | undefined;
}

/** Throws `usage` when a form that is no text would go to the terminal, `conflict` when the file is there already. */
export async function deliver(context: Context, report: Report, delivery: Delivery): Promise<void> {
  const { format, output, force, languages = [] } = delivery;
  const spoken = languages.length === 0 ? context.languages : languages;
  const written = writeReport(report, await Promise.all(spoken.map((language) => loadTexts(language))));
  const form = format ?? formOf(context, output);
  if (form === 'terminal') return showReport(context, written);
  if (output !== undefined && isFolder(context, output)) return saveFolder(context, written, { form, output, force });
  const toFile = output !== undefined && output !== '-';
  if (!toFile && binaryFormats.some((binary) => binary === form))
    throw new SamspelError('usage', (t) => t.report.needsFile(form), { hint: (t) => t.report.needsFileHint(form) });
  const content = await (await formFor(form)).render(written);
  if (!toFile) return context.print(String(content));
  await save(context, output, { content, replace: force });
}

interface Writing extends Delivery {
  /** Markdown with her own text. */
  readonly narrative: string | undefined;
  /** Those that this kind of report can have, in order. */
  readonly sections: readonly SectionId[];
}

/** Makes a report, puts in what a person wrote for it, and hands it out. The text is read first: what is wrong in it is told at once. */
export async function deliverWith(
  context: Context,
  build: () => Promise<Report>,
  { narrative, sections, ...delivery }: Writing,
): Promise<void> {
  const written = narrative === undefined ? null : await readNarrativeFile(context, narrative, sections);
  const report = await build();
  if (written === null) return deliver(context, report, delivery);
  const { sections: built, digest, ...head } = report;
  await deliver(context, sealed(head, attach(built, written, sections)), delivery);
}

/** Endings that promise a form which reports don't have: nobody could open what is in the file. Any other is text, as Markdown is. */
const otherForms: readonly string[] = [
  'pdf',
  'doc',
  'xls',
  'odt',
  'ods',
  'rtf',
  'ppt',
  'pptx',
  'htm',
  'xml',
  'yaml',
  'yml',
  'zip',
  'tsv',
  'png',
  'svg',
];

/** What was not said: by the ending of the file's name, else as `--json` and `--csv` say. */
function formOf(context: Context, output: string | undefined): ReportFormat {
  if (output !== undefined && isFolder(context, output)) return 'csv';
  const ending = output === undefined ? '' : output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const named = reportFormats.find((known) => known === ending);
  if (named !== undefined) return named;
  if (context.format !== 'table') return context.format;
  const other = ending === output?.toLowerCase() ? '' : ending;
  if (otherForms.includes(other))
    throw new SamspelError('usage', (t) => t.reportForms.noSuchForm(other), {
      hint: (t) => t.reportForms.noSuchFormHint,
    });
  return output === undefined || output === '-' ? 'terminal' : 'md';
}

/** Named as a folder (`report/`), or there as one. */
function isFolder(context: Context, output: string): boolean {
  const path = resolve(context.outside.cwd, output);
  return /[\\/]$/.test(output) || (existsSync(path) && statSync(path).isDirectory());
}

interface Folder {
  readonly form: ReportFormat;
  readonly output: string;
  readonly force: boolean;
}

/** A CSV for each table. An earlier report that is there is replaced with `--force`; anything else never. */
async function saveFolder(context: Context, report: WrittenReport, { form, output, force }: Folder): Promise<void> {
  if (form !== 'csv')
    throw new SamspelError('usage', (t) => t.reportForms.onlyCsvFolder(output, form), {
      hint: (t) => t.reportForms.onlyCsvFolderHint(form),
    });
  const { isReportFolder, writeCsvFolder } = await import('../render/csv-folder.ts');
  const isEarlier = isReportFolder(resolve(context.outside.cwd, output));
  if (isEarlier && !force && !(await mayReplace(context, output)))
    throw new SamspelError('conflict', (t) => t.cli.fileExists(output), { hint: (t) => t.cli.fileExistsHint });
  await writeFolder(
    context,
    output,
    (path) => writeCsvFolder(report, path),
    () => isEarlier,
  );
  context.say((t) => t.report.written(output));
}

interface Saved {
  readonly content: string | Uint8Array;
  readonly replace: boolean;
}

/** A file that is there is replaced with `--force`, or when the person at the terminal says so. */
export async function save(context: Context, output: string, { content, replace }: Saved): Promise<void> {
  try {
    writeFile(context, output, content, replace ? 'replace' : 'keep');
  } catch (error) {
    const taken = error instanceof SamspelError && error.kind === 'conflict';
    if (!taken || !(await mayReplace(context, output))) throw error;
    writeFile(context, output, content, 'replace');
  }
  context.say((t) => t.report.written(output));
}

/** What the person at the terminal says; false when nobody is there. */
const mayReplace = async ({ prompt, texts }: Context, output: string): Promise<boolean> =>
  prompt !== null && (await prompt.confirm(texts.report.replace(output), 'no'));
