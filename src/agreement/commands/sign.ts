/** `agreement sign`: a party has signed. */
import { command } from '../../cli/command.ts';
import { date, number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { chooseVersion } from '../choose.ts';
import { signVersion } from '../records.ts';

export const sign = command({
  name: 'sign',
  summary: (t) => t.agreement.help.sign,
  arguments: { partnership: required(text((t) => t.agreement.arguments.partnership)) },
  options: {
    organisation: required(text((t) => t.agreement.options.organisation, 'ORG')),
    by: required(text((t) => t.agreement.options.by, 'NAME')),
    on: required(date((t) => t.agreement.options.signedOn)),
    version: number((t) => t.agreement.options.version),
  },
  examples: [
    'agreement sign vagen-in --organisation luckan --by "Anna Ek" --on 15.1.2026',
    'agreement sign vagen-in --organisation arbis --by "Cia Dahl" --on today --version=1',
  ],
  async run(context, { partnership: typed, organisation: typedOrganisation, by, on, version: wanted }) {
    const { db } = await context.store();
    const partnership = await choosePartnership(context, typed);
    const version = await chooseVersion(db, partnership, wanted);
    const organisation = await chooseOrganisation(context, typedOrganisation);
    if (on > context.today) throw new SamspelError('bad-data', (t) => t.agreement.futureSignature(t.format.date(on)));
    const waiting = version.signatures
      .filter((signature) => signature.signedOn === null && signature.organisation !== organisation.handle)
      .map((signature) => signature.organisation);
    await context.change('agreement sign', async (tx) => {
      await signVersion(tx, version, organisation, { on, by: tidy(by) });
      const { agreement, format } = context.texts;
      const after = waiting.length === 0 ? agreement.allSigned : agreement.stillToSign(format.list(waiting));
      const signed = agreement.signed(organisation.name, version.version, partnership.name, format.date(on));
      const { id } = version;
      const json = { partnership: partnership.handle, organisation: organisation.handle, signedOn: on, waiting };
      return { message: `${signed} ${after}`, json: { id, version: version.version, ...json } };
    });
  },
});
