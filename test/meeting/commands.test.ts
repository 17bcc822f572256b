/** The commands of meetings, decisions and actions, as a person types them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/main.ts';
import { minutesFile } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'samspel-meeting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one command line on a day; gives back its exit code and what it wrote. */
async function samspel(words: readonly string[], { stdin = '', day = '2026-10-25' } = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    env: { SAMSPEL_TODAY: day, SAMSPEL_ACTOR: 'anna', SAMSPEL_LANG: 'en' },
    cwd: folder,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text) => void out.push(text) },
    stderr: { write: (text) => void err.push(text) },
    now: () => new Date('2026-10-25T10:00:00Z'),
  });
  return { code, out: out.join(''), err: err.join('') };
}

const json = async (...words: string[]) => JSON.parse((await samspel([...words, '--json'])).out);

beforeAll(async () => {
  await samspel(['init']);
  for (const handle of ['luckan', 'nyland', 'arbis'])
    await samspel(['org', 'add', handle, '--handle', handle, '--sector', 'school']);
  await samspel(['org', 'contact', 'add', 'luckan', 'Anna Ek']);
  await samspel(['partnership', 'add', 'Vägen in', '--purpose', 'x', '--start', '2026-01-01']);
  for (const name of ['2026-01-20-vagen-in.md', '2026-09-15-vagen-in.md', 'with-mistakes.md'])
    writeFileSync(join(folder, name), minutesFile(name));
});

test('meeting record: one line, and a note about people who are not contact persons', async () => {
  const { code, out, err } = await samspel(['meeting', 'record', '2026-01-20-vagen-in.md']);
  expect([code, out]).toEqual([0, 'Recorded meeting 1 of Vägen in, 2 decisions, 2 actions. Undo: samspel undo 7\n']);
  expect(err).toBe(
    'Not among the contact persons: Bo Berg (luckan), Matti Virtanen (nyland), Cia Dahl (arbis). Add with: samspel org contact add ORGANISATION NAME\n',
  );
});

test('meeting record again: conflict, with the number', async () => {
  const { code, err } = await samspel(['meeting', 'record', '2026-01-20-vagen-in.md']);
  expect([code, err]).toEqual([5, expect.stringContaining('it is number 1')]);
});

test('meeting record: all seven mistakes, nothing written', async () => {
  const { code, err } = await samspel(['meeting', 'record', 'with-mistakes.md', '--json']);
  expect(code).toBe(4);
  const { error } = JSON.parse(err);
  expect(error.details.mistakes).toHaveLength(7);
  expect(error.message.split('\n')[1]).toBe(
    'with-mistakes.md:2: No partnership is called "vagen-inn". Did you mean vagen-in?',
  );
  expect(await json('meeting', 'list')).toHaveLength(1);
});

test('meeting record from standard input, with the keys that scripts rely on', async () => {
  const { out } = await samspel(['meeting', 'record', '-', '--json'], { stdin: minutesFile('2026-09-15-vagen-in.md') });
  expect(JSON.parse(out)).toMatchObject({
    operation: 8,
    id: 2,
    partnership: 'vagen-in',
    date: '2026-09-15',
    present: [{ name: 'Anna Ek', organisation: 'luckan' }, {}, {}],
    decisions: [{ text: 'Den tvåspråkiga gruppen startar den 5 oktober.' }],
    actions: [
      { owner: 'Anna Ek', due: '2026-09-22' },
      { what: 'utser en lärare', owner: 'Cia Dahl', due: '2026-10-02' },
    ],
  });
});

test.each([
  [['meeting', 'record'], 2, 'Name the file'],
  [['meeting', 'record', 'none.md'], 3, 'There is no file'],
  [['meeting', 'record', '.'], 4, 'is a folder'],
  [['meeting', 'record', 'samspel.db'], 4, 'is not text'],
  [['meeting', 'show', '99'], 3, 'No meeting is called'],
  [['meeting', 'share', '1', '--to', 'all', '--on', '2026-01-19'], 4, 'is before that'],
  [['meeting', 'approve', '1', '--by', 'Anna', '--on', '2027-01-19'], 4, 'has not come yet'],
  [['meeting', 'edit', '1'], 2, 'Say what to change'],
  [['meeting', 'edit', '1', '--time', '25'], 2, 'is not a time'],
  [['action', 'add', 'vagen-in', 'x', '--owner', 'Anna (nix)', '--due', 'fri'], 3, 'No organisation'],
  [['action', 'done', '1', '--on', '2027-01-01'], 4, 'has not come yet'],
  [['action', 'edit', '1'], 2, 'Say what to change'],
  [['action', 'move', '1', '--to', '2026-02-30'], 2, 'is not a day'],
])('%s fails with %i', async (words, code, message) => {
  const result = await samspel(words);
  expect([result.code, result.err]).toEqual([code, expect.stringContaining(message)]);
});

