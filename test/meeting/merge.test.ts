/** Two records of one meeting as one. */
import { expect, test } from 'vitest';
import { mergeMinutes } from '../../src/meeting/merge.ts';
import { type Minutes, parseMinutes } from '../../src/meeting/minutes.ts';

function minutes(front: string, body: string): Minutes {
  const read = parseMinutes(`---\npartnership: p\ndate: 2026-09-15\n${front}\n---\n${body}`, { today: '2026-10-01' });
  if (read.minutes === null) throw new Error(JSON.stringify(read.mistakes));
  return read.minutes;
}

const older = minutes(
  'place: Luckan\npresent: [Anna Ek]\nabsent: [Bo Berg, Cia Dahl]',
  '## Läget\nAlla mår bra.\nBeslut: Vi börjar.\nÅtgärd: Anna Ek – ringer – 2026-10-01\n## Annat\n',
);

test('what either says is kept, what both say stands once', () => {
  const newer = minutes(
    'time: 13:00\npresent: [Bo Berg]\nexcused: [Cia Dahl]',
    '## LÄGET\nKöerna är långa.\nBeslut (enhälligt): vi börjar\nÅtgärd: anna ek – Ringer – 2026-10-01\nÅtgärd: Bo – skriver – 2026-10-02\n## Nytt\n',
  );
  const merged = mergeMinutes(older, newer);
  expect(merged).toMatchObject({ place: 'Luckan', startTime: '13:00' });
  expect(merged.present.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Berg']);
  expect([merged.absent, merged.excused.map(({ name }) => name)]).toEqual([[], ['Cia Dahl']]);
  expect(merged.items.map(({ title }) => title)).toEqual(['Läget', 'Annat', 'Nytt']);
  expect(merged.items[0]).toMatchObject({
    text: 'Alla mår bra.\n\nKöerna är långa.',
    decisions: [{ text: 'vi börjar', method: 'consensus' }],
    actions: [{ what: 'ringer' }, { what: 'skriver' }],
  });
});

test('with itself it stays the same', () => expect(mergeMinutes(older, older)).toEqual(older));
