/** The closed word lists of a person's path: activities, competence, referrals, outcomes. */

/** What an activity is. The names of courses are those that the indicators of AMIF count. */
export const activityKinds = [
  'sport',
  'culture',
  'club',
  'social',
  'peer-group',
  'volunteering',
  'language-cafe',
  'language-course',
  'civic-orientation',
  'career-guidance',
  'workplace-visit',
  'pre-departure',
  'family-reunification',
  'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Kinds in which people belong together out of interest: the first of them that someone attends is her first community. */
export const communityKinds = [
  'sport',
  'culture',
  'club',
  'social',
  'peer-group',
  'volunteering',
  'language-cafe',
] as const satisfies readonly ActivityKind[];

export const sessionStatuses = ['planned', 'held', 'cancelled'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export const enrolmentStatuses = ['waiting', 'enrolled', 'left', 'completed'] as const;
export type EnrolmentStatus = (typeof enrolmentStatuses)[number];

export const presences = ['present', 'absent', 'excused'] as const;
export type Presence = (typeof presences)[number];

/** From what she says to what someone with the right to do so has recognised. */
export const skillStates = ['told', 'identified', 'assessed', 'recognised'] as const;
export type SkillState = (typeof skillStates)[number];

export const skillLevels = ['basic', 'good', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

export const recognitionKinds = [
  'degree',
  'equivalence',
  'professional-right',
  'vocational',
  'prior-learning',
  'statement',
] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

export const recognitionStatuses = [
  'identified',
  'advised',
  'applied',
  'supplement-asked',
  'decided-full',
  'decided-partial',
  'rejected',
  'lapsed',
  'withdrawn',
] as const;
export type RecognitionStatus = (typeof recognitionStatuses)[number];

export const languageSkills = ['speaking', 'listening', 'reading', 'writing'] as const;
export type LanguageSkill = (typeof languageSkills)[number];

export const levelSources = ['self', 'teacher', 'test', 'certificate'] as const;
export type LevelSource = (typeof levelSources)[number];

export const referralStatuses = ['made', 'accepted', 'met', 'completed', 'declined', 'withdrawn'] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** Why a person's data may go to the receiver. */
export const referralBases = ['consent', 'law', 'own-request'] as const;
export type ReferralBasis = (typeof referralBases)[number];

export const goalStatuses = ['open', 'reached', 'dropped'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** After the Indicators of Integration framework of the UK Home Office, third edition, 2019. */
export const outcomeDomains = [
  'work',
  'housing',
  'education',
  'health',
  'leisure',
  'bonds',
  'bridges',
  'links',
  'language',
  'culture',
  'digital',
  'safety',
  'stability',
  'rights',
] as const;
export type OutcomeDomain = (typeof outcomeDomains)[number];

export const outcomeKinds = [
  'job',
  'traineeship',
  'own-business',
  'studies',
  'qualification',
  'home',
  'joined-association',
  'hobby',
  'friend',
  'volunteer',
  'position-of-trust',
  'voted',
  'language-level',
  'manages-online',
  'permanent-permit-applied',
  'long-term-residence-applied',
  'citizenship-applied',
  'host-practice-changed',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const outcomeSides = ['newcomer', 'host'] as const;
export type OutcomeSide = (typeof outcomeSides)[number];

export const outcomeSources = ['self', 'staff', 'certificate'] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

export const assessmentPhases = ['baseline', 'follow-up'] as const;
export type AssessmentPhase = (typeof assessmentPhases)[number];

export const workKinds = [
  'contact',
  'workplace-visit',
  'job-shadowing',
  'placement',
  'work-trial',
  'summer-job',
  'apprenticeship',
  'pay-subsidy',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** What became of a contact with working life. */
export const workResults = ['none', 'new-contact', 'placement', 'job', 'studies'] as const;
export type WorkResult = (typeof workResults)[number];

export const employmentPoints = ['graduation', '6-months', '12-months'] as const;
export type EmploymentPoint = (typeof employmentPoints)[number];

export const employmentSituations = ['employed', 'own-business', 'studying', 'looking', 'other'] as const;
export type EmploymentSituation = (typeof employmentSituations)[number];
