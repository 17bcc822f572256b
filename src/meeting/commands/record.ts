/** `meeting record`: from minutes in a file, or by questions on a terminal. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, flag, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';
import { listContactPersons, listOrganisations } from '../../organisation/records.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { listPartnerships } from '../../partnership/records.ts';
import { askMinutes } from '../ask.ts';
import { type MinutesReading, mentionsOf, type ParsedMinutes, parseMinutes } from '../minutes.ts';
import { readMinutesText } from '../read.ts';
import { type OnExisting, recordMeeting } from '../record.ts';
import { refuseMistakes } from '../refuse.ts';
import { type ResolvedMinutes, resolveMinutes } from '../resolve.ts';

export const record = command({
  name: 'record',
  summary: (t) => t.meeting.help.record,
  description: (t) => t.meeting.help.recordMore,
  arguments: { file: text((t) => t.meeting.arguments.file) },
  options: {
    partnership: text((t) => t.meeting.options.recordPartnership),
    date: date((t) => t.meeting.options.recordDate),
    replace: flag((t) => t.meeting.options.replace),
  },
  examples: ['meeting record minutes.md', 'meeting record --partnership vagen-in --date yesterday'],
  async run(context, { file, partnership: typed, date: day, replace }) {
    const partnership = typed === undefined ? undefined : (await choosePartnership(context, typed)).handle;
    const onExisting = replace ? 'replace' : 'refuse';
    const parsed = await obtain(context, file, { today: context.today, partnership, date: day }, onExisting);
    const minutes = await resolve(context, file ?? '', parsed);
    await context.change('meeting record', async (tx) => {
      const { id, decisions, actions } = await recordMeeting(tx, minutes, onExisting);
      const { handle, name } = minutes.partnership;
      return {
        message: context.texts.meeting.recorded(id, name, decisions.length, actions.length),
        json: {
          id,
          partnership: handle,
          date: minutes.minutes.date,
          present: minutes.minutes.present,
          decisions,
          actions: actions.map((action) => ({
            id: action.id,
            what: action.what,
            owner: action.owner,
            due: action.due,
          })),
        },
      };
    });
    tellUnknown(context, minutes);
  },
});

async function obtain(
  context: Context,
  file: string | undefined,
  reading: MinutesReading,
  onExisting: OnExisting,
): Promise<ParsedMinutes> {
  if (file !== undefined) return parseMinutes(await readMinutesText(context, file), reading);
  if (context.prompt === null)
    throw new SamspelError('usage', (t) => t.meeting.fileMissing, {
      hint: (t) => t.meeting.fileMissingHint,
      details: { missing: ['FILE'] },
    });
  const minutes = await askMinutes(context, context.prompt, reading, onExisting);
  return { minutes, mistakes: [], mentions: mentionsOf(minutes) };
}

/** Throws `bad-data` with all mistakes, `conflict` when the partnership had been closed. */
async function resolve(context: Context, file: string, parsed: ParsedMinutes): Promise<ResolvedMinutes> {
  const { db } = await context.store();
  const { resolved, mistakes } = resolveMinutes(parsed, {
    partnerships: await listPartnerships(db, 'all'),
    organisations: await listOrganisations(db, 'all'),
    contacts: await listContactPersons(db, null),
    today: context.today,
  });
  if (resolved === null) throw refuseMistakes(file, mistakes);
  refuseAfterClosing(resolved.partnership, resolved.minutes.date);
  return resolved;
}

function refuseAfterClosing({ name, closedOn }: ResolvedMinutes['partnership'], held: DateText): void {
  if (closedOn !== null && closedOn < held)
    throw new SamspelError('conflict', (t) => t.meeting.afterClosing(name, t.format.date(closedOn)), {
      hint: (t) => t.partnership.isClosedHint,
    });
}

/** People are taken as they are named; who is not in the register is told, so that she can be added. */
function tellUnknown(context: Context, { newPeople, owners }: ResolvedMinutes): void {
  if (newPeople.length > 0)
    context.say((t) => t.meeting.newPeople(newPeople.map(({ name, organisation }) => `${name} (${organisation})`)));
  const unknown = owners
    .flat()
    .filter(({ contactPersonId, organisationId }) => contactPersonId === null && organisationId === null);
  if (unknown.length > 0) context.say((t) => t.meeting.unknownOwners([...new Set(unknown.map(({ name }) => name))]));
}
