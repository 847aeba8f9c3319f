import { describe, expect, it } from 'vitest';
import { peopleFilter, removableFilters } from './filter';

/** Every filter: what the address says, what is asked, and what is said of it where it can be taken away. */
const FILTERS: [name: string, value: string, asked: object, label: string | null][] = [
  ['organization', 'org_1', { organization: 'org_1' }, null],
  ['stage', 'ACTIVIST', { stage: ['ACTIVIST'] }, null],
  ['name', '李', { name: '李' }, null],
  ['overdue', '1', { overdue: true }, null],
  ['sex', 'FEMALE', { sex: 'FEMALE' }, '女'],
  ['education', 'MASTER', { education: ['MASTER'] }, '硕士'],
  ['education', 'COLLEGE,BACHELOR', { education: ['COLLEGE', 'BACHELOR'] }, '大专、本科'],
  ['ethnicity', '藏族', { ethnicity: '藏族' }, '藏族'],
  ['occupation', '教师', { occupation: '教师' }, '教师'],
  [
    'late',
    '2026-01-01..2026-12-31',
    { enteredLate: { from: '2026-01-01', to: '2026-12-31' } },
    '有补录 2026-01-01 – 2026-12-31',
  ],
  ['status', 'ARCHIVED', { status: ['ARCHIVED'] }, '已归档'],
  ['status', 'counted', { status: ['ACTIVE', 'TRANSFERRING', 'COMPLETED'] }, '含已转正'],
  [
    'applied',
    '2026-01-01..2026-01-31',
    { appliedOn: { from: '2026-01-01', to: '2026-01-31' } },
    '申请 2026-01-01 – 2026-01-31',
  ],
  [
    'activist',
    '2026-01-01..',
    { activistSince: { from: '2026-01-01', to: null } },
    '确定积极分子 2026-01-01',
  ],
  ['listed', '..2026-01-31', { listedOn: { from: null, to: '2026-01-31' } }, '列为发展对象 2026-01-31'],
  ['admitted', '2026-01-01', { admittedOn: { from: '2026-01-01', to: null } }, '接收为预备党员 2026-01-01'],
  [
    'since',
    '2026-02-01..2026-02-28',
    { stageSince: { from: '2026-02-01', to: '2026-02-28' } },
    '进入本阶段 2026-02-01 – 2026-02-28',
  ],
  [
    'born',
    '1991-03-02..1996-03-01',
    { birth: { from: '1991-03-02', to: '1996-03-01' } },
    '出生 1991-03-02 – 1996-03-01',
  ],
];

describe('the filter that an address stands for', () => {
  it.each(FILTERS)('%s=%s', (name, value, asked) => {
    expect(peopleFilter({ [name]: value })).toEqual({ status: ['ACTIVE'], ...asked });
  });

  it('is for those in work when the address says nothing', () => {
    expect(peopleFilter({})).toEqual({ status: ['ACTIVE'] });
  });

  it('takes several filters together', () => {
    expect(peopleFilter({ stage: 'ACTIVIST', sex: 'MALE', overdue: '1', status: 'COMPLETED' })).toEqual({
      status: ['COMPLETED'],
      stage: ['ACTIVIST'],
      sex: 'MALE',
      overdue: true,
    });
  });

  it('leaves out what has no value, and what is no filter', () => {
    expect(peopleFilter({ stage: '', sex: '', born: '', act: 'createCandidate', colour: 'red' })).toEqual({
      status: ['ACTIVE'],
    });
  });

  it('hands on a value that it does not know: the server refuses it', () => {
    expect(peopleFilter({ stage: 'SAINT', status: 'LOST' })).toEqual({ status: ['LOST'], stage: ['SAINT'] });
  });

  it('asks for any day when both ends are open', () => {
    expect(peopleFilter({ born: '..' })).toEqual({ status: ['ACTIVE'], birth: { from: null, to: null } });
  });
});

describe('the filters that can be taken away', () => {
  it.each(FILTERS)('%s=%s', (name, value, _asked, label) => {
    expect(removableFilters({ [name]: value })).toEqual(label === null ? [] : [{ name, label }]);
  });

  it('are said of a value that is not known as it stands', () => {
    expect(removableFilters({ sex: 'X', education: 'MASTER,MAGIC' })).toEqual([
      { name: 'sex', label: 'X' },
      { name: 'education', label: '硕士、MAGIC' },
    ]);
  });

  it('stand in one order, however the address has them', () => {
    const query = { born: '1990-01-01..', admitted: '2026-01-01..', status: 'counted', sex: 'MALE' };
    expect(removableFilters(query).map(({ name }) => name)).toEqual(['sex', 'status', 'admitted', 'born']);
  });

  it('are gone once their value is taken out of the address', () => {
    const query = { sex: 'FEMALE', ethnicity: '回族' };
    const left = Object.fromEntries(removableFilters(query).map(({ name }) => [name, '']));
    const widened = { ...query, ...left };
    expect([removableFilters(widened), peopleFilter(widened)]).toEqual([[], { status: ['ACTIVE'] }]);
  });
});
