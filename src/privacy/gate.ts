/**
 * The one gate through which data about named people leave the register. Every command that shows or writes them for a partner asks
 * `mayShare` and writes what it answered with `recordDisclosure`, in the same operation. How to use it: docs/decisions/0035-gate.md.
 */
import type { Sharing } from '../agreement/agreement.ts';
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import type { LegalBasis } from '../lib/vocabulary-privacy.ts';
import { isOwnName, type OwnField, ownName } from '../own-field/own-field.ts';
import { listOwnFields } from '../own-field/records.ts';
import type { Db, Tx } from '../store/index.ts';
import { expandProfiles, fieldLabel } from './field.ts';
import { answer, type FieldAnswer, type RefusalReason, refusalReasons } from './privacy.ts';
import { addDisclosure, clausesInForce, consentsFor, partnershipsOf, restrictionsOf } from './records.ts';

export interface SharingQuestion {
  /** Numbers of participants. */
  readonly people: readonly number[];
  /** The organisation that would get the data. */
  readonly receiver: { readonly id: number; readonly handle: string; readonly name: string };
  /** As the agreement names it; null: any purpose agreed with the receiver. */
  readonly purpose: string | null;
  /** Keys of fields: those of a participant, `levelSv`, `levelFi`, `levelEn`, `languages`, `externalId`, and own ones (`own:shoeSize`). */
  readonly fields: readonly string[];
  readonly on: DateText;
  /** Only the agreement of this partnership (its handle) counts; else those of all partnerships in which the person takes part. */
  readonly partnership?: string;
}

export interface PersonDecision {
  readonly participant: number;
  /** What may go, in the order asked. */
  readonly allowed: ReadonlySet<string>;
  readonly answers: readonly FieldAnswer[];
}

export interface SharingDecision {
  readonly question: SharingQuestion;
  /** One for each person asked about, in the order asked. */
  readonly people: readonly PersonDecision[];
  /** The own fields of participants as they are now. */
  readonly ownFields: readonly OwnField[];
}

/** Asks for all people at once: five queries, whatever their number. An own field that is archived or unknown is agreed with nobody. */
export async function mayShare(db: Db, question: SharingQuestion): Promise<SharingDecision> {
  const { people, receiver, on, partnership } = question;
  const clauses = await agreedClauses(db, receiver.id, on);
  const takesPart = await partnershipsOf(db, people, on);
  const consents = await consentsFor(db, people, receiver.id);
  const restrictions = await restrictionsOf(db, people);
  const ownFields = await listOwnFields(db, 'participant');
  const sensitive = sensitiveAmong(question.fields, ownFields);
  return {
    question,
    ownFields,
    people: people.map((participant) => {
      const within = (takesPart.get(participant) ?? []).filter(
        (one) => partnership === undefined || one === partnership,
      );
      const answers = answer(
        {
          clauses: within.flatMap((one) => clauses.get(one) ?? []),
          consents: consents.get(participant) ?? [],
          restrictions: restrictions.get(participant) ?? [],
        },
        { ...question, sensitive },
      );
      return { participant, answers, allowed: new Set(answers.filter((one) => one.allowed).map(({ field }) => field)) };
    }),
  };
}

/** The fields that agreements in force share with a receiver for the purposes that fit, each once. */
export async function agreedFields(
  db: Db,
  receiver: number,
  on: DateText,
  fits: (purpose: string) => boolean = () => true,
): Promise<string[]> {
  const clauses = [...(await agreedClauses(db, receiver, on)).values()].flat();
  return [...new Set(clauses.filter(({ purpose }) => fits(purpose)).flatMap(({ fields }) => fields))];
}

/** The sharing clauses by partnership, with the fields of profiles in place of their names, and without own fields that are archived. */
async function agreedClauses(db: Db, receiver: number, on: DateText): Promise<ReadonlyMap<string, readonly Sharing[]>> {
  const clauses = await clausesInForce(db, receiver, on);
  const current = new Set<string>((await listOwnFields(db, 'participant')).map(({ key }) => ownName(key)));
  const isThere = (field: string) => !isOwnName(field) || current.has(field);
  return new Map(
    [...clauses].map(([partnership, written]) => [
      partnership,
      written.map((clause) => ({ ...clause, fields: expandProfiles(clause.fields).filter(isThere) })),
    ]),
  );
}

