/** `activity attend`: who came, as options, from a file, or ticked on the terminal. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile } from '../../cli/files.ts';
import { date, number, required, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { Presence } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { afterName } from '../../participant/tell-apart.ts';
import type { Attended, Enrolled } from '../activity.ts';
import { type AttendanceLine, meantBy, parseAttendance } from '../attendance-list.ts';
import { chooseActivity } from '../choose.ts';
import { addSessions, editSession, enrolledIn, findSession, notePresence } from '../records.ts';

export const attend = command({
  name: 'attend',
  summary: (t) => t.activity.help.attend,
  description: (t) => t.activity.attendMore,
  arguments: {
    activity: required(text((t) => t.activity.arguments.activity)),
    file: text((t) => t.activity.arguments.file, 'FILE'),
  },
  options: {
    on: date((t) => t.activity.options.sessionOn),
    present: words((t) => t.activity.options.present, 'ID,NAME'),
    absent: words((t) => t.activity.options.absent, 'ID,NAME'),
    excused: words((t) => t.activity.options.excused, 'ID,NAME'),
    hosts: number((t) => t.activity.options.hosts),
  },
  examples: [
    'activity attend 3 --on 2026-09-07 --present 12,14 --absent 15 --hosts 8',
    'activity attend Språkkafé narvaro.csv --on fri',
  ],
  async run(context, { activity: typed, file, on = context.today, hosts, ...lists }) {
    if (on > context.today) throw new SamspelError('bad-data', (t) => t.activity.notYet(t.format.date(on)));
    const activity = await chooseActivity(context, typed);
    const { db } = await context.store();
    const enrolled = await enrolledIn(db, activity.id);
    const lines = [
      ...linesOf(lists),
      ...(file === undefined ? [] : parseAttendance((await readFile(context, file)).toString('utf8'))),
    ];
    const attended =
      lines.length > 0 ? await meant(context, lines, enrolled, file ?? null) : await tick(context, enrolled);
    if (attended.length === 0 && hosts === undefined)
      throw new SamspelError('usage', (t) => t.activity.nobodyNamed, { hint: (t) => t.activity.nobodyNamedHint });
    const present = attended.filter(({ status }) => status === 'present').length;
    await context.change('activity attend', async (tx) => {
      const found = await findSession(tx.db, activity.id, on);
      const [added = 0] =
        found === null
          ? await addSessions(tx, [
              {
                activityId: activity.id,
                date: on,
                startTime: activity.startTime,
                place: null,
                status: 'held',
                hosts: hosts ?? null,
              },
            ])
          : [found.id];
      if (found !== null) await editSession(tx, added, { status: 'held', ...(hosts === undefined ? {} : { hosts }) });
      await notePresence(tx, added, attended);
      return {
        message: context.texts.activity.attended(
          activity.name,
          context.texts.format.date(on),
          present,
          attended.length - present,
        ),
        json: {
          id: added,
          activity: activity.id,
          date: on,
          present,
          absent: attended.length - present,
          hosts: hosts ?? null,
        },
      };
    });
  },
});

/** The options as if they stood in a file. */
const linesOf = (lists: Readonly<Record<Presence, readonly string[] | undefined>>): AttendanceLine[] =>
  (['present', 'absent', 'excused'] as const).flatMap((status) =>
    (lists[status] ?? []).map((who) => ({ line: 0, who, status })),
  );

/** Enrolled people first: in a list of who came a first name is enough. Throws `bad-data` with all the names that nobody has. */
async function meant(
  context: Context,
  lines: readonly AttendanceLine[],
  enrolled: readonly Enrolled[],
  file: string | null,
): Promise<Attended[]> {
  const attended = new Map<number, Presence>();
  const unknown: string[] = [];
  const contradicted: string[] = [];
  for (const { line, who, status, slip } of lines) {
    const [one, ...others] = meantBy(who, enrolled);
    const place = line === 0 || file === null ? who : `${file}:${line}: ${who}`;
    try {
      const id =
        one !== undefined && others.length === 0 ? one.participantId : (await chooseParticipant(context, who)).id;
      if ((attended.get(id) ?? status) !== status) contradicted.push(place);
      attended.set(id, status);
    } catch (error) {
      if (!(error instanceof SamspelError) || error.kind !== 'not-found') throw error;
      // With details come the candidates: several people have the name.
      const several = error.more.details !== undefined;
      if (slip !== undefined) unknown.push(`${place} – ${context.texts.cli.didYouMean(slip)}`);
      else unknown.push(!several ? place : `${place} – ${error.text(context.texts)}`);
    }
  }
  if (contradicted.length > 0) throw new SamspelError('bad-data', (t) => t.activity.namedTwice(contradicted));
  if (unknown.length > 0)
    throw new SamspelError('bad-data', (t) => t.activity.unknownNames(unknown), {
      hint: (t) => t.activity.unknownNamesHint,
    });
  return [...attended].map(([participantId, status]) => ({ participantId, status }));
}

/** On a terminal: those enrolled with a place, to be ticked; who is not ticked was absent. */
async function tick(context: Context, enrolled: readonly Enrolled[]): Promise<Attended[]> {
  const placed = enrolled.filter(({ status }) => status === 'enrolled');
  if (context.prompt === null || placed.length === 0) return [];
  const after = afterName<Enrolled>(placed, {
    who: (row) => row.participantId,
    name: fullName,
    beside: (row) => row,
  });
  const came = await context.prompt.tick(
    context.texts.activity.whoCame,
    placed.map((row) => ({
      name: `${row.participantId} ${fullName(row)}${after(row, context.texts)}`,
      value: row.participantId,
    })),
  );
  return placed.map(({ participantId }) => ({
    participantId,
    status: came.includes(participantId) ? 'present' : 'absent',
  }));
}
