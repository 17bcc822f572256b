/** Minutes as Markdown: the sample files, every mistake with its line, and writing what was read. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePerson } from '../../src/action/person.ts';
import { tidy } from '../../src/lib/text.ts';
import { languages } from '../../src/lib/vocabulary.ts';
import { tidyText } from '../../src/meeting/agenda.ts';
import { type Minutes, parseMinutes } from '../../src/meeting/minutes.ts';
import { renderMinutes } from '../../src/meeting/render-minutes.ts';

const today = '2026-12-01';
const sample = (name: string) =>
  parseMinutes(readFileSync(new URL(`../data/minutes/${name}`, import.meta.url), 'utf8'), { today });

/** A decision of which the minutes do not say how it was made. */
const plain = (text: string) => ({ text, method: null, against: [] });

describe('sample files', () => {
  test.each([
    ['2026-01-20-vagen-in.md', '2026-01-20', 'steering group', 4, 0, 0, 3, 2, ['2026-01-30', '2026-02-15']],
    ['2026-03-17-vagen-in.md', '2026-03-17', 'ohjausryhmä', 2, 1, 0, 2, 1, ['2026-03-24', '2026-04-10']],
    ['2026-04-14-yrkesbron.md', '2026-04-14', null, 3, 0, 0, 2, 2, ['2026-04-30']],
    ['2026-05-26-vagen-in.md', '2026-05-26', 'steering group', 2, 1, 1, 2, 1, ['2026-08-14']],
    ['2026-09-15-vagen-in.md', '2026-09-15', 'steering group', 3, 0, 0, 1, 1, ['2026-09-22', '2026-10-02']],
    ['2026-10-06-yrkesbron.md', '2026-10-06', null, 2, 1, 0, 1, 0, ['2026-10-07', '2026-10-20']],
  ])('%s', (name, date, body, present, absent, guests, items, decisions, dues) => {
    const { minutes, mistakes } = sample(name);
    expect(mistakes).toEqual([]);
    expect(minutes).toMatchObject({ date, body });
    expect([minutes?.present.length, minutes?.absent.length, minutes?.guests.length]).toEqual([
      present,
      absent,
      guests,
    ]);
    expect(minutes?.items.length).toBe(items);
    expect(minutes?.items.flatMap((item) => item.decisions).length).toBe(decisions);
    expect(minutes?.items.flatMap((item) => item.actions.map(({ due }) => due))).toEqual(dues);
  });

  test('the first one, in full', () => {
    expect(sample('2026-01-20-vagen-in.md').minutes).toMatchObject({
      partnership: 'vagen-in',
      startTime: '13:00',
      endTime: '14:30',
      place: 'Luckan, Simonsgatan 8',
      chair: { name: 'Anna Ek', organisation: 'luckan' },
      secretary: { name: 'Bo Berg', organisation: 'luckan' },
    });
    expect(sample('2026-01-20-vagen-in.md').minutes?.items[1]).toEqual({
      title: 'Vårens grupper',
      text: 'Arbis kan ta emot 20 nya studerande i januari. Köerna till finskspråkiga kurser är långa.',
      decisions: [plain('Vi startar två grupper i svenska, en på dagen och en på kvällen.')],
      later: [],
      actions: [
        {
          who: { name: 'Cia Dahl', organisation: null },
          what: 'skickar listan över lediga platser',
          due: '2026-01-30',
        },
        {
          who: { name: 'Matti Virtanen', organisation: null },
          what: 'informerar sina handläggare om den svenska vägen',
          due: '2026-02-15',
        },
      ],
    });
  });

  test('with-mistakes.md: every mistake that the file alone shows', () => {
    const { minutes, mistakes, mentions } = sample('with-mistakes.md');
    expect(minutes).toBeNull();
    expect(mistakes.map(({ kind, line }) => [line, kind])).toEqual([
      [3, 'bad-date'],
      [5, 'nobody-present'],
      [8, 'empty-decision'],
      [9, 'action-without-person'],
      [10, 'action-without-date'],
    ]);
    expect(mentions.partnership).toEqual({ value: 'vagen-inn', line: 2 });
  });
});

