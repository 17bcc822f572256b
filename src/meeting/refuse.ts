/** Mistakes in minutes become one error that says all of them, each with its line. */
import { SamspelError } from '../i18n/error.ts';
import { describeMistake, type Mistake } from './mistake.ts';

/** @param file as the person named it; empty when the minutes were not in a file */
export function refuseMistakes(file: string, mistakes: readonly Mistake[]): SamspelError {
  const [only, ...others] = mistakes;
  const future = mistakes.length > 0 && mistakes.every(({ kind }) => kind === 'future-date');
  const at = (line: number) => (file === '' || line === 0 ? '' : `${file}:${line}: `);
  return new SamspelError(
    'bad-data',
    (t) => {
      const told = mistakes.map((mistake) => `${at(mistake.line)}${describeMistake(mistake)(t)}`);
      if (only !== undefined && others.length === 0) return told.join('');
      return [t.meeting.mistakesIn(file, mistakes.length), ...told].join('\n');
    },
    {
      hint: (t) => (future ? t.meeting.futureHint : t.meeting.mistakesHint),
      details: { file, mistakes: mistakes.map(({ line, kind }) => ({ line, kind })) },
    },
  );
}
