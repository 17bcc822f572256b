/** `mentor match`: the best set of pairs with its reasons; written only when asked for. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, many, text } from '../../cli/parameter.ts';
import { startProgress } from '../../cli/progress.ts';
import { chooseOpenProgramme } from '../choose.ts';
import type { Programme } from '../mentoring.ts';
import { type GatheredPool, gatherPool } from '../pool.ts';
import { type Proposal, propose, type ScoredPool, scorePool } from '../propose.ts';
import { addPairs, dropPairs } from '../records.ts';
import { proposalDocument, showAlternatives, showProposal } from '../show-proposal.ts';
import { readWanted } from '../wanted.ts';

export const match = command({
  name: 'match',
  summary: (t) => t.mentoringCommands.help.match,
  description: (t) => t.mentoringCommands.help.matchMore,
  arguments: { programme: text((t) => t.mentoringCommands.arguments.programme) },
  options: {
    apply: flag((t) => t.mentoringCommands.options.apply),
    accepted: flag((t) => t.mentoringCommands.options.accepted),
    for: text((t) => t.mentoringCommands.options.for, 'ID'),
    allScores: flag((t) => t.mentoringCommands.options.allScores),
    keep: many(text((t) => t.mentoringCommands.options.keep, 'PAIR')),
    forbid: many(text((t) => t.mentoringCommands.options.forbid, 'MENTOR,MENTEE')),
  },
  examples: [
    'mentor match mentor-i-yrket',
    'mentor match --for "Emre Demir"',
    'mentor match --keep 3 --forbid 4,7 --apply',
    'mentor match mentor-i-yrket --all-scores --json',
  ],
  async run(context, { programme: typed, apply, accepted, for: person, allScores, keep, forbid }) {
    const { db } = await context.store();
    const programme = await chooseOpenProgramme(context, typed);
    const wanted = await readWanted(context, programme, { keep, forbid });
    const pool = await gatherPool(db, programme, context.today, wanted);
    const scored = await scoreWithProgress(context, pool);
    if (person !== undefined) return showAlternatives(context, scored, person);
    const proposal = await solve(context, scored);
    if (apply) return applyProposal(context, { programme, pool, proposal, accepted });
    await showProposal(context, scored, proposal, allScores ? 'all-scores' : 'pairs');
    context.say((t) => t.mentoring.proposed(proposal.pairs.length, proposal.total));
  },
});

async function scoreWithProgress(context: Context, pool: GatheredPool): Promise<ScoredPool> {
  const size = pool.mentors.length * pool.mentees.length;
  const progress = await startProgress(context, context.texts.mentoring.scoring, size);
  try {
    return scorePool(pool, () => progress.advance(pool.mentors.length));
  } finally {
    progress.stop();
  }
}

/** Below this many possible pairs the solving takes no time that anyone would notice. */
const noticed = 250_000;

async function solve(context: Context, scored: ScoredPool): Promise<Proposal> {
  const { linearSumAssignment } = await import('linear-sum-assignment');
  if (scored.scores.length > noticed) context.say((t) => t.mentoring.solving);
  return propose(scored, linearSumAssignment);
}

interface Applied {
  readonly programme: Programme;
  readonly pool: GatheredPool;
  readonly proposal: Proposal;
  readonly accepted: boolean;
}

/** Suggestions that are not kept are made anew; a kept one stays the row it is. */
async function applyProposal(context: Context, { programme, pool, proposal, accepted }: Applied): Promise<void> {
  const keptRows = pool.suggested.filter(({ mentorId, menteeId }) =>
    pool.keep.some(({ mentor, mentee }) => mentor === mentorId && mentee === menteeId),
  );
  const isKept = (mentor: number, mentee: number) =>
    !accepted && keptRows.some(({ mentorId, menteeId }) => mentorId === mentor && menteeId === mentee);
  const fresh = proposal.pairs.filter(({ mentor, mentee }) => !isKept(mentor, mentee));
  await context.change('mentor match', async (tx) => {
    const dropped = pool.suggested.filter((pair) => accepted || !keptRows.includes(pair));
    await dropPairs(
      tx,
      dropped.map(({ id }) => id),
    );
    const ids = await addPairs(
      tx,
      fresh.map(({ mentor, mentee, score, why }) => ({
        programmeId: programme.id,
        mentorId: mentor,
        menteeId: mentee,
        proposedBy: context.actor,
        score,
        reasons: why,
      })),
      accepted ? 'accepted' : 'suggested',
      context.today,
    );
    const { mentoring } = context.texts;
    const say = accepted ? mentoring.appliedAccepted : mentoring.applied;
    return {
      message: say(proposal.pairs.length, proposal.total),
      json: { id: ids[0] ?? null, programme: programme.handle, ids, ...proposalDocument(proposal, context.texts) },
    };
  });
}
