/** Puts faults and warnings of a roster into the reader's words: what is wrong, and what to do. */
import type { Text, Texts } from '../i18n/index.ts';
import { isOwnName, keyOfName } from '../own-field/own-field.ts';
import { encodings } from './decode.ts';
import type { FileFault, FileWarning, Place, RowFault, RowWarning } from './fault.ts';

type Kinds = { readonly kind: string };
/** One way of saying it for each kind; a kind without one is a type error. */
type Sayings<F extends Kinds, Said> = { readonly [K in F['kind']]: (said: Extract<F, { kind: K }>) => Said };

/** What is said of this one. The kind picks the saying for its own type, which the compiler can't follow. */
function sayingOf<F extends Kinds, Said>(sayings: Sayings<F, Said>, said: F): Said {
  const say = sayings[said.kind as F['kind']] as unknown as (said: F) => Said;
  return say(said);
}

const fault =
  (text: (faults: Texts['roster']['faults']) => string): Text =>
  (t) =>
    text(t.roster.faults);
const warning =
  (text: (warnings: Texts['roster']['warnings']) => string): Text =>
  (t) =>
    text(t.roster.warnings);
const file =
  (text: (file: Texts['roster']['file']) => string): Text =>
  (t) =>
    text(t.roster.file);

const faultSayings: Sayings<RowFault, Text> = {
  'control-character': () => fault((t) => t.controlCharacter),
  'too-long': ({ most }) => fault((t) => t.tooLong(most)),
  'date-form': ({ value }) => fault((t) => t.dateForm(value ?? '')),
  'no-such-day': ({ value }) => fault((t) => t.noSuchDay(value ?? '')),
  'no-day': ({ value }) => fault((t) => t.noDay(value ?? '')),
  year: ({ value }) => fault((t) => t.year(value ?? '')),
  email: ({ value }) => fault((t) => t.email(value ?? '')),
  phone: ({ value }) => fault((t) => t.phone(value ?? '')),
  municipality: ({ value, nearest }) => fault((t) => t.municipality(value ?? '', nearest)),
  'identity-code': ({ cause }) => fault((t) => t.identityCode[cause]),
  'name-order': ({ value }) => fault((t) => t.nameOrder(value ?? '')),
  number: ({ value }) => fault((t) => t.number(value ?? '')),
  'yes-no': ({ value }) => fault((t) => t.yesNo(value ?? '')),
  choice: ({ value, choices }) => fault((t) => t.choice(value ?? '', choices)),
  'cell-count': ({ expected, found }) => fault((t) => t.cellCount(expected, found)),
  'unclosed-quote': () => fault((t) => t.unclosedQuote),
  'no-name': () => fault((t) => t.noName),
  'born-in-future': () => fault((t) => t.bornInFuture),
  'born-too-long-ago': () => fault((t) => t.bornTooLongAgo),
  'identity-birth-date': () => fault((t) => t.identityBirthDate),
  'birth-year-differs': () => fault((t) => t.birthYearDiffers),
  'arrived-before-birth': () => fault((t) => t.arrivedBeforeBirth),
  'joined-before-birth': () => fault((t) => t.joinedBeforeBirth),
  'left-before-joining': () => fault((t) => t.leftBeforeJoining),
  'formula-error': ({ value }) => fault((t) => t.formulaError(value ?? '')),
  'not-a-name': ({ value }) => fault((t) => t.notAName(value ?? '')),
  'which-date': ({ value, by }) => fault((t) => t.whichDate(value ?? '', by)),
  'code-of-another': ({ of }) => fault((t) => t.codeOfAnother(of)),
  'other-table': ({ of }) => fault((t) => t.otherTable(of)),
  'only-name': ({ value }) => fault((t) => t.onlyName(value ?? '')),
  'second-person': () => fault((t) => t.secondPerson),
  'id-of-another': ({ value, of }) => fault((t) => t.idOfAnother(value ?? '', of)),
};

