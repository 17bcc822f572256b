/** Pairs that people want or do not want: the number of a pair, or a mentor and a mentee. */
import type { Context } from '../cli/context.ts';
import { SamspelError } from '../i18n/error.ts';
import { chooseMentee, chooseMentor, choosePair } from './choose.ts';
import type { Programme } from './mentoring.ts';
import type { Wanted } from './pool.ts';
import type { PairOf } from './propose.ts';
import { isBinding, isOver } from './status.ts';

interface WantedTyped {
  readonly keep: readonly string[];
  readonly forbid: readonly string[];
}

/** Throws `bad-data` for what is no pair, and `conflict` for a pair to keep that ended or is bound already. */
export async function readWanted(context: Context, programme: Programme, typed: WantedTyped): Promise<Wanted> {
  const keep: PairOf[] = [];
  for (const one of typed.keep) keep.push(await readKept(context, programme, one));
  const forbid: PairOf[] = [];
  for (const one of typed.forbid) forbid.push(await readTwo(context, programme, one));
  return { keep, forbid };
}

async function readKept(context: Context, programme: Programme, typed: string): Promise<PairOf> {
  if (typed.includes(',')) return readTwo(context, programme, typed);
  const { mentorId, menteeId, status, id } = await choosePair(context, typed);
  // A binding pair stands anyway; one that is over can't be kept.
  if (isOver(status) || isBinding(status))
    throw new SamspelError('conflict', (t) => t.mentoring.noSuchStep(id, status, 'suggested'), {
      hint: (t) => t.mentoring.noSuchStepHint(id),
    });
  return { mentor: mentorId, mentee: menteeId };
}

/** Reads `3,7` or `"Anna Ekholm,Emre Demir"`. */
async function readTwo(context: Context, programme: Programme, typed: string): Promise<PairOf> {
  const [mentor = '', mentee = '', ...more] = typed.split(',').map((part) => part.trim());
  if (mentor === '' || mentee === '' || more.length > 0)
    throw new SamspelError('bad-data', (t) => t.mentoring.keepForm(typed));
  return {
    mentor: (await chooseMentor(context, mentor, programme.id)).id,
    mentee: (await chooseMentee(context, mentee, programme.id)).id,
  };
}
