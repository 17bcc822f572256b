/** The page that explains a folder of CSV files: what the report is about, its sentences, and what is in which file. */
import type { WrittenReport } from '../written.ts';
import type { FileTable } from './csv-folder.ts';
import { markdownSafe } from './markdown.ts';

export function readme(
  { title, subtitles, sections, notes, words }: WrittenReport,
  tables: readonly FileTable[],
): string {
  const line = ({ path, title }: FileTable) => `- [${path}](${path}): ${markdownSafe(title)}`;
  const parts = [
    `# ${markdownSafe(title)}`,
    subtitles.map(markdownSafe).join('  \n'),
    ...sections.flatMap(({ paragraphs }) => paragraphs.map(markdownSafe)),
    `## ${words.contents}`,
    tables.map(line).join('\n'),
    '---',
    ...[...notes, ...new Set(sections.flatMap(({ tables }) => tables.flatMap((table) => table.notes)))].map(
      markdownSafe,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