const warningSayings: Sayings<RowWarning, Text> = {
  'letters-lost': ({ value }) => warning((t) => t.lettersLost(value ?? '')),
  'unknown-language': ({ value }) => warning((t) => t.unknownLanguage(value ?? '')),
  'unknown-country': ({ value }) => warning((t) => t.unknownCountry(value ?? '')),
  'unknown-occupation': ({ value }) => warning((t) => t.unknownOccupation(value ?? '')),
  'unknown-level': ({ value }) => warning((t) => t.unknownLevel(value ?? '')),
  'first-of-month': ({ value }) => warning((t) => t.firstOfMonth(value ?? '')),
  'first-phone': ({ value }) => warning((t) => t.firstPhone(value ?? '')),
  'digits-in-name': ({ value }) => warning((t) => t.digitsInName(value ?? '')),
  'name-divided': ({ value, ...name }) => warning((t) => t.nameDivided(value ?? '', name)),
  'only-year': ({ value }) => warning((t) => t.onlyYear(value ?? '')),
  'level-by-number': ({ value }) => warning((t) => t.levelByNumber(value ?? '')),
  'second-value': ({ value }) => warning((t) => t.secondValue(value ?? '')),
  'total-row': ({ value }) => warning((t) => t.totalRow(value ?? '')),
  'note-row': ({ value }) => warning((t) => t.noteRow(value ?? '')),
  repeats: ({ of }) => warning((t) => t.repeats(of)),
  'repeats-otherwise': ({ of }) => warning((t) => t.repeatsOtherwise(of)),
  'level-language': ({ rows }) => warning((t) => t.levelLanguage(rows)),
};

/** What is wrong, and what to do next. */
export interface FileFaultText {
  readonly text: Text;
  readonly hint: Text;
}

const fileSayings: Sayings<FileFault, FileFaultText> = {
  empty: () => ({ text: file((t) => t.empty), hint: file((t) => t.emptyHint) }),
  'not-text': ({ what }) => ({ text: file((t) => t.notText[what]), hint: file((t) => t.notTextHint[what]) }),
  'unknown-encoding': ({ given, nearest }) => ({
    text: file((t) => t.unknownEncoding(given, nearest)),
    hint: file((t) => t.unknownEncodingHint(encodings)),
  }),
  'no-sheet': ({ given, sheets }) => ({
    text: file((t) => t.noSheet(given)),
    hint: file((t) => t.noSheetHint(sheets)),
  }),
  'unknown-delimiter': ({ given }) => ({
    text: file((t) => t.unknownDelimiter(given)),
    hint: file((t) => t.unknownDelimiterHint),
  }),
  'no-name-column': ({ headings }) => ({
    text: file((t) => t.noNameColumn(headings)),
    hint: file((t) => t.noNameColumnHint),
  }),
  'map-form': ({ given }) => ({ text: file((t) => t.mapForm(given)), hint: file((t) => t.mapFormHint) }),
  'map-heading': ({ given, nearest }) => ({
    text: file((t) => t.mapHeading(given, nearest)),
    hint: file((t) => t.mapHeadingHint),
  }),
  'map-field': ({ given, nearest }) => ({
    text: file((t) => t.mapField(given, nearest)),
    hint:
      nearest === null && isOwnName(given) ? (t) => t.ownField.addIt(keyOfName(given)) : file((t) => t.mapFieldHint),
  }),
};

const fileWarningSayings: Sayings<FileWarning, Text> = {
  'other-sheets': ({ read, others }) => file((t) => t.otherSheets(read, others)),
  'hidden-rows': ({ rows }) => file((t) => t.hiddenRows(rows)),
  'hidden-columns': ({ columns }) => file((t) => t.hiddenColumns(columns)),
  'merged-cells': ({ cells }) => file((t) => t.mergedCells(cells)),
  'mixed-encodings': ({ row }) => file((t) => t.mixedEncodings(row)),
  mojibake: ({ example }) => file((t) => t.mojibake(example)),
  'replacement-characters': ({ row }) => file((t) => t.replacementCharacters(row)),
};

/** What is wrong with the row, without its place: `There is no municipality Atlantis. …` */
export const describeFault = (found: RowFault): Text => sayingOf(faultSayings, found);
export const describeWarning = (found: RowWarning): Text => sayingOf(warningSayings, found);
export const describeFileFault = (found: FileFault): FileFaultText => sayingOf(fileSayings, found);
export const describeFileWarning = (found: FileWarning): Text => sayingOf(fileWarningSayings, found);

/** Where it is: `Row 6, Hemkommun`. */
export const describePlace =
  ({ row, column }: Place): Text =>
  (t) =>
    t.roster.place(row, column);
