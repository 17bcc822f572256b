/** The closed word lists of commitments, reviews and self-assessments. */

/** What a partner can promise. Money in euros, hours in hours, the rest in numbers of each. */
export const commitmentKinds = [
  'mentors',
  'placements',
  'workplace-visits',
  'speakers',
  'premises',
  'funding',
  'hours',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** What came of looking through the rules of the game together. */
export const reviewOutcomes = ['no-change', 'changes'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** The areas of the self-assessment. */
export const assessmentAreas = [
  'purpose',
  'partners',
  'trust',
  'rules',
  'resources',
  'participants',
  'learning',
] as const;
export type AssessmentArea = (typeof assessmentAreas)[number];
