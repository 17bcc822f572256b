/** Svenska: ett krypterat register. */
import type { encryption as en } from '../en/encryption.ts';
import { formatFor } from '../format.ts';

const { list } = formatFor('sv');

export const encryption: typeof en = {
  help: {
    encrypt: 'Kryptera registret',
    encryptMore:
      'Varje sida i filen, dess skrivlogg och senare kopior. Den som tappar bort nyckeln förlorar registret: ha nyckelfilen på två ställen utanför den här maskinen, och gör först en säkerhetskopia med en annan nyckel. Sedan hittar Samspel nyckeln i filen som SAMSPEL_KEY_FILE anger, genom kommandot i SAMSPEL_KEY_COMMAND (som frågar systemets nyckelring), eller frågar dig.',
    decrypt: 'Ta bort registrets kryptering',
  },
  options: {
    encrypt: 'Kryptera det från första stund, som samspel encrypt (se: samspel help encrypt)',
    newKey: 'Skapa en nyckel och skriv den i den här filen (öppnar snabbast)',
    keyFile: 'Fil vars första rad är nyckeln eller lösenfrasen',
    yes: 'Gör det utan att fråga',
  },
  newPassphrase: 'Registrets lösenfras (minst 15 tecken; fyra eller fem ord är bra)',
  askKey: 'Registrets nyckel eller lösenfras',
  needsKey: (file) => `${file} är krypterat.`,
  needsKeyHint: 'Ange nyckeln: SAMSPEL_KEY_FILE=FIL eller SAMSPEL_KEY_COMMAND="secret-tool lookup samspel register"',
  commandGaveNothing: 'Kommandot i SAMSPEL_KEY_COMMAND gav ingen nyckel.',
  wrongKey: (file) => `Nyckeln öppnar inte ${file}.`,
  wrongKeyHint:
    'En annan nyckel, eller en skadad fil. Utan nyckeln hjälper bara en säkerhetskopia: samspel restore FIL',
  already: (file) => `${file} är redan krypterat.`,
  alreadyHint: 'För en annan nyckel: samspel decrypt, sedan samspel encrypt',
  notEncrypted: (file) => `${file} är inte krypterat.`,
  serverKeeps: 'En server krypterar sina egna diskar; det här gäller ett register i en fil.',
  needsWay: 'Säg med vad: --new-key FIL eller --key-file FIL.',
  oneWay: 'Två nycklar till ett register.',
  needsYes: 'Utan nyckeln kan ingen öppna registret längre, inte heller de som gjort Samspel.',
  needsYesHint:
    'Ha nyckeln på två ställen, gör en säkerhetskopia med en annan nyckel (samspel backup --new-key FIL); säg sedan --yes.',
  newNeedsYesHint:
    'Ha nyckeln på två ställen, och gör en säkerhetskopia med en annan nyckel när det finns något i registret (samspel backup --new-key FIL). Säg nu --yes.',
  decryptNeedsYes: 'Efter det här kan var och en som får filen läsa den.',
  decryptNeedsYesHint: 'Om du menar det, säg --yes.',
  reallyEncrypt: 'Utan nyckeln kan ingen öppna registret längre. Kryptera det?',
  reallyDecrypt: 'Efter det här kan var och en som får filen läsa den. Ta bort krypteringen?',
  encrypted: (file) => `${file} är krypterat, öppnat igen med sin nyckel och kontrollerat.`,
  keyWritten: (file) =>
    `Nyckeln finns i ${file}. Kopiera den till två ställen utanför den här maskinen: utan den är registret förlorat.`,
  findKey: (file) => `Så att Samspel hittar den: export SAMSPEL_KEY_FILE=${file}`,
  findPassphrase: 'Samspel frågar efter lösenfrasen, eller hittar den med SAMSPEL_KEY_FILE eller SAMSPEL_KEY_COMMAND.',
  plainCopies: (files) =>
    `De här kopiorna bredvid är inte krypterade: ${list(files)}. Ta bort dem: samspel doctor --fix`,
  decrypted: (file) => `${file} är inte längre krypterat; kontrollerat.`,
  changedMeanwhile: 'Någon skrev i registret under tiden. Det är som det var.',
  changedMeanwhileHint: 'Försök igen när ingen arbetar.',
  restoredPlain: 'Nyckeln till registret som finns är inte känd: det som läggs tillbaka blir inte krypterat.',
  doctorEncrypted: 'Registret är krypterat.',
  doctorPlain: 'Inte av Samspel: ha det på en krypterad disk, eller se: samspel help encrypt',
  doctorPlainCopies: (files) => `Kopior som inte är krypterade: ${list(files)}`,
};
