/** Closed lists of words: path, permit type, ground of residence. What is in no list is refused, never guessed. */
import { fold } from '../../lib/fold.ts';
import {
  type Path,
  type PermitType,
  paths,
  permitTypes,
  type ResidenceGround,
  residenceGrounds,
} from '../../lib/vocabulary.ts';
import { type ColumnReader, type Reading, read, wrong } from './reading.ts';

/** The spellings of each value, folded, as a table for look-ups. */
export function spellings<T extends string>(values: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries<string>(values).flatMap(([value, words]) =>
      [value, ...words.split(', ')].map((word): [string, T] => [fold(word), value as T]),
    ),
  );
}

/** Words for the path, folded. */
export const pathWords = spellings<Path>({
  sv: 'Swedish, svenska, på svenska, ruotsi, ruotsiksi, ruotsinkielinen, svenskspråkig',
  fi: 'Finnish, finska, på finska, suomi, suomeksi, suomenkielinen, finskspråkig',
  both: 'both, båda, bägge, molemmat, bilingual, tvåspråkig, kaksikielinen, svenska och finska, finska och svenska, ruotsi ja suomi, suomi ja ruotsi, sv+fi, sv/fi, fi/sv',
  undecided:
    'undecided, not decided, öppen, oklart, obestämd, inte valt, inte bestämt, avoin, ei päätetty, ei valittu, päättämättä',
});

/** Words for the permit, folded. */
export const permitWords = spellings<PermitType>({
  A: 'continuous, kontinuerligt, kontinuerligt tillstånd, jatkuva, jatkuva lupa, A-lupa, A-tillstånd',
  B: 'temporary, tillfälligt, tillfälligt tillstånd, tilapäinen, tilapäinen lupa, B-lupa, B-tillstånd',
  P: 'permanent, permanent tillstånd, pysyvä, pysyvä lupa, P-lupa, P-tillstånd',
  'P-EU': 'P-EU, long-term resident EU, EU-uppehållstillstånd, varaktigt bosatt, pitkään oleskellut, EU-oleskelulupa',
});

/** Words of every day beside the labels of the reference table. */
export const groundWords = spellings<ResidenceGround>({
  asylum: 'refugee, flykting, pakolainen, turvapaikan saanut',
  quota: 'quota, kvot, kiintiö',
  subsidiary: 'skyddsbehövande',
  temporary: 'tillfälligt skydd Ukraina, väliaikainen suojelu',
  'humanitarian-other': 'humanitarian, humanitärt skydd, humanitaarinen suojelu',
  family: 'family, familj, perhe, family reunification, familjeåterförening, perheenyhdistäminen, perhesyy',
  work: 'job, jobb, työ, työperuste, työperusteinen',
  entrepreneur: 'entrepreneur, start-up, yrittäjä',
  study: 'student, studerande, opiskelija, opinnot',
  research: 'researcher, forskare, tutkija',
  returnee: 'återflyttning, paluumuutto',
  eu: 'EU citizen, EU-medborgare, EU-kansalainen',
  nordic: 'Nordic, nordisk, pohjoismaalainen',
  trafficking: 'trafficking, människohandel, ihmiskauppa',
  'asylum-seeker': 'asylum seeker, turvapaikanhakija, asylsökande',
  citizen: 'Finnish citizen, finländsk medborgare',
  other: 'annat, andra, muu syy',
  unknown: 'not known, inte känd, tuntematon',
});

export const path: ColumnReader<Path> = () => fromWords(pathWords, paths);
export const permitType: ColumnReader<PermitType> = () => fromWords(permitWords, permitTypes);

export const residenceGround: ColumnReader<ResidenceGround> = ({ reference }) => {
  const inEverydayWords = fromWords(groundWords, residenceGrounds);
  return (cell) => {
    const known = reference.residenceGrounds.get(fold(cell));
    return known === undefined ? inEverydayWords(cell) : read(known);
  };
};

function fromWords<T extends string>(
  words: ReadonlyMap<string, T>,
  choices: readonly T[],
): (cell: string) => Reading<T> {
  return (cell) => {
    const value = words.get(fold(cell));
    return value === undefined ? wrong({ kind: 'choice', choices }) : read(value);
  };
}
