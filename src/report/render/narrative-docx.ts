/** What a person wrote, as paragraphs of Word. */
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block, Run } from '../narrative.ts';

export function narrativeParagraphs(block: Block): Paragraph[] {
  const children = (runs: readonly Run[]) =>
    runs.map(({ text, strong = false, emphasis = false }) => new TextRun({ text, bold: strong, italics: emphasis }));
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: children(block.runs), spacing: { after: 120 } })];
    case 'heading':
      return [new Paragraph({ children: children(block.runs), heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'list':
      // Numbers are written out: lists of Word would go on counting from one list to the next.
      return block.items.map((runs, at) => {
        const spacing = { after: at === block.items.length - 1 ? 120 : 0 };
        return block.ordered
          ? new Paragraph({ children: [new TextRun(`${at + 1}. `), ...children(runs)], indent: { left: 360 }, spacing })
          : new Paragraph({ children: children(runs), bullet: { level: 0 }, spacing });
      });
  }
}
