/** English: the demo. */

export const demo = {
  summary: 'A year of believable life in three partnerships, and its report',
  more: 'Makes a folder with a register of invented people and shows each command that built it, so that you can copy them.',
  folder: 'Where (else ./samspel-demo)',
  folderExists: (folder: string) => `${folder} exists already and is not empty.`,
  folderExistsHint: 'Name another folder, or take that one away.',
  begins: (folder: string) =>
    `A year in three partnerships. All people are invented. The register will be in ${folder}.`,
  ends: (folder: string) => `Now look around yourself: cd ${folder}, then samspel`,
  failed: (line: string) => `The demo stopped at: samspel ${line}`,
  headings: {
    paths: 'Ten people on ten paths',
    leisure: 'Leisure: the first community',
    between: 'Spring: from one organisation to the next',
    onwards: 'September: what has become of it',
    setup: 'January: the register, the organisations and their contact persons',
    partnerships: 'Three partnerships, and who belongs to them',
    rules: 'The rules of the game: written, and signed',
    people: 'The association sends its list of people; each gets a first contact',
    spring: 'Spring: meetings, decisions, and who does what by when',
    autumn: 'August: the school sends its list. What would happen, and then what did',
    meetings: 'Autumn meetings',
    promises: 'What the partners promise, and what they deliver',
    standing: 'Is this a partnership yet?',
    check: 'October: were the rules of the game kept?',
    undo: 'A mistake is taken back, and the register proves that it is whole',
    mentoringSpring: 'Mentors and mentees of spring: who fits whom, and why',
    mentoringAutumn: 'Autumn: two lists, and the pairs are made',
    mentoringClosure: 'One round is over: what both sides learned, and a certificate',
    mentoringQuiet: 'Which pairs have gone quiet, and what to write to them',
    entrusted:
      'Entrusted data: a consent, a list for the school, a question, a small mishap, and a notice for everyone',
    report: 'The report of the third quarter',
  },
};
