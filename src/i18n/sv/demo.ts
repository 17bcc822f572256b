/** Svenska: demon. */
import type { demo as en } from '../en/demo.ts';

export const demo: typeof en = {
  summary: 'Ett trovärdigt år i tre partnerskap, och rapporten om det',
  more: 'Skapar en mapp med ett register över påhittade människor och visar varje kommando, så att du kan göra likadant.',
  folder: 'Var (annars ./samspel-demo)',
  folderExists: (folder) => `${folder} finns redan och är inte tom.`,
  folderExistsHint: 'Ange en annan mapp, eller ta bort den som finns.',
  begins: (folder) => `Ett år i tre partnerskap. Alla människor är påhittade. Registret kommer att finnas i ${folder}.`,
  ends: (folder) => `Se dig omkring själv: cd ${folder} och sedan samspel`,
  failed: (line) => `Demon stannade vid: samspel ${line}`,
  headings: {
    paths: 'Tio människor, tio vägar',
    leisure: 'Fritid: den första gemenskapen',
    between: 'Våren: från en organisation till nästa',
    onwards: 'September: hur det har gått',
    setup: 'Januari: registret, organisationerna och deras kontaktpersoner',
    partnerships: 'Tre partnerskap, och vilka som hör till dem',
    rules: 'Spelreglerna: skrivna och undertecknade',
    people: 'Föreningen skickar sin lista; alla får en första kontakt',
    spring: 'Våren: möten, beslut, och vem som gör vad och när',
    autumn: 'Augusti: skolan skickar sin lista. Vad skulle hända, och vad hände sedan',
    meetings: 'Höstens möten',
    promises: 'Vad parterna lovar, och vad de gör',
    standing: 'Är det här ett partnerskap än?',
    check: 'Oktober: följdes spelreglerna?',
    undo: 'Ett misstag ångras, och registret bevisar att det är helt',
    mentoringSpring: 'Vårens mentorer och adepter: vem passar med vem, och varför',
    mentoringAutumn: 'Hösten: två listor, och paren är bildade',
    mentoringClosure: 'En omgång är slut: vad båda lärde sig, och ett intyg',
    mentoringQuiet: 'Vilka par har tystnat, och vad man skriver till dem',
    entrusted:
      'Anförtrodda uppgifter: ett samtycke, en lista till skolan, en fråga, ett litet missöde och information till alla',
    report: 'Rapporten för tredje kvartalet',
  },
};
