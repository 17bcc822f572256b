/** English: where a partnership stands, and how the partners see it. */
import { formatFor } from '../format.ts';

const { plural } = formatFor('en');

export const stage = {
  headings: {
    stage: 'Stage',
    name: 'Criterion',
    status: 'Status',
    found: 'Found',
    needed: 'Needed',
    asOf: 'Day',
    nearly: 'Nearly',
    met: 'Met',
    notMet: 'Not met',
    unknown: 'Unknown',
    strip: 'Criteria in order',
    round: 'Round',
    what: 'Area',
    mean: 'Mean',
    spread: 'Spread',
    evidence: 'Records show',
  },
  statuses: { met: 'met', nearly: 'nearly', 'not-met': 'not met', unknown: 'unknown' },
  help: {
    stage: 'Show where a partnership stands: networking, coordination, cooperation, partnership',
    stageMore:
      'Fourteen criteria are looked up in the records of the last 12 months, a fifteenth says how far the partners agree. A stage is reached when all criteria up to it are met. What nothing recorded can show is unknown, not unmet. Partnership is not the only good stage: each partnership has its own target.',
    assess: 'Record how one organisation sees the partnership',
    assessMore:
      'Twenty-eight statements in seven areas, 1 to 5, and the stage: under ten minutes on the terminal, or from YAML (--form gives the form). Scores of a published instrument are recorded by name, without its text.',
    assessments: 'Compare how the partners see the partnership',
  },
  arguments: { file: 'YAML with answers (else asked on the terminal)' },
  options: {
    history: 'One row for each quarter',
    evidence: 'Show the records below',
    by: 'The organisation that answers',
    round: 'Name of the round (else the year, or the last one)',
    on: 'The day (else today)',
    form: 'Print the form to fill in',
    instrument: 'A published instrument, instead of the statements',
    score: 'A score of it; may be repeated',
    replace: 'Replace what the organisation answered in this round',
  },
  none: 'not yet networking',
  standing: (name: string, on: string, stage: string) => `${name} on ${on}: ${stage}.`,
  noneMeans: 'The records do not show yet that the partners exchange information.',
  stageMeans: {
    networking: 'The partners exchange information.',
    coordination: 'The partners fit their work together towards shared goals.',
    cooperation: 'The partners share resources under a signed agreement; each decides for itself.',
    partnership: 'The partners decide, carry risks and learn together, and keep their own rules.',
  },
  nearlyThere: (stage: string) => `Nearly there: ${stage}, with at most one criterion open in each stage.`,
  target: (stage: string) => `Target: ${stage}.`,
  noTarget: 'No target is set: samspel partnership edit PARTNERSHIP --target-stage cooperation',
  self: (stage: string, steps: number) =>
    steps === 0
      ? `The partners themselves say the same: ${stage}.`
      : `The partners themselves say ${stage}: ${plural(Math.abs(steps), { one: '# stage', other: '# stages' })} ${steps > 0 ? 'further on than' : 'behind what'} the records show.`,
  noSelf: 'The partners have not assessed themselves in the last 12 months: samspel partnership assess',
  missing: (what: string) => `Missing for the next stage or the target: ${what}.`,
  areas: {
    purpose: 'Purpose',
    partners: 'Partners and roles',
    trust: 'Trust',
    rules: 'Rules and decisions',
    resources: 'Resources',
    participants: 'Participants',
    learning: 'Learning and results',
  },
  scale: { 1: 'disagree', 2: 'rather disagree', 3: 'neither', 4: 'rather agree', 5: 'agree' },
  cantSay: "can't say",
  whichStage: 'Where do you see the partnership now?',
  formIntro:
    'How does your organisation see the partnership? 1 = disagree, 2 = rather disagree, 3 = neither, 4 = rather agree, 5 = agree.\nLeave empty what you can’t say.',
  assessed: (organisation: string, partnership: string, round: string, answers: number) =>
    `${organisation} assessed ${partnership}, round ${round}: ${plural(answers, { one: '# answer', other: '# answers' })}.`,
  answeredAlready: (round: string) => `The organisation has answered in the round ${round}.`,
  answeredAlreadyHint: 'Replace its answers with --replace, or name another --round.',
  noAssessments: 'Nobody has assessed the partnership: samspel partnership assess PARTNERSHIP --by ORGANISATION',
  scoresMissing: 'Give the scores: --score total=128',
  badScore: (typed: string) => `"${typed}" is not a score, like total=128.`,
  formHint: 'Get a form to fill in: samspel partnership assess PARTNERSHIP --form',
  wrongFile: (count: number, lines: readonly string[]) =>
    `${plural(count, { one: '# thing is wrong in the answers', other: '# things are wrong in the answers' })}. Nothing was changed.\n${lines.join('\n')}`,
  oneToFive: 'A whole number from 1 to 5 stands here, or nothing.',
  answerKeys:
    'The keys are round, stage, notes and answers; stage is networking, coordination, cooperation or partnership.',
  noStatement: (id: string, close: string | null) =>
    `There is no statement ${id}.${close === null ? '' : ` Did you mean ${close}?`}`,
  criteria: {
    'info-exchange': {
      title: 'Information is exchanged',
      short: 'exchange of information',
      needed: 'Two partners or more met, or shared minutes, in the last 6 months',
    },
    'multi-sector': { title: 'Several sectors', short: 'a second sector', needed: 'Partners from two sectors or more' },
    'shared-goals': {
      title: 'Shared goals',
      short: 'shared goals',
      needed: 'A goal with a target and a day, decided jointly',
    },
    'roles-agreed': {
      title: 'Agreed roles',
      short: 'contact persons',
      needed: 'Each partner has a role and a named contact person',
    },
    'cadence-kept': {
      title: 'Meetings as agreed',
      short: 'meetings as agreed',
      needed: 'Meetings as often as the rules of the game say, with a quorum',
    },
    'actions-done': {
      title: 'Actions get done',
      short: 'actions done',
      needed: '70 per cent of the actions done within 14 days of their day',
    },
    'signed-agreement': {
      title: 'Signed agreement',
      short: 'signatures',
      needed: 'The agreement in force is signed by all partners',
    },
    'shared-resources': {
      title: 'Resources from several sides',
      short: 'shared resources',
      needed: 'Two organisations or more delivered hours, money, premises or places',
    },
    'mutual-referrals': {
      title: 'Referrals both ways',
      short: 'referrals both ways',
      needed: 'Referrals in two directions or more, 70 per cent closed with feedback',
    },
    'joint-decisions': {
      title: 'Decisions made together',
      short: 'joint decisions',
      needed: '60 per cent of the decisions with all sectors present; no partner absent from more than half',
    },
    'rules-kept': {
      title: 'Rules are kept',
      short: 'rules kept',
      needed: '80 per cent of the clauses with a rule are kept',
    },
    'review-held': {
      title: 'Rules are reviewed',
      short: 'a joint review',
      needed: 'The rules of the game reviewed jointly within 12 months',
    },
    'joint-evaluation': {
      title: 'Results judged together',
      short: 'joint evaluation',
      needed: 'A report discussed at a meeting where all sectors were',
    },
    'capacity-both-ways': {
      title: 'Both sides learn and decide',
      short: 'learning on both sides',
      needed: 'Learning written down by hosts and newcomers; a migrant-led partner or a participant has a say',
    },
    'self-assessment-agrees': {
      title: 'The partners see it alike',
      short: 'self-assessment',
      needed: 'Two partners or more assessed themselves, at most one stage apart',
    },
  },
  notes: {
    nothing: 'nothing recorded',
    jointMeetings: { one: '# joint meeting', other: '# joint meetings' },
    present: (organisations: number) => plural(organisations, { one: '# organisation', other: '# organisations' }),
    noGoals: 'no goals in the agreement in force',
    goals: (all: number, measurable: number, joint: boolean) =>
      `${plural(all, { one: '# goal', other: '# goals' })}, ${measurable} with target and day, ${joint ? 'decided jointly' : 'not yet decided jointly'}`,
    goalsIn: (version: number) => `goals in version ${version}`,
    goalsDecided: 'decision on goals',
    withContact: (named: number, all: number) => `${named} of ${all} partners with a contact person`,
    noContact: 'no contact person',
    noCadence: 'no clause says how often to meet',
    of: (part: number, all: number) => `${part} of ${all}`,
    noAgreement: 'no agreement in force',
    signed: (signed: number, all: number) => `signed by ${signed} of ${all} partners`,
    notSigned: (version: number, missing: string) => `version ${version}, not signed by ${missing}`,
    noReferrals: 'no referrals recorded',
    referrals: (directions: number, told: number, all: number) =>
      `${plural(directions, { one: '# direction', other: '# directions' })}; ${told} of ${all} closed with feedback`,
    sides: { host: 'learned by the hosts', newcomer: 'learned by newcomers' },
    jointDecisions: (joint: number, all: number, absent: string) =>
      `${joint} of ${all} decisions with all sectors${absent === '' ? '' : `; often absent: ${absent}`}`,
    sectorMissing: 'a sector was missing',
    clausesKept: (kept: number, all: number) => `${kept} of ${all} clauses kept`,
    noReview: 'never reviewed',
    reportsDiscussed: { one: 'a report at # meeting', other: 'reports at # meetings' },
    reportDiscussed: 'decision on a report',
    voices: (migrantLed: number, speaking: number, learned: number) =>
      `${plural(migrantLed, { one: '# migrant-led partner', other: '# migrant-led partners' })}, ${plural(speaking, { one: '# person speaks', other: '# people speak' })} for the participants; ${plural(learned, { one: '# thing learned', other: '# things learned' })}`,
    migrantLed: 'migrant-led',
    noAssessment: 'nobody has assessed',
  },
};
