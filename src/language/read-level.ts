/** Levels of a language as people write them, brought to the European framework. */
import { SamspelError } from '../i18n/error.ts';
import { tidy } from '../lib/text.ts';
import type { CefrLevel } from '../lib/vocabulary.ts';
import { levelOf } from '../roster/values/level.ts';

/** `B1`, `A1.3`, `YKI 3`, `alkeet`. Throws `bad-data` for what is no level. */
export function readLevel(typed: string): { readonly level: string; readonly cefr: CefrLevel } {
  const level = tidy(typed);
  const cefr = level.length > 60 ? null : levelOf(level);
  if (cefr === null)
    throw new SamspelError('bad-data', (t) => t.languages.unknownLevel(level), {
      hint: (t) => t.languages.unknownLevelHint,
    });
  return { level, cefr };
}
