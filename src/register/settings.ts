/** The settings of a register: what each is called, what it may be, what holds when it was never set. */
import { languages } from '../lib/vocabulary.ts';
import { legalBases } from '../lib/vocabulary-privacy.ts';
import { type FigureId, figureIds } from '../lib/vocabulary-report.ts';

export const settingKeys = [
  'name',
  'municipality',
  'lang',
  'minimumCell',
  'targets',
  'backup-recipients',
  'log-reads',
  'controller',
  'controller-contact',
  'data-protection-officer',
  'processing-basis',
  'data-processors',
  'data-transfers',
] as const;
export type SettingKey = (typeof settingKeys)[number];
export type Settings = Readonly<Record<SettingKey, string>>;

export const defaultSettings: Settings = {
  name: '',
  municipality: '',
  lang: 'en',
  minimumCell: '5',
  targets: '',
  'backup-recipients': '',
  'log-reads': 'off',
  controller: '',
  'controller-contact': '',
  'data-protection-officer': '',
  'processing-basis': '',
  'data-processors': '',
  'data-transfers': '',
};

/** True when the text can be the value of a setting. A minimum below 3 would show a reader who else is in the cell. */
export function isSetting(key: SettingKey, value: string): boolean {
  switch (key) {
    case 'lang':
      return languages.some((language) => language === value);
    case 'minimumCell':
      return /^\d{1,3}$/.test(value) && Number(value) >= 3;
    case 'targets':
      return parseTargets(value) !== null;
    case 'backup-recipients':
      return value.split(/[\s,]+/).every((key) => /^age1[0-9a-z]{50,}$/.test(key));
    case 'log-reads':
      return value === 'on' || value === 'off';
    case 'processing-basis':
      return legalBases.some((basis) => basis === value);
    case 'controller':
    case 'controller-contact':
      return value.trim() !== '' && !/^(none|-)$/i.test(value.trim());
    case 'name':
    case 'municipality':
    case 'data-protection-officer':
    case 'data-processors':
    case 'data-transfers':
      return value.trim() !== '';
  }
}

/** Targets of a quarter by figure, written `participantsActive=120, actionsDone=0.8`, or `none`; null for anything else. */
export function parseTargets(value: string): Readonly<Partial<Record<FigureId, number>>> | null {
  const parts = value.split(/[\s,]+/).filter((part) => part !== '' && part !== 'none');
  const read = parts.map((part) => /^(\w+)=(\d{1,9}(?:\.\d{1,4})?)$/.exec(part));
  if (read.some((match) => match === null || !figureIds.some((id) => id === match[1]))) return null;
  return Object.fromEntries(read.map((match) => [match?.[1], Number(match?.[2])]));
}
