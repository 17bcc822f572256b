/** Countries by their name in English, Swedish or Finnish, or by their code, to ISO 3166-1 codes of two letters. */
import { fold } from '../../lib/fold.ts';
import { namesToCodes } from './display-names.ts';
import { type ColumnReader, doubtful, read, wrong } from './reading.ts';

/** Names of every day and nationalities as lists write them instead of the country. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  uk: 'GB',
  england: 'GB',
  englanti: 'GB',
  storbritannien: 'GB',
  isobritannia: 'GB',
  iran: 'IR',
  turkey: 'TR',
  turkiye: 'TR',
  vitryssland: 'BY',
  valkovenaja: 'BY',
  palestine: 'PS',
  palestina: 'PS',
  palestiina: 'PS',
  kongo: 'CD',
  congo: 'CD',
  drc: 'CD',
  burma: 'MM',
  czechrepublic: 'CZ',
  tjeckiskarepubliken: 'CZ',
  makedonien: 'MK',
  makedonia: 'MK',
  elfenbenskusten: 'CI',
  holland: 'NL',
  hollanti: 'NL',
  finsk: 'FI',
  finlandsk: 'FI',
  finnish: 'FI',
  suomalainen: 'FI',
  ukrainian: 'UA',
  ukrainsk: 'UA',
  ukrainalainen: 'UA',
  russian: 'RU',
  rysk: 'RU',
  venalainen: 'RU',
  syrian: 'SY',
  syrisk: 'SY',
  syyrialainen: 'SY',
  iraqi: 'IQ',
  irakisk: 'IQ',
  irakilainen: 'IQ',
  afghan: 'AF',
  afghansk: 'AF',
  afganistanilainen: 'AF',
  somalisk: 'SO',
  somalialainen: 'SO',
  estonian: 'EE',
  estnisk: 'EE',
  virolainen: 'EE',
};

/** Codes of three letters as registers of authorities write them, of the countries that people come from. */
const threeLetters =
  'SYR SY IRQ IQ AFG AF SOM SO IRN IR UKR UA RUS RU BLR BY TUR TR IND IN PAK PK BGD BD LKA LK NPL NP CHN CN VNM VN THA TH MMR MM PHL PH IDN ID ' +
  'ETH ET ERI ER SDN SD SSD SS COD CD COG CG RWA RW BDI BI KEN KE UGA UG TZA TZ NGA NG GHA GH CMR CM GMB GM SEN SN MAR MA DZA DZ TUN TN EGY EG ' +
  'LBY LY LBN LB JOR JO PSE PS YEM YE SAU SA KWT KW ARE AE ISR IL ARM AM AZE AZ GEO GE KAZ KZ UZB UZ TJK TJ KGZ KG TKM TM MDA MD ALB AL MKD MK ' +
  'SRB RS BIH BA HRV HR SVN SI XKX XK POL PL ROU RO BGR BG HUN HU CZE CZ SVK SK EST EE LVA LV LTU LT DEU DE FRA FR ITA IT ESP ES PRT PT GRC GR ' +
  'NLD NL BEL BE GBR GB IRL IE SWE SE NOR NO DNK DK FIN FI ISL IS USA US CAN CA MEX MX BRA BR COL CO VEN VE PER PE CHL CL ARG AR CUB CU JPN JP ' +
  'KOR KR AUS AU';

let names: ReadonlyMap<string, string> | undefined;

/** Filled from constant data when first needed. */
function table(): ReadonlyMap<string, string> {
  names ??= new Map([...namesToCodes('region'), ...Object.entries(otherNames)]);
  return names;
}

/** The code of a country: `Syrien`, `Afganistan`, `UA`; null for what is none. */
export function findCountry(written: string): string | null {
  const known = table().get(fold(written));
  if (known !== undefined) return known;
  const code = written.toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return new RegExp(`(?:^| )${code} ([A-Z]{2})(?: |$)`).exec(threeLetters)?.[1] ?? null;
  return /^[A-Z]{2}$/.test(code) && [...table().values()].includes(code) ? code : null;
}

/** Folded names that countries go by, for "did you mean". */
export const countryNames = (): readonly string[] => [...table().keys()];

const noCountry = new Set(
  ['stateless', 'statslös', 'kansalaisuudeton', 'unknown', 'okänd', 'tuntematon', 'ei tiedossa'].map(fold),
);

/** True for a word that says that there is no country, or that it is not known. */
export const isNoCountry = (written: string): boolean => noCountry.has(fold(written));

/** A country that is not known stays as it was written; so do stateless and unknown. */
export const country: ColumnReader<string> = () => (cell) => {
  if (cell.length > 80) return wrong({ kind: 'too-long', most: 80 });
  const code = findCountry(cell);
  return code === null ? doubtful(cell, { kind: 'unknown-country' }) : read(code);
};
