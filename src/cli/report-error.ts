/** One place turns an error into words on stderr and an exit code. */
import { exitCodes, SamspelError } from '../i18n/error.ts';
import { loadTexts, type Texts } from '../i18n/index.ts';
import { printable } from '../lib/text.ts';
import { languages } from '../lib/vocabulary.ts';
import type { Outside } from './context.ts';

interface Report {
  readonly json: boolean;
  /** Null when the languages were not yet known. */
  readonly texts: Texts | null;
  readonly outside: Outside;
}

/** Says what is wrong and what to do; a stack trace only with `SAMSPEL_DEBUG=1`. Gives back the exit code. */
export async function reportError(error: unknown, { json, texts, outside }: Report): Promise<number> {
  const t = texts ?? (await loadTexts(languages.find((known) => known === outside.env.SAMSPEL_LANG) ?? 'en'));
  const known =
    error instanceof SamspelError
      ? error
      : new SamspelError('storage', (words) => words.cli.unexpected, {
          hint: (words) => words.cli.unexpectedHint,
          cause: error,
        });
  const [message, hint] = [known.text(t), known.more.hint?.(t) ?? null];
  if (json)
    outside.stderr.write(
      `${JSON.stringify({ error: { kind: known.kind, message, hint, details: known.more.details ?? null } })}\n`,
    );
  else outside.stderr.write(printable(`${t.cli.error} ${message}\n${hint === null ? '' : `${hint}\n`}`));
  if (outside.env.SAMSPEL_DEBUG === '1') outside.stderr.write(`${stackOf(known)}\n`);
  return exitCodes[known.kind];
}

function stackOf(error: SamspelError): string {
  const { cause } = error.more;
  return cause instanceof Error ? `${error.stack}\n${cause.stack}` : (error.stack ?? '');
}