/** Own fields that are sensitive; and those that are not there (any more), of which nobody knows. */
function sensitiveAmong(fields: readonly string[], ownFields: readonly OwnField[]): ReadonlySet<string> {
  const free = new Set<string>(ownFields.filter(({ sensitive }) => !sensitive).map(({ key }) => ownName(key)));
  return new Set(fields.filter((field) => isOwnName(field) && !free.has(field)));
}

/** How many fields were refused for each reason, the gravest first. Empty when all may go. */
export function refusals({ people }: SharingDecision): readonly {
  readonly reason: RefusalReason;
  readonly fields: readonly string[];
  readonly people: readonly number[];
}[] {
  return refusalReasons.flatMap((reason) => {
    const fields = new Set<string>();
    const who = new Set<number>();
    for (const { participant, answers } of people)
      for (const one of answers)
        if (!one.allowed && one.reason === reason) {
          fields.add(one.field);
          who.add(participant);
        }
    return who.size === 0 ? [] : [{ reason, fields: [...fields], people: [...who] }];
  });
}

/** Throws `refused` (exit code 6), saying why and what to do, unless every field asked for may go for every person. */
export function requireAll(decision: SharingDecision): void {
  if (refusals(decision).length > 0) throw refusedBecause(decision);
}

/** Throws `refused` (exit code 6) when nothing at all may go; what may go goes. */
export function requireSome(decision: SharingDecision): void {
  if (decision.people.every(({ allowed }) => allowed.size === 0)) throw refusedBecause(decision);
}

function refusedBecause(decision: SharingDecision): SamspelError {
  const { question, ownFields } = decision;
  const { receiver, purpose } = question;
  const found = refusals(decision);
  return new SamspelError(
    'refused',
    (t) =>
      [
        t.privacy.refused(receiver.name, purpose),
        ...found.map(({ reason, fields, people }) =>
          t.privacy.refusedFor(
            t.privacy.refusals[reason],
            fields.map((field) => fieldLabel(t, field, ownFields)),
            people,
          ),
        ),
      ].join('\n'),
    {
      hint: (t) => t.privacy.refusalHints[found[0]?.reason ?? 'not-agreed'](receiver.handle),
      details: { receiver: receiver.handle, purpose, refusals: found },
    },
  );
}

/** How the data left: the command (`roster export`) or, for what a person did by hand, her own word for it. */
export interface DisclosureHead {
  readonly by: string;
  readonly channel: string;
  readonly partnershipId?: number | null;
}

/** Writes in the log of disclosures what may go (`allowed`) of whom; gives back its number, or null when nothing may go. */
export async function recordDisclosure(
  tx: Tx,
  decision: SharingDecision,
  head: DisclosureHead,
): Promise<number | null> {
  const { receiver, purpose, on } = decision.question;
  const people = decision.people.flatMap(({ participant, answers }) =>
    [...byGround(answers)].map(([, { basis, consent, fields }]) => ({ participant, basis, consent, fields })),
  );
  if (people.length === 0) return null;
  return addDisclosure(tx, {
    organisationId: receiver.id,
    partnershipId: head.partnershipId ?? null,
    purpose,
    disclosedOn: on,
    byName: head.by,
    channel: head.channel,
    people,
  });
}

/** The allowed fields of one person by what allows them. */
function byGround(answers: readonly FieldAnswer[]) {
  const grounds = new Map<string, { basis: LegalBasis; consent: number | null; fields: string[] }>();
  for (const one of answers) {
    if (!one.allowed) continue;
    const key = `${one.basis} ${one.consent}`;
    const ground = grounds.get(key);
    if (ground === undefined) grounds.set(key, { basis: one.basis, consent: one.consent, fields: [one.field] });
    else ground.fields.push(one.field);
  }
  return grounds;
}
