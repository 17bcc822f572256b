/** `agreement draft`: the rules of the game from a YAML file become the newest version, if they say something new. */
import { command } from '../../cli/command.ts';
import type { Change, Context } from '../../cli/context.ts';
import { required, text } from '../../cli/parameter.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { listMembers } from '../../partnership/records.ts';
import type { AgreementDocument } from '../agreement.ts';
import { readAgreement } from '../read.ts';
import { addVersion, type Drafted } from '../records.ts';

export const draft = command({
  name: 'draft',
  summary: (t) => t.agreement.help.draft,
  arguments: {
    partnership: required(text((t) => t.agreement.arguments.partnership)),
    file: required(text((t) => t.agreement.arguments.file, 'FILE')),
  },
  examples: ['agreement draft vagen-in spelregler.yaml', 'agreement draft yrkesbron spelregler.yaml --dry-run'],
  async run(context, { partnership: typed, file }) {
    const { db } = await context.store();
    const partnership = await chooseOpenPartnership(context, typed);
    const document = await readAgreement(context, file);
    const members = (await listMembers(db, partnership.id, null)).filter(
      ({ until }) => until === null || until >= context.today,
    );
    const strangers = document.parties
      .map(({ organisation }) => organisation)
      .filter((handle) => !members.some(({ organisation }) => organisation === handle));
    const operation = await context.change('agreement draft', async (tx) => {
      const drafted = await addVersion(tx, partnership.id, document, context.today);
      return describeDraft(context, { drafted, document, partnership, strangers });
    });
    if (operation !== null && strangers.length > 0) context.say((t) => t.agreement.notMembersHint);
  },
});

interface Draft {
  readonly drafted: Drafted;
  readonly document: AgreementDocument;
  readonly partnership: Partnership;
  /** Handles of the parties that are not members. */
  readonly strangers: readonly string[];
}

function describeDraft({ texts: t }: Context, { drafted, document, partnership, strangers }: Draft): Change {
  const { id, version, outcome } = drafted;
  const json = { id, partnership: partnership.handle, version, outcome, notMembers: strangers };
  if (outcome === 'unchanged') return { message: t.agreement.unchanged(version, partnership.name), json };
  const message = t.agreement.drafted(
    version,
    partnership.name,
    t.format.plural(document.clauses.length, t.agreement.clauseCount),
    t.format.plural(document.parties.length, t.agreement.partyCount),
  );
  const warning =
    strangers.length === 0 ? '' : ` ${t.agreement.notMembers(t.format.list(strangers), partnership.name)}`;
  return { message: `${message}${warning}`, json };
}
