/**
 * What a partner can be given by any command: nothing of a person but the fields that were agreed and consented to. Every command that writes
 * a file or names a receiver is either tried here, or named as one whose output stays with the coordinator.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FieldKey, participantFields } from '../../src/participant/fields.ts';
import { typedIn } from '../support/in-process.ts';
import { allCommands } from '../support/program.ts';

const data = resolve(import.meta.dirname, '../data');
const folder = mkdtempSync(join(tmpdir(), 'samspel-outsider-'));
const type = typedIn(folder, '2026-10-12');

/** What is given on, each as a partner would get it: the words, and the file if it writes one. */
const outward: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'participant show': [
    ['participant', 'show', '1', '--share', 'arbis'],
    ['participant', 'show', '1', '--share', 'arbis', '--json'],
    ['participant', 'show', '1', '--history', '--share', 'arbis', '--csv'],
  ],
  'roster template': [['roster', 'template', '-o', 'empty.csv']],
  'roster export': [
    ['roster', 'export', 'vagen-in', '--to', 'arbis', '-o', 'out.csv'],
    ['roster', 'export', 'vagen-in', '--to', 'arbis', '-o', 'out.xlsx'],
    ['roster', 'export', 'vagen-in', '--to', 'arbis', '-o', 'all.csv', '--fields', allFields(), '--json'],
  ],
  'agreement export': ['yaml', 'md', 'html', 'docx'].map((form) => [
    'agreement',
    'export',
    'vagen-in',
    '-o',
    `a.${form}`,
  ]),
  'rules calendar': [['rules', 'calendar', 'vagen-in', '--ics']],
  'meeting invite': [['meeting', 'invite', '2', '-o', 'invitations', '--from', 'Anna Ek']],
  'meeting minutes': ['md', 'html', 'docx', 'txt'].map((form) => [
    'meeting',
    'minutes',
    '1',
    '--format',
    form,
    '-o',
    `m.${form}`,
  ]),
  'meeting calendar': [['meeting', 'calendar', 'vagen-in', '--ics']],
  'privacy record': ['md', 'html', 'docx'].map((form) => ['privacy', 'record', '-o', `r.${form}`]),
  'privacy notice': ['md', 'html', 'docx'].map((form) => ['privacy', 'notice', '-o', `n.${form}`]),
  'privacy impact show': [['privacy', 'impact', 'show', '-o', 'i.html']],
  'report quarterly': ['md', 'html', 'docx', 'xlsx', 'csv', 'json'].map((form) => [
    'report',
    'quarterly',
    '2026Q3',
    '-o',
    `q.${form}`,
  ]),
  'report partnership': ['md', 'html', 'json'].map((form) => [
    'report',
    'partnership',
    'vagen-in',
    '2026Q3',
    '-o',
    `p.${form}`,
  ]),
  'report organisation': ['md', 'html', 'json'].map((form) => [
    'report',
    'organisation',
    'arbis',
    '2026',
    '-o',
    `o.${form}`,
  ]),
  'report amif': [
    ...['md', 'html', 'json'].map((form) => ['report', 'amif', '2026Q3', '-o', `amif.${form}`]),
    ['report', 'amif', '2026Q3', '-o', 'amif2.md', '--evidence', 'evidence.csv'],
  ],
  'outcome form': [['outcome', 'form', '-o', 'form.html']],
  'referral make': [['referral', 'make', '1', '--to', 'arbis', '--for', 'language course', '--json']],
};

/** Not made for a partner: for the coordinator herself, for the person herself, or for the two of a mentor pair, who know each other. */
const inward = [
  'referral list',
  'mentor session',
  'mentor calendar',
  'mentor certificate',
  'privacy consent give',
  'privacy consent list',
  'privacy check',
  'privacy disclosures',
  'privacy export',
  // From a list of graduates that the coordinator brings herself; it gives only numbers.
  'report employment-gap',
];

