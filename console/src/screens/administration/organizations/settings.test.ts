import { expect, it } from 'vitest';
import { type CommitteeSettings, changes, NATIONAL, SETTINGS, settingName, settingValue } from './settings';

const OWN: CommitteeSettings = {
  activistFilingMode: 'REVIEWED',
  activistClock: 'RESOLUTION',
  waitingMonths: 3,
  halfYearlyExtras: true,
  noticeWorkingDays: 5,
  noticeBeforeAdmission: false,
  quorum: 'TWO_THIRDS',
  probationInspectionMonths: 3,
  preReviewLapses: false,
  preReviewDays: null,
  sameCommittee: false,
  trainingExam: false,
  targetInspections: false,
  duesAtAdmission: false,
  overQuota: 'ALLOWED',
};

it('every setting a committee has is listed, by the name the schema has for it', () => {
  expect([...SETTINGS].toSorted()).toEqual(Object.keys(OWN).toSorted());
  expect(SETTINGS.filter((setting) => !settingName(setting))).toEqual([]);
});

it('a value is said in words: a number, yes or no, the schema’s own, or nothing', () => {
  const said = (
    ['waitingMonths', 'halfYearlyExtras', 'noticeBeforeAdmission', 'quorum', 'preReviewDays'] as const
  ).map((setting) => settingValue(setting, OWN));
  expect(said).toEqual(['3', '是', '否', '三分之二以上', '—']);
});

it('the history tells what each change made different, the latest first', () => {
  const history = [
    { effectiveOn: null, settings: { ...NATIONAL, waitingMonths: 3 } },
    { effectiveOn: '2026-07-01', settings: { ...NATIONAL, waitingMonths: 3, trainingExam: false } },
    { effectiveOn: '2026-08-01', settings: { ...NATIONAL, waitingMonths: 3, trainingExam: false } },
  ];
  expect(changes(history)).toEqual([
    { effectiveOn: '2026-08-01', changed: [] },
    { effectiveOn: '2026-07-01', changed: [{ setting: 'trainingExam', before: '是', after: '否' }] },
    { effectiveOn: '', changed: [{ setting: 'waitingMonths', before: '0', after: '3' }] },
  ]);
});
