/** Markdown → records → Markdown: whatever minutes say is kept and given back, word for word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from '../../src/meeting/agenda.ts';
import { type Minutes, parseMinutes } from '../../src/meeting/minutes.ts';
import { listMeetings } from '../../src/meeting/records.ts';
import { renderMinutes } from '../../src/meeting/render-minutes.ts';
import { minutesOf } from '../../src/meeting/written.ts';
import { openSqlite } from '../support/stores.ts';
import { aRegister, record, today } from './world.ts';

const text = fc.constantFrom('Ja', 'Nej – tack', 'Beslut: inte', '## x', '\\Action: y', 'Päätös (x): z', ': a #b', 'ö');
const lines = fc.array(text, { maxLength: 3 }).map((parts) => tidyText(parts.join('\n')));
/** Each name once, so that nobody is two people. */
const names = fc.shuffledSubarray(['Anna Ek', 'Bo Berg', 'Matti Virtanen', 'Олена', '李', 'Åse', 'Cia-Mia', 'N. N.'], {
  minLength: 8,
});
const organisation = fc.constantFrom('luckan', 'nyland', 'arbis');

const anyMinutes: fc.Arbitrary<Minutes> = names.chain((given) => {
  const person = (index: number) => organisation.map((handle) => ({ name: given[index] ?? '', organisation: handle }));
  return fc.record({
    partnership: fc.constant('vagen-in'),
    date: fc.constantFrom('2026-01-20', '2026-02-28'),
    startTime: fc.constantFrom('13:00', '08:30'),
    endTime: fc.constantFrom('14:30', null),
    place: fc.option(text),
    body: fc.option(text),
    chair: fc.option(fc.oneof(person(0), person(7))).filter((one) => one?.organisation !== undefined || one === null),
    secretary: fc.constant(null),
    present: fc.tuple(person(1), person(2)),
    absent: fc.oneof(fc.tuple(person(3)), fc.constant([])),
    excused: fc.oneof(fc.tuple(person(4)), fc.constant([])),
    represented: fc.oneof(fc.tuple(fc.record({ person: person(5), by: person(1) })), fc.constant([])),
    guests: fc.oneof(fc.tuple(person(6)), fc.constant([])),
    items: fc.array(
      fc.record({
        title: text,
        text: lines,
        decisions: fc.array(
          fc.oneof(
            fc.record({ text, method: fc.constantFrom('consensus' as const, null), against: fc.constant([]) }),
            fc.record({ text, method: fc.constant('majority' as const), against: fc.tuple(person(2)) }),
          ),
          { maxLength: 2 },
        ),
        actions: fc.array(fc.record({ who: person(1), what: text, due: fc.constantFrom('2026-03-01', '2026-04-01') }), {
          maxLength: 2,
        }),
        later: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  });
});

/** Organisations of people may become known from the register; no other word may change. */
const withoutOrganisations = (minutes: Minutes | null): unknown =>
  JSON.parse(JSON.stringify(minutes), (key, value) => (key === 'organisation' ? null : value));

test('recorded minutes are written as they were read', async () => {
  const store = await aRegister(openSqlite);
  await fc.assert(
    fc.asyncProperty(anyMinutes, fc.constantFrom('en', 'sv', 'fi'), async (minutes, language) => {
      const { id } = await record(store, renderMinutes(minutes, language), 'replace');
      const meeting = (await listMeetings(store.db)).find((one) => one.id === id);
      const kept = meeting === undefined ? null : await minutesOf(store.db, meeting);
      expect(withoutOrganisations(kept)).toEqual(withoutOrganisations(minutes));
      const again = kept === null ? null : parseMinutes(renderMinutes(kept, language), { today }).minutes;
      expect(again).toEqual(kept);
    }),
    { numRuns: 120 },
  );
  await store.close();
});
