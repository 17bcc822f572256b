/** `agreement draft`: the rules of the game from a YAML file become the newest version, if they say something new. */
import { command } from '../../cli/command.ts';
import type { Change, Context } from '../../cli/context.ts';
import { readFile } from '../../cli/files.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { listOrganisations } from '../../organisation/records.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { listMembers } from '../../partnership/records.ts';
import type { AgreementDocument } from '../agreement.ts';
import type { Mistake } from '../mistake.ts';
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

/** Throws `bad-data` with all mistakes at once. */
async function readAgreement(context: Context, file: string): Promise<AgreementDocument> {
  const [{ parseAgreement }, { ruleFaults }] = await Promise.all([
    import('../parse.ts'),
    import('../../rules/registry.ts'),
  ]);
  const yaml = (await readFile(context, file)).toString('utf8');
  const { db } = await context.store();
  const organisations = (await listOrganisations(db, 'current')).map(({ handle }) => handle);
  const reading = parseAgreement(yaml, { organisations, ruleFaults });
  if ('document' in reading) return reading.document;
  throw wrongFile(context, file, reading.mistakes);
}

function wrongFile(context: Context, file: string, mistakes: readonly Mistake[]): SamspelError {
  const details = mistakes.map(({ line, column, clause, text: say }) => ({
    file,
    line,
    column,
    clause,
    message: say(context.texts),
  }));
  const lines = details.map(({ line, column, clause, message }) => {
    const where = clause === null ? '' : ` ${context.texts.agreement.parts.clause} ${clause}:`;
    return `${file}:${line}:${column}:${where} ${message}`;
  });
  return new SamspelError('bad-data', (t) => t.agreement.wrongFile(lines.length, lines), {
    hint: (t) => t.agreement.wrongFileHint,
    details,
  });
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
