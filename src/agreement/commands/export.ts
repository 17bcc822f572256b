/** `agreement export`: a version as a file, to edit and draft again (YAML) or to read and send (Markdown). */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, flag, number, required, text, withLetter } from '../../cli/parameter.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { chooseVersion } from '../choose.ts';
import { asMarkdown } from '../describe.ts';
import { asYaml } from '../written.ts';

export const exportAgreement = command({
  name: 'export',
  summary: (t) => t.agreement.help.export,
  arguments: { partnership: required(text((t) => t.agreement.arguments.partnership)) },
  options: {
    format: choice(['yaml', 'md'], (t) => t.agreement.options.format),
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
  ],
  async run(context, { partnership: typed, format, output, version: wanted, force }) {
    const { db } = await context.store();
    const { document, ...version } = await chooseVersion(db, await choosePartnership(context, typed), wanted);
    const isMarkdown = format === undefined ? output?.toLowerCase().endsWith('.md') === true : format === 'md';
    const written = isMarkdown ? asMarkdown({ ...version, document }, context.texts) : asYaml(document);
    if (output === undefined || output === '-') return context.print(written);
    writeFile(context, output, written, force ? 'replace' : 'keep');
    context.say((t) => t.agreement.written(output));
  },
});
