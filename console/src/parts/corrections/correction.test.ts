import { describe, expect, it } from 'vitest';
import { type Correction, presentOf, wantedOf } from './correction';

const ASKED: Correction = {
  id: 'cor_1',
  field: 'EDUCATION',
  wanted: '硕士研究生',
  reason: '今年毕业',
  status: 'OPEN',
  note: '',
  requestedAt: '2026-11-30T01:00:00Z',
  answeredAt: null,
  version: 1,
  candidate: {
    id: 'cand_1',
    name: '李明',
    version: 4,
    idNumberMasked: '110***50',
    birth: '1999-03-08',
    sex: 'MALE',
    ethnicity: '汉族',
    education: 'BACHELOR',
    occupation: '会计',
    unit: '',
    politicalStatus: 'MASSES',
    registrationPlace: '北京',
    branch: { id: 'org_1', name: '一支部' },
  },
};

describe('what a person asks to have put right', () => {
  it.each([
    ['EDUCATION', '本科'],
    ['SEX', '男'],
    ['BIRTH', '1999-03-08'],
    ['ID_NUMBER', '110***50'],
    ['UNIT', ''],
    ['PHONE', ''],
    ['OTHER', ''],
  ] as const)('stands in the file: of %s %j', (field, present) => {
    expect(presentOf({ ...ASKED, field })).toBe(present);
  });

  it.each([
    ['EDUCATION', '硕士研究生', 'MASTER'],
    ['EDUCATION', 'Master of law', 'MASTER'],
    ['EDUCATION', '成人教育', undefined],
    ['SEX', '女', 'FEMALE'],
    ['BIRTH', '1999-03-09', '1999-03-09'],
    ['BIRTH', '三月九日', undefined],
    ['UNIT', '第二设计院', '第二设计院'],
    ['ID_NUMBER', '', undefined],
    ['OTHER', '曾用名', undefined],
  ] as const)('begins the form: %s as %j is %j', (field, wanted, value) => {
    expect(wantedOf({ ...ASKED, field, wanted })).toBe(value);
  });
});
