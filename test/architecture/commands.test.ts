import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGlobals } from '../../src/cli/globals.ts';
import { commandHelp } from '../../src/cli/help.ts';
import { optionsOf, parseWords } from '../../src/cli/parse.ts';
import { loadTexts } from '../../src/i18n/index.ts';
import { languages } from '../../src/lib/vocabulary.ts';
import { program } from '../../src/main.ts';
import { allCommands, shellWords } from '../support/program.ts';
import { commandsOf } from '../transcripts/runner.ts';

const commands = await allCommands();
const texts = await Promise.all(languages.map((language) => loadTexts(language)));
const folder = join(import.meta.dirname, '../transcripts');
const typed = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => commandsOf(join(folder, name)));

describe.each(commands)('$path', ({ path, noun, command }) => {
  test('has two real examples or more, which can be read', () => {
    expect(command.examples.length).toBeGreaterThanOrEqual(2);
    for (const example of command.examples) {
      const [line = ''] = example.split(/\s[|<>]\s/);
      const { rest } = readGlobals(shellWords(line));
      const words = path.split(' ');
      const bare = rest.slice(0, words.length).join(' ') === path ? rest.slice(words.length) : rest.slice(1);
      expect(example.startsWith(noun === '' ? path : noun), example).toBe(true);
      const { input } = parseWords(command, bare, { today: '2026-03-04' });
      for (const [key, { required }] of Object.entries({ ...command.arguments, ...command.options }))
        if (required && !example.includes('--help')) expect(input[key], `${example}: ${key}`).not.toBeUndefined();
    }
  });

  test('says in every language what it does and what each argument and option is', () => {
    for (const t of texts) {
      expect(command.summary(t).trim()).not.toBe('');
      for (const [key, { help }] of Object.entries({ ...command.arguments, ...optionsOf(command) }))
        expect(help(t)?.trim(), `${t.language} ${key}`).toMatch(/\p{L}/u);
      expect(commandHelp(noun, command, t)).toContain(`samspel ${path}`);
    }
  });

  test('is seen at work in a transcript', () => {
    const called = typed.some((line) => new RegExp(`samspel (?:-\\S+(?:[ =]\\S+)? )*${path}(?![\\w-])`).test(line));
    expect(called, `samspel ${path} is in no transcript`).toBe(true);
  });
});

test('every entry of the program says in every language what it is', () => {
  for (const t of texts)
    for (const { name, summary } of program.entries) expect(summary(t).trim(), `${t.language} ${name}`).not.toBe('');
});
