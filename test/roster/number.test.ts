/** Numbers of own fields as lists write them. */
import { expect, test } from 'vitest';
import { number } from '../../src/roster/values/number.ts';
import { reference, today } from './world.ts';

function readAs(cell: string, ...others: string[]): unknown {
  const reading = number({ values: () => new Set([cell, ...others]), reference, context: { today } })(cell);
  return 'fault' in reading ? reading.fault.kind : reading.value;
}

test.each([
  ['41,5', 41.5],
  ['41.5', 41.5],
  ['1 234,50 €', 1234.5],
  ['€ 12', 12],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1.234', 1.234],
  ['50 %', 'number'],
  ['38 (EU)', 'number'],
  ['n. 40', 'number'],
  ['1,2,3', 'number'],
])('%s is %j', (cell, value) => expect(readAs(cell)).toBe(value));

test('beside decimal commas a point divides thousands', () => {
  expect(readAs('1.234', '7,5')).toBe(1234);
  expect(readAs('1.23', '7,5')).toBe(1.23);
});
