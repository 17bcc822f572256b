/** The live mode on a real pseudo-terminal: answered by keys, killed after every single answer, gone on with, recorded. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'samspel-live-'));
const launcher = inject('launcher');
const env = {
  ...process.env,
  CI: '',
  SAMSPEL_TODAY: '2026-12-01',
  SAMSPEL_LANG: 'en',
  SAMSPEL_ACTOR: 'anna',
  NO_COLOR: '1',
  TERM: 'xterm',
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const samspel = (...words: string[]) =>
  execFileSync(process.execPath, [launcher, ...words], { cwd: folder, env, encoding: 'utf8' });
const json = (...words: string[]) => JSON.parse(samspel(...words, '--json'));

beforeAll(() => {
  samspel('init');
  samspel('org', 'add', 'Luckan', '--handle', 'luckan', '--sector', 'third-sector');
  samspel('org', 'add', 'Nyland', '--handle', 'nyland', '--sector', 'authority');
  for (const [handle, name] of [
    ['luckan', 'Anna Ek'],
    ['luckan', 'Bo Berg'],
    ['nyland', 'Matti Virtanen'],
  ] as const)
    samspel('org', 'contact', 'add', handle, name);
  samspel('partnership', 'add', 'Vägen in', '--purpose', 'x', '--start', '2026-01-01', '--lead', 'luckan');
  samspel('partnership', 'join', 'vagen-in', 'nyland', '--role', 'partner', '--since', '2026-01-01');
}, 60_000);

/** The program on a terminal of its own. */
class Terminal {
  private readonly pty: IPty;
  private seen = '';
  private ended = false;

  constructor(words: readonly string[], more: Record<string, string> = {}) {
    const options = { cols: 100, rows: 40, cwd: folder, env: { ...env, ...more } as Record<string, string> };
    this.pty = spawn(process.execPath, [launcher, ...words], options);
    this.pty.onData((data) => {
      this.seen += data;
    });
    this.pty.onExit(() => {
      this.ended = true;
    });
  }

