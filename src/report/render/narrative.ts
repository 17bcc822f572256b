/** What a person wrote, as the forms of text show it. */
import { escapeHtml } from '../../lib/text.ts';
import { type Block, plainText, type Run } from '../narrative.ts';

/** One block as lines of plain text. */
export function blockText(block: Block): string {
  if (block.kind !== 'list') return plainText(block.runs);
  return block.items.map((runs, at) => `${markOf(block, at)} ${plainText(runs)}`).join('\n');
}

/** All of it as plain text, a blank line between what stands apart. */
export const narrativeText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n\n');

const markOf = ({ ordered }: { readonly ordered: boolean }, at: number): string => (ordered ? `${at + 1}.` : '-');

/** @param safe makes text harmless in Markdown */
export function narrativeMarkdown(block: Block, safe: (text: string) => string): string {
  const line = (runs: readonly Run[]) => runs.map((run) => marked(run, safe)).join('');
  if (block.kind === 'list') return block.items.map((runs, at) => `${markOf(block, at)} ${line(runs)}`).join('\n');
  return block.kind === 'heading' ? `### ${line(block.runs)}` : guarded(line(block.runs));
}

/** At the beginning of a line a number with a dot or a dash would make a list of it. */
const guarded = (line: string): string => line.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+])/, '\\$1');

/** Blanks at the ends stand outside of the marks, where Markdown wants them. */
function marked({ text, strong, emphasis }: Run, safe: (text: string) => string): string {
  const marks = `${strong ? '**' : ''}${emphasis ? '_' : ''}`;
  const inner = text.trim();
  const begin = text.length - text.trimStart().length;
  const [before, after] = [text.slice(0, begin), text.slice(begin + inner.length)];
  if (marks === '' || inner === '') return safe(text);
  return `${before}${marks}${safe(inner)}${[...marks].reverse().join('')}${after}`;
}

export function narrativeHtml(block: Block): string {
  const line = (runs: readonly Run[]) => runs.map(runHtml).join('');
  switch (block.kind) {
    case 'paragraph':
      return `<p>${line(block.runs)}</p>`;
    case 'heading':
      return `<h3>${line(block.runs)}</h3>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((runs) => `<li>${line(runs)}</li>`).join('')}</${tag}>`;
    }
  }
}

function runHtml({ text, strong, emphasis }: Run): string {
  const inner = emphasis ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text);
  return strong ? `<strong>${inner}</strong>` : inner;
}
