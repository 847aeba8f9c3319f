/** What a committee asks for beyond the regulation, in the words of the schema. */
import { sentenceOf } from '../../../parts/form/labels';
import { word } from '../../../shell/word';
import type { Organization } from './organization';
import { w } from './words';

export type CommitteeSettings = NonNullable<Organization['settings']>;
export type Setting = keyof CommitteeSettings;

export const SETTINGS: readonly Setting[] = [
  'activistFilingMode',
  'activistClock',
  'waitingMonths',
  'halfYearlyExtras',
  'noticeWorkingDays',
  'noticeBeforeAdmission',
  'quorum',
  'probationInspectionMonths',
  'preReviewLapses',
  'preReviewDays',
  'sameCommittee',
  'trainingExam',
  'targetInspections',
  'duesAtAdmission',
  'overQuota',
];

/** The enums of those settings whose values have words of their own. */
const KINDS: Partial<Record<Setting, string>> = {
  activistFilingMode: 'FilingMode',
  activistClock: 'ActivistClock',
  quorum: 'Quorum',
  overQuota: 'OverQuota',
};

/** What the regulation has where a committee laid down nothing. */
export const NATIONAL: CommitteeSettings = {
  activistFilingMode: 'AUTO_ACCEPT',
  activistClock: 'RESOLUTION',
  waitingMonths: 0,
  halfYearlyExtras: true,
  noticeWorkingDays: 5,
  noticeBeforeAdmission: false,
  quorum: 'HALF',
  probationInspectionMonths: 6,
  preReviewLapses: false,
  preReviewDays: null,
  sameCommittee: true,
  trainingExam: true,
  targetInspections: true,
  duesAtAdmission: true,
  overQuota: 'ALLOWED',
};

export interface Change {
  effectiveOn: string;
  changed: { setting: Setting; before: string; after: string }[];
}

/** Each change with what it made different from the one before it, the first from the regulation; the latest first. */
export function changes(history: Organization['settingsHistory']): Change[] {
  return history
    .map(({ effectiveOn, settings }, n) => {
      const before = n ? history[n - 1].settings : NATIONAL;
      const changed = SETTINGS.filter((setting) => settings[setting] !== before[setting]).map((setting) => ({
        setting,
        before: settingValue(setting, before),
        after: settingValue(setting, settings),
      }));
      return { effectiveOn: effectiveOn ?? '', changed };
    })
    .toReversed();
}

export const settingName = (setting: Setting) => sentenceOf('CommitteeSettingsInput', setting);

export function settingValue(setting: Setting, settings: CommitteeSettings): string {
  const value = settings[setting];
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? w.sheet.yes : w.sheet.no;
  const kind = KINDS[setting];
  return kind ? word(kind, String(value)) : String(value);
}
