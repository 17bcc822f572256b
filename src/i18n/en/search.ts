/** English: finding words in the register. */

export const search = {
  help: {
    find: 'Find words anywhere: organisations, people, partnerships, meetings, decisions, actions, agreements',
    findMore:
      'All the words must be there, or words that begin so. Capitals, accents and scripts do not matter: "sprak" finds "språk", "olena" finds "Олена". Case meetings are never found here. Own fields of text and tags are looked through too, but no field that is marked as sensitive.',
  },
  arguments: { text: 'The words' },
  options: { among: 'Only things of this kind' },
  headings: {
    noun: 'What',
    id: 'No',
    partnership: 'Partnership',
    date: 'Day',
    place: 'Found in',
    excerpt: 'Words',
    label: 'Name',
  },
  nouns: {
    organisation: 'organisation',
    'contact-person': 'contact person',
    partnership: 'partnership',
    participant: 'participant',
    meeting: 'meeting',
    decision: 'decision',
    action: 'action',
    agreement: 'agreement',
    activity: 'activity',
    speaker: 'speaker',
  },
  places: {
    name: 'name',
    particulars: 'particulars',
    notes: 'notes',
    place: 'place',
    title: 'title',
    text: 'text',
    later: 'for next time',
    owner: 'responsible',
    clause: 'clause',
    purpose: 'purpose',
    tag: 'tag',
  },
  empty: 'Nothing was found.',
};
