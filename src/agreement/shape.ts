/** The shape of an agreement file: which keys, which values. Each message is the name of a text about what may stand there. */
import * as v from 'valibot';
import { isDate } from '../lib/date.ts';
import { memberRoles } from '../lib/vocabulary.ts';

/** What was expected where something else stands. */
export type Expected =
  | 'yes-no'
  | 'text'
  | 'date'
  | 'role'
  | 'word'
  | 'map'
  | 'list'
  | 'languages'
  | 'empty'
  | 'unknown';

/** A mapping: all its unknown keys are told too, which valibot's own strict object does only for the first. */
function map<const E extends v.ObjectEntries>(entries: E, expected: Expected = 'map') {
  return v.pipe(
    v.custom<Record<string, unknown>>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      expected,
    ),
    v.looseObject(entries, expected),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Record<string, unknown>;
      for (const key of Object.keys(input).filter((one) => !Object.hasOwn(entries, one)))
        addIssue({
          message: 'unknown' satisfies Expected,
          expected: Object.keys(entries).join(' '),
          path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
    }),
  );
}

const expect = (expected: Expected): Expected => expected;
const text = v.pipe(
  v.string(expect('text')),
  v.check((value) => value.trim() !== '', expect('empty')),
);
const word = v.pipe(v.string(expect('word')), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, expect('word')));
const date = v.pipe(
  v.string(expect('date')),
  v.check((value) => isDate(value), expect('date')),
);
const list = <S extends v.GenericSchema>(item: S) => v.array(item, expect('list'));
const filled = <S extends v.GenericSchema>(item: S) => v.pipe(list(item), v.minLength(1, expect('empty')));

const localText = v.pipe(
  map({ sv: v.exactOptional(text), fi: v.exactOptional(text), en: v.exactOptional(text) }, 'languages'),
  v.check((texts) => Object.keys(texts).length > 0, expect('languages')),
);

export const agreementShape = map({
  title: localText,
  valid: map({ from: date, until: v.exactOptional(date) }),
  parties: filled(
    map({ organisation: text, role: v.picklist(memberRoles, expect('role')), signatory: v.exactOptional(text) }),
  ),
  signAnew: v.exactOptional(v.boolean(expect('yes-no'))),
  goals: v.exactOptional(
    list(
      map({
        id: word,
        text: localText,
        target: v.exactOptional(v.union([v.number(), text], expect('text'))),
        by: v.exactOptional(date),
      }),
    ),
  ),
  clauses: filled(
    map({
      id: word,
      text: localText,
      rule: v.exactOptional(
        v.custom<{ kind: string; [parameter: string]: unknown }>(
          (rule) => typeof rule === 'object' && rule !== null && !Array.isArray(rule),
          expect('map'),
        ),
      ),
    }),
  ),
  sharing: v.exactOptional(list(map({ to: text, purpose: text, basis: text, fields: filled(text) }))),
});
