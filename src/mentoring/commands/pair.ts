/** `mentor pair`, `pairs`, `show`, `accept` and `move`: a pair from suggestion to its end. */

import { command } from '../../cli/command.ts';
import { choice, date, flag, many, required, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addMonths } from '../../lib/date.ts';
import { known } from '../../lib/known.ts';
import { pairStatuses } from '../../lib/vocabulary-mentoring.ts';
import { menteeCandidate, mentorCandidate } from '../candidate.ts';
import { chooseMentee, chooseMentor, chooseOpenProgramme, choosePair, chooseProgramme } from '../choose.ts';
import { failing } from '../conditions.ts';
import type { Pair } from '../mentoring.ts';
import { readingOn } from '../pool.ts';
import { describePair } from '../propose.ts';
import {
  addPairs,
  editPair,
  listPairs,
  listProgrammes,
  listStories,
  movePair,
  type PairChange,
  storiesOf,
} from '../records.ts';
import { isBinding, isOver } from '../status.ts';
import { programmeOption } from '../terms.ts';
import { mentorDetails, pairDetails, pairTable } from '../view-pairs.ts';

export const pair = command({
  name: 'pair',
  summary: (t) => t.mentoringCommands.help.pair,
  arguments: {
    mentor: required(text((t) => t.mentoringCommands.arguments.mentor)),
    mentee: required(text((t) => t.mentoringCommands.arguments.mentee)),
  },
  options: { programme: programmeOption, anyway: flag((t) => t.mentoringCommands.options.anyway) },
  examples: ['mentor pair 3 7', 'mentor pair "Anna Ekholm" "Emre Demir" --anyway'],
  async run(context, { mentor: typedMentor, mentee: typedMentee, programme: typed, anyway }) {
    const { db } = await context.store();
    const programme = await chooseOpenProgramme(context, typed);
    const mentor = await chooseMentor(context, typedMentor, programme.id);
    const mentee = await chooseMentee(context, typedMentee, programme.id);
    const pairs = await listPairs(db, { programme: programme.id });
    refuseBound(pairs, { mentor, mentee, most: Math.min(mentor.capacity, programme.menteesPerMentor) });
    const reading = readingOn(context.today);
    const [one, other] = [mentorCandidate(mentor, 1, reading), menteeCandidate(mentee, reading)];
    const against = failing(one, other);
    if (against.length > 0 && !anyway)
      throw new SamspelError(
        'refused',
        (t) =>
          t.mentoring.unfit(
            mentor.name,
            mentee.name,
            against.map((condition) => t.mentoring.conditions[condition]),
          ),
        { hint: (t) => t.mentoring.unfitHint, details: { conditions: against } },
      );
    const { score, why } = describePair(one, other, programme.weights);
    await context.change('mentor pair', async (tx) => {
      const row = { programmeId: programme.id, mentorId: mentor.id, menteeId: mentee.id, proposedBy: context.actor };
      const [id = 0] = await addPairs(tx, [{ ...row, score, reasons: why }], 'suggested', context.today);
      const { mentoring } = context.texts;
      return {
        message: mentoring.pairMade(mentor.name, mentee.name, id),
        logged: mentoring.pairLogged(id),
        json: { id, mentor: mentor.id, mentee: mentee.id, score },
      };
    });
  },
});

interface Wished {
  readonly mentor: { readonly id: number; readonly name: string };
  readonly mentee: { readonly id: number; readonly name: string };
  readonly most: number;
}

/** Throws `conflict` when the mentee has a mentor already, or the mentor no room. */
function refuseBound(pairs: readonly Pair[], { mentor, mentee, most }: Wished): void {
  const open = pairs.filter(({ status }) => !isOver(status));
  const taken = open.find(
    ({ status, menteeId, mentorId }) => menteeId === mentee.id && (isBinding(status) || mentorId === mentor.id),
  );
  if (taken !== undefined)
    throw new SamspelError('conflict', (t) => t.mentoring.isPaired(mentee.name, taken.id), {
      hint: (t) => t.mentoring.isPairedHint(taken.id),
    });
  if (open.filter(({ status, mentorId }) => mentorId === mentor.id && isBinding(status)).length >= most)
    throw new SamspelError('conflict', (t) => t.mentoring.noRoom(mentor.name));
}

export const pairs = command({
  name: 'pairs',
  summary: (t) => t.mentoringCommands.help.pairs,
  listing: true,
  options: {
    programme: programmeOption,
    status: choice(pairStatuses, (t) => t.mentoringCommands.options.status),
    all: flag((t) => t.mentoringCommands.options.all),
  },
  examples: ['mentor pairs', 'mentor pairs --status active --json'],
  async run(context, { programme, status, all }) {
    const { db } = await context.store();
    const stories = await listStories(db, {
      ...(programme === undefined ? {} : { programme: (await chooseProgramme(context, programme)).id }),
      ...(status === undefined ? {} : { status: [status] }),
    });
    const wanted = status !== undefined || all ? stories : stories.filter((story) => !isOver(story.pair.status));
    await context.list(naming(pairTable(wanted), 'mentor pairs', ({ pair }) => pair.participant));
  },
});

