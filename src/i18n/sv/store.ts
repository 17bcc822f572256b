/** Svenska: registret som fil, loggen, ångra. */
import type { store as en } from '../en/store.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');
const operations = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'operation' : 'operationerna'} ${format.list(numbers.map(String))}`;

export const store: typeof en = {
  fileExists: (file) => `${file} finns redan.`,
  fileExistsHint: 'Samspel skriver aldrig över ett register. Välj ett annat namn, eller fortsätt med det som finns.',
  noRegister: (file) => `Registret ${file} finns inte.`,
  noRegisterHint: 'Skapa ett med: samspel init',
  notARegister: (file) => `${file} är inget Samspel-register.`,
  notARegisterHint: 'Ange registret med --db FIL, eller skapa ett nytt med: samspel init',
  otherDatabase: 'Databasen hör till ett annat program.',
  busy: (writer) =>
    writer === null
      ? 'Någon annan skriver i registret.'
      : `${writer.actor} skriver i registret (${writer.command}, sedan ${writer.since.slice(11, 16)}).`,
  busyHint: 'Vänta en stund och kör igen.',
  corrupt: (file) => `${file} är skadad.`,
  corruptHint: 'Skriv inte i den. Spara en kopia av filen som den är och gå tillbaka till den senaste säkerhetskopian.',
  full: 'Disken är full. Ingenting ändrades.',
  fullHint: 'Gör plats på disken och kör igen.',
  readOnly: (file) => `${file} går inte att skriva i. Ingenting ändrades.`,
  cannotOpen: (file) => `${file} går inte att öppna.`,
  readOnlyHint: 'Kontrollera att du får skriva i filen och i mappen.',
  ioError: (file) => `${file} går inte att nå.`,
  ioErrorHint: 'Kontrollera att enheten är ansluten och kör igen.',
  newer: (found, known) =>
    `Registret är skrivet av ett nyare Samspel (version ${found}; det här programmet känner ${known}). Ingenting rördes.`,
  newerHint: 'Installera det nyaste Samspel och öppna registret med det.',
  copied: (file) => `Registret har fått en ny form. En kopia av det gamla finns i ${file}.`,
  nothingToUndo: 'Det finns inget mer att ångra.',
  movedMeanwhile: 'Dess läge tillåter inte det steget, eller någon har ändrat det under tiden.',
  goneMeanwhile: 'Det finns inte längre: någon har tagit bort det under tiden.',
  movedMeanwhileHint: 'Se efter var det står nu och försök igen.',
  nothingToRedo: 'Det finns inget att göra om.',
  undoneAlready: (operation) => `Operation ${operation} är redan ångrad.`,
  undoneAlreadyHint: 'Gör om den med: samspel redo',
  noOperation: (operation) => `Det finns ingen operation ${operation} att ångra.`,
  noOperationHint: 'Se loggen: samspel log',
  erased: (operation) =>
    `Operation ${operation} går inte att ångra: den innehåller uppgifter som har raderats på begäran.`,
  builtUpon: (operation, later) =>
    `Operation ${operation} går inte att ångra ensam: senare ändringar bygger på den (${operations(later)}).`,
  builtUponHint: (later) => `Ångra först ${operations([...later].reverse())}.`,
};
