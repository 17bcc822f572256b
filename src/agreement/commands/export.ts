/** `agreement export`: a version as a file: to edit and draft again (YAML), to read and send (Markdown, HTML), to sign (Word). */
import { extname } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, flag, number, required, text, withLetter } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { printable } from '../../lib/text.ts';
import { listOrganisations } from '../../organisation/records.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import type { AgreementVersion } from '../agreement.ts';
import { chooseVersion } from '../choose.ts';
import { asMarkdown } from '../describe.ts';
import { asYaml } from '../written.ts';

const formats = ['yaml', 'md', 'html', 'docx'] as const;
type Format = (typeof formats)[number];

export const exportAgreement = command({
  name: 'export',
  summary: (t) => t.agreement.help.export,
  arguments: { partnership: required(text((t) => t.agreement.arguments.partnership)) },
  options: {
    format: choice(formats, (t) => t.agreement.options.format),
    output: withLetter(
      'o',
      text((t) => t.agreement.options.output, 'FILE'),
    ),
    version: number((t) => t.agreement.options.version),
    force: flag((t) => t.agreement.options.force),
  },
  examples: [
    'agreement export vagen-in --format yaml -o spelregler.yaml',
    'agreement export vagen-in --format md --lang fi',
    'agreement export vagen-in -o avtal.docx --lang sv',
  ],
  async run(context, { partnership: typed, format, output, version: wanted, force }) {
    const { db } = await context.store();
    const version = await chooseVersion(db, await choosePartnership(context, typed), wanted);
    const chosen = format ?? formatOf(output);
    const written = await inFormat(context, version, chosen);
    if (output === undefined || output === '-') {
      if (typeof written !== 'string') throw new SamspelError('usage', (t) => t.agreement.docxNeedsFile);
      return context.print(printable(written));
    }
    writeFile(context, output, written, force ? 'replace' : 'keep');
    context.say((t) => t.agreement.written(output));
  },
});

/** By the ending of the file’s name; YAML when it says nothing. */
const formatOf = (output: string | undefined): Format =>
  formats.find((format) => extname(output ?? '').toLowerCase() === `.${format}`) ?? 'yaml';

/** Names of organisations as they are called now. Word’s library is loaded only for Word. */
async function inFormat(context: Context, version: AgreementVersion, format: Format): Promise<string | Uint8Array> {
  if (format === 'yaml') return asYaml(version.document);
  if (format === 'md') return asMarkdown(version, context.texts);
  const { db } = await context.store();
  const names = new Map((await listOrganisations(db, 'all')).map(({ handle, name }) => [handle, name]));
  const { paperOf } = await import('../paper.ts');
  const paper = paperOf(version, names, context.texts);
  if (format === 'html') return (await import('../paper-html.ts')).paperHtml(paper);
  return (await import('../paper-docx.ts')).paperDocx(paper, version.draftedOn);
}
