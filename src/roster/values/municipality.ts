/** Municipalities by their Finnish or Swedish name or their code, to the code of Statistics Finland. */
import { fold } from '../../lib/fold.ts';
import { nearest } from '../../lib/text.ts';
import { type ColumnReader, read, wrong } from './reading.ts';

/** The nearest name is sought for so many unknown ones of a column; it takes time, and nobody reads more. */
const mostSuggestions = 50;

/** Before `kaupunki` and `kunta` the name is inflected; where that is more than an `n` at its end. */
const inflected: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Helsingin: 'Helsinki',
    Turun: 'Turku',
    Tampereen: 'Tampere',
    Lahden: 'Lahti',
    Kauniaisten: 'Kauniainen',
    Paraisten: 'Parainen',
    Kirkkonummen: 'Kirkkonummi',
    Hangon: 'Hanko',
    Vihdin: 'Vihti',
    Nurmijärven: 'Nurmijärvi',
    Rovaniemen: 'Rovaniemi',
    Seinäjoen: 'Seinäjoki',
    Lappeenrannan: 'Lappeenranta',
    Pietarsaaren: 'Pietarsaari',
    Riihimäen: 'Riihimäki',
    Ylöjärven: 'Ylöjärvi',
    Kristiinankaupungin: 'Kristiinankaupunki',
    Uudenkaarlepyyn: 'Uusikaarlepyy',
  }).map(([form, name]) => [fold(form), name]),
);

/** `Helsinki`, `Helsingfors stad`, `Helsingin kaupunki`, `00100 Helsinki`, `Helsinki/Helsingfors`, `091`, `91`; also municipalities that are no more. */
export const municipality: ColumnReader<string> = ({ reference }) => {
  let suggestions = 0;
  return (cell) => {
    const code = find(/^\d{1,3}$/.test(cell) ? cell.padStart(3, '0') : cell) ?? inParts(cell);
    if (code !== undefined) return read(code);
    suggestions += 1;
    const known = suggestions > mostSuggestions || cell.length > 40 ? null : nearest(cell, reference.municipalityNames);
    return wrong({ kind: 'municipality', nearest: known });
  };

  function find(name: string): string | undefined {
    return called(name) ?? ofKind(/^(.*) (?:stad|kommun|kunta|kaupunki)$/i.exec(name)?.[1]);
  }

  function called(name: string): string | undefined {
    return reference.municipalities.get(fold(name));
  }

  function ofKind(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    return called(name) ?? called(inflected.get(fold(name)) ?? name.replace(/n$/, ''));
  }

  /** With a postal code, a part of town, the country, or in both languages; undefined when they are two municipalities. */
  function inParts(cell: string): string | undefined {
    const parts = cell
      .slice(0, 100)
      .replace(/^(?:FI-?)?\d{5}\s+|\s\d{5}$/i, '')
      .split(/[,/()|]|\s[-–]\s/)
      .map((part) => part.trim());
    const codes = new Set(parts.flatMap((part) => (/\p{L}/u.test(part) ? (find(part) ?? []) : [])));
    return codes.size === 1 ? [...codes][0] : undefined;
  }
};
