/** Svenska: själva registret, dess inställningar och logg. */
import type { register as en } from '../en/register.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');

export const register: typeof en = {
  help: {
    init: 'Skapa ett nytt register',
    initMore:
      'Skapar samspel.db i den här mappen, eller den fil du anger. Skriver aldrig över något. Bara du får läsa filen.',
    config: 'Registrets inställningar',
    configList: 'Lista inställningarna',
    configGet: 'Visa en inställning',
    configSet: 'Ändra en inställning',
    log: 'Vad som gjorts, av vem och när',
    undo: 'Ångra det som gjorts',
    undoMore:
      'Utan nummer ångras den senaste operationen; varje ny undo går ett steg längre bakåt. Med nummer ångras bara den operationen, om inte senare ändringar bygger på den.',
    redo: 'Gör om det som senast ångrades',
    verify: 'Bevisa att inget har ändrats utanför Samspel',
    verifyMore: 'Räknar om kontrollsumman för varje ändring och jämför med raderna. Slutkod 1 om något har ändrats.',
  },
  arguments: {
    file: 'Fil (annars samspel.db i den här mappen)',
    key: 'Inställning',
    value: 'Värde',
    id: 'Dess nummer (med --of)',
    operation: 'Operationens nummer (annars den senaste)',
  },
  options: {
    name: 'Namnet på organisationen som för registret',
    municipality: 'Dess kommun',
    of: 'Bara operationer på en sak',
    who: 'Bara det som personen gjort',
    since: 'Bara från den här dagen',
    reads: 'Vem som läst vems sida, i stället för vad som gjorts (kräver inställningen log-reads)',
    head: 'Skriv bara ut den nyaste operationens kontrollsumma, att anteckna på annat håll',
  },
  headings: {
    key: 'Inställning',
    value: 'Värde',
    meaning: 'Betydelse',
    operation: 'Nr',
    at: 'När',
    actor: 'Vem',
    command: 'Kommando',
    summary: 'Vad',
    changes: 'Ändringar',
    digest: 'Kontrollsumma',
  },
  settings: {
    name: 'Vem som för registret; syns i rapporter',
    municipality: 'Kommunen där arbetet görs',
    country: 'Två bokstäver: landet för telefonnummer som inte säger det',
    lang: 'Språk för meddelanden och rapporter: en, sv eller fi',
    minimumCell: 'Minsta antal personer som en rapport visar; minst 3',
    targets: 'Mål för ett kvartal efter nyckeltal: participantsActive=120,actionsDone=0.8; none tar bort dem',
    'backup-recipients': 'Offentliga nycklar (age1…) som säkerhetskopior stängs med; de hemliga nycklarna öppnar dem',
    'log-reads': 'Om det loggas när en deltagares sida läses: on eller off',
    controller: 'Vem som är personuppgiftsansvarig; står i dataskyddsdokumenten',
    'controller-contact': 'Hur den personuppgiftsansvariga nås: adress, telefon, e-post',
    'data-protection-officer': 'Dataskyddsombudet och hur ombudet nås, eller none',
    'processing-basis':
      'Registrets rättsliga grund: consent, contract, legal-obligation, vital-interests, public-task eller legitimate-interests',
    'data-processors': 'Vem som behandlar uppgifter för den ansvarigas räkning, eller none',
    'data-transfers': 'Vart uppgifter överförs utanför EU och EES, och hur de skyddas, eller none',
  },
  made: (file) => `Skapade registret ${file}.`,
  madeEncrypted: (file) => `Skapade registret ${file}, krypterat.`,
  madeLogged: 'Skapade registret',
  next: 'Härnäst: samspel org add NAMN --sector third-sector',
  serverUsed: 'Det finns redan ett register på den här servern.',
  badSetting: (key, value) => `"${value}" kan inte vara värde för ${key}.`,
  set: (key, value) => `${key} är nu ${value}.`,
  readsOfParticipants: 'Läsning loggas bara för deltagare: log --reads --of participant 12',
  emptyLog: 'Ingenting ännu.',
  ofNeedsId: '--of behöver sakens nummer.',
  ofNeedsIdHint: 'Till exempel: samspel log --of participant 12',
  undone: (operation) => `Ångrade operation ${operation}.`,
  undoneHint: 'Gör om den: samspel redo',
  redone: (operation) => `Gjorde om operation ${operation}.`,
  redoneHint: 'Ångra: samspel undo',
  intact: (operations, changes) =>
    `Allt är som det skrevs: ${format.plural(operations, { one: '# operation', other: '# operationer' })}, ${format.plural(changes, { one: '# ändring', other: '# ändringar' })} kontrollerade.`,
  altered: (count) => `${format.plural(count, { one: '# ställe', other: '# ställen' })} är inte som Samspel skrev:`,
  alteredHint:
    'Spara en kopia av filen som den är, ta reda på vem som gjort det och gå tillbaka till en säkerhetskopia.',
  alteration: (found) => {
    switch (found.kind) {
      case 'operation':
        return `loggens rad för operation ${found.operation}`;
      case 'row':
        return `${found.table} ${found.row}, sedan operation ${found.operation}`;
      case 'outside':
        return `${found.table} ${found.row} har ändrats av ett annat program`;
      case 'unlogged':
        return `${found.table} ${found.row} har lagts in förbi loggen`;
    }
  },
};
