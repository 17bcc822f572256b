/** Minutes by questions: answers of a person who sits at the terminal. */
import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import type { Prompt } from '../../src/cli/prompt.ts';
import { loadTexts } from '../../src/i18n/index.ts';
import { askMinutes } from '../../src/meeting/ask.ts';
import { listOrganisations } from '../../src/organisation/records.ts';
import { joinPartnership, listPartnerships } from '../../src/partnership/records.ts';
import { change, openSqlite } from '../support/stores.ts';
import { aRegister, today } from './world.ts';

/** Answers in order; a text that the question refuses is told to the test. */
function answering(answers: readonly unknown[], refused: string[] = []): Prompt {
  const left = [...answers];
  const text: Prompt['text'] = async (_message, { check } = {}) => {
    for (;;) {
      const typed = String(left.shift() ?? '');
      const verdict = (await check?.(typed)) ?? true;
      if (verdict === true) return typed;
      refused.push(verdict);
    }
  };
  return {
    text,
    select: async (_message, choices) => {
      const wanted = left.shift();
      const found = choices.find(({ name }) => name === wanted);
      if (found === undefined) throw new Error(`no choice ${wanted} among ${choices.map(({ name }) => name)}`);
      return found.value;
    },
    tick: async (_message, choices) => {
      const wanted = left.shift() as string[];
      return choices.filter(({ name }) => wanted.includes(name)).map(({ value }) => value);
    },
    confirm: async () => true,
    secret: async () => '',
    edit: async (_message, initial) => initial,
  };
}

async function asking(answers: readonly unknown[], refused?: string[], given: { partnership?: string } = {}) {
  const store = await aRegister(openSqlite);
  const partnership = (await listPartnerships(store.db, 'all')).find(({ handle }) => handle === 'vagen-in');
  const members = (await listOrganisations(store.db, 'all')).filter(({ handle }) =>
    ['luckan', 'nyland'].includes(handle),
  );
  for (const member of members)
    if (partnership !== undefined)
      await change(store, (tx) => joinPartnership(tx, partnership, member, { role: 'partner', since: '2026-01-01' }));
  const context = { texts: await loadTexts('en'), today, store: async () => store } as unknown as Context;
  const minutes = await askMinutes(context, answering(answers, refused), { today, ...given }, 'refuse');
  await store.close();
  return minutes;
}

test('a whole meeting, point by point', async () => {
  const minutes = await asking([
    'Vägen in',
    'yesterday',
    'steering group',
    '',
    '13–14.30',
    ['Anna Ek (luckan)', 'Matti Virtanen (nyland)'],
    'Cia Dahl (arbis), Olena',
    'Tom',
    '',
    [],
    ['Bo Berg (luckan)'],
    'Anna Ek (luckan)',
    '(nobody)',
    'Autumn',
    'We talked.',
    'We begin in October.',
    'by majority',
    ['Cia Dahl (arbis)'],
    '',
    'cia – names a teacher – +1w',
    '',
    'Rooms',
    '',
    '',
  ]);
  expect(minutes).toMatchObject({
    partnership: 'vagen-in',
    date: '2026-11-30',
    body: 'steering group',
    place: null,
    chair: { name: 'Anna Ek', organisation: 'luckan' },
    absent: [{ name: 'Bo Berg', organisation: 'luckan' }],
  });
  expect(minutes.present.map(({ name }) => name)).toEqual(['Anna Ek', 'Matti Virtanen', 'Cia Dahl', 'Olena']);
  expect(minutes.items).toEqual([
    {
      title: 'Autumn',
      text: 'We talked.',
      decisions: [
        { text: 'We begin in October.', method: 'majority', against: [{ name: 'Cia Dahl', organisation: 'arbis' }] },
      ],
      later: ['Rooms'],
      actions: [{ who: { name: 'Cia Dahl', organisation: 'arbis' }, what: 'names a teacher', due: '2026-12-07' }],
    },
  ]);
});

test('what can not be is asked again: a day to come, nobody present, an action without a date', async () => {
  const refused: string[] = [];
  const minutes = await asking(
    [
      ...['2027-01-01', 'today', '', '', '25', '9', [], '', 'Anna Ek', '', 'x', '', [], [], '(nobody)', '(nobody)'],
      ...['A', '', '', 'Anna – rings', '', '', ''],
    ],
    refused,
    { partnership: 'vagen-in' },
  );
  expect(refused).toEqual([
    'Write for example 2026-12-31, 31.12.2026, today, -3d or fri.',
    'Write for example 13:00–14:30 or 08:30.',
    'present: nobody was present.',
    'Write: who is missing "by" who came instead, for example Matti Virtanen by Anna Ek',
    'An action without a date: who – what – date.',
  ]);
  expect(minutes).toMatchObject({ date: today, chair: null, present: [{ name: 'Anna Ek', organisation: null }] });
});
