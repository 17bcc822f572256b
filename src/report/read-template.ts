/** The layout that a person asks for: by the name of a template, a file of her own, or a list of sections. */
import type { Context } from '../cli/context.ts';
import { readFile, readShipped } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';
import { nearest } from '../lib/text.ts';
import { reportTemplates } from '../lib/vocabulary-report.ts';
import { type QuarterlySection, quarterlySections } from './model.ts';
import { type Layout, narrowed, wholeReport } from './template.ts';
import type { Template } from './template-file.ts';

/** The YAML of a template that ships with the program. */
export const shippedTemplate = (name: (typeof reportTemplates)[number]): string =>
  readShipped(`templates/reports/${name}.yaml`);

/** Throws `bad-data` with all that is wrong in the file, `not-found` for a name that is neither a template nor a file. */
export async function readTemplate(context: Context, typed: string): Promise<Template> {
  const shipped = reportTemplates.find((name) => name === typed);
  const yaml = shipped === undefined ? await ownTemplate(context, typed) : shippedTemplate(shipped);
  const { parseTemplate } = await import('./template-file.ts');
  const reading = parseTemplate(yaml);
  if ('template' in reading) return reading.template;
  const details = reading.mistakes.map(({ line, column, text }) => ({
    file: typed,
    line,
    column,
    message: text(context.texts),
  }));
  const lines = details.map(({ line, column, message }) => `${typed}:${line}:${column}: ${message}`);
  throw new SamspelError('bad-data', (t) => t.reportTemplate.wrongFile(lines.length, lines), {
    hint: (t) => t.reportTemplate.wrongFileHint,
    details,
  });
}

async function ownTemplate(context: Context, typed: string): Promise<string> {
  try {
    return (await readFile(context, typed)).toString('utf8');
  } catch (error) {
    const missing = error instanceof SamspelError && error.kind === 'not-found' && !/[./\\]/.test(typed);
    if (!missing) throw error;
    throw new SamspelError('not-found', (t) => t.reportTemplate.noTemplate(typed, reportTemplates), {
      hint: (t) => {
        const close = nearest(typed, reportTemplates);
        return close === null ? t.reportTemplate.noTemplateHint : t.cli.didYouMean(close);
      },
    });
  }
}

/** Both may be given: the sections are then taken from the template. Throws `usage` with every section that is not known. */
export async function layoutOf(
  context: Context,
  { template, sections }: { readonly template?: string | undefined; readonly sections?: readonly string[] | undefined },
): Promise<Layout> {
  const layout = template === undefined ? wholeReport : (await readTemplate(context, template)).layout;
  return sections === undefined ? layout : narrowed(layout, knownSections(sections));
}

function knownSections(typed: readonly string[]): QuarterlySection[] {
  const isKnown = (word: string): word is QuarterlySection => quarterlySections.some((known) => known === word);
  const unknown = typed.filter((word) => !isKnown(word));
  if (unknown.length > 0 || typed.length === 0)
    throw new SamspelError(
      'usage',
      (t) =>
        unknown
          .map((word) => {
            const close = nearest(word, quarterlySections);
            return `${t.reportTemplate.mistakes.unknown(word)}${close === null ? '' : ` ${t.cli.didYouMean(close)}`}`;
          })
          .join('\n') || t.reportTemplate.mistakes.noSections,
      { hint: (t) => t.reportTemplate.mistakes.known(quarterlySections) },
    );
  return [...new Set(typed.filter(isKnown))];
}