/** Without an option that says so, but shown at meetings and sent around: they may name nobody. */
const shown: readonly (readonly string[])[] = [
  ['partnership', 'show', 'vagen-in'],
  ['partnership', 'stage', 'vagen-in', '--json'],
  ['partnership', 'commitments', 'vagen-in', '--json'],
  ['agreement', 'show', 'vagen-in', '--json'],
  ['rules', 'check', 'vagen-in', '--json'],
  ['meeting', 'agenda', '2'],
  ['meeting', 'show', '1', '--json'],
  ['decision', 'list', '--json'],
  ['action', 'list', '--json'],
  ['learning', 'list', '--json'],
  ['report', 'indicators', '--json'],
  ['status', '--json'],
];

function allFields(): string {
  return Object.keys(participantFields).join(',');
}

const kebab = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const textFields = (Object.entries(participantFields) as [FieldKey, { kind: string }][])
  .filter(([, { kind }]) => kind === 'text')
  .map(([key]) => key);

async function done(...words: string[]): Promise<void> {
  const { code, out, err } = await type(...words);
  expect(code, `${words.join(' ')}\n${out}${err}`).toBe(0);
}

/** Numbers must be numbers: these are Olena's and Ali's. */
const phones: Readonly<Record<string, readonly string[]>> = {
  phone: ['+358401110001', '+358401110002'],
  guardianPhone: ['+358401110003', '+358401110004'],
};