export const show = command({
  name: 'show',
  summary: (t) => t.mentoringCommands.help.show,
  arguments: { mentor: text((t) => t.mentoringCommands.arguments.mentor) },
  options: { pair: text((t) => t.mentoringCommands.options.pair, 'PAIR') },
  examples: ['mentor show "Anna Ekholm"', 'mentor show --pair 3'],
  async run(context, { mentor: typed, pair: typedPair }) {
    const { db } = await context.store();
    if (typedPair !== undefined) {
      const [story] = await storiesOf(db, [await choosePair(context, typedPair)]);
      if (story !== undefined) await noteReading(context, [story.pair.participant], 'mentor show');
      if (story !== undefined) await context.details(pairDetails(story, context.texts));
      return;
    }
    if (typed === undefined)
      throw new SamspelError('usage', (t) => t.cli.missing(['MENTOR']), { details: { missing: ['MENTOR'] } });
    const mentor = await chooseMentor(context, typed);
    await context.details(mentorDetails(mentor, await listStories(db, { mentor: mentor.id })));
  },
});

const on = date((t) => t.mentoringCommands.options.on);

export const accept = command({
  name: 'accept',
  summary: (t) => t.mentoringCommands.help.accept,
  arguments: { pairs: required(many(text((t) => t.mentoringCommands.arguments.pairs, 'PAIR'))) },
  options: {
    by: required(choice(['mentor', 'mentee', 'both'], (t) => t.mentoringCommands.options.by)),
    on,
  },
  examples: ['mentor accept 3 --by mentor', 'mentor accept 1 2 4 --by both --on 20.8.2026'],
  async run(context, { pairs: typed, by, on: day = context.today }) {
    refuseFuture(day, context.today);
    const chosen: Pair[] = [];
    for (const one of typed) chosen.push(await choosePair(context, one));
    await context.change('mentor accept', async (tx) => {
      for (const one of chosen) {
        const yes = {
          acceptedByMentorOn: by === 'mentee' ? one.acceptedByMentorOn : (one.acceptedByMentorOn ?? day),
          acceptedByMenteeOn: by === 'mentor' ? one.acceptedByMenteeOn : (one.acceptedByMenteeOn ?? day),
        };
        const isAgreed = yes.acceptedByMentorOn !== null && yes.acceptedByMenteeOn !== null;
        const next = isAgreed ? 'accepted' : 'offered';
        // The first yes of two: a suggestion has been offered, an offer stays one.
        if (isAgreed || one.status !== 'offered') await movePair(tx, one, next, day);
        await editPair(tx, one.id, yes);
      }
      const ids = chosen.map(({ id }) => id);
      const { texts } = context;
      return {
        message: texts.mentoring.accepted(ids, texts.mentoring.bySide[by], texts.format.date(day)),
        json: { id: ids[0] ?? null, ids, by, on: day },
      };
    });
  },
});

const steps = ['offered', 'declined', 'active', 'paused'] as const;
const mostGoals = 3;

export const move = command({
  name: 'move',
  summary: (t) => t.mentoringCommands.help.move,
  arguments: { pair: required(text((t) => t.mentoringCommands.arguments.pair)) },
  options: {
    to: choice(steps, (t) => t.mentoringCommands.options.to),
    on,
    goal: many(text((t) => t.mentoringCommands.options.goal)),
    signedOn: date((t) => t.mentoringCommands.options.signedOn),
  },
  examples: [
    'mentor move 3 --to offered',
    'mentor move 3 --to active --goal "Praktikplats i maj" --signed-on 2.2.2026',
  ],
  async run(context, { pair: typed, to, on: day = context.today, goal, signedOn }) {
    refuseFuture(day, context.today);
    if (to === undefined && signedOn === undefined && goal.length === 0)
      throw new SamspelError('usage', (t) => t.mentoring.nothingToChange);
    if (goal.length > mostGoals) throw new SamspelError('bad-data', (t) => t.mentoring.tooManyGoals);
    const { db } = await context.store();
    const one = await choosePair(context, typed);
    const months = (await listProgrammes(db, 'all')).find(({ id }) => id === one.programmeId)?.months ?? 0;
    await context.change('mentor move', async (tx) => {
      if (to !== undefined) await movePair(tx, one, to, day);
      const change: PairChange = {
        ...known({ signedOn }),
        ...(goal.length > 0 ? { goals: goal } : {}),
        ...(to === 'active' && one.startOn === null ? { startOn: day, plannedEndOn: addMonths(day, months) } : {}),
      };
      if (Object.keys(change).length > 0) await editPair(tx, one.id, change);
      const { texts } = context;
      return {
        message:
          to === undefined
            ? texts.mentoring.pairEdited(one.id)
            : texts.mentoring.moved(one.id, to, texts.format.date(day)),
        json: { id: one.id, status: to ?? one.status, since: to === undefined ? one.statusOn : day },
      };
    });
  },
});

/** Throws `bad-data` for a day that has not come. */
export function refuseFuture(day: string, today: string): void {
  if (day > today) throw new SamspelError('bad-data', (t) => t.mentoring.inFuture(t.format.date(day)));
}
