/** What the parameters of rules may be. The message of each is an example or a list of what may stand there. */
import * as v from 'valibot';
import { type Duration, isDate, parseDuration } from '../lib/date.ts';
import { languages, sectors } from '../lib/vocabulary.ts';
import { severities } from './rules.ts';

export const duration = (example: string) =>
  v.pipe(
    v.string(example),
    v.check((text) => parseDuration(text) !== null, example),
    v.transform((text) => parseDuration(text) as Duration),
  );
/** A whole number, one or more. */
export const count = (example: string) =>
  v.pipe(v.number(example), v.integer(example), v.minValue(1, example), v.maxValue(3650, example));
/** The same, or none. */
export const countOrNone = (example: string) =>
  v.pipe(v.number(example), v.integer(example), v.minValue(0, example), v.maxValue(3650, example));
/** An amount of anything: hours, euros, places. */
export const amount = (example: string) =>
  v.pipe(
    v.number(example),
    v.check((value) => Number.isFinite(value) && value > 0, example),
  );
/** A share, more than 0 and at most 1. */
export const share = (example: string) =>
  v.pipe(
    v.number(example),
    v.check((value) => value > 0 && value <= 1, example),
  );
export const yesNo = v.boolean('true, false');
export const day = v.pipe(v.string('2026-03-31'), v.check(isDate, '2026-03-31'));
export const word = (example: string) =>
  v.pipe(
    v.string(example),
    v.check((text) => text.trim() !== '', example),
  );
export const oneOf = <const O extends readonly string[]>(options: O) => v.picklist(options, options.join(', '));
export const someOf = <const O extends readonly string[]>(options: O) =>
  v.pipe(v.array(oneOf(options), `[${options.join(', ')}]`), v.minLength(1, `[${options.join(', ')}]`));
export const words = (example: string) => v.pipe(v.array(word(example), example), v.minLength(1, example));
export const sectorList = someOf(sectors);
export const languageList = someOf(languages);

const month = '[7, 12]';

/** What every kind takes. */
export const commonEntries = {
  severity: v.optional(oneOf(severities), 'must'),
  graceDays: v.optional(countOrNone('3'), 0),
  from: v.exactOptional(day),
  pause: v.optional(
    v.pipe(
      v.array(v.pipe(v.number(month), v.integer(month), v.minValue(1, month), v.maxValue(12, month)), month),
      v.check((months) => new Set(months).size < 12, month),
    ),
    [],
  ),
};
export type CommonParameters = v.InferOutput<ReturnType<typeof commonObject>>;
const commonObject = () => v.object(commonEntries);
