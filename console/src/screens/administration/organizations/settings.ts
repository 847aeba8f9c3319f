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
];

/** The enums of those settings whose values have words of their own. */
const KINDS: Partial<Record<Setting, string>> = {
  activistFilingMode: 'FilingMode',
  activistClock: 'ActivistClock',
  quorum: 'Quorum',
};

export const settingName = (setting: Setting) => sentenceOf('CommitteeSettingsInput', setting);

export function settingValue(setting: Setting, settings: CommitteeSettings): string {
  const value = settings[setting];
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? w.sheet.yes : w.sheet.no;
  const kind = KINDS[setting];
  return kind ? word(kind, String(value)) : String(value);
}
