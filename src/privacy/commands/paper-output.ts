/** Writing a paper in the form asked for: Markdown, a web page, a Word document; with `--json` what stands in it. */
import { extname } from 'node:path';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, flag, text, withLetter } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { printable } from '../../lib/text.ts';
import { type Paper, paperMarkdown } from '../paper.ts';

const formats = ['md', 'html', 'docx'] as const;
type Format = (typeof formats)[number];

export const paperOptions = {
  format: choice(formats, (t) => t.privacyPapers.options.format),
  output: withLetter(
    'o',
    text((t) => t.privacyPapers.options.output, 'FILE'),
  ),
  force: flag((t) => t.privacyPapers.options.force),
};

export interface PaperForm {
  readonly format?: Format | undefined;
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** Prints the paper, or writes it in the file named. Throws `usage` for Word without a file, `conflict` when the file is there. */
export async function writePaper(context: Context, paper: Paper, { format, output, force }: PaperForm): Promise<void> {
  if (context.format === 'json' && output === undefined) return context.json(paper);
  const written = await inFormat(paper, format ?? formatOf(output));
  if (output === undefined || output === '-') {
    if (typeof written !== 'string') throw new SamspelError('usage', (t) => t.privacyPapers.docxNeedsFile);
    return context.print(printable(written));
  }
  if (!context.dryRun) writeFile(context, output, written, force ? 'replace' : 'keep');
  context.say((t) => (context.dryRun ? t.cli.dryRun : t.privacyPapers.written(output)));
}

const formatOf = (output: string | undefined): Format =>
  formats.find((format) => extname(output ?? '').toLowerCase() === `.${format}`) ?? 'md';

/** Word’s library is loaded only for Word. */
async function inFormat(paper: Paper, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return paperMarkdown(paper);
    case 'html':
      return (await import('../paper-html.ts')).paperHtml(paper);
    case 'docx':
      return (await import('../paper-docx.ts')).paperDocx(paper);
  }
}
