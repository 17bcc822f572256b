/** What a row would change of a person who is known: field by field, from what is kept to what the row says. */
import { byText } from '../lib/text.ts';
import { type OwnValues, ownName } from '../own-field/own-field.ts';
import type { ParticipantFields } from '../participant/fields.ts';
import { masked } from './fault.ts';
import type { RosterLevel, RosterPerson } from './roster.ts';
import { hasLostLetters } from './values/name.ts';

/** What to do with someone who is known: take over what the row says, fill only what is empty, or leave her as she is. */
export const onMatchPolicies = ['update', 'fill', 'skip'] as const;
export type OnMatch = (typeof onMatchPolicies)[number];

/** What is kept of a person now; a field that is null or not there is empty. */
export interface CurrentPerson {
  readonly fields: { readonly [K in keyof ParticipantFields]?: ParticipantFields[K] };
  readonly personalIdKnown: boolean;
  /** The numbers that the sender of the list gave her. */
  readonly externalIds: readonly string[];
  /** The newest level of each language. */
  readonly levels: readonly Pick<RosterLevel, 'language' | 'level'>[];
  /** What the own fields say. */
  readonly own?: OwnValues;
  /** Names and days of birth that somebody else than the sender of the list has told. */
  readonly saidByOthers?: ReadonlySet<string>;
}

export type ChangeValue = string | number | boolean | readonly string[] | null;
/** A field and what becomes of it. The personal identity code shows masked, levels under `levelSv`, `levelFi` and `levelEn`. */
export type Changes = Readonly<Record<string, { readonly from: ChangeValue; readonly to: ChangeValue }>>;

type ChangesInMaking = Record<string, { readonly from: ChangeValue; readonly to: ChangeValue }>;

/** Empty when nothing would change. What the row doesn't say is never erased; a list is replaced when it holds other things. */
export function changesTo(current: CurrentPerson, person: RosterPerson, onMatch: OnMatch): Changes {
  if (onMatch === 'skip') return {};
  const changes: ChangesInMaking = {};
  const { personalId, externalId, levels = [], own = {}, ...fields } = person;
  for (const [key, to] of Object.entries(fields)) {
    const from = current.fields[key as keyof ParticipantFields] ?? null;
    if (!isSame(from, to) && !isCoarser(key, current, to) && !isSpoilt(from, to))
      change(changes, key, from, to, onMatch);
  }
  if (personalId !== undefined && !current.personalIdKnown)
    change(changes, 'personalId', null, masked(personalId), onMatch);
  if (externalId !== undefined && !current.externalIds.includes(externalId)) {
    const [known = null] = current.externalIds;
    change(changes, 'externalId', known, externalId, onMatch);
  }
  for (const { language, level } of levels) {
    const from = current.levels.find((known) => known.language === language)?.level ?? null;
    if (from !== level) change(changes, levelKeys[language], from, level, onMatch);
  }
  for (const [key, to] of Object.entries(own)) {
    const from = current.own?.[key] ?? null;
    if (from !== to) change(changes, ownName(key), from, to, onMatch);
  }
  return changes;
}

/** The names under which levels stand among the changes. */
export const levelKeys = { sv: 'levelSv', fi: 'levelFi', en: 'levelEn' } as const satisfies Record<
  RosterLevel['language'],
  string
>;

function change(changes: ChangesInMaking, key: string, from: ChangeValue, to: ChangeValue, onMatch: OnMatch): void {
  if (onMatch === 'update' || isEmpty(from)) changes[key] = { from, to };
}

const isEmpty = (value: ChangeValue): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Lists are the same when they hold the same things in any order. */
function isSame(from: ChangeValue, to: ChangeValue): boolean {
  if (!Array.isArray(from) || !Array.isArray(to)) return from === to;
  return from.length === to.length && [...from].sort(byText).join('\n') === [...to].sort(byText).join('\n');
}

/** A year of birth says nothing where the day is known. */
const isCoarser = (key: string, { fields }: CurrentPerson, to: ChangeValue): boolean =>
  key === 'birthYear' && fields.birthDate?.startsWith(String(to)) === true;

/** A name in which letters were lost on the way never takes the place of one that is whole. */
const isSpoilt = (from: ChangeValue, to: ChangeValue): boolean =>
  typeof from === 'string' && from !== '' && typeof to === 'string' && hasLostLetters(to) && !hasLostLetters(from);

export const identityKeys: readonly string[] = ['givenName', 'familyName', 'formerName', 'birthDate', 'birthYear'];

/**
 * Changes of someone who was found by likeness: which of two spellings or days is right nobody knows, so what is kept stays, unless it is
 * empty or lacks letters that the list has.
 */
export const withoutIdentity = (changes: Changes): Changes =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([key, { from }]) =>
        !identityKeys.includes(key) || isEmpty(from) || (typeof from === 'string' && hasLostLetters(from)),
    ),
  );
