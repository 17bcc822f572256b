/** `agreement draft`: the rules of the game from a YAML file become the newest version, if they say something new. */
import { command } from '../../cli/command.ts';
import type { Change, Context } from '../../cli/context.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { listMembers } from '../../partnership/records.ts';
import type { AgreementDocument } from '../agreement.ts';
import { askAgreement, fillingFor, templateText } from '../obtain.ts';
import { parseText, readAgreement } from '../read.ts';
import { addVersion, type Drafted } from '../records.ts';
import { type TemplateName, templateNames } from '../template.ts';

export const draft = command({
  name: 'draft',
  summary: (t) => t.agreement.help.draft,
  arguments: {
    partnership: required(text((t) => t.agreement.arguments.partnership)),
    file: text((t) => t.agreement.arguments.file, 'FILE'),
  },
  options: { template: choice(templateNames, (t) => t.agreement.options.template) },
  examples: ['agreement draft vagen-in spelregler.yaml', 'agreement draft yrkesbron --template mentoring --dry-run'],
  async run(context, { partnership: typed, file, template }) {
    const { db } = await context.store();
    const partnership = await chooseOpenPartnership(context, typed);
    const document = await obtain(context, partnership, { file, template });
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

/** From the file, from a template, or by questions. Throws `usage` when there is none of the three. */
async function obtain(
  context: Context,
  partnership: Partnership,
  { file, template }: { readonly file: string | undefined; readonly template: TemplateName | undefined },
): Promise<AgreementDocument> {
  if (file !== undefined && template !== undefined) throw new SamspelError('usage', (t) => t.agreement.fileOrTemplate);
  if (file !== undefined) return readAgreement(context, file);
  if (template !== undefined)
    return parseText(context, template, templateText(template, await fillingFor(context, partnership)));
  if (context.prompt !== null) return readAgreement(context, await askAgreement(context, context.prompt, partnership));
  throw new SamspelError('usage', (t) => t.cli.missing(['FILE']), { hint: (t) => t.agreement.templateHint });
}

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
