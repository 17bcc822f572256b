/** `case-meeting record`: a meeting about one person, with those to whom her data may go. Everyone at the table learns of her: each partner passes the gate. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { fold } from '../../lib/fold.ts';
import { tidy } from '../../lib/text.ts';
import { knownNow } from '../../meeting/known-now.ts';
import { parseMinutes } from '../../meeting/minutes.ts';
import { readMinutesText } from '../../meeting/read.ts';
import { refuseMistakes } from '../../meeting/refuse.ts';
import { type ResolvedMinutes, resolveMinutes } from '../../meeting/resolve.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { listOrganisations } from '../../organisation/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { requireGuardian } from '../../participant/minor.ts';
import { fullName, type Participant } from '../../participant/participant.ts';
import { mayShare, recordDisclosure, requireAll, type SharingDecision } from '../../privacy/gate.ts';
import { leadFor } from '../../referral/records.ts';
import { toldFields } from '../case-meeting.ts';
import { addCaseMeeting } from '../records.ts';

export const record = command({
  name: 'record',
  summary: (t) => t.caseMeeting.help.record,
  description: (t) => t.caseMeeting.help.recordMore,
  arguments: {
    participant: required(text((t) => t.participant.arguments.participant)),
    file: required(text((t) => t.caseMeeting.arguments.file)),
  },
  options: {
    purpose: required(text((t) => t.caseMeeting.options.purpose)),
    by: text((t) => t.caseMeeting.options.by, 'ORG'),
    date: date((t) => t.meeting.options.recordDate),
  },
  examples: [
    'case-meeting record 12 samtal.md --purpose "employment services"',
    'case-meeting record "Olena Shevchenko" - --purpose "language course" --by luckan < samtal.md',
  ],
  async run(context, { participant: typed, file, purpose: wanted, by, date: day }) {
    const person = await chooseParticipant(context, typed);
    const minutes = await readAbout(context, file, day);
    const purpose = tidy(wanted);
    requireGuardian(person, minutes.minutes.date);
    const { db } = await context.store();
    const host = by === undefined ? await leadFor(db, person.id, null) : await chooseOrganisation(context, by);
    if (host === null)
      throw new SamspelError('usage', (t) => t.caseMeeting.noHost, { hint: (t) => t.caseMeeting.noHostHint });
    const atTable = minutes.attendance.filter(({ status }) => status === 'present' || status === 'guest');
    const decisions = await passGate(context, { person, purpose, on: minutes.minutes.date }, atTable, host.id);
    const isHer = (name: string) => fold(name) !== '' && fold(name) === fold(fullName(person));
    await context.change('case-meeting record', async (tx) => {
      const { id, actions } = await addCaseMeeting(tx, {
        participantId: person.id,
        ...particulars(minutes),
        purpose,
        participantPresent: atTable.some(({ name }) => isHer(name)),
        attendance: atTable
          .filter(({ name }) => !isHer(name))
          .map(({ name, contactPersonId, organisationId }) => ({ name, contactPersonId, organisationId })),
        actions: actionsOf(minutes),
      });
      for (const decision of decisions)
        await recordDisclosure(tx, decision, { by: context.actor, channel: 'case-meeting record' });
      const { caseMeeting } = context.texts;
      return {
        message: caseMeeting.recorded(id, fullName(person), actions.length),
        logged: caseMeeting.recorded(id, null, actions.length),
        json: { id, participant: person.id, date: minutes.minutes.date, actions },
      };
    });
  },
});

/** The same form as other minutes, without a partnership. Throws `bad-data` with all mistakes. */
async function readAbout(context: Context, file: string, day: DateText | undefined): Promise<ResolvedMinutes> {
  const noPartnership = { id: 0, handle: 'case-meeting', name: 'case-meeting', closedOn: null };
  const reading = { today: context.today, partnership: noPartnership.handle, date: day };
  const parsed = parseMinutes(await readMinutesText(context, file), reading);
  const known = { ...(await knownNow(context)), partnerships: [noPartnership] };
  const { resolved, mistakes } = resolveMinutes(parsed, known);
  if (resolved === null) throw refuseMistakes(file, mistakes);
  return resolved;
}

interface About {
  readonly person: Participant;
  readonly purpose: string;
  readonly on: DateText;
}

/** One question for each organisation at the table but the host. Throws `refused` when one of them may not be told. */
async function passGate(
  context: Context,
  { person, purpose, on }: About,
  atTable: readonly { readonly organisationId: number | null }[],
  host: number,
): Promise<SharingDecision[]> {
  const { db } = await context.store();
  const there = new Set(atTable.map(({ organisationId }) => organisationId));
  const receivers = (await listOrganisations(db, 'all')).filter(({ id }) => there.has(id) && id !== host);
  const decisions: SharingDecision[] = [];
  for (const receiver of receivers) {
    const decision = await mayShare(db, { people: [person.id], receiver, purpose, fields: toldFields, on });
    requireAll(decision);
    decisions.push(decision);
  }
  return decisions;
}

const particulars = ({ minutes }: ResolvedMinutes) => ({
  date: minutes.date,
  startTime: minutes.startTime,
  endTime: minutes.endTime,
  place: minutes.place,
  items: minutes.items.map(({ title, text: said, decisions }) => ({
    title,
    text: said,
    decisions: decisions.map((decision) => decision.text),
  })),
});

const actionsOf = ({ minutes, owners }: ResolvedMinutes) =>
  minutes.items.flatMap(({ actions }, index) =>
    actions.map(({ who, what, due }, place) => ({
      what,
      due,
      owner: owners[index]?.[place]?.name ?? who.name,
      organisationId: owners[index]?.[place]?.organisationId ?? null,
      doneOn: null,
    })),
  );
