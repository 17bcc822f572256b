/** The rules of the game that ship with the program, to begin with: what is in capitals in them is filled in. */
import type { DateText } from '../lib/date.ts';
import type { MemberRole } from '../lib/vocabulary.ts';

export const templateNames = ['steering', 'mentoring', 'leisure', 'school-work', 'referrals', 'data-sharing'] as const;
export type TemplateName = (typeof templateNames)[number];

export interface TemplateParty {
  /** Handle. */
  readonly organisation: string;
  readonly role: MemberRole;
  readonly signatory: string | null;
}

export interface Filling {
  readonly from: DateText;
  readonly until: DateText;
  /** None yet: a line to fill in stands for them. */
  readonly parties: readonly TemplateParty[];
}

/** The file under `data/`. */
export const templateFile = (name: TemplateName): string => `templates/agreements/${name}.yaml`;

/** The YAML with days and parties; names are quoted, so that none can be read as anything but text. */
export function fillTemplate(yaml: string, { from, until, parties }: Filling): string {
  const lines = parties.map(({ organisation, role, signatory }) => {
    const who = signatory === null ? '' : `, signatory: ${JSON.stringify(signatory)}`;
    return `  - {organisation: ${organisation}, role: ${role}${who}}`;
  });
  const blank = '  - {organisation: ORGANISATION, role: lead, signatory: NAME}';
  return yaml
    .replaceAll('UNTIL', until)
    .replaceAll('FROM', from)
    .replace('PARTIES', () => `\n${(lines.length === 0 ? [blank] : lines).join('\n')}`)
    .replace(/parties: \n/, 'parties:\n')
    .replace(/^(# .*?)\. The parties.*$/m, '$1.');
}
