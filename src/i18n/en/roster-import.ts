/** English: plans, profiles and questions of the reading of lists. */
import { formatFor } from '../format.ts';

const format = formatFor('en');
const people = (count: number) => format.plural(count, { one: '# participant', other: '# participants' });

export const rosterImport = {
  help: {
    apply: 'Carry out a saved plan exactly as it was looked at',
    save: 'Remember how the lists of a sender are read',
    list: 'List the profiles',
    show: 'Show a profile',
    delete: 'Forget a profile',
    export: 'Write all profiles as YAML, for others',
    import: 'Read profiles from YAML',
  },
  arguments: {
    plan: 'A plan from roster import --plan',
    profile: 'Name of the profile',
    yaml: 'A YAML file',
  },
  options: {
    profile: 'Read it as this profile says (else recognised by its headings)',
    missing: 'Those who came from this sender and are not on the list: list them, or end their taking part',
    keepUnknown: 'Keep columns that are not known as fields of your own',
    noLinkage: 'Recognise people by number, identity code and name with birthday only',
    plan: 'Change nothing: write what would change to this file, for roster apply',
  },
  headings: {
    id: 'No',
    name: 'Profile',
    from: 'Sender',
    map: 'Columns',
    headings: 'Headings',
    sheet: 'Sheet',
    encoding: 'Encoding',
    nameOrder: 'Order of names',
  },
  /** Fields that only lists have. */
  fields: {
    fullName: 'Whole name',
    personalId: 'Personal identity code',
    externalId: "The sender's number",
    citizenship: 'Citizenship',
    levelSv: 'Level in Swedish',
    levelFi: 'Level in Finnish',
    levelEn: 'Level in English',
    languageLevel: 'Level of a language',
    partnership: 'Takes part in',
  },
  ask: {
    column: (heading: string, values: readonly string[]) =>
      `What is in the column "${heading}"? For example: ${values.join(' · ')}`,
    leaveOut: '(leave it out)',
    asOwn: '(keep as a field of your own)',
    order: (values: readonly string[]) => `Which comes first in the names? For example: ${values.join(' · ')}`,
    givenFirst: 'given name first',
    familyFirst: 'family name first',
    remember: 'Remember this for lists like it, under the name (- for no)',
  },
  recognised: (name: string) => `Read by the profile ${name}.`,
  severalProfiles: (names: readonly string[]) => `Several profiles know these headings: ${format.list(names)}.`,
  severalProfilesHint: 'Say which with --profile, or who sent the list with --from.',
  likeProfile: (name: string) =>
    `The headings are nearly those of the profile ${name}. If it is such a list, read it with --profile ${name}.`,
  headingsChanged: (name: string, gone: readonly string[], fresh: readonly string[]) =>
    `The headings have changed since the profile ${name} was made.` +
    `${gone.length > 0 ? ` Not there any more: ${gone.join(', ')}.` : ''}${fresh.length > 0 ? ` New: ${fresh.join(', ')}.` : ''}`,
  profileSender: (name: string, sender: string) =>
    `${name}: there is no organisation ${sender} here. Name the sender with --from when you read such a list in.`,
  noProfile: (typed: string) => `There is no profile ${typed}.`,
  noProfileHint: 'Make one with: samspel roster profile save NAME FILE --from ORG',
  profileSaved: (name: string) => `Saved the profile ${name}.`,
  profileDeleted: (name: string) => `Deleted the profile ${name}.`,
  profilesRead: (count: number) => `Read ${format.plural(count, { one: '# profile', other: '# profiles' })}.`,
  badProfiles: (file: string, where: string) =>
    where === '' ? `${file} holds no profiles.` : `${file}: ${where} is not as it should be.`,
  badProfilesHint: 'See the form of one with: samspel roster profile export',
  planNew: (row: number, name: string) => `Row ${row}, ${name}: new`,
  planChanged: (row: number, name: string, id: number, changes: readonly string[]) =>
    `Row ${row}, ${name} (${id}): ${changes.join('; ')}`,
  planPossible: (row: number, name: string, candidates: readonly string[]) =>
    `Row ${row}, ${name}: perhaps ${candidates.join(', ')}`,
  planWritten: (file: string) => `Nothing was changed. The plan: ${file}. Carry it out: samspel roster apply ${file}`,
  planNeedsFile: 'A plan needs a list in a file: it is read again when the plan is carried out.',
  noPlan: (file: string) => `${file} is no plan.`,
  noPlanHint: 'Make one with: samspel roster import FILE --plan plan.json',
  planOutdated: 'The register has changed since the plan was made: it would not do the same any more.',
  planOutdatedHint: 'Make the plan again, and look at it: samspel roster import FILE --plan plan.json',
  listChanged: (file: string) => `${file} is not the list that the plan was made of.`,
  missingNeedsPartnership: '--missing needs --partnership: from whom would they be missing?',
  missing: (count: number, partnership: string, policy: 'list' | 'leave') =>
    count === 0
      ? `Nobody of ${partnership} is missing from the list.`
      : policy === 'leave'
        ? `Not on the list any more, left ${partnership} (${people(count)}):`
        : `Not on the list any more (${people(count)}):`,
  missingHint: 'End their taking part with --missing leave.',
  notOnList: (sender: string | null) =>
    sender === null ? 'Not on the list any more' : `Not on the list of ${sender} any more`,
  leftOut: (headings: readonly string[]) =>
    `Left out, because not known: ${headings.join(', ')}. Say it with --map, or keep them with --keep-unknown.`,
  notKept: (headings: readonly string[]) =>
    `Not kept, because the register has no field for them: ${headings.join(', ')}. To keep one, make a field of your own for it: --map "${headings[0] ?? ''}=own:KEY".`,
  planKnowsFields: '--keep-unknown makes new fields, and a plan can only be made of fields that are there.',
  planKnowsFieldsHint: 'Make the fields first (samspel config field add), or leave --plan out and look with --dry-run.',
  fieldsMade: (fields: readonly string[], first: string) =>
    `New fields of your own: ${fields.join(', ')}. They are marked as sensitive and go to no partner; if one is not: samspel config field edit ${first} --not-sensitive`,
};
