/** Minutes to be read: the same contents in every format, and nothing that a page would obey. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { composeDocument } from '../../src/meeting/document.ts';
import { parseMinutes } from '../../src/meeting/minutes.ts';
import { renderDocx } from '../../src/meeting/render-docx.ts';
import { renderHtml } from '../../src/meeting/render-html.ts';
import { renderText } from '../../src/meeting/render-text.ts';

const markdown = `---
partnership: vagen-in
date: 2026-10-20
present: [Anna Ek (luckan), "Bo <i>Berg</i> (nyland)"]
guests: [Olena]
---
## Läget
<script>alert(1)</script> & annat
Beslut (med majoritet; emot: Cia Dahl): Vi börjar.
Åtgärd: Bo – ringer – 2026-10-30
## Annat
Beslut: Vi slutar.
Åtgärd: Anna Ek – skriver – 2026-11-02
Åtgärd: Bo – läser – 2026-10-25
`;

async function document(language: 'en' | 'sv' | 'fi' = 'sv') {
  const { minutes } = parseMinutes(markdown, { today: '2026-10-21' });
  if (minutes === null) throw new Error('no minutes');
  const meeting = { partnershipName: 'Vägen in', approvedOn: '2026-10-21', approvedBy: 'styrgruppen' };
  const correction = {
    id: 1,
    meetingId: 1,
    correctedOn: '2026-10-22',
    correctedBy: 'Anna Ek',
    text: '§ 1: <b>Vi väntar.',
  };
  const organisations = new Map([['luckan', 'Luckan rf']]);
  return composeDocument({ meeting, minutes, organisations, corrections: [correction] }, await loadTexts(language));
}

test('decisions are numbered through the meeting, actions stand by person and day', async () => {
  const { points, actions, attendance } = await document();
  expect(
    points.flatMap(({ outcomes }) =>
      outcomes.filter(({ kind }) => kind === 'decision').map(({ label, note }) => [label, note]),
    ),
  ).toEqual([
    ['§ 1 Beslut', 'med majoritet; emot: Cia Dahl'],
    ['§ 2 Beslut', ''],
  ]);
  expect(actions?.rows.map(([who, what]) => [who, what])).toEqual([
    ['Anna Ek', 'skriver'],
    ['Bo', 'läser'],
    ['Bo', 'ringer'],
  ]);
  expect(attendance.rows.at(-1)).toEqual(['', 'Olena', 'gäst']);
});

test('HTML: nothing that was written is obeyed', async () => {
  const html = renderHtml(await document('fi'));
  expect(html).not.toMatch(/<script|<i>|<b>/);
  expect(html).toContain('<html lang="fi">');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; annat');
  expect(html).toContain('<strong>§ 1 Päätös</strong> Vi börjar. <em>(enemmistöllä; vastaan: Cia Dahl)</em>');
  expect(html).toMatchSnapshot();
});

test('plain text', async () => expect(renderText(await document('en'))).toMatchSnapshot());

test('Word: a package whose text has it all, with headings and tables', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-docx-'));
  try {
    writeFileSync(join(folder, 'a.docx'), await renderDocx(await document()));
    const read = `import zipfile,sys; print(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())`;
    const xml = execFileSync('python3', ['-c', read, join(folder, 'a.docx')], { encoding: 'utf8' });
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(5);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    const text = xml.replace(/<[^>]+>/g, '');
    for (const part of [
      'Protokoll: Vägen in',
      '§ 2 Beslut Vi slutar.',
      '&lt;script&gt;',
      'Rättat 22.10.2026',
      'Godkänt 21.10.2026',
    ])
      expect(text).toContain(part);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
