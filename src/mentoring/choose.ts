/** The programme, mentor, mentee or pair that a typed name means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Mentee, Mentor, Pair, Programme } from './mentoring.ts';
import { listMentees, listMentors, listPairs, listProgrammes } from './records.ts';

/** The one that is named; when none is, the only one that is open. Throws `not-found` for none and `usage` when there are several. */
export async function chooseProgramme(context: Context, typed: string | undefined): Promise<Programme> {
  const { db } = await context.store();
  if (typed !== undefined)
    return choose(context, (t) => t.mentoring.noun.programme, typed, await listProgrammes(db, 'all'));
  const programmes = await listProgrammes(db, 'current');
  const [only, ...others] = programmes;
  if (only === undefined)
    throw new SamspelError('not-found', (t) => t.mentoring.noProgramme, { hint: (t) => t.mentoring.noProgrammeHint });
  if (others.length === 0) return only;
  if (context.prompt !== null)
    return context.prompt.select(
      context.texts.mentoring.noun.programme,
      programmes.map((programme) => ({ name: `${programme.name} (${programme.handle})`, value: programme })),
    );
  const names = programmes.map(({ handle }) => handle);
  throw new SamspelError('usage', (t) => t.mentoring.whichProgramme(names), {
    hint: (t) => t.mentoring.whichProgrammeHint,
    details: { programmes: names },
  });
}

/** Throws `conflict` when the programme was closed. */
export async function chooseOpenProgramme(context: Context, typed: string | undefined): Promise<Programme> {
  const programme = await chooseProgramme(context, typed);
  const { name, closedOn } = programme;
  if (closedOn !== null)
    throw new SamspelError('conflict', (t) => t.mentoring.programmeClosed(name, t.format.date(closedOn)));
  return programme;
}

/** @param programme its number, when only its people are meant */
export async function chooseMentor(context: Context, typed: string, programme?: number): Promise<Mentor> {
  const { db } = await context.store();
  const mentors = await listMentors(db, { programme });
  return choose(
    context,
    (t) => t.mentoring.noun.mentor,
    typed,
    mentors.map((mentor) => ({ ...mentor, ...(mentor.occupation === null ? {} : { more: mentor.occupation }) })),
  );
}

export async function chooseMentee(context: Context, typed: string, programme?: number): Promise<Mentee> {
  const { db } = await context.store();
  const mentees = await listMentees(db, { programme });
  return choose(
    context,
    (t) => t.mentoring.noun.mentee,
    typed,
    mentees.map((mentee) => ({ ...mentee, ...(mentee.occupation === null ? {} : { more: mentee.occupation }) })),
  );
}

export async function choosePair(context: Context, typed: string): Promise<Pair> {
  const { db } = await context.store();
  const named = (await listPairs(db)).map((pair) => ({
    id: pair.id,
    name: `${pair.mentor} – ${pair.mentee}`,
    more: context.texts.mentoring.statuses[pair.status],
    pair,
  }));
  return (await choose(context, (t) => t.mentoring.noun.pair, typed, named)).pair;
}
