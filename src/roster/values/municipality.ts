/** Municipalities by their Finnish or Swedish name or their code, to the code of Statistics Finland. */
import { fold } from '../../lib/fold.ts';
import { nearest } from '../../lib/text.ts';
import { type ColumnReader, read, wrong } from './reading.ts';

/** The nearest name is sought for so many unknown ones of a column; it takes time, and nobody reads more. */
const mostSuggestions = 50;

/** `Helsinki`, `Helsingfors stad`, `091`, `91`; also municipalities that are no more. */
export const municipality: ColumnReader<string> = ({ reference }) => {
  let suggestions = 0;
  return (cell) => {
    const written = /^\d{1,3}$/.test(cell) ? cell.padStart(3, '0') : cell;
    const code = find(written) ?? find(written.replace(/ (?:stad|kommun|kunta|kaupunki)$/i, ''));
    if (code !== undefined) return read(code);
    suggestions += 1;
    const known = suggestions > mostSuggestions || cell.length > 40 ? null : nearest(cell, reference.municipalityNames);
    return wrong({ kind: 'municipality', nearest: known });
  };

  function find(name: string): string | undefined {
    return reference.municipalities.get(fold(name));
  }
};
