/** What a number counts, and within which bounds it must lie: those that a committee may set are the regulation's (0.3). */
import type { Text } from '../../shell/language';

const PEOPLE: Text = ['人', 'people'];
const VOTES: Text = ['票', 'votes'];
const MONTHS: Text = ['个月', 'months'];
const DAYS: Text = ['天', 'days'];

export const UNITS: Record<string, Text | undefined> = {
  due: PEOPLE,
  present: PEOPLE,
  asked: PEOPLE,
  voters: PEOPLE,
  quota: PEOPLE,
  votes: VOTES,
  issued: VOTES,
  returned: VOTES,
  approve: VOTES,
  oppose: VOTES,
  abstain: VOTES,
  invalid: VOTES,
  writtenApprove: VOTES,
  writtenOppose: VOTES,
  writtenAbstain: VOTES,
  days: DAYS,
  classHours: ['学时', 'hours'],
  income: ['元／月', 'yuan a month'],
  monthlyDues: ['元／月', 'yuan a month'],
  validDays: DAYS,
  extensionMonths: MONTHS,
  waitingMonths: MONTHS,
  probationInspectionMonths: MONTHS,
  erasureMonths: MONTHS,
  noticeWorkingDays: ['个工作日', 'working days'],
  preReviewDays: DAYS,
  year: ['年', 'year'],
};

export const BOUNDS: Record<string, [least: number, most: number] | undefined> = {
  waitingMonths: [0, 24],
  noticeWorkingDays: [5, 30],
  probationInspectionMonths: [1, 6],
  preReviewDays: [1, 90],
  extensionMonths: [6, 12],
};
