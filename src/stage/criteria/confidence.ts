/** How sure one can be: whether the partners see the partnership alike. It counts toward no stage. */
import { stages } from '../../lib/vocabulary.ts';
import type { RuleAssessment } from '../../rules/records/assessments.ts';
import { type Criterion, type Known, since } from '../criterion.ts';

export const confidence: readonly Criterion[] = [
  {
    name: 'self-assessment-agrees',
    stage: null,
    judge: (known) => {
      const own = selfAssessed(known);
      const levels = own.map(({ stage }) => stages.indexOf(stage ?? 'networking') + 1);
      const spread = Math.max(...levels) - Math.min(...levels);
      return {
        status: own.length < 2 ? 'unknown' : spread <= 1 ? 'met' : 'not-met',
        found: (t) =>
          own.length === 0
            ? t.stage.notes.noAssessment
            : t.format.list(
                own.map(({ organisation, stage }) => `${organisation} ${t.partnership.stages[stage ?? 'networking']}`),
              ),
        evidence: own.map(({ id, organisation, assessedOn, round }) => ({
          noun: 'assessment',
          id,
          date: assessedOn,
          note: () => `${organisation}, ${round}`,
        })),
      };
    },
  },
];

/** The newest self-assessment of each organisation in the 12 months up to the day that names a stage. */
export function selfAssessed({ records, asOf }: Pick<Known, 'records' | 'asOf'>): RuleAssessment[] {
  const recent = records.assessments.filter(
    ({ assessedOn, stage }) => stage !== null && assessedOn <= asOf && assessedOn >= since({ asOf }),
  );
  const newest = new Map(recent.map((assessment) => [assessment.organisation, assessment]));
  return [...newest.values()];
}
