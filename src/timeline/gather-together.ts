/** What she does with others: mentor pairs, meetings about her, talks she has given, and what is still to come of these. */
import { comingSessionsOf } from '../activity/records/read.ts';
import { caseActions, caseMeetingsOf } from '../case-meeting/records.ts';
import type { DateText } from '../lib/date.ts';
import { listPairs, storiesOf } from '../mentoring/records.ts';
import { isRunning } from '../mentoring/status.ts';
import { listSpeakers, talksOf } from '../speaker/records.ts';
import type { Db } from '../store/index.ts';
import type { Undated } from './timeline.ts';

export async function together(db: Db, person: number, today: DateText): Promise<Undated[]> {
  return [
    ...(await mentoring(db, person)),
    ...(await caseMeetings(db, person)),
    ...(await talks(db, person)),
    ...(await comingSessionsOf(db, person, today)).map(
      ({ on, name }): Undated => ({ on, kind: 'session', detail: name }),
    ),
  ];
}

/** From the day both said yes; who was only suggested never heard of it. */
async function mentoring(db: Db, person: number): Promise<Undated[]> {
  const stories = await storiesOf(db, await listPairs(db, { participant: person }));
  return stories.flatMap(({ pair, steps, sessions, closure }): Undated[] => {
    const other = pair.participant === person ? pair.mentor : pair.mentee;
    const with_ = `${pair.programme}, ${other}`;
    const taken = steps.filter(({ status }) => status !== 'suggested' && status !== 'offered' && status !== 'declined');
    const next = isRunning(pair.status) ? sessions.at(-1)?.nextOn : null;
    return [
      ...taken.map(({ status, since }): Undated => {
        const why = closure !== null && closure.endedOn === since ? closure.reason : null;
        return {
          on: since,
          kind: 'mentoring',
          detail: `${with_}: ${status}`,
          words: (t) =>
            why === null || why === 'completed'
              ? `${with_}: ${t.mentoring.statuses[status]}`
              : `${with_}: ${t.mentoring.statuses[status]}, ${t.mentoring.reasons[why]}`,
        };
      }),
      ...sessions.map(
        ({ date, topics }): Undated => ({
          on: date,
          kind: 'mentor-session',
          detail: [other, topics].filter(Boolean).join(': '),
        }),
      ),
      { on: next ?? null, kind: 'mentor-session', detail: other },
      { on: isRunning(pair.status) ? pair.plannedEndOn : null, kind: 'mentoring-ends', detail: with_ },
    ];
  });
}

async function caseMeetings(db: Db, person: number): Promise<Undated[]> {
  const meetings = await caseMeetingsOf(db, person);
  const actions = await caseActions(
    db,
    meetings.map(({ id }) => id),
  );
  return [
    ...meetings.map(({ date, purpose }): Undated => ({ on: date, kind: 'case-meeting', detail: purpose })),
    ...actions.map(({ due, doneOn, what, owner, organisation }): Undated => {
      const detail = `${what} – ${owner}${organisation === null ? '' : ` (${organisation})`}`;
      return doneOn === null
        ? { on: due, kind: 'case-action-due', detail }
        : { on: doneOn, kind: 'case-action', detail };
    }),
  ];
}

async function talks(db: Db, person: number): Promise<Undated[]> {
  const speaker = (await listSpeakers(db, { participant: person }))[0];
  if (speaker === undefined) return [];
  return (await talksOf(db, speaker.id)).map(({ on, topic, organisation }) => ({
    on,
    kind: 'talk',
    detail: organisation === null ? topic : `${topic} (${organisation})`,
  }));
}
