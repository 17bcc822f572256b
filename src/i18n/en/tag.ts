/** English: tags. */
import { formatFor } from '../format.ts';

const { list } = formatFor('en');

export const tag = {
  summary: 'Tags: words of your own by which people, organisations and partnerships are found again',
  noun: 'tag',
  heading: 'Tags',
  help: {
    add: 'Give something one or more tags',
    remove: 'Take tags away from something',
    list: 'List all tags, with how many things have each',
    rename: 'Give a tag another name everywhere; a name that is there already takes both',
  },
  arguments: {
    noun: 'What it is: participant, org, partnership, activity, meeting, speaker, action, decision or programme',
    thing: 'Its number, its short name, or a part of its name',
    tags: 'The tags, a word or a few each',
    old: 'The tag as it is',
    new: 'What it is called from now on',
  },
  options: {
    tag: 'Only those with this tag; of several, with all of them',
    noun: 'Only tags of these',
  },
  headings: {
    tag: 'Tag',
    total: 'In all',
    participant: 'Participants',
    org: 'Organisations',
    partnership: 'Partnerships',
    activity: 'Activities',
    meeting: 'Meetings',
    speaker: 'Speakers',
    action: 'Actions',
    decision: 'Decisions',
    programme: 'Programmes',
  },
  empty: 'No tags yet. Add one: samspel tag add participant ID TAG',
  none: 'Say which tag.',
  badTag: (typed: string) => `"${typed}" can’t be a tag.`,
  badTagHint: 'A tag has 1 to 50 letters and no comma: "needs a laptop"',
  unknown: (typed: string) => `There is no tag "${typed}".`,
  unknownHint: 'See which there are: samspel tag list',
  added: (name: string, tags: readonly string[]) => `${name}: ${list(tags)} added.`,
  addedAlready: (name: string, tags: readonly string[]) => `${name} has ${list(tags)} already.`,
  removed: (name: string, tags: readonly string[]) => `${name}: ${list(tags)} taken away.`,
  hasNot: (name: string, tags: readonly string[]) => `${name} does not have ${list(tags)}.`,
  renamed: (old: string, now: string) => `The tag ${old} is now ${now}.`,
  logged: (noun: string, id: number) => `Tags of ${noun} ${id}`,
};
