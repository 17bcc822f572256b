/** Which tables each section of a report on a period can have: what a template may name. */
import type { QuarterlySection } from './model.ts';
import { groupings } from './sections/grouping.ts';

export const sectionTables: Readonly<Record<QuarterlySection, readonly string[]>> = {
  summary: [],
  participants: [...groupings, 'exits'],
  activities: ['activities'],
  mentoring: ['mentoring'],
  referrals: ['referrals', 'waiting'],
  work: ['work', 'situations', 'employment', 'differences'],
  competence: ['skills', 'recognitions'],
  outcomes: ['outcomes', 'domains', 'levels', 'assessed'],
  learning: ['learned'],
  meetings: ['meetings', 'attendance'],
  actions: ['actions'],
  commitments: ['commitments'],
  rules: ['rules'],
  stage: ['stages'],
  quality: ['missing'],
  amif: [],
};

/** Groups by a field of the register's own are named by it. */
export const isTable = (section: QuarterlySection, table: string): boolean =>
  sectionTables[section].includes(table) || (section === 'participants' && table.startsWith('own:'));
