/** `skill find`: "who has been an electrician and speaks Swedish?" */

import { command } from '../../cli/command.ts';
import { looksAtAll } from '../../cli/listing.ts';
import { required, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { languageCode } from '../../language/codes.ts';
import { levelOption } from '../../participant/everyday-words.ts';
import { municipalityCode } from '../../participant/options.ts';
import { findPeople, readSought } from '../gather.ts';
import { readOccupations } from '../occupation-list.ts';
import { foundTable } from '../view.ts';

/** As many as a person looks through; more with `--limit`. */
const enough = 50;

export const find = command({
  name: 'find',
  summary: (t) => t.skill.help.find,
  description: (t) => t.skill.findMore,
  arguments: { what: required(text((t) => t.skill.arguments.find)) },
  options: {
    speaks: text((t) => t.skill.options.speaks, 'CODE'),
    level: levelOption((t) => t.skill.options.atLeast),
    municipality: text((t) => t.participant.fields.municipality),
  },
  listing: true,
  examples: [
    'skill find elektriker --speaks sv',
    'skill find "sairaanhoitaja" --speaks suomi --level B1 --municipality Esbo',
  ],
  async run(context, { what, speaks, level = 'A1', municipality }) {
    const { db } = await context.store();
    const wish = {
      language: speaks === undefined ? null : languageCode(speaks),
      municipality: municipality === undefined ? null : municipalityCode(municipality),
      level,
    };
    const most = looksAtAll(context.listing) ? Number.POSITIVE_INFINITY : (context.listing.limit ?? enough);
    const { found, more } = await findPeople(db, readSought(readOccupations(), what, context.language), wish, most);
    await context.list(naming(foundTable(found), 'skill find', ({ role, id }) => (role === 'participant' ? id : null)));
    if (more && context.listing.limit === undefined) context.say((t) => t.skill.moreFound(enough));
  },
});
