/**
 * Console sessions in Markdown, run against the built program. In a `console` block a line `$ samspel …` is typed (`> ` goes on with it) and
 * the lines after it are what must be seen, standard error included; `...` stands for any lines, `[exit N]` for an exit code other than 0.
 * `sql` writes in the register as another program would. Each file runs in a folder of its own, where `data/` and `test/data/` hold the files of `test/data`. Front matter names `today` and `lang`.
 */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Said, type } from './typed.ts';

const sessions = import.meta.dirname;

interface Line {
  readonly kind: 'text' | 'command' | 'expected';
  readonly text: string;
}

/** One command with the place of what is expected of it among the file's lines. */
interface Step {
  readonly command: string;
  readonly at: number;
  readonly expected: readonly string[];
  readonly line: number;
}

export interface Difference {
  readonly line: number;
  readonly command: string;
  readonly expected: string;
  readonly seen: string;
}

/** The day and the language of a session that has no front matter. */
export interface Place {
  readonly today?: string;
  readonly lang?: string;
}

/** Runs a session; gives back what was seen otherwise than written. With `update` the file is written anew instead. */
export async function runTranscript(
  file: string,
  launcher: string,
  update: 'update' | 'compare',
  place: Place = {},
): Promise<Difference[]> {
  const text = readFileSync(file, 'utf8');
  const lines = readLines(text);
  const { folder, bin, env } = world(launcher, { ...frontMatter(text), ...place });
  const differences: Difference[] = [];
  const seenAt = new Map<number, readonly string[]>();
  try {
    for (const step of stepsOf(lines)) {
      const said = await type(step.command, { folder, env });
      const seen = steady(said, folder);
      if (matches(step.expected, seen)) continue;
      seenAt.set(step.at, seen);
      differences.push({
        line: step.line,
        command: step.command,
        expected: step.expected.join('\n'),
        seen: seen.join('\n'),
      });
    }
  } finally {
    for (const made of [folder, bin]) rmSync(made, { recursive: true, force: true });
  }
  if (update === 'compare' || differences.length === 0) return differences;
  writeFileSync(file, rewritten(lines, seenAt));
  return [];
}

/** All commands of a session, as typed. */
export const commandsOf = (file: string): string[] =>
  stepsOf(readLines(readFileSync(file, 'utf8'))).map(({ command }) => command);

function frontMatter(text: string): Readonly<Record<string, string>> {
  const head = /^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '';
  return Object.fromEntries(head.split('\n').map((line) => line.split(/:\s*/, 2) as [string, string]));
}

function readLines(text: string): Line[] {
  let inside = false;
  let typing = false;
  return text.split('\n').map((line) => {
    if (line.startsWith('```')) {
      inside = !inside && line === '```console';
      return { kind: 'text', text: line };
    }
    if (!inside) return { kind: 'text', text: line };
    typing = line.startsWith('$ ') || (typing && line.startsWith('> '));
    return { kind: typing ? 'command' : 'expected', text: line };
  });
}

function stepsOf(lines: readonly Line[]): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.kind !== 'command') continue;
    const line = at + 1;
    const command = [];
    for (; lines[at]?.kind === 'command' && (command.length === 0 || lines[at]?.text.startsWith('> ')); at += 1)
      command.push(lines[at]?.text.slice(2));
    const expected = [];
    let next = at;
    for (; lines[next]?.kind === 'expected'; next += 1) expected.push(lines[next]?.text ?? '');
    steps.push({ command: command.join('\n'), at, expected, line });
    at -= 1;
  }
  return steps;
}

/** The file with what was seen in place of what was expected. */
function rewritten(lines: readonly Line[], seenAt: ReadonlyMap<number, readonly string[]>): string {
  const written: string[] = [];
  let replaced = false;
  lines.forEach(({ kind, text }, at) => {
    const seen = seenAt.get(at);
    if (kind !== 'expected') replaced = false;
    if (seen !== undefined) {
      written.push(...seen);
      replaced = true;
    }
    if (kind !== 'expected') {
      written.push(text);
      replaced = false;
    } else if (!replaced) written.push(text);
  });
  return written.join('\n');
}

/** A folder with `samspel` on its path and a clock that stands still at noon of the session's day. */
function world(launcher: string, { today = '2026-03-04', lang = 'en' }: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-transcript-'));
  const bin = mkdtempSync(join(tmpdir(), 'samspel-bin-'));
  mkdirSync(join(folder, 'home'));
  mkdirSync(join(folder, 'test'));
  for (const place of ['data', 'test/data']) symlinkSync(resolve(sessions, '../data'), join(folder, place));
  const clock = pathToFileURL(join(sessions, 'clock.js')).href;
  writeFileSync(join(bin, 'samspel'), `#!/bin/sh\nexec '${process.execPath}' --import '${clock}' '${launcher}' "$@"\n`);
  writeFileSync(join(bin, 'sql'), `#!/bin/sh\nexec '${process.execPath}' '${join(sessions, 'sql.js')}' "$@"\n`);
  for (const name of ['samspel', 'sql']) chmodSync(join(bin, name), 0o755);
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: join(folder, 'home'),
    TZ: 'Europe/Helsinki',
    NO_COLOR: '1',
    SAMSPEL_ACTOR: 'anna',
    SAMSPEL_TODAY: today,
    SAMSPEL_LANG: lang,
    LC_ALL: 'C.UTF-8',
  };
  return { folder, bin, env };
}

/** The lines seen, without what differs each time. */
function steady({ output, code }: Said, folder: string): string[] {
  const text = output.replaceAll(folder, '/home/anna').replace(/\b[0-9a-f]{64}\b/g, '<digest>');
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  return code === 0 ? lines : [...lines, `[exit ${code}]`];
}

/** `...` matches any lines, none too. */
function matches(expected: readonly string[], seen: readonly string[]): boolean {
  const wanted = expected.at(-1) === '' ? expected.slice(0, -1) : expected;
  const [first, ...rest] = wanted;
  if (first === undefined) return seen.length === 0;
  if (first === '...') return seen.some((_, from) => matches(rest, seen.slice(from))) || matches(rest, []);
  return first === seen[0] && matches(rest, seen.slice(1));
}
