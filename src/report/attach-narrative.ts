/** Puts what a person wrote into the report, each passage below the heading that it names. */
import type { Context } from '../cli/context.ts';
import { readFile } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';
import { loadTexts } from '../i18n/index.ts';
import { languages } from '../lib/vocabulary.ts';
import type { Section, SectionId } from './model.ts';
import { type Block, bySection } from './narrative.ts';

/**
 * Headings name a section in any of the languages, or by its key; what stands before the first heading belongs to the first section.
 * Throws `bad-data` with every heading that names none.
 * @param known the sections that this kind of report can have
 */
export async function readNarrativeFile(
  context: Context,
  file: string,
  known: readonly SectionId[],
): Promise<ReadonlyMap<SectionId, readonly Block[]>> {
  const { readNarrative } = await import('./read-narrative.ts');
  const texts = await Promise.all(languages.map((language) => loadTexts(language)));
  const names = new Map(known.map((id) => [id, texts.map((t) => t.report.sections[id])] as const));
  const passages = readNarrative((await readFile(context, file)).toString('utf8'));
  const narrative = bySection<SectionId>(passages, names, known[0] ?? 'summary');
  if (narrative.ok) return narrative.sections;
  const { texts: t } = context;
  const details = narrative.unknown.map(({ heading, line, nearest }) => ({ file, line, heading, nearest }));
  const lines = narrative.unknown.map(({ heading, line, nearest }) => {
    const close = nearest === null ? '' : ` ${t.cli.didYouMean(nearest)}`;
    return `${file}:${line}: ${t.reportTemplate.mistakes.unknown(heading)}${close}`;
  });
  throw new SamspelError('bad-data', () => t.reportTemplate.wrongNarrative(lines.length, lines), {
    hint: () => t.reportTemplate.wrongNarrativeHint(known.map((id) => t.report.sections[id])),
    details,
  });
}

/** A section of which only somebody wrote stands where it would have stood. @param order the sections of the report, in order */
export function attach(
  sections: readonly Section[],
  narrative: ReadonlyMap<SectionId, readonly Block[]>,
  order: readonly SectionId[],
): Section[] {
  return order.flatMap((id): Section[] => {
    const section = sections.find((one) => one.id === id);
    const blocks = narrative.get(id);
    if (blocks === undefined) return section === undefined ? [] : [section];
    return [{ ...(section ?? { id, text: [], figures: [], tables: [] }), narrative: blocks }];
  });
}
