/** What a row of a list becomes in the tables beside that of people. */
import type { DateText } from '../../lib/date.ts';
import type { OwnField } from '../../own-field/own-field.ts';
import type { NewRow } from '../../store/index.ts';
import type { RosterPerson } from '../roster.ts';

/** Where a list comes from and goes to. */
export interface Arrival {
  readonly sender: number | null;
  readonly partnership: number | null;
  readonly today: DateText;
  readonly actor: string;
  readonly digestOf: (personalId: string) => string;
  /** The fields that `own` of a person speaks of. */
  readonly ownFields?: readonly OwnField[];
  /** Called after each portion with how many rows it wrote. */
  readonly written: (rows: number) => void;
}

export const numbersOf = ({ externalId }: RosterPerson, participantId: number, { sender }: Arrival) =>
  externalId === undefined ? [] : [{ participantId, organisationId: sender, value: externalId }];

export const levelsOf = (
  { levels = [] }: RosterPerson,
  participantId: number,
  { today }: Arrival,
): Omit<NewRow<'languageLevel'>, 'id'>[] =>
  levels.map(({ language, level, cefr }) => ({
    participantId,
    language,
    level,
    cefr,
    assessedOn: today,
    source: null,
  }));

export const participationOf = (
  { joinedOn, leftOn, exitReason }: RosterPerson,
  participantId: number,
  partnershipId: number,
  today: DateText,
) => ({
  participantId,
  partnershipId,
  joinedOn: joinedOn ?? today,
  leftOn: leftOn ?? null,
  exitReason: exitReason ?? null,
});
