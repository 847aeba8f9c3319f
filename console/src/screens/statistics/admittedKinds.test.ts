import { describe, expect, it } from 'vitest';
import { branchesOf, kindsOf } from './admittedKinds';
import { admittedTable } from './admittedTable';
import type { Admitted } from './useAdmitted';

const admitted = (given: Partial<Admitted> = {}): Admitted => ({
  id: 'cand_1',
  name: '李明',
  sex: 'MALE',
  birth: '1980-05-06',
  ethnicity: '汉族',
  education: 'SENIOR_HIGH',
  occupation: '教师',
  appliedOn: '2024-01-02',
  activistSince: '2024-07-08',
  listedOn: '2025-09-10',
  branch: { id: 'org_1', name: '一支部' },
  ...given,
});
const counts = (people: Admitted[]) => kindsOf(people, 2026).map(({ name, count }) => [name, count]);

describe('those admitted in a year', () => {
  it('are counted by kind, each with the filters that find them', () => {
    const people = [
      admitted(),
      admitted({ sex: 'FEMALE' }),
      admitted({ ethnicity: '藏族', education: 'COLLEGE' }),
      admitted({ sex: 'FEMALE', birth: '1991-01-01', education: 'DOCTOR' }),
    ];
    expect(kindsOf(people, 2026)).toEqual([
      { name: '合计', count: 4, more: {} },
      { name: '女', count: 2, more: { sex: 'FEMALE' } },
      { name: '少数民族', count: 1, more: null },
      { name: '35 岁及以下', count: 1, more: { born: '1991-01-01..' } },
      { name: '大专及以上', count: 2, more: { education: 'COLLEGE,BACHELOR,MASTER,DOCTOR' } },
    ]);
  });

  it('may be nobody', () => {
    expect([counts([]).map(([, count]) => count), branchesOf([])]).toEqual([[0, 0, 0, 0, 0], []]);
  });

  it('are 35 at most when they become 36 a year later, even on its last day', () => {
    const young = (birth: string) => counts([admitted({ birth })])[3]![1];
    expect([young('1991-01-01'), young('1990-12-31')]).toEqual([1, 0]);
  });

  it('belong to no minority while their ethnicity is not on file', () => {
    expect(counts([admitted({ ethnicity: '' })])[2]).toEqual(['少数民族', 0]);
  });

  it('are counted by branch, most first, and alike in the order of the names', () => {
    const of = (id: string) => admitted({ branch: { id, name: `${id}支部` } });
    expect(branchesOf([of('a'), of('b'), of('c'), of('c'), of('b')])).toEqual([
      { id: 'b', name: 'b支部', count: 2 },
      { id: 'c', name: 'c支部', count: 2 },
      { id: 'a', name: 'a支部', count: 1 },
    ]);
  });

  it('are a table for a spreadsheet, each value under its title', () => {
    expect(admittedTable([admitted({ education: null, listedOn: null })])).toEqual([
      ['姓名', '性别', '出生', '民族', '学历', '职业', '申请', '积极分子', '发展对象', '支部'],
      ['李明', '男', '1980-05-06', '汉族', '', '教师', '2024-01-02', '2024-07-08', null, '一支部'],
    ]);
  });
});
