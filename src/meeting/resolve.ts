/** Who and what minutes name, found among the organisations, partnerships and contact persons of the register. */

import { describePerson, type Person } from '../action/person.ts';
import { named } from '../cli/naming.ts';
import type { DateText } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/text.ts';
import type { Attendance } from '../lib/vocabulary.ts';
import type { Role } from './front-matter.ts';
import type { Mentions, Minutes, ParsedMinutes } from './minutes.ts';
import type { Mistake } from './mistake.ts';

interface Named {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
}

/** What is known when minutes are read. */
export interface Known {
  readonly partnerships: readonly (Named & { readonly closedOn: DateText | null })[];
  readonly organisations: readonly Named[];
  readonly contacts: readonly { readonly id: number; readonly organisationId: number; readonly name: string }[];
  readonly today: DateText;
}

/** A person with the numbers under which she and her organisation are known; null when they are not. */
export interface Matched {
  readonly name: string;
  readonly contactPersonId: number | null;
  readonly organisationId: number | null;
}

export interface ResolvedMinutes {
  readonly partnership: Known['partnerships'][number];
  readonly minutes: Minutes;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly attendance: readonly (Matched & { readonly status: Attendance; readonly representedBy: string | null })[];
  /** The owners of the actions, point by point. */
  readonly owners: readonly (readonly Matched[])[];
  /** Those of a known organisation who are not among its contact persons. */
  readonly newPeople: readonly {
    readonly name: string;
    /** Handle. */
    readonly organisation: string;
    readonly organisationId: number;
  }[];
}

export type Resolution =
  | { readonly resolved: ResolvedMinutes; readonly mistakes: readonly [] }
  | { readonly resolved: null; readonly mistakes: readonly Mistake[] };

const attendanceAs = { present: 'present', absent: 'absent', excused: 'excused', guests: 'guest' } as const;

/** All mistakes at once, those of the file and those against the register, by line. */
export function resolveMinutes({ minutes, mistakes, mentions }: ParsedMinutes, known: Known): Resolution {
  const partnership = mentions.partnership === null ? null : findNamed(mentions.partnership.value, known.partnerships);
  const all = [...mistakes, ...faultsAgainst(known, mentions, partnership)].sort((a, b) => a.line - b.line);
  if (minutes === null || partnership === null || all.length > 0) return { resolved: null, mistakes: all };
  const attended = [
    ...(['present', 'absent', 'excused', 'guests'] as const).flatMap((role) =>
      minutes[role].map((person) => ({
        ...matchPerson(person, known),
        status: attendanceAs[role],
        representedBy: null,
      })),
    ),
    ...minutes.represented.map(({ person, by }) => ({
      ...matchPerson(person, known),
      status: 'absent' as const,
      representedBy: describePerson(by),
    })),
  ];
  const named = (person: Person | null): string | null =>
    person === null || attended.some(({ name }) => sameName(name, person.name))
      ? (person?.name ?? null)
      : describePerson(person);
  const owner = (person: Person): Matched =>
    (person.organisation === null ? attended.find(({ name }) => sameName(name, person.name)) : undefined) ??
    matchPerson(person, known);
  return {
    mistakes: [],
    resolved: {
      partnership,
      minutes,
      chair: named(minutes.chair),
      secretary: named(minutes.secretary),
      attendance: attended,
      owners: minutes.items.map(({ actions }) =>
        actions.map(({ who }) => {
          const { name, contactPersonId, organisationId } = owner(who);
          return { name, contactPersonId, organisationId };
        }),
      ),
      newPeople: newPeopleAmong(attended, known),
    },
  };
}

function faultsAgainst(known: Known, mentions: Mentions, partnership: Named | null): Mistake[] {
  const faults: Mistake[] = [];
  const { date } = mentions;
  if (mentions.partnership !== null && partnership === null) {
    const { value: typed, line } = mentions.partnership;
    faults.push({ kind: 'unknown-partnership', typed, close: nearestOf(typed, known.partnerships), line });
  }
  if (date !== null && date.value > known.today)
    faults.push({ kind: 'future-date', date: date.value, line: date.line });
  const people = [...mentions.people, ...mentions.owners.map((owner) => ({ ...owner, role: null }))];
  for (const { value, line, role } of people) {
    const fault = personFault(value, role, { known, mentions });
    if (fault !== null) faults.push({ ...fault, line });
  }
  return faults;
}

function personFault(
  person: Person,
  role: Role | null,
  { known, mentions }: { readonly known: Known; readonly mentions: Mentions },
) {
  const { name, organisation } = person;
  if (organisation !== null) {
    if (findNamed(organisation, known.organisations) !== null) return null;
    if (role === 'chair') return { kind: 'unknown-chair', typed: `${name} (${organisation})` } as const;
    const close = nearestOf(organisation, known.organisations);
    return { kind: 'unknown-organisation', typed: organisation, close } as const;
  }
  if (role !== 'chair' || matchPerson(person, known).contactPersonId !== null) return null;
  const listed = mentions.people.some((other) => other.role !== 'chair' && sameName(other.value.name, name));
  return listed ? null : ({ kind: 'unknown-chair', typed: name } as const);
}

/** By handle or whole name, or by a part that fits only one. */
function findNamed<T extends Named>(typed: string, candidates: readonly T[]): T | null {
  const [only, ...others] = named(typed, candidates);
  return others.length > 0 ? null : (only ?? null);
}

const nearestOf = (typed: string, candidates: readonly Named[]): string | null =>
  nearest(
    typed,
    candidates.flatMap(({ handle, name }) => [handle, name]),
  );

/** A person without an organisation is known when only one contact person is called so. */
export function matchPerson({ name, organisation }: Person, known: Pick<Known, 'organisations' | 'contacts'>): Matched {
  const of = organisation === null ? null : findNamed(organisation, known.organisations);
  const [contact, ...others] = known.contacts.filter(
    (candidate) => (organisation === null || candidate.organisationId === of?.id) && sameName(candidate.name, name),
  );
  if (contact === undefined || others.length > 0)
    return { name, contactPersonId: null, organisationId: of?.id ?? null };
  return { name: contact.name, contactPersonId: contact.id, organisationId: contact.organisationId };
}

function sameName(a: string, b: string): boolean {
  const folded = fold(a);
  return folded === '' ? a === b : folded === fold(b);
}

function newPeopleAmong(attended: readonly Matched[], known: Known) {
  const handles = new Map(known.organisations.map(({ id, handle }) => [id, handle]));
  return attended.flatMap(({ name, contactPersonId, organisationId }) => {
    if (contactPersonId !== null || organisationId === null) return [];
    const organisation = handles.get(organisationId);
    return organisation === undefined ? [] : [{ name, organisation, organisationId }];
  });
}
