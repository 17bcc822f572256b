/** `partnership assessments`: how the partners see the partnership, how far they agree, and how that compares with the evidence. */
import { command } from '../../cli/command.ts';
import { readShipped } from '../../cli/files.ts';
import { required, text } from '../../cli/parameter.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { yearUpTo } from '../../rules/check.ts';
import { loadRuled } from '../../rules/records/ruled.ts';
import { areaResults, ownInstrument } from '../assessment.ts';
import { loadBeyond } from '../records/beyond.ts';
import { listAssessments } from '../records.ts';
import { stageSources, standingOn } from '../standing.ts';
import { assessmentTable } from '../view-assessment.ts';

export const assessments = command({
  name: 'assessments',
  summary: (t) => t.stage.help.assessments,
  listing: true,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership)) },
  options: { round: text((t) => t.stage.options.round, 'WORD') },
  examples: ['partnership assessments vagen-in', 'partnership assessments vagen-in --round 2026 --json'],
  async run(context, { partnership: typed, round }) {
    const { db } = await context.store();
    const { parseInstrument } = await import('../instrument.ts');
    const { id } = await choosePartnership(context, typed);
    const all = (await listAssessments(db, id)).filter(({ assessedOn }) => assessedOn <= context.today);
    const wanted = round ?? all.at(-1)?.round;
    const inRound = all.filter((one) => one.round === wanted);
    const [ruled] = await loadRuled(db, id, yearUpTo(context.today), stageSources);
    await context.list(
      assessmentTable({
        round: wanted ?? '',
        areas: areaResults(
          parseInstrument(readShipped('instruments/partnership.yaml')),
          inRound.filter(({ instrument }) => instrument === ownInstrument),
        ),
        assessments: inRound,
        evidence: ruled === undefined ? null : standingOn(ruled, await loadBeyond(db, id), context.today).stage,
      }),
    );
  },
});