  /** Waits until the text has come since the last keys; `answered`: below the mark of an answer. */
  async sees(text: string, where: 'anywhere' | 'answered' = 'anywhere'): Promise<void> {
    const there = () => {
      const [, below] = /✔[^\n]*\n(.*)/s.exec(this.plain()) ?? [];
      return (where === 'anywhere' ? this.plain() : below)?.includes(text) === true;
    };
    const end = Date.now() + 30_000;
    while (!there()) {
      if (Date.now() > end || (this.ended && !there())) throw new Error(`never seen: ${text}\n${this.plain()}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  press(keys: string): void {
    this.seen = '';
    this.pty.write(keys);
  }

  async kill(): Promise<void> {
    process.kill(this.pty.pid, 'SIGKILL');
    while (!this.ended) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async end(): Promise<string> {
    while (!this.ended) await new Promise((resolve) => setTimeout(resolve, 10));
    return this.plain();
  }

  private plain(): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking terminal codes away is what it is for
    return this.seen.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
  }
}

const enter = '\r';
const down = '\u001b[B';
/** What is asked and which keys answer it. */
const talk: readonly (readonly [question: string, keys: string])[] = [
  ['When?', enter],
  ['Which body met?', `steering group${enter}`],
  ['Where?', enter],
  ['When did it begin', `13-14.30${enter}`],
  ['Who was present?', ` ${down}${down} ${enter}`],
  ['Others who were present', `Cia Dahl (nyland)${enter}`],
  ['Guests', `Olena${enter}`],
  ['in the place of another', enter],
  ['Who had sent word', ` ${enter}`],
  ['Who was in the chair?', enter],
  ['Who keeps the minutes?', `${down}${enter}`],
  ['Point of the agenda', `Höstens grupper${enter}`],
  ['What was said?', `Köerna är långa.${enter}`],
  ['Decision', `Vi startar en grupp till.${enter}`],
  ['How was it decided?', `${down}${enter}`],
  ['Who was against?', `${down} ${enter}`],
  ['Decision', enter],
  ['Action: who', `matti – ringer – fre${enter}`],
  ['Action: who', enter],
  ['For next time', `Lokalerna${enter}`],
  ['For next time', enter],
  ['Point of the agenda', enter],
];

test('killed after every answer and gone on with, the minutes are whole', { timeout: 280_000 }, async () => {
  const begin = ['meeting', 'record', '--partnership', 'vagen-in'];
  for (const [index, [question, keys]] of talk.entries()) {
    const terminal = new Terminal(index === 0 ? begin : ['meeting', 'record', '--resume']);
    await terminal.sees(question);
    terminal.press(keys);
    const next = talk[index + 1]?.[0] ?? 'Record it so?';
    await terminal.sees(next, 'answered');
    // An answer that was begun and not finished is all that is lost.
    if (!next.startsWith('Who') && next !== 'Record it so?') terminal.press('half an ans');
    await terminal.kill();
    expect(readdirSync(join(folder, 'samspel.db.drafts'))).toEqual(['1.json']);
  }
  expect(statSync(join(folder, 'samspel.db.drafts/1.json')).mode & 0o777).toBe(0o600);
  const last = new Terminal(['meeting', 'record', '--resume']);
  await last.sees('Record it so?');
  last.press(enter);
  await last.sees('Whom to add?');
  last.press(` ${enter}`);
  expect(await last.end()).toContain('Recorded meeting 1 of Vägen in, 1 decision, 1 action.');
  expect(existsSync(join(folder, 'samspel.db.drafts/1.json'))).toBe(false);
  expect(json('meeting', 'show', '1')).toMatchObject({
    date: '2026-12-01',
    time: '13:00–14:30',
    body: 'steering group',
    chair: 'Anna Ek',
    secretary: 'Anna Ek',
    attendance: [
      { name: 'Anna Ek', status: 'present' },
      { name: 'Matti Virtanen', status: 'present' },
      { name: 'Cia Dahl', status: 'present' },
      { name: 'Bo Berg', status: 'excused' },
      { name: 'Olena', status: 'guest' },
    ],
    items: [{ title: 'Höstens grupper', text: 'Köerna är långa.' }],
    decisions: [{ text: 'Vi startar en grupp till.', method: 'majority', against: ['Matti Virtanen (nyland)'] }],
    actions: [{ what: 'ringer', owner: 'Matti Virtanen', organisation: 'nyland', due: '2026-12-04' }],
  });
  expect(json('org', 'show', 'nyland').contacts.map(({ name }: { name: string }) => name)).toContain('Cia Dahl');
});

test('Ctrl-C keeps what was answered and says how to go on', { timeout: 60_000 }, async () => {
  const terminal = new Terminal(['meeting', 'record', '--partnership', 'vagen-in', '--date', '2026-11-30']);
  await terminal.sees('Which body met?');
  terminal.press(`working group${enter}`);
  await terminal.sees('Where?');
  terminal.press('\u0003');
  expect(await terminal.end()).toContain('Kept as draft 1. To go on: samspel meeting record --resume');
  expect(json('meeting', 'drafts')).toMatchObject([
    { number: 1, partnership: 'vagen-in', date: '2026-11-30', kind: 'answers' },
  ]);
  samspel('meeting', 'drafts', '--drop', '1');
});

test('the editor: a template, a mistake, corrected, recorded', { timeout: 60_000 }, async () => {
  samspel('meeting', 'plan', 'vagen-in', '--at', '2026-12-01 9–10', '--body', 'team', '--agenda', 'Budget');
  const editor = join(folder, 'editor.js');
  writeFileSync(
    editor,
    `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const file = process.argv.at(-1);
const text = readFileSync(file, 'utf8');
writeFileSync(file, text.includes('Decision:\\n')
  ? text.replace('Decision:\\n', 'Decision: yes\\n').replace(/chair:.*/, 'chair: Anna Ek')
  : text.replace('## Budget\\n', '## Budget\\nDecision:\\n'));
`,
  );
  chmodSync(editor, 0o755);
  const terminal = new Terminal(['meeting', 'record', '--edit', '--partnership', 'vagen-in'], {
    EDITOR: editor,
    VISUAL: editor,
  });
  await terminal.sees('A decision without text.');
  await terminal.sees('And now?');
  terminal.press(enter);
  expect(await terminal.end()).toContain('Recorded meeting 2 of Vägen in, 1 decision');
  expect(json('meeting', 'show', '2')).toMatchObject({ time: '09:00–10:00', body: 'team', chair: 'Anna Ek' });
  expect(json('meeting', 'drafts')).toEqual([]);
});
