/** The closed word lists of reports. */

/** The forms in which a report can be had; the terminal is what one gets without asking. */
export const reportFormats = ['terminal', 'md', 'html', 'docx', 'xlsx', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Those that are no text and can't go to a terminal. */
export const binaryFormats = ['docx', 'xlsx'] as const satisfies readonly ReportFormat[];

/** As the European fund counts them: who is exactly 18 or 60 belongs to the middle. */
export const ageBrackets = ['under-18', '18-60', 'over-60', 'unknown'] as const;
export type AgeBracket = (typeof ageBrackets)[number];

/** The templates that ship with the program. */
export const reportTemplates = ['partners', 'stea', 'amif'] as const;

/** The figures of reports, in their order. */
export const figureIds = [
  'participantsActive',
  'participantsJoined',
  'participantsEnded',
  'peopleAtActivities',
  'sessionsHeld',
  'firstCommunity',
  'daysToCommunity',
  'menteesMet',
  'mentoringSessions',
  'peopleReferred',
  'peopleWaiting',
  'peopleAnswered',
  'daysToAnswer',
  'peopleWithWork',
  'peopleWithSkills',
  'peopleInRecognition',
  'peopleWithOutcomes',
  'peopleWithHigherLevel',
  'hostsLearned',
  'meetingsHeld',
  'decisionsMade',
  'actionsDone',
  'actionsOverdue',
  'rulesKept',
  'rulesBroken',
  'sameName',
] as const;
export type FigureId = (typeof figureIds)[number];
