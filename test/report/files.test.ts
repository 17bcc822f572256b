/** Reports as files: whole or not at all, in every form. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { times } from '../faults/register.ts';
import { samspelHere } from '../support/here.ts';
import { tempFolder } from '../support/temp.ts';

const list = resolve(import.meta.dirname, '../data/rosters/graduates.csv');
/** Where faults are tried (`npm run test:thorough`, `test:faults`) the disk is full too. */
const tried = process.env.SAMSPEL_FAULTS === undefined ? [] : times >= 100 ? [0, 1] : [1];
const outputs = ['gap.md', 'gap.html', 'gap.docx', 'gap.xlsx', 'gap.csv', 'gap.json', 'gap/'];

const env = { ...process.env, SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-10-12', CI: '1' };

/** Runs `report employment-gap`. */
async function gap(folder: string, words: readonly string[]) {
  copyFileSync(list, join(folder, 'graduates.csv'));
  return samspelHere(folder, ['report', 'employment-gap', 'graduates.csv', ...words], { ...env, HOME: folder });
}

/** The same where no file may grow beyond so many blocks of 512 bytes: a full disk, without filling one. */
function gapOnFullDisk(folder: string, words: readonly string[], blocks: number) {
  copyFileSync(list, join(folder, 'graduates.csv'));
  const script = `ulimit -f ${blocks}; exec "$0" "$@"`;
  const command = [process.execPath, inject('launcher'), 'report', 'employment-gap', 'graduates.csv', ...words];
  return spawnSync('sh', ['-c', script, ...command], { cwd: folder, env: { ...env, HOME: folder }, encoding: 'utf8' });
}

describe.each(outputs)('%s', (output) => {
  test('is written for its owner only', async () => {
    const folder = tempFolder();
    expect((await gap(folder, ['-o', output])).code).toBe(0);
    expect(statSync(join(folder, output)).mode & 0o077).toBe(0);
  });

  test.each(tried)('on a full disk (%i blocks) leaves nothing behind, and what was there as it was', (blocks) => {
    const folder = tempFolder();
    const { status, stderr } = gapOnFullDisk(folder, ['-o', output], blocks);
    expect([status, stderr]).toEqual([7, expect.stringContaining("can't be written")]);
    expect(readdirSync(folder)).toEqual(['graduates.csv']);
    if (output.endsWith('/')) return;
    writeFileSync(join(folder, output), 'earlier');
    expect(gapOnFullDisk(folder, ['-o', output, '--force'], blocks).status).toBe(7);
    expect(readFileSync(join(folder, output), 'utf8')).toBe('earlier');
  });

  test('where it can’t be, says so', async () => {
    const folder = tempFolder();
    const { code, stderr } = await gap(folder, ['-o', `graduates.csv/${output}`]);
    expect([code, stderr]).toEqual([7, expect.stringContaining("can't be written")]);
    expect(readdirSync(folder)).toEqual(['graduates.csv']);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const bytes = async () => {
      const folder = tempFolder();
      await gap(folder, ['-o', output]);
      const place = join(folder, output);
      const files = output.endsWith('/') ? readdirSync(place).map((name) => join(place, name)) : [place];
      return files.map((file) => readFileSync(file).toString('base64'));
    };
    expect(await bytes()).toEqual(await bytes());
  });
});

describe('a folder of CSV files', () => {
  test('has the files that its description names, with their columns', async () => {
    const folder = tempFolder();
    await gap(folder, ['-o', 'gap/']);
    const { resources } = JSON.parse(readFileSync(join(folder, 'gap/datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(readdirSync(join(folder, 'gap')).sort()).toEqual(
      ['README.md', 'datapackage.json', ...resources.map(({ path }) => path)].sort(),
    );
    for (const { path, schema } of resources) {
      const [head] = parse(readFileSync(join(folder, 'gap', path)), { to: 1 }) as string[][];
      expect(head).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  test('replaces an earlier report with --force, and nothing else', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'gap'));
    expect((await gap(folder, ['-o', 'gap'])).code).toBe(0);
    expect((await gap(folder, ['-o', 'gap'])).code).toBe(5);
    expect((await gap(folder, ['-o', 'gap', '--force'])).code).toBe(0);
    writeFileSync(join(folder, 'gap/mine.txt'), 'mine');
    expect((await gap(folder, ['-o', 'gap', '--force'])).code).toBe(5);
    expect(existsSync(join(folder, 'gap/mine.txt'))).toBe(true);
  });

  test('holds no formula, whatever people are called', async () => {
    const folder = tempFolder();
    const rows = Array.from(
      { length: 12 },
      (_, at) => `${at % 2 === 0 ? '"=HYPERLINK(1)"' : '@b'},${at % 3 ? 'yes' : 'no'}`,
    );
    writeFileSync(join(folder, 'odd.csv'), `Group,Job\n${rows.join('\n')}\n`);
    const { code } = await samspelHere(folder, ['report', 'employment-gap', 'odd.csv', '-o', 'gap/'], env);
    expect(code).toBe(0);
    for (const name of readdirSync(join(folder, 'gap')).filter((one) => one.endsWith('.csv')))
      for (const cell of (parse(readFileSync(join(folder, 'gap', name))) as string[][]).flat())
        expect(cell).not.toMatch(/^[=@+]/);
  });
});

test('a pipe is written to, not replaced by a file', async () => {
  const folder = tempFolder();
  const pipe = join(folder, 'gap.json');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  try {
    for (const more of [[], ['--force']]) {
      expect((await gap(folder, ['-o', 'gap.json', ...more])).code).toBe(0);
      expect(statSync(pipe).isFIFO()).toBe(true);
      expect(readOnce(reader)).toContain('"digest"');
    }
  } finally {
    closeSync(reader);
  }
});

const readOnce = (handle: number): string => {
  const block = Buffer.alloc(1 << 16);
  return block.toString('utf8', 0, readSync(handle, block, 0, block.length, null));
};

test.each(['gap.pdf', 'gap.doc', 'gap.htm'])('%s promises a form that there is not', async (output) => {
  const folder = tempFolder();
  const { code, stderr } = await gap(folder, ['-o', output]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`no form ${output.slice(4)}`)]);
  expect(readdirSync(folder)).toEqual(['graduates.csv']);
  expect((await gap(folder, ['-o', output, '--format', 'html'])).code).toBe(0);
});