const file = (front: string, body = '') => `---\n${front}\n---\n${body}`;
const good = 'partnership: p\ndate: 2026-09-15\npresent: [Anna Ek]';
const read = (markdown: string) => parseMinutes(markdown, { today });

test.each([
  ['an empty file', '', 1, { kind: 'empty' }],
  ['blank lines only', ' \n\n', 1, { kind: 'empty' }],
  ['no front matter', '## Punkt\n', 1, { kind: 'no-front-matter' }],
  ['a front matter that never ends', '---\npartnership: p\n', 1, { kind: 'no-front-matter' }],
  ['broken YAML', file(`${good}\nplace: [x`), 5, { kind: 'bad-yaml' }],
  ['a key twice', file(`${good}\ndate: 2026-09-16`), 5, { kind: 'bad-yaml' }],
  ['an unknown key', file(`${good}\nplaces: x`), 5, { kind: 'unknown-key', key: 'places', close: 'place' }],
  ['a list of maps', file('partnership: p\ndate: 2026-09-15\npresent: [{a: b}]'), 4, { kind: 'bad-value' }],
  ['an impossible day', file('partnership: p\ndate: 31.9.2026\npresent: [A]'), 3, { kind: 'bad-date' }],
  ['an impossible time', file(`${good}\ntime: 25:00`), 5, { kind: 'bad-time', typed: '25:00' }],
  ['an end before the start', file(`${good}\ntime: 14:00–13:00`), 5, { kind: 'bad-time' }],
  ['no partnership', file('date: 2026-09-15\npresent: [A]'), 1, { kind: 'no-partnership' }],
  ['no date', file('partnership: p\ndate:\npresent: [A]'), 3, { kind: 'no-date' }],
  ['nobody present', file('partnership: p\ndate: 2026-09-15'), 1, { kind: 'nobody-present' }],
  ['a point without title', file(good, '##\n'), 6, { kind: 'no-title' }],
  ['a decision without text', file(good, '## A\nDecision:  \n'), 7, { kind: 'empty-decision' }],
  [
    'a decision made somehow',
    file(good, '## A\nDecision (well): x\n'),
    7,
    { kind: 'decision-bad-method', typed: 'well' },
  ],
  ['consensus with one against', file(good, '## A\nBeslut (enhälligt; emot: Bo): x'), 7, { kind: 'against-consensus' }],
  ['nothing for next time', file(good, '## A\nNext time:\n'), 7, { kind: 'empty-later' }],
  ['an action that is one word', file(good, '## A\nAction: ring\n'), 7, { kind: 'action-form' }],
  ['an action without person', file(good, '## A\nAction: – ring – 2026-10-01\n'), 7, { kind: 'action-without-person' }],
  ['an action without what', file(good, '## A\nAction: Anna – 2026-10-01\n'), 7, { kind: 'action-without-what' }],
  ['an action without date', file(good, '## A\nAction: Anna – ring\n'), 7, { kind: 'action-without-date' }],
  [
    'an action some day',
    file(good, '## A\nAction: Anna – ring – snart\n'),
    7,
    { kind: 'action-bad-date', typed: 'snart' },
  ],
])('a mistake is told with its line: %s', (_name, markdown, line, mistake) => {
  const found = read(markdown).mistakes.find(({ kind }) => kind === mistake.kind);
  expect(found).toMatchObject({ line, ...mistake });
  expect(read(markdown).minutes).toBeNull();
});

