/** English: what was learned. */

export const learning = {
  noun: 'thing learned',
  summary: 'The two-way process: what hosts and newcomers have learned, and what changed',
  headings: { id: 'No', who: 'Who learned', text: 'What was learned', changed: 'What was changed because of it' },
  help: {
    add: 'Note what an organisation, or the newcomers, have learned',
    change: 'Note what was changed because of it',
    list: 'List what was learned',
  },
  arguments: { text: 'What was learned', learning: 'Number of the thing learned' },
  options: {
    by: 'The organisation that learned; leave it out when newcomers did',
    changed: 'What was changed because of it',
    on: 'The day (else today)',
  },
  added: (id: number, who: string) => `Noted ${id}, learned by ${who}.`,
  changed: (id: number) => `Noted what was changed because of ${id}.`,
  empty: 'Nothing learned is noted. Note something: samspel learning add PARTNERSHIP "…" --by ORG',
  notFoundHint: 'The numbers: samspel learning list',
};
