/** Colours need a screen: axe-core looks at the report in Chromium, where there is one, as on a screen, in the dark and on paper. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { code, count, name, type Report } from '../../src/report/model.ts';
import { html } from '../../src/report/render/html.ts';
import { writeReport } from '../../src/report/written.ts';
import { tempFolder } from '../support/temp.ts';

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (one) => spawnSync(one, ['--version'], { stdio: 'ignore' }).status === 0,
);

const period = { from: '2026-07-01', until: '2026-09-30' };
const figure = {
  id: 'participantsActive',
  moreIsBetter: null,
  now: { kind: 'guarded', value: 20 },
  before: { kind: 'guarded', value: null },
  earlier: [
    { period: { from: '2025-10-01', until: '2025-12-31' }, cell: { kind: 'guarded', value: 12 } },
    { period: { from: '2026-01-01', until: '2026-03-31' }, cell: { kind: 'guarded', value: 14 } },
  ],
} as const;

/** Everything that has a colour: figures, a drawing, lines, hidden numbers, rules kept and broken, notes, a total. */
const report: Report = {
  title: () => 'Report',
  subtitles: [() => 'Luckan'],
  period,
  previous: { from: '2026-04-01', until: '2026-06-30' },
  asOf: '2026-10-12',
  minimumCell: 5,
  digest: 'e60ef7b1',
  sections: [
    {
      id: 'participants',
      text: [(t) => t.report.stillRuns],
      figures: [figure],
      tables: [
        {
          id: 'gender',
          title: (t) => t.report.tables.gender,
          columns: [
            { key: 'group', heading: (t) => t.report.headings.gender, kind: 'words' },
            { key: 'active', heading: (t) => t.report.movement.active, kind: 'number' },
          ],
          rows: [
            { key: 'female', cells: [name('a'), count(12)] },
            { key: 'male', cells: [name('b'), { kind: 'guarded', value: null }] },
          ],
          total: { key: 'total', cells: [code('total', (t) => t.report.total), count(20)] },
          note: (t) => t.report.notes.attendance,
          bars: ['active'],
        },
        {
          id: 'rules',
          title: (t) => t.report.sections.rules,
          columns: [
            { key: 'clause', heading: (t) => t.report.headings.partnership, kind: 'words' },
            { key: 'status', heading: (t) => t.report.headings.share, kind: 'words' },
          ],
          rows: [
            { key: '1', cells: [name('a'), code('kept', () => 'kept')] },
            { key: '2', cells: [name('b'), code('broken', () => 'broken')] },
          ],
          total: null,
        },
      ],
    },
  ],
};

/** What is wrong, as `rule: piece of the page`. */
function faultsIn(page: string, ...flags: string[]): string[] {
  const file = join(tempFolder(), 'report.html');
  const look = `<script>${axe.source}</script><script>axe.run().then(({violations,passes})=>{
    const said=document.createElement('pre');said.id='said';
    said.textContent=JSON.stringify({faults:violations.flatMap(({id,nodes})=>nodes.map(({html})=>id+': '+html)),contrast:passes.some(({id})=>id==='color-contrast')});
    document.body.append(said)})</script>`;
  writeFileSync(
    file,
    page.replace('</body>', () => `${look}</body>`),
  );
  const { stdout } = spawnSync(
    browser ?? '',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--virtual-time-budget=20000',
      '--dump-dom',
      ...flags,
      `file://${file}`,
    ],
    { encoding: 'utf8', maxBuffer: 1e8, timeout: 90_000 },
  );
  const said = /<pre id="said">(.*?)<\/pre>/s.exec(stdout)?.[1] ?? '';
  const { faults, contrast } = JSON.parse(
    said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  ) as {
    faults: string[];
    contrast: boolean;
  };
  expect(contrast, 'the contrast was looked at').toBe(true);
  return faults;
}

const pageOf = async () =>
  String(await html.render(writeReport(report, [await loadTexts('sv'), await loadTexts('fi')])));

test.skipIf(browser === undefined)(
  `the colours of the report can be told from the paper${browser === undefined ? ' (skipped: there is no Chromium here)' : ''}`,
  async () => {
    const page = await pageOf();
    expect(faultsIn(page, '--window-size=390,3000')).toEqual([]);
    expect(faultsIn(page, '--blink-settings=preferredColorScheme=0')).toEqual([]);
    // On paper: the rules for print hold everywhere.
    expect(faultsIn(page.replace('@media print', '@media all'))).toEqual([]);
    // The look is a look: pale letters are found.
    expect(faultsIn(page.replace('--soft:#51606f', '--soft:#b1b9c1')).join()).toContain('color-contrast');
  },
  300_000,
);
