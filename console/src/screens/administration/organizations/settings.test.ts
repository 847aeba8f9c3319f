import { expect, it } from 'vitest';
import { type CommitteeSettings, SETTINGS, settingName, settingValue } from './settings';

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
