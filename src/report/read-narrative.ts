/** From Markdown to passages: the few things that make sense in every form; all else stays the text it is. */
import { marked, type Token, type Tokens } from 'marked';
import type { Block, Passage, Run } from './narrative.ts';

/** Never throws: every text is Markdown. Headings of the first two levels begin a passage; deeper ones stay inside. */
export function readNarrative(markdown: string): Passage[] {
  const passages: { heading: string | null; line: number; blocks: Block[] }[] = [];
  let line = 1;
  for (const token of marked.lexer(markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))) {
    if (token.type === 'heading' && token.depth <= 2)
      passages.push({ heading: textOf(token.tokens ?? []), line, blocks: [] });
    else {
      const blocks = blocksOf(token);
      if (blocks.length > 0 && passages.length === 0) passages.push({ heading: null, line, blocks: [] });
      passages.at(-1)?.blocks.push(...blocks);
    }
    line += token.raw.split('\n').length - 1;
  }
  return passages;
}

function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return [];
    case 'heading':
      return [{ kind: 'heading', runs: runsOf(token.tokens ?? []) }];
    case 'paragraph':
      return paragraph(runsOf(token.tokens ?? []));
    case 'list':
      return [listOf(token as Tokens.List)];
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blocksOf);
    default:
      // Tables, code and HTML are shown as they were written.
      return token.raw
        .split('\n')
        .filter((row) => row.trim() !== '')
        .flatMap((row) => paragraph([{ text: row.trim() }]));
  }
}

const paragraph = (runs: readonly Run[]): Block[] => (runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]);

/** A list in a list becomes further items: forms have one level. */
function listOf({ ordered, items }: Tokens.List): Block {
  const flat = (list: readonly Tokens.ListItem[]): Run[][] =>
    list.flatMap(({ tokens }) => {
      const own = tokens.filter(({ type }) => type !== 'list' && type !== 'space');
      const inner = tokens.filter((one): one is Tokens.List => one.type === 'list');
      const runs = own.flatMap((one, at) => [
        ...(at === 0 ? [] : [{ text: ' ' }]),
        ...runsOf('tokens' in one && one.tokens !== undefined ? one.tokens : [one]),
      ]);
      return [runs, ...inner.flatMap((list) => flat(list.items))];
    });
  return { kind: 'list', ordered, items: flat(items).filter((runs) => runs.length > 0) };
}

type Look = Pick<Run, 'strong' | 'emphasis'>;

/** Adjacent runs of the same look become one; a link is its words and, in brackets, where it leads. */
function runsOf(tokens: readonly Token[], look: Look = {}): Run[] {
  const runs = tokens.flatMap((token): Run[] => {
    switch (token.type) {
      case 'strong':
        return runsOf(token.tokens ?? [], { ...look, strong: true });
      case 'em':
        return runsOf(token.tokens ?? [], { ...look, emphasis: true });
      case 'link': {
        const words = runsOf(token.tokens ?? [], look);
        const said = textOf(token.tokens ?? []);
        const leads = String(token.href).replace(/^mailto:/, '');
        return said === leads || said === token.href ? words : [...words, { text: ` (${leads})`, ...look }];
      }
      case 'br':
        return [{ text: ' ', ...look }];
      case 'text':
      case 'escape':
      case 'codespan':
        return 'tokens' in token && token.tokens !== undefined
          ? runsOf(token.tokens, look)
          : [{ text: plain(token.text), ...look }];
      case 'image':
        return [{ text: plain(token.text), ...look }];
      default:
        return 'tokens' in token && token.tokens !== undefined
          ? runsOf(token.tokens, look)
          : [{ text: plain(token.raw), ...look }];
    }
  });
  return merged(runs);
}

const plain = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, ' ');
const textOf = (tokens: readonly Token[]): string =>
  runsOf(tokens)
    .map(({ text }) => text)
    .join('')
    .trim();

function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && last.strong === run.strong && last.emphasis === run.emphasis)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') all.push(run);
  }
  return all;
}