describe('what people write', () => {
  test.each([
    ['one a line', 'present:\n  Anna Ek (luckan)\n  Bo Berg'],
    ['one a line in a block', 'present: |\n  Anna Ek (luckan)\n  Bo Berg'],
    ['with commas', 'present: Anna Ek (luckan), Bo Berg'],
    ['as a list', 'present:\n  - Anna  Ek (luckan)\n  - Bo Berg'],
  ])('people %s', (_name, present) => {
    expect(read(file(`partnership: p\ndate: 2026-09-15\n${present}`)).minutes?.present).toEqual([
      { name: 'Anna Ek', organisation: 'luckan' },
      { name: 'Bo Berg', organisation: null },
    ]);
  });

  test.each([
    ['Beslut: ja', ['ja']],
    ['beslut: ja', ['ja']],
    ['- Päätös: ja', ['ja']],
    ['**Decision:** ja', ['ja']],
    ['**Decision**: ja', ['ja']],
    ['Beslutet: ja', []],
    ['\\Beslut: ja', []],
  ])('a decision as %s', (line, decisions) => {
    expect(read(file(good, `## A\n${line}\n`)).minutes?.items[0]?.decisions).toEqual(decisions.map(plain));
  });

  test.each([
    ['Decision (by consensus): yes', 'consensus', []],
    ['**Beslut (omröstning; emot: Cia Dahl (arbis), Bo Berg):** ja', 'majority', ['Cia Dahl', 'Bo Berg']],
    ['Päätös (vastaan: Cia Dahl): kyllä', 'majority', ['Cia Dahl']],
    ['- Beslut (av ordföranden): ja (efter debatt): bra', 'chair', []],
  ])('how it was made: %s', (line, method, against) => {
    const [decision] = read(file(good, `## A\n${line}\n`)).minutes?.items[0]?.decisions ?? [];
    expect([decision?.method, decision?.against.map(({ name }) => name)]).toEqual([method, against]);
  });

  test('what is left for next time, who is excused, and who sits in whose place', () => {
    const markdown = file(
      `${good}\nexcused: [Bo Berg]\nrepresented: [Matti (nyland) genom Anna Ek (luckan), Cia]`,
      '## A\nNästa gång: lokalerna\nEnsi kerralla: budjetti\n',
    );
    expect(read(markdown).minutes).toMatchObject({
      excused: [{ name: 'Bo Berg' }],
      absent: [{ name: 'Cia' }],
      represented: [{ person: { name: 'Matti', organisation: 'nyland' }, by: { name: 'Anna Ek' } }],
      items: [{ later: ['lokalerna', 'budjetti'] }],
    });
  });

  test.each([
    ['Åtgärd: Anna Ek – ringer – imorgon', 'ringer', '2026-09-16'],
    ['Toimenpide: Anna Ek — soittaa — 2.10.2026', 'soittaa', '2026-10-02'],
    ['Åtgärd: Anna Ek – ringer – 15.1.', 'ringer', '2027-01-15'],
    ['Åtgärd: Anna Ek – ringer – +2v', 'ringer', '2026-09-29'],
    ['Action: Anna Ek - calls Bo - and Cia - fri', 'calls Bo - and Cia', '2026-09-18'],
  ])('an action as %s', (line, what, due) => {
    expect(read(file(good, `## A\n${line}\n`)).minutes?.items[0]?.actions).toEqual([
      { who: { name: 'Anna Ek', organisation: null }, what, due },
    ]);
  });

  test('CRLF, a byte order mark, a title of the document and text before the first point', () => {
    const markdown = `\uFEFF${file(good, '# Protokoll\n\nAlla var glada.\n\n## A\ntext\n').replaceAll('\n', '\r\n')}`;
    expect(read(markdown).minutes?.items.map(({ title, text }) => [title, text])).toEqual([
      ['', 'Alla var glada.'],
      ['A', 'text'],
    ]);
  });

  test('what the command line says holds instead of the file', () => {
    const given = { today, partnership: 'q', date: '2026-02-03' };
    const { minutes } = parseMinutes(file('date: 2026-02-30\npresent: [A]', '## A\nAction: A – x – +1d\n'), given);
    expect(minutes).toMatchObject({ partnership: 'q', date: '2026-02-03' });
    expect(minutes?.items[0]?.actions[0]?.due).toBe('2026-02-04');
  });
});

