import { expect, test } from 'vitest';
import { mayNamePeople } from '../../src/exchange/names-people.ts';

test.each([
  ['select * from participants', true],
  ['SELECT "givenName" FROM "PARTICIPANT"', true],
  ['select count(*) from stays', true],
  ['select before from change', true],
  ['select * from main . [participant]', true],
  ['select folded from "searchEntry"', true],
  ['select * from U&"\\0070articipant"', true],
  ['select handle from organisations', false],
  ['select 1', false],
])('%s: %s', (statement, names) => {
  expect(mayNamePeople(statement)).toBe(names);
});
