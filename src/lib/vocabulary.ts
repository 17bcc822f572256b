/** The closed word lists of the field. CHECK constraints, option choices, prompts and types all come from here. */

export const sectors = ['third-sector', 'authority', 'school', 'company'] as const;
export type Sector = (typeof sectors)[number];

export const memberRoles = ['lead', 'partner', 'funder', 'host', 'supporter'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const partnershipStatuses = ['planned', 'active', 'under-review', 'closed'] as const;
export type PartnershipStatus = (typeof partnershipStatuses)[number];

/** After Himmelman; see the guide on stages. */
export const stages = ['networking', 'coordination', 'cooperation', 'partnership'] as const;
export type Stage = (typeof stages)[number];

export const genders = ['female', 'male', 'other', 'not-stated'] as const;
export type Gender = (typeof genders)[number];

/** The language of integration: Swedish, Finnish, both, or not yet chosen. */
export const paths = ['sv', 'fi', 'both', 'undecided'] as const;
export type Path = (typeof paths)[number];

export const residenceGrounds = [
  'asylum',
  'quota',
  'subsidiary',
  'temporary',
  'humanitarian-other',
  'family',
  'work',
  'entrepreneur',
  'study',
  'research',
  'returnee',
  'eu',
  'nordic',
  'trafficking',
  'asylum-seeker',
  'citizen',
  'other',
  'unknown',
] as const;
export type ResidenceGround = (typeof residenceGrounds)[number];

export const permitTypes = ['A', 'B', 'P', 'P-EU'] as const;
export type PermitType = (typeof permitTypes)[number];

export const cefrLevels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

export const contactWays = ['phone', 'meeting', 'email', 'message', 'letter', 'visit'] as const;
export type ContactWay = (typeof contactWays)[number];

export const attendances = ['present', 'absent', 'excused', 'guest'] as const;
export type Attendance = (typeof attendances)[number];

export const decisionMethods = ['consensus', 'majority', 'chair'] as const;
export type DecisionMethod = (typeof decisionMethods)[number];

export const meetingStatuses = ['planned', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const languages = ['en', 'sv', 'fi'] as const;
/** The languages of the program itself. */
export type Language = (typeof languages)[number];
