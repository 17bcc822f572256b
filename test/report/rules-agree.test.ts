/** The report and `rules check` say the same of a quarter that is over, also of what was to be done by its last day. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { samspelHere } from '../support/here.ts';
import { tempFolder } from '../support/temp.ts';

const env = { SAMSPEL_TODAY: '2026-10-12', SAMSPEL_ACTOR: 'anna', SAMSPEL_LANG: 'en', CI: '1' };
/** What a command says in that folder. */
const samspelIn =
  (folder: string) =>
  async (...words: string[]): Promise<string> => {
    const { code, stdout, stderr } = await samspelHere(folder, words, env);
    if (code > 1) throw new Error(stderr);
    return stdout;
  };

interface Clause {
  readonly clause: string;
  readonly status: string;
}
interface ReportOnRules {
  readonly sections: readonly {
    readonly id: string;
    readonly tables: readonly { readonly id: string; readonly rows: readonly Record<string, string>[] }[];
  }[];
}

test('clause by clause', async () => {
  const samspel = samspelIn(tempFolder());
  await samspel('init');
  for (const [name, sector, handle] of [
    ['Luckan', 'third-sector', 'luckan'],
    ['Nyland', 'authority', 'nyland'],
    ['Arbis', 'school', 'arbis'],
  ] as const)
    await samspel('org', 'add', name, '--sector', sector, '--handle', handle);
  await samspel('partnership', 'add', 'Vägen in', '--purpose', 'x', '--start', '2026-01-01', '--lead', 'luckan');
  for (const partner of ['nyland', 'arbis'])
    await samspel('partnership', 'join', 'vagen-in', partner, '--role', 'partner', '--since', '2026-01-01');
  await samspel('agreement', 'draft', 'vagen-in', resolve('test/data/agreements/vagen-in.yaml'));
  for (const party of ['luckan', 'nyland', 'arbis'])
    await samspel('agreement', 'sign', 'vagen-in', '--organisation', party, '--by', 'A', '--on', '2026-01-20');

  const checked = JSON.parse(await samspel('rules', 'check', '--period', '2026Q3', '--json')) as Clause[];
  const report = JSON.parse(await samspel('report', 'quarterly', '2026Q3', '--json')) as ReportOnRules;
  const told = report.sections.find(({ id }) => id === 'rules')?.tables.find(({ id }) => id === 'rules')?.rows ?? [];

  expect(checked.find(({ clause }) => clause === 'learn')?.status).toBe('broken');
  expect(told.map(({ status }) => status)).toEqual(checked.map(({ status }) => status));
});