/** Olena has consented to given name and phone for Arbis; Ali to nothing. Every text says whose it is. */
beforeAll(async () => {
  await done('init', '-q');
  for (const [handle, sector] of [
    ['luckan', 'third-sector'],
    ['nyland', 'authority'],
    ['arbis', 'school'],
  ] as const)
    await done('org', 'add', handle, '--sector', sector, '--handle', handle, '-q');
  await done('org', 'contact', 'add', 'arbis', 'Cia Dahl', '--email', 'cia@example.org', '-q');
  await done('org', 'contact', 'add', 'luckan', 'Anna Ek', '--email', 'anna@example.org', '-q');
  await done(
    'partnership',
    'add',
    'Vägen in',
    '--handle',
    'vagen-in',
    '--purpose',
    'x',
    '--start',
    '2026-01-01',
    '--lead',
    'luckan',
    '-q',
  );
  await done('partnership', 'join', 'vagen-in', 'arbis', '--role', 'partner', '--since', '2026-01-01', '-q');
  await done('agreement', 'draft', 'vagen-in', join(data, 'agreements/vagen-in.yaml'), '-q');
  for (const [at, name] of ['OLENA', 'ALIALI'].entries()) {
    const person = String(at + 1);
    const options = textFields.map((key) => `${kebab(key)}=${phones[key]?.[at] ?? `${name}-${key}`}`);
    await done(
      'participant',
      'add',
      ...options,
      `--email=${name}@email.example`,
      '--birth-date',
      '1987-05-12',
      '--partnership',
      'vagen-in',
      '-q',
    );
    await done('participant', 'contact', 'add', person, '--how', 'phone', `--notes=${name}-contact`, '-q');
    await done('skill', 'add', person, `${name}-skill`, '-q');
    await done('participant', 'goal', 'add', person, `${name}-goal`, '-q');
    await done('outcome', 'record', person, '--kind', 'job', `--value=${name}-outcome`, '-q');
    await done('language', 'set', person, 'sv', '--level', 'A2', '-q');
  }
  await done(
    'privacy',
    'consent',
    'give',
    '1',
    '--to',
    'arbis',
    '--purpose',
    'language course',
    '--fields',
    'givenName,phone',
    '--notes',
    'OLENA-consent',
    '-q',
  );
  await done('meeting', 'record', join(data, 'minutes/2026-01-20-vagen-in.md'), '-q');
  await done('meeting', 'plan', 'vagen-in', '--at', '2026-10-20 13:00', '-q');
  await done('privacy', 'impact', 'assess', join(data, 'privacy/impact.yaml'), '-q');
  for (const key of ['data-protection-officer', 'data-processors', 'data-transfers'])
    await done('config', 'set', key, 'none', '-q');
  for (const key of ['controller', 'controller-contact']) await done('config', 'set', key, 'Luckan', '-q');
  await done('config', 'set', 'processing-basis', 'consent', '-q');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Office files are looked into. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const readable =
    bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [];
  return [bytes.toString('utf8'), ...readable].join('\n');
}

function filesIn(place: string): string[] {
  return readdirSync(place).flatMap((name) => {
    const path = join(place, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Everything of the two people that stands in what was written and printed. */
function leaked(text: string): string[] {
  return [...new Set(text.match(/(?:OLENA|ALIALI)[\w@.-]*|1987-05-12|12 May 1987|\+35840111000\d/g) ?? [])].sort();
}

const isRegister = (file: string) => /samspel\.db/.test(file);
const agreed = ['OLENA-givenName', '+358401110001'];

describe.each(Object.entries(outward))('%s', (path, calls) => {
  test.each(calls.map((words) => [words.join(' '), words] as const))(
    '%s gives nothing but what was agreed',
    async (_line, words) => {
      const before = new Set(filesIn(folder));
      const { code, out, err } = await type(...words);
      expect(code, `${out}${err}`).toBe(0);
      expect(words.join(' ').startsWith(path)).toBe(true);
      const written = filesIn(folder).filter((file) => !before.has(file) && !isRegister(file));
      if (words.includes('-o')) expect(written.length).toBeGreaterThan(0);
      // A referral names her to the one who makes it; what goes to the receiver is what the disclosure says.
      const given = path === 'referral make' ? (await type('privacy', 'disclosures', '--of', '1', '--json')).out : out;
      const found = leaked([given, ...written.map(textOf)].join('\n'));
      expect(found.filter((word) => !agreed.includes(word))).toEqual([]);
      if (path === 'roster export' || path === 'participant show')
        expect(leaked([out, ...written.map(textOf)].join('\n'))).toContain('OLENA-givenName');
    },
  );
});

test.each(shown.map((words) => [words.join(' '), words] as const))('%s names nobody', async (_line, words) => {
  const { out, err } = await type(...words);
  expect(err).not.toMatch(/^Error/);
  expect(leaked(out)).toEqual([]);
});

test.each([
  ['Ali, who has not consented', ['participant', 'show', '2', '--share', 'arbis']],
  ['a partner with whom nothing was agreed', ['participant', 'show', '1', '--share', 'luckan']],
  ['a partner who has no consent', ['roster', 'export', 'vagen-in', '--to', 'nyland', '-o', 'nyland.csv']],
  ['a referral of Ali', ['referral', 'make', '2', '--to', 'arbis', '--for', 'language course']],
] as const)('refused: %s', async (_name, words) => {
  const { code, out, err } = await type(...words);
  expect([code, leaked(out)]).toEqual([6, []]);
  expect(err).toMatch(/Not to/);
  expect(filesIn(folder).some((file) => file.endsWith('nyland.csv'))).toBe(false);
});

test('what went is on record, with nothing that did not go', async () => {
  const { out } = await type('privacy', 'disclosures', '--of', '1', '--json');
  const rows = JSON.parse(out) as { channel: string; fields: string[] }[];
  expect(new Set(rows.flatMap(({ fields }) => fields))).toEqual(new Set(['givenName', 'phone']));
  expect(new Set(rows.map(({ channel }) => channel))).toEqual(new Set(['roster export', 'referral make']));
  expect(JSON.parse((await type('privacy', 'disclosures', '--of', '2', '--json')).out)).toEqual([]);
});

test('every command that writes a file or names a receiver is tried, or said to stay inside', async () => {
  const giving = (await allCommands()).filter(({ command }) =>
    Object.entries(command.options ?? {}).some(
      ([key, { placeholder }]) =>
        ['output', 'share', 'ics'].includes(key) ||
        (key === 'to' && placeholder === 'ORG') ||
        (key === 'file' && placeholder === 'FILE'),
    ),
  );
  expect(giving.map(({ path }) => path).sort()).toEqual([...Object.keys(outward), ...inward].sort());
});