describe('writing and reading again', () => {
  const written = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      'a – b',
      '# x',
      '## y',
      'Beslut: z',
      '\\Action: q',
      '---',
      '- **Decision:** w',
      '13:00',
      'null',
      ': a #b',
      'Beslut (x): y',
      'Next time: z',
    ),
  );
  const line = written.map(tidy).filter((text) => text !== '');
  const person = written.map((text) => parsePerson(text)).filter((one) => one !== null);
  const handled = fc
    .tuple(person, fc.option(fc.constantFrom('luckan', 'te-nyland')))
    .map(([{ name }, organisation]) => ({
      name,
      organisation,
    }));
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const listed = handled.filter(({ name }) => !/[,;]/.test(name));
  const decision = fc.oneof(
    fc.record({ text: line, method: fc.constantFrom('consensus' as const, null), against: fc.constant([]) }),
    fc.record({
      text: line,
      method: fc.constantFrom('majority' as const, 'chair' as const),
      against: fc.array(listed, { maxLength: 2 }),
    }),
  );
  const represented = fc
    .record({ person: handled, by: handled })
    .filter(({ person, by }) => ![person, by].some(({ name }) => /\b(by|genom|edustajana)\b/i.test(name)));
  const item = fc.record({
    title: line,
    text: fc.array(written, { maxLength: 4 }).map((lines) => tidyText(lines.join('\n'))),
    decisions: fc.array(decision, { maxLength: 2 }),
    later: fc.array(line, { maxLength: 2 }),
    actions: fc.array(fc.record({ who: handled, what: line, due: day }), { maxLength: 2 }),
  });
  const times = fc.constantFrom(
    { startTime: '13:00', endTime: '14:30' },
    { startTime: '08:30', endTime: null },
    { startTime: null, endTime: null },
  );
  const anyMinutes: fc.Arbitrary<Minutes> = fc
    .record({
      partnership: line,
      date: day,
      times,
      place: fc.option(line),
      body: fc.option(line),
      chair: fc.option(handled),
      secretary: fc.option(handled),
      present: fc.array(handled, { minLength: 1, maxLength: 3 }),
      absent: fc.array(handled, { maxLength: 2 }),
      excused: fc.array(handled, { maxLength: 2 }),
      represented: fc.array(represented, { maxLength: 2 }),
      guests: fc.array(handled, { maxLength: 2 }),
      items: fc.array(item, { maxLength: 3 }),
    })
    .map(({ times: { startTime, endTime }, ...rest }) => ({ ...rest, startTime, endTime }));

  test('reading what was written gives the same minutes, in every language', () => {
    fc.assert(
      fc.property(anyMinutes, fc.constantFrom(...languages), (minutes, language) => {
        const result = parseMinutes(renderMinutes(minutes, language), { today });
        expect(result.mistakes).toEqual([]);
        expect(result.minutes).toEqual(minutes);
      }),
      { numRuns: 500 },
    );
  });

  test('text before the first heading stays there', () => {
    const { minutes } = read(file(good, 'Alla var glada.\n\n# inte en rubrik\nBeslut: ja\n'));
    expect(minutes).not.toBeNull();
    if (minutes !== null) expect(read(renderMinutes(minutes, 'fi')).minutes).toEqual(minutes);
  });

  test('no text whatever makes reading fail', () => {
    const yaml = fc.array(
      fc.constantFrom('present', ': ', '\n', '- ', '[', ']', '{', '}', '&a ', '*a', '|', '? ', '!x ', '"'),
    );
    const text = fc.oneof(
      yaml.map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(fc.property(text, text, (front, body) => void read(file(front, body))));
    fc.assert(fc.property(text, (whole) => void read(whole)));
  });
});
