/** `participant list`: whom one is looking for. */
import { command } from '../../cli/command.ts';
import { choice, date, flag, text } from '../../cli/parameter.ts';
import { paths, residenceGrounds } from '../../lib/vocabulary.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { municipalityCode } from '../options.ts';
import { listParticipants } from '../records.ts';
import { participantTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.participant.help.list,
  listing: true,
  options: {
    partnership: text((t) => t.participant.options.inPartnership, 'P'),
    path: choice(paths, (t) => t.participant.options.path),
    needs: text((t) => t.participant.fields.needs, 'WORD'),
    interest: text((t) => t.participant.fields.interests, 'WORD'),
    language: text((t) => t.participant.options.speaks, 'CODE'),
    municipality: text((t) => t.participant.fields.municipality),
    ground: choice(residenceGrounds, (t) => t.participant.fields.residenceGround),
    profession: text((t) => t.participant.fields.occupation, 'WORD'),
    noContactFor: date((t) => t.participant.options.noContactFor),
    active: flag((t) => t.participant.options.active),
    search: text((t) => t.participant.options.search),
  },
  examples: [
    'participant list --partnership vagen-in --path sv',
    'participant list --no-contact-for -60d --columns id,givenName,familyName,phone',
  ],
  async run(context, { partnership, municipality, noContactFor, active, ...filter }) {
    const { db } = await context.store();
    const participants = await listParticipants(db, {
      ...filter,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
      municipality: municipality === undefined ? undefined : municipalityCode(municipality),
      noContactSince: noContactFor,
      activeOn: active ? context.today : undefined,
    });
    await context.list(participantTable(participants));
  },
});
