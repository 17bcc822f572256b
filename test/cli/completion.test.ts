/** Completion as shells do it: bash always, zsh and fish where they are. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bashScript } from '../../src/cli/completion/bash.ts';
import { fishScript } from '../../src/cli/completion/fish.ts';
import { globalWords, placesOf } from '../../src/cli/completion/words.ts';
import { zshScript } from '../../src/cli/completion/zsh.ts';
import { globalOptionNames } from '../../src/cli/globals.ts';
import { optionName } from '../../src/cli/parameter.ts';
import { optionsOf } from '../../src/cli/parse.ts';
import { loadTexts } from '../../src/i18n/index.ts';
import { languages } from '../../src/lib/vocabulary.ts';
import { program } from '../../src/main.ts';
import { allCommands } from '../support/program.ts';
import { tempFolder } from '../support/temp.ts';

const t = await loadTexts('en');
const [places, globals] = [await placesOf(program, t), globalWords(t)];
const has = (shell: string) => spawnSync(shell, ['--version'], { stdio: 'ignore' }).status === 0;

const cases = [
  ['samspel re', ['recognition', 'redo', 'referral', 'report', 'restore']],
  ['samspel org contact a', ['add', 'archive']],
  ['samspel report quarterly --fo', ['--force', '--format']],
  ['samspel report --form', ['--format']],
  ['samspel report quarterly --format d', ['docx']],
  ['samspel --lang ', ['en', 'fi', 'sv']],
  ['samspel --lang sv partn', ['partnership']],
  ['samspel --db other.db org add Luckan --sector ', ['authority', 'company', 'school', 'third-sector']],
  ['samspel completion ', ['bash', 'fish', 'zsh']],
  ['samspel nothing ', []],
] as const;

describe('in bash', () => {
  const folder = tempFolderOnce();
  const complete = (line: string, cut: readonly string[] = line.split(' ')): string[] => {
    const words = cut.map((word) => `'${word}'`).join(' ');
    const script = `source completion.bash; COMP_WORDS=(${words}); COMP_CWORD=${cut.length - 1}; _samspel; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const said = execFileSync('bash', ['-c', script], { cwd: folder(), encoding: 'utf8' });
    return said
      .split('\n')
      .filter((word) => word !== '')
      .sort();
  };

  test.each(cases)('%s', (line, expected) => expect(complete(line)).toEqual(expected));
  test('--sector=th, which the shell cuts in three', () =>
    expect(complete('', ['samspel', 'org', 'add', '--sector', '=', 'th'])).toEqual(['third-sector']));
  test('files where a file belongs', () => {
    expect(complete('samspel report quarterly -o mi')).toEqual(['mine one.html']);
    expect(complete('samspel restore mi')).toEqual(['mine one.html']);
  });

  function tempFolderOnce() {
    let made: string | undefined;
    return () => {
      made = tempFolder();
      writeFileSync(join(made, 'completion.bash'), bashScript(places, globals));
      writeFileSync(join(made, 'mine one.html'), '');
      return made;
    };
  }
});

describe.skipIf(!has('fish'))('in fish', () => {
  test.each(cases)('%s', (line, expected) => {
    const file = join(tempFolder(), 'samspel.fish');
    writeFileSync(file, fishScript(places, globals));
    const said = execFileSync('fish', ['--no-config', '-c', `source ${file}; complete -C '${line}'`], {
      encoding: 'utf8',
    });
    const words = said
      .split('\n')
      .map((one) => one.split('\t')[0] ?? '')
      .filter((word) => word !== '');
    expect(words.sort()).toEqual(expected);
  });
});

describe('the scripts', () => {
  test.skipIf(!has('zsh'))('are understood by zsh, in every language', async () => {
    const file = join(tempFolder(), '_samspel');
    for (const language of languages) {
      const texts = await loadTexts(language);
      writeFileSync(file, zshScript(await placesOf(program, texts), globalWords(texts)));
      expect(spawnSync('zsh', ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });

  test('know every command with all its options', async () => {
    for (const { path, command } of await allCommands()) {
      const place = places.find((one) => one.path === path);
      expect(place, path).toBeDefined();
      const names = Object.keys(optionsOf(command)).map(optionName);
      expect(place?.options.map(({ name }) => name)).toEqual(names);
    }
  });

  test('know every option that all commands take', () => {
    const known = globals.flatMap(({ name, letter }) => [name, ...(letter === null ? [] : [`-${letter}`])]);
    expect(known.sort()).toEqual([...globalOptionNames].sort());
  });
});
