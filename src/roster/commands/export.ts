/** `roster export`: a partnership's people for a partner, only what the agreement and the consents allow, written to the log of disclosures. */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { flag, required, text, withLetter, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { ownValuesOf } from '../../own-field/records.ts';
import { listParticipants } from '../../participant/records.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { readSharedFields } from '../../privacy/field.ts';
import { agreedFields, mayShare, recordDisclosure, refusals, requireSome } from '../../privacy/gate.ts';
import { layoutOf } from '../layout.ts';
import { isOutgoing, outgoingCell } from '../outgoing.ts';
import { listProfiles } from '../records.ts';
import { loadHeadings } from '../tables.ts';
import { writeList } from '../write-list.ts';
import { chooseProfile } from './choose-profile.ts';
import { referenceFor } from './circumstances.ts';

/** Asked for when the agreement names no field: the refusal then says what is missing. */
const least = ['givenName', 'familyName'];

export const exportList = command({
  name: 'export',
  summary: (t) => t.rosterExport.help.export,
  description: (t) => t.rosterExport.help.exportMore,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership, 'P')) },
  options: {
    to: required(text((t) => t.rosterExport.options.to, 'ORG')),
    output: required(
      withLetter(
        'o',
        text((t) => t.rosterExport.options.output, 'FILE'),
      ),
    ),
    purpose: text((t) => t.rosterExport.options.purpose),
    fields: words((t) => t.rosterExport.options.fields, 'FIELD,FIELD'),
    profile: text((t) => t.rosterExport.options.profile, 'NAME'),
    force: flag((t) => t.rosterCommands.options.force),
  },
  examples: [
    'roster export vagen-in --to nyland -o till-nyland.xlsx',
    'roster export vagen-in --to nyland -o lista.csv --fields givenName,familyName,phone',
  ],
  async run(context, { partnership: typed, to, output, purpose = null, fields, profile, force }) {
    const { db } = await context.store();
    const { texts, today, language } = context;
    const partnership = await choosePartnership(context, typed);
    const receiver = await chooseOrganisation(context, to);
    const people = await listParticipants(db, { partnership: partnership.id, activeOn: today });
    if (people.length === 0) throw new SamspelError('not-found', (t) => t.rosterExport.nobody(partnership.name));
    const reference = await referenceFor(context);
    const agreed = await agreedFields(db, receiver.id, today, (one) => purpose === null || one === purpose);
    const asked =
      fields === undefined
        ? agreed.length === 0
          ? least
          : agreed
        : readSharedFields(fields, reference.ownFields ?? []);
    const decision = await mayShare(db, {
      people: people.map(({ id }) => id),
      receiver,
      purpose,
      fields: asked,
      on: today,
      partnership: partnership.handle,
    });
    requireSome(decision);
    const allowed = new Map(decision.people.map((one) => [one.participant, one.allowed]));
    const going = people.filter(({ id }) => (allowed.get(id)?.size ?? 0) > 0);
    const keys = asked.filter(isOutgoing).filter((key) => going.some(({ id }) => allowed.get(id)?.has(key)));
    const document = profile === undefined ? null : chooseProfile(await listProfiles(db), profile).document;
    const columns = layoutOf(keys, document, loadHeadings(), reference, language);
    const own = await ownValuesOf(db, 'participant', null);
    const rows = going.map((person) =>
      columns.map(({ key }) =>
        key !== null && allowed.get(person.id)?.has(key)
          ? outgoingCell({ ...person, own: own.get(person.id) ?? {} }, key, receiver.handle, texts)
          : '',
      ),
    );
    const content = writeList(output, texts.rosterExport.sheet, columns, rows);
    await context.change('roster export', async (tx) => {
      const head = { by: context.actor, channel: 'roster export', partnershipId: partnership.id };
      const disclosure = await recordDisclosure(tx, decision, head);
      if (!context.dryRun) writeFile(context, output, content, force ? 'replace' : 'keep');
      const kept = people.length - going.length;
      return {
        message: texts.rosterExport.exported({
          people: going.length,
          fields: keys.length,
          to: receiver.name,
          file: output,
          kept,
        }),
        logged: texts.rosterExport.logged(going.length, receiver.name),
        json: {
          id: disclosure,
          partnership: partnership.handle,
          to: receiver.handle,
          file: output,
          people: going.length,
          fields: keys,
          refused: refusals(decision),
        },
      };
    });
  },
});
