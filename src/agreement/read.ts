/** Reading the rules of the game from a YAML file that a person names. */
import type { Context } from '../cli/context.ts';
import { readFile } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';
import { listOrganisations } from '../organisation/records.ts';
import { ownName } from '../own-field/own-field.ts';
import { listOwnFields } from '../own-field/records.ts';
import type { AgreementDocument } from './agreement.ts';
import type { Mistake } from './mistake.ts';

/** Throws `bad-data` with all mistakes at once. */
export async function readAgreement(context: Context, file: string): Promise<AgreementDocument> {
  return parseText(context, file, (await readFile(context, file)).toString('utf8'));
}

/** The same for text that is at hand; `file` names it in the mistakes. */
export async function parseText(context: Context, file: string, yaml: string): Promise<AgreementDocument> {
  const [{ parseAgreement }, { ruleFaults }] = await Promise.all([
    import('./parse.ts'),
    import('../rules/registry.ts'),
  ]);
  const { db } = await context.store();
  const organisations = (await listOrganisations(db, 'current')).map(({ handle }) => handle);
  const ownFields = (await listOwnFields(db, 'participant')).map(({ key }) => ownName(key));
  const reading = parseAgreement(yaml, { organisations, ownFields, ruleFaults });
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
