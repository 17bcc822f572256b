/** Who is invited to a meeting, in which language, and by whom: found among the members' contact persons. */
import { listActions } from '../action/records.ts';
import { SamspelError } from '../i18n/error.ts';
import { fold } from '../lib/fold.ts';
import { type Language, languages } from '../lib/vocabulary.ts';
import { listContactPersons, listOrganisations } from '../organisation/records.ts';
import { listMembers } from '../partnership/records.ts';
import type { Db } from '../store/index.ts';
import type { Invitation, Invited, Organiser } from './invitation.ts';
import type { Meeting } from './meeting.ts';
import { agendaOf } from './records/planned.ts';

interface Asking {
  /** Who invites, as typed; else the one who writes, else the lead partner's contact person. */
  readonly from: string | undefined;
  readonly actor: string;
  /** For people of whom nothing is known. */
  readonly language: Language;
}

interface Reachable extends Invited {
  readonly organisationId: number;
}

/** Throws `not-found` when nobody can be invited and `bad-data` when nobody who invites has an address. */
export async function prepareInvitation(db: Db, meeting: Meeting, asking: Asking): Promise<Invitation> {
  const members = await listMembers(db, meeting.partnershipId, meeting.date);
  const people = await reachable(db, asking.language);
  const ids = new Set(members.map(({ organisationId }) => organisationId));
  const invited = people.filter(({ organisationId }) => ids.has(organisationId));
  if (invited.length === 0)
    throw new SamspelError('not-found', (t) => t.meetingPlan.nobodyToInvite(meeting.partnershipName), {
      hint: (t) => t.meetingPlan.nobodyToInviteHint,
    });
  const lead = new Set(members.filter(({ role }) => role === 'lead').map(({ organisationId }) => organisationId));
  return {
    meeting,
    agenda: await agendaOf(db, meeting),
    actions: await listActions(db, { partnership: meeting.partnershipId, state: 'open' }),
    organiser: findOrganiser(people, lead, asking),
    invited: invited.map(({ name, email, language }) => ({ name, email, language })),
  };
}

/** Contact persons, and of organisations without any the organisation itself. */
async function reachable(db: Db, usual: Language): Promise<Reachable[]> {
  const organisations = await listOrganisations(db, 'current');
  const contacts = await listContactPersons(db, null);
  const spoken = new Map(organisations.map(({ id, languages: spokenThere }) => [id, spokenThere]));
  const ofPerson = (language: string | null, organisation: number): Language =>
    [language, ...(spoken.get(organisation) ?? [])].flatMap(
      (one) => languages.find((known) => known === one) ?? [],
    )[0] ?? usual;
  const people = contacts.map(({ name, email, language, organisationId }) => ({
    name,
    email,
    language: ofPerson(language, organisationId),
    organisationId,
  }));
  const peopled = new Set(people.map(({ organisationId }) => organisationId));
  const offices = organisations
    .filter(({ id, email }) => email !== null && !peopled.has(id))
    .map(({ id, name, email }) => ({ name, email, language: ofPerson(null, id), organisationId: id }));
  return [...people, ...offices];
}

function findOrganiser(people: readonly Reachable[], lead: ReadonlySet<number>, { from, actor }: Asking): Organiser {
  const called = (typed: string) => people.filter(({ name }) => fold(name).includes(fold(typed)));
  const candidates =
    from === undefined
      ? [...called(actor), ...people.filter(({ organisationId }) => lead.has(organisationId))]
      : called(from);
  const found = candidates.find(({ email }) => email !== null);
  if (found?.email !== null && found !== undefined) return { name: found.name, email: found.email };
  const [nameless] = candidates;
  throw new SamspelError(
    'bad-data',
    (t) =>
      from === undefined || nameless === undefined
        ? t.meetingPlan.noOrganiser
        : t.meetingPlan.noAddressOf(nameless.name),
    { hint: (t) => t.meetingPlan.noOrganiserHint },
  );
}