test('a meeting that has not come yet is not recorded', async () => {
  const { code, err } = await samspel(['meeting', 'record', '2026-09-15-vagen-in.md'], { day: '2026-09-14' });
  expect([code, err]).toEqual([4, expect.stringContaining('2026-09-15-vagen-in.md:3: The meeting is on 15 Sept 2026')]);
});

test('share, approve, edit, cancel', async () => {
  await samspel(['meeting', 'share', '1', '--to', 'all partners', '--on', '2026-01-25']);
  await samspel(['meeting', 'edit', '1', '--time', '9–10.30', '--place', 'Arbis']);
  await samspel(['meeting', 'approve', '1', '--by', 'Anna Ek']);
  expect((await samspel(['meeting', 'edit', '1', '--place', 'Luckan'])).code).toBe(5);
  expect(await json('meeting', 'show', '1')).toMatchObject({
    time: '09:00–10:30',
    place: 'Arbis',
    sharedOn: '2026-01-25',
    sharedWith: 'all partners',
    approvedOn: '2026-10-25',
    approvedBy: 'Anna Ek',
    attendance: { length: 4 },
    decisions: { length: 2 },
  });
  await samspel(['meeting', 'cancel', '2']);
  expect((await samspel(['meeting', 'minutes', '2'])).code).toBe(5);
  expect((await json('decision', 'list')).length).toBe(2);
  await samspel(['undo']);
  expect((await json('decision', 'list', '--search', 'TVÅSPRÅKIGA grupp')).length).toBe(1);
});

test('meeting minutes: a file that is read again, and plain text', async () => {
  await samspel(['meeting', 'minutes', '2', '-o', 'again.md']);
  expect((await samspel(['meeting', 'minutes', '2', '-o', 'again.md'])).code).toBe(5);
  expect(readFileSync(join(folder, 'again.md'), 'utf8')).toContain('Action: Anna Ek (luckan) – annonserar gruppen');
  expect((await samspel(['meeting', 'record', 'again.md', '--replace'])).code).toBe(0);
  const { out } = await samspel(['meeting', 'minutes', '2', '--format', 'txt', '--lang', 'sv']);
  expect(out).toMatch(/^Protokoll: Vägen in\n=+\n\nDag: 15\.9\.2026\n/);
  expect(out).toContain('1. Hösten\n§ 1 Beslut: Den tvåspråkiga gruppen startar den 5 oktober.\n');
});

test('actions: list, check, move, done, cancel', async () => {
  expect(Object.keys((await json('action', 'list'))[0])).toEqual([
    'id',
    'partnership',
    'meeting',
    'what',
    'owner',
    'organisation',
    'due',
    'doneOn',
    'overdue',
    'remarks',
    'tags',
  ]);
  expect((await samspel(['action', 'list', '--overdue', '--check', '--owner', 'cia'])).code).toBe(1);
  expect((await samspel(['action', 'add', 'vagen-in', 'Ring', '--owner', 'anna ek', '--due', 'fri'])).code).toBe(0);
  expect(await json('action', 'show', 'Ring')).toMatchObject({
    owner: 'Anna Ek',
    organisation: 'luckan',
    due: '2026-10-30',
  });
  await samspel(['action', 'move', 'Ring', '--to', '+3w']);
  await samspel(['action', 'move', 'Ring', '--to', '2026-12-24']);
  expect(await json('action', 'show', 'Ring')).toMatchObject({ due: '2026-12-24', timesMoved: 2 });
  await samspel(['action', 'done', '1', '2', '--on', 'yesterday']);
  expect((await json('action', 'list', '--done')).map(({ doneOn }: { doneOn: string }) => doneOn)).toEqual([
    '2026-10-24',
    '2026-10-24',
  ]);
  expect((await samspel(['action', 'done', '1'])).code).toBe(5);
  await samspel(['action', 'edit', 'Ring', '--what', 'Skriv', '--owner', 'Bo (arbis)']);
  await samspel(['action', 'cancel', 'Skriv']);
  expect((await json('action', 'list', '--organisation', 'arbis')).map(({ what }: { what: string }) => what)).toEqual([
    'utser en lärare',
  ]);
  expect(await json('action', 'list', '--all')).toHaveLength(5);
});

test('the log names no people', async () => {
  expect(JSON.stringify(await json('log'))).not.toMatch(/Bo Berg|Cia Dahl|Matti/);
});
