/** What a person answers of a column is said of that column, also when another one is called the same. */
import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import type { Prompt } from '../../src/cli/prompt.ts';
import { loadTexts } from '../../src/i18n/index.ts';
import { askColumns } from '../../src/roster/commands/ask-columns.ts';
import type { OpenedList } from '../../src/roster/read-list.ts';
import { reference, tableOf, today } from './world.ts';

/** Asks of the unsure columns of a list; each question is answered with the choice called so, and nothing is remembered. */
async function asked(text: string, answers: readonly string[], nameOrder?: 'given-first') {
  const left = [...answers];
  const prompt: Partial<Prompt> = {
    text: async () => '-',
    select: async (_message, choices) => {
      const wanted = left.shift();
      const found = choices.find(({ name }) => name === wanted);
      if (found === undefined) throw new Error(`${wanted} is not among ${choices.map(({ name }) => name).join()}`);
      return found.value;
    },
  };
  const context = { texts: await loadTexts('en'), today, prompt } as unknown as Context;
  const opened = { table: tableOf(text), source: {}, warnings: [] } as unknown as OpenedList;
  const given = { map: [], nameOrder } as const;
  const { reading, keep } = await askColumns(context, opened, given, {
    reference,
    sender: null,
    unknown: 'as-answered',
  });
  return { map: reading.map, keep, left };
}

const list = 'Namn;Telefon;Telefon;Hobby;Hobby\nAda Ek;040 123 4567;040 765 4321;chess;choir';

test('the second column is left out, not the first', async () => {
  const { map, keep, left } = await asked(list, ['(leave it out)', '(leave it out)', '(leave it out)'], 'given-first');
  expect(map).toEqual(['Telefon#2=-', 'Hobby=-', 'Hobby#2=-']);
  expect([keep, left]).toEqual([[], []]);
});

test('one of two becomes an own field', async () => {
  const { map, keep } = await asked(list, ['E-mail', 'Interests', '(keep as a field of your own)'], 'given-first');
  expect(map).toEqual(['Telefon#2=email', 'Hobby=interests']);
  expect(keep).toEqual([4]);
});

test.each([
  ['nobody else knows it', 'Nimi\nAnna Ek\nBo Berg\nCia Dahl', ['given name first']],
  ['capitals tell the family names', 'Nimi\nEK Anna\nBERG Bo\nDAHL Cia', []],
  ['other columns hold both', 'Nimi;Etunimi;Sukunimi\nAnna Ek;Anna;Ek', []],
])('which name comes first is asked, or not: %s', async (_why, text, answers) => {
  expect((await asked(text, answers)).left).toEqual([]);
});
