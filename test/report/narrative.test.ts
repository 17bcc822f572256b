/** What people write for a report: which section it goes to, and that it can't be taken for anything but text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySection } from '../../src/report/narrative.ts';
import { readNarrative } from '../../src/report/read-narrative.ts';
import { blockText, narrativeHtml, narrativeMarkdown } from '../../src/report/render/narrative.ts';

const names = new Map([
  ['summary', ['In short', 'I korthet', 'Lyhyesti']],
  ['meetings', ['Meetings', 'Möten', 'Kokoukset']],
] as const);
const sectionsOf = (markdown: string) => bySection(readNarrative(markdown), names, 'summary');

describe('headings', () => {
  test.each([
    ['in English', '# Meetings\nx'],
    ['in Swedish', '## möten\nx'],
    ['in Finnish', 'Kokoukset\n=========\nx'],
    ['by its key', '# meetings\nx'],
  ])('name a section %s', (_name, markdown) => {
    const read = sectionsOf(markdown);
    expect(read.ok && [...read.sections.keys()]).toEqual(['meetings']);
  });

  test('what stands before the first one belongs to the first section; a section named twice has both', () => {
    const read = sectionsOf('First.\n\n# Meetings\na\n\n# Möten\nb');
    expect(read.ok && [...read.sections].map(([id, blocks]) => [id, blocks.map(blockText)])).toEqual([
      ['summary', ['First.']],
      ['meetings', ['a', 'b']],
    ]);
  });

  test('all that name none are told at once, with line and the nearest', () => {
    expect(sectionsOf('# Meetngs\nx\n\ny\n\n# Weather\nz')).toEqual({
      ok: false,
      unknown: [
        { heading: 'Meetngs', line: 1, nearest: 'Meetings' },
        { heading: 'Weather', line: 6, nearest: null },
      ],
    });
  });

  test('of the third level stay inside', () => {
    const read = sectionsOf('# Meetings\n### Autumn\nx');
    expect(read.ok && read.sections.get('meetings')?.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });
});

const blocks = (markdown: string) => readNarrative(markdown).flatMap((passage) => passage.blocks);

describe('text', () => {
  test.each([
    ['strong and emphasised', 'a **b** *c*', '<p>a <strong>b</strong> <em>c</em></p>'],
    ['a link is its words and where it leads', '[we](https://a.fi)', '<p>we (https://a.fi)</p>'],
    ['an address is itself', '<https://a.fi>', '<p>https://a.fi</p>'],
    ['a list', '- a\n- b\n  - c', '<ul><li>a</li><li>b</li><li>c</li></ul>'],
    ['a numbered list', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['HTML is text', '<b onclick="x()">a</b>', '<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt;</p>'],
    ['a script is text', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a link that would run is text', '[a](javascript:alert(1))', '<p>a (javascript:alert(1))</p>'],
    ['a picture is its words', '![the group](a.png)', '<p>the group</p>'],
    ['a table is text', '| a | b |\n|---|---|\n| 1 | 2 |', '<p>| a | b |</p><p>|---|---|</p><p>| 1 | 2 |</p>'],
  ])('%s', (_name, markdown, html) => {
    expect(blocks(markdown).map(narrativeHtml).join('')).toBe(html);
  });

  test('whatever is written, HTML holds no tag but ours', () => {
    const any = fc.array(
      fc.constantFrom('<', '>', '"', "'", '&', '*', '_', '[', ']', '(', ')', '#', '-', '\n', 'a', '`', '!', '|', ' '),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, (characters) => {
        const html = readNarrative(characters.join(''))
          .flatMap((one) => one.blocks)
          .map(narrativeHtml)
          .join('');
        expect(html.replace(/<\/?(p|h3|ul|ol|li|strong|em)>/g, '')).not.toMatch(/[<>"]/);
      }),
    );
  });

  test('written as Markdown and read again it says the same', () => {
    const words = fc.stringMatching(/^[a-zåäö*_[\]<>#`\\|1.-]{1,8}( [a-zåäö*_<>]{1,6})?$/);
    const safe = (text: string) => text.replace(/\s*\n\s*/g, ' ').replace(/([\\`*_<>[\]|#])/g, '\\$1');
    fc.assert(
      fc.property(words, (text) => {
        const written = narrativeMarkdown({ kind: 'paragraph', runs: [{ text }] }, safe);
        expect(blocks(written).map(blockText).join('')).toBe(text);
      }),
    );
  });
});
