/** English: where the fields of a participant come from, and which of them a partnership uses. */
import { formatFor } from '../format.ts';
import { participant } from './participant.ts';

const { list } = formatFor('en');
const { fields } = participant;
type Field = keyof typeof fields;
const named = (keys: readonly Field[]) => list(keys.map((key) => fields[key].toLowerCase()));

export const participantMore = {
  headings: {
    sources: 'Where it comes from',
    saidBy: 'Said by',
    saidOn: 'Said on',
    missing: 'Missing',
  },
  permits: {
    A: 'A, continuous',
    B: 'B, temporary',
    P: 'P, permanent',
    'P-EU': 'P-EU, long-term resident',
  },
  help: {
    fieldsShow: 'Show which fields of participants a partnership uses, and of how many people they are missing',
    fieldsSet: 'Choose which fields of participants a partnership uses',
    fieldsClear: 'Use no chosen fields any more',
  },
  fieldsMore:
    'Only these are asked for when somebody joins on a terminal, stand in the list that a sender fills in, and are named when they are missing. Ask for no more than the work needs.',
  arguments: { fields: 'The fields, as in JSON: phone,municipality' },
  options: {
    from: 'The organisation that says so (else she herself)',
    on: 'The day it was said (else today)',
    fields: 'Ask for the fields that this partnership uses',
    sources: 'Who said what, and when',
    incomplete: 'Only those of whom something is missing that --partnership uses',
    templateFor: 'The fields that this partnership uses',
    add: 'These too',
    remove: 'These no more',
  },
  skip: '(leave it out)',
  severalOf: (label: string) => `${label} (with commas between)`,
  whichFields: 'Which fields does the partnership use?',
  profileSet: (partnership: string, used: readonly Field[]) =>
    used.length === 0
      ? `${partnership} has no chosen fields any more.`
      : `${partnership} uses the name and: ${named(used)}.`,
  noProfile: (partnership: string) => `${partnership} has not chosen which fields it uses.`,
  noProfileHint: (handle: string) => `Choose: samspel partnership fields set ${handle}`,
  notKnown: (id: number, missing: readonly Field[]) =>
    `Not known yet: ${named(missing)}. Later: samspel participant edit ${id}`,
  allKnown: 'Of everyone all is known that the partnership uses.',
  incompleteWhere: '--incomplete needs a partnership: what is missing depends on what it uses.',
  incompleteWhereHint: 'For example: samspel participant list --partnership vagen-in --incomplete',
  unknownCountry: (typed: string) => `No country is called "${typed}".`,
  unknownCountryHint: 'Write its name in English, Swedish or Finnish, or its code: SY, Syria, Syrien, Syyria',
  notASpan: (option: string, typed: string) => `${option}: "${typed}" is neither a length of time nor a day.`,
  spanHint: 'Write for example "60 days", 2m or 1.9.2026.',
  notFoundHint: 'Use her number or a part of her name. To look for her: samspel participant list --search NAME',
  namesakes: (who: readonly string[]) => `The name is there already: ${who.join('; ')}.`,
  namesakesHint: (a: number, b: number) =>
    `The same person? samspel participant merge ${a} ${b}. Someone else? Note her date of birth or municipality, so that they are told apart.`,
};
