/** Svenska: säkerhetskopior, återställning, registrets hälsa. */
import type { backup as en } from '../en/backup.ts';
import { formatFor } from '../format.ts';

const { list, number, plural } = formatFor('sv');
const operations = (count: number) => plural(count, { one: '# händelse', other: '# händelser' });

export const backup: typeof en = {
  help: {
    backup: 'Gör en krypterad säkerhetskopia',
    backupMore:
      'En kopia av ett ögonblick, också medan andra skriver; kontrollerad, krypterad med age, läst tillbaka. Utan FILE i mappen backups bredvid registret, där den nyaste för varje dag, vecka och månad sparas. Börja med --new-key: den hemliga nyckeln läggs i en fil som du förvarar någon annanstans, den offentliga i inställningarna, och sedan behöver "samspel backup" inget mer. Utan nyckeln eller lösenfrasen kan ingen öppna en säkerhetskopia.',
    restore: 'Gör en säkerhetskopia till registret igen',
    restoreMore:
      'Öppnar och kontrollerar först kopian. Registret som finns där sparas undan; har det nyare arbete händer inget utan --force. Personer som raderats sedan kopian gjordes raderas på nytt. Pröva då och då med --dry-run: det visar att din nyckel öppnar din kopia.',
    doctor: 'Se över registret: fil, logg, rättigheter, skiva, säkerhetskopior',
    doctorMore: 'Med --fix rättas det som går. Slutar med 1 om något är illa.',
  },
  arguments: { file: 'Fil att skriva (annars en ny i mappen backups)', backup: 'Säkerhetskopian' },
  options: {
    recipient: 'Offentlig nyckel (age1…) som stänger den; kan ges flera gånger',
    passphraseFile: 'Fil vars första rad är lösenfrasen',
    newKey: 'Gör ett nyckelpar och skriv den hemliga nyckeln i den här filen',
    keepDaily: 'För hur många dagar kopior sparas (annars 7)',
    keepWeekly: 'För hur många veckor (annars 5)',
    keepMonthly: 'För hur många månader (annars 12)',
    identity: 'Fil med den hemliga nyckeln',
    force: 'Också när registret som finns där är nyare eller ett annat',
    fix: 'Rätta det som går',
  },
  headings: { check: 'Kontroll', state: 'Läge', what: 'Vad', fixable: 'Kan rättas' },
  checks: {
    pages: 'Fil',
    log: 'Logg',
    mode: 'Rättigheter',
    encryption: 'Kryptering',
    disk: 'Skiva',
    backup: 'Säkerhetskopia',
    copies: 'Gamla kopior',
    wal: 'Skrivlogg',
    writer: 'Skrivarens lapp',
    clock: 'Klocka',
  },
  states: { good: 'bra', warn: 'se efter', bad: 'illa' },
  fixed: 'rättat',
  doctor: {
    pagesGood: 'Hel, varje hänvisning leder någonstans.',
    pagesBad: (count, first) => `${plural(count, { one: '# fel', other: '# fel' })}, det första: ${first}`,
    logGood: (count) => `Kontrollerad, ${operations(count)}.`,
    logBad: (count) => `${plural(count, { one: '# ställe', other: '# ställen' })} ändrade. Se: samspel verify`,
    modeGood: 'Bara du får läsa det.',
    modeBad: (files) => `Andra får läsa: ${list(files)}`,
    diskGood: (megabytes) => `${number(megabytes)} MB ledigt.`,
    diskLow: (megabytes) => `Bara ${number(megabytes)} MB ledigt.`,
    noBackup: 'Ingen. Gör en: samspel backup --new-key FIL',
    lastBackup: (on) => `Den senaste är från ${on}.`,
    oldCopies: (files) => `Äldre än en månad, kan innehålla personer som raderats sedan dess: ${list(files)}`,
    leftovers: (count) =>
      `${plural(count, { one: '# kopia', other: '# kopior' })} blev kvar okrypterade när ett program avbröts.`,
    walBig: 'Stor. Den förs in i filen.',
    staleWriter: (actor) => `${actor} skrev när programmet avbröts.`,
    clockGood: 'Går framåt.',
    clockBack: (last) => `Den nyaste händelsen är från ${last}, som inte har kommit än. Ställ datorns klocka.`,
  },
  made: (file, count, readBack) =>
    `Gjorde ${file}, ${operations(count)}, ${readBack === 'opened' ? 'öppnad igen och jämförd' : 'kontrollerad och jämförd'}.`,
  removed: (count) => `Tog bort ${plural(count, { one: '# äldre', other: '# äldre' })}.`,
  wouldMake: 'En säkerhetskopia skulle göras.',
  rememberPassphrase:
    'Utan lösenfrasen kan ingen öppna kopian, inte heller vi. Skriv upp den och förvara den på ett annat ställe än kopian.',
  keyFileNote:
    'Hemlig nyckel till Samspels säkerhetskopior. Förvara den på ett annat ställe än registret och kopiorna. Utan den kan de inte öppnas.',
  keyMade: (file) =>
    `Den hemliga nyckeln finns i ${file}. Flytta den genast till ett annat ställe och spara en andra kopia på papper: utan den kan ingen öppna dina säkerhetskopior.`,
  newPassphrase: 'Lösenfras för kopian (minst 15 tecken; fyra eller fem ord är bra)',
  again: 'En gång till',
  passphrase: 'Kopians lösenfras',
  notTheSame: 'De två var inte lika.',
  tooShort: 'Lösenfrasen är för kort.',
  tooShortHint: 'Ta minst 15 tecken: fyra eller fem ord som inte har med varandra att göra.',
  needsLock: 'En säkerhetskopia krypteras alltid: inget säger med vad.',
  needsLockHint: 'Gör en nyckel en gång: samspel backup --new-key FIL. Eller ge --recipient eller --passphrase-file.',
  needsIdentity: 'Den här kopian öppnas med en hemlig nyckel.',
  needsIdentityHint: 'Nämn filen som har den: --identity FIL',
  needsPassphrase: 'Den här kopian öppnas med en lösenfras.',
  needsPassphraseHint: 'Nämn en fil som har den: --passphrase-file FIL',
  noIdentity: (file) => `Det finns ingen hemlig nyckel i ${file}.`,
  noRecipient: (key) => `"${key}" är ingen offentlig nyckel.`,
  noRecipientHint: 'En offentlig nyckel börjar med age1. Gör en: samspel backup --new-key FIL',
  notABackup: (file) => `${file} är ingen krypterad säkerhetskopia.`,
  notABackupHint: 'Kopiorna slutar på .age och finns i mappen backups bredvid registret.',
  wrongKey: (file) => `Nyckeln öppnar inte ${file}.`,
  wrongKeyHint:
    'Leta efter nyckeln eller lösenfrasen som kopian gjordes med; en nyare nyckel öppnar inte äldre kopior.',
  damaged: (file) => `${file} är skadad.`,
  damagedHint: 'Ta en annan säkerhetskopia.',
  registerNotWhole: 'Själva registret är skadat eller har ändrats: ingen kopia gjordes av det.',
  registerNotWholeHint: 'Se vad som är fel: samspel doctor. Dina äldre kopior är orörda.',
  notAsWritten: (file) => `${file} kunde inte läsas tillbaka som den skrevs. Den togs bort.`,
  serverKeeps: 'Registret finns på en PostgreSQL-server, som har egna säkerhetskopior.',
  serverKeepsHint: 'Fråga den som sköter servern (pg_dump), eller ta ut alla uppgifter: samspel export MAPP',
  restored: (register, count, until) => `${register} är åter som ${until}, ${operations(count)}.`,
  canBeRestored: (count, until) => `Kopian går att öppna och är hel: ${operations(count)}, den sista från ${until}.`,
  aside: (file) => `Registret som fanns där sparas: ${file}. Ta bort det när du inte längre behöver det.`,
  erasedAgain: (participants) =>
    `Raderade på nytt, eftersom det gjordes efter kopian: ${plural(participants.length, { one: `deltagare ${participants[0]}`, other: '# deltagare' })}.`,
  anonymisedAgain: (participants) =>
    `Anonymiserade på nytt, eftersom det gjordes efter kopian: ${plural(participants.length, { one: `deltagare ${participants[0]}`, other: '# deltagare' })}.`,
  anonymisedLogged: (participants) =>
    `Anonymiserade ${plural(participants.length, { one: `deltagare ${participants[0]}`, other: '# deltagare' })}`,
  oneLock: 'Ett slags nyckel till en säkerhetskopia: --new-key, --recipient eller --passphrase-file.',
  otherName: 'Välj ett annat namn: en säkerhetskopia skrivs aldrig över.',
  erasedUnknown: 'Inget här berättar vem du har raderat sedan kopian gjordes. Om det finns någon, radera på nytt.',
  altered: 'Kopian går att öppna, men innehållet har ändrats utanför Samspel.',
  alteredHint: 'Ta en annan kopia; eller ta den ändå med --force och se med samspel verify vad som ändrats.',
  newer: (register, count, lastAt) =>
    `${register} är nyare än kopian: ${operations(count)} till, den sista från ${lastAt}.`,
  other: (register) => `${register} är ett annat register.`,
  newerHint: 'Inget ändrades. För att ändå ersätta det (det sparas undan): --force',
};
