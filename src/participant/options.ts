/** The options by which a participant's fields are given, made from the list of fields, and what they become. */

import type { Context } from '../cli/context.ts';
import { choice, date, type Parameter, text, words } from '../cli/parameter.ts';
import { findMunicipality, readMunicipalities } from '../cli/reference.ts';
import { SamspelError } from '../i18n/error.ts';
import { languageCode } from '../language/codes.ts';
import type { DateText } from '../lib/date.ts';
import { nearest, tidy, withoutControl } from '../lib/text.ts';
import { numberReader } from '../organisation/number-reader.ts';
import { isEmail } from '../organisation/organisation.ts';
import { countryCode } from './country.ts';
import { choiceOption } from './everyday-words.ts';
import { type FieldKey, fieldKeys, isListField, type ParticipantFields, participantFields } from './fields.ts';

type FieldOptions = { readonly [K in FieldKey]: Parameter<string | readonly string[] | undefined> };

/** One option a field; its help is the field's label. */
export const fieldOptions = Object.fromEntries(
  fieldKeys.map((key) => [key, optionFor(key)]),
) as unknown as FieldOptions;

function optionFor(key: FieldKey): Parameter {
  const { kind } = participantFields[key];
  const help = (t: Parameters<Parameter['help']>[0]) =>
    key === 'notes' ? t.participant.notesHelp : t.participant.fields[key];
  switch (kind) {
    case 'date':
      return date(help);
    case 'list':
    case 'languages':
    case 'countries':
      return words(help);
    case 'choice':
      return choiceOption(key, help);
    case 'flag':
      return choice(['yes', 'no'], help);
    default:
      return text(help);
  }
}

type GivenOptions = Readonly<Partial<Record<FieldKey, string | readonly string[] | undefined>>>;

/** The fields that were given, checked and in the form in which they are kept. Throws `bad-data` with the first fault. */
export async function readFields(context: Context, given: GivenOptions): Promise<Partial<ParticipantFields>> {
  const phones = await phonesOf(context, given);
  const entries = fieldKeys.flatMap((key) => {
    const value = given[key];
    return value === undefined ? [] : [[key, readField(key, value, context.today)] as const];
  });
  return { ...Object.fromEntries(entries), ...phones } as Partial<ParticipantFields>;
}

/** Telephone numbers in the form in which lists bring them too. */
async function phonesOf(
  context: Context,
  { phone, guardianPhone }: GivenOptions,
): Promise<Partial<Record<'phone' | 'guardianPhone', string>>> {
  const given = Object.entries({ phone, guardianPhone }).filter(([, value]) => typeof value === 'string');
  if (given.length === 0) return {};
  const readNumber = await numberReader(context);
  return Object.fromEntries(
    given.map(([key, value]) => {
      const number = readNumber(String(value));
      if (number === null) throw new SamspelError('bad-data', (t) => t.roster.faults.phone(String(value)));
      return [key, number];
    }),
  );
}

function readField(
  key: FieldKey,
  value: string | readonly string[],
  today: DateText,
): string | number | boolean | readonly string[] {
  const { kind } = participantFields[key];
  if (typeof value !== 'string')
    return value.map(
      kind === 'languages' ? languageCode : kind === 'countries' ? countryCode : (word) => plainText(key, word),
    );
  switch (kind) {
    case 'language':
      return languageCode(value);
    case 'country':
      return countryCode(value);
    case 'municipality':
      return municipalityCode(value);
    case 'email':
      if (!isEmail(value)) throw new SamspelError('bad-data', (t) => t.organisation.badEmail(value));
      return value;
    case 'year':
      if (!/^(19|20)\d\d$/.test(value) || Number(value) > Number(today.slice(0, 4)))
        throw new SamspelError('bad-data', (t) => t.participant.badYear(value));
      return Number(value);
    case 'flag':
      return value === 'yes';
    default:
      return key === 'postalCode'
        ? plainText(key, value).replace(/^\d{3,4}$/, (zeros) => zeros.padStart(5, '0'))
        : plainText(key, value);
  }
}

/** As long as the texts that lists may bring: names and words, lines, and what tells a story. */
const longest = (key: FieldKey): number => {
  if (key === 'notes' || key === 'goal') return 10_000;
  return /name$/i.test(key) || isListField(key) ? 100 : 500;
};

/** Tidied, without what would steer a terminal. Throws `bad-data` for a text that is too long to have been typed. */
function plainText(key: FieldKey, value: string): string {
  const written = key === 'notes' ? withoutControl(value).trim() : tidy(withoutControl(value));
  if (written.length > longest(key))
    throw new SamspelError('bad-data', (t) => `${t.participant.fields[key]}: ${t.roster.faults.tooLong(longest(key))}`);
  return written;
}

/** The code of a municipality from its code or name. Throws `bad-data` for one that is unknown. */
export function municipalityCode(typed: string): string {
  const all = readMunicipalities();
  const found = findMunicipality(all, typed);
  if (found === null) {
    const close = nearest(
      tidy(typed),
      all.filter(({ inUse }) => inUse).flatMap(({ fi, sv }) => [fi, sv]),
    );
    throw new SamspelError('bad-data', (t) => t.participant.unknownMunicipality(typed), {
      hint: (t) => (close === null ? t.participant.unknownMunicipalityHint : t.cli.didYouMean(close)),
    });
  }
  return found.code;
}
