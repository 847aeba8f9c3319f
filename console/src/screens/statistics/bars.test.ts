import { describe, expect, it } from 'vitest';
import { ageBars, educationBars, ethnicityBars, lateBranchBars, sexBars } from './bars';
import { figuresOf } from './figures.tried';

const link = (more: Record<string, string>) => new URLSearchParams(more).toString();

describe('the bars of who the people are', () => {
  it('are none where there are no figures', () => {
    const found = figuresOf();
    expect([
      ageBars(found, link, '2026-11-29'),
      sexBars(found, link),
      educationBars(found, link),
      ethnicityBars(found, link),
      lateBranchBars(found, link),
    ]).toEqual([[], [], [], [], []]);
  });

  it('of ages lead to whoever was born between two days, open at both ends of life', () => {
    const ages = [
      { since: null, until: 25, count: 1 },
      { since: 26, until: 30, count: 2 },
      { since: 31, until: null, count: 5 },
    ];
    expect(ageBars(figuresOf({ count: 8, ages }), link, '2026-11-29')).toEqual([
      { key: 'null', label: '25 岁及以下', value: 1, note: '12.5%', href: 'born=2000-11-30..' },
      { key: '26', label: '26–30', value: 2, note: '25%', href: 'born=1995-11-30..2000-11-29' },
      { key: '31', label: '31 岁及以上', value: 5, note: '62.5%', href: 'born=..1995-11-29' },
    ]);
  });

  it('of sexes are said in words; whose is not on file cannot be asked for', () => {
    const sexes = [
      { sex: 'FEMALE' as const, count: 2 },
      { sex: null, count: 1 },
    ];
    expect(sexBars(figuresOf({ count: 3, sexes }), link)).toEqual([
      { key: 'FEMALE', label: '女', value: 2, note: '66.7%', href: 'sex=FEMALE' },
      { key: '', label: '未填', value: 1, note: '33.3%', href: undefined },
    ]);
  });

  it('of education lead to those of one', () => {
    const educations = [{ education: 'MASTER' as const, count: 1 }];
    expect(educationBars(figuresOf({ count: 1, educations }), link)).toEqual([
      { key: 'MASTER', label: '硕士', value: 1, note: '100%', href: 'education=MASTER' },
    ]);
  });

  it('of ethnicities are twelve at most', () => {
    const ethnicities = Array.from({ length: 13 }, (_, n) => ({ ethnicity: `第${n}`, count: 13 - n }));
    const bars = ethnicityBars(figuresOf({ count: 91, ethnicities }), link);
    expect([bars.length, bars.at(-1)]).toEqual([
      12,
      {
        key: '第11',
        label: '第11',
        value: 2,
        note: '2.2%',
        href: new URLSearchParams({ ethnicity: '第11' }).toString(),
      },
    ]);
  });
});

describe('the bars of late branches', () => {
  const branch = (id: string, count: number, overdue: number) => ({
    organization: { id, name: `${id}支部` },
    count,
    overdue,
    stages: [],
  });

  it('are those with something overdue, most first, and a part of their people', () => {
    const organizations = [branch('a', 9, 1), branch('b', 5, 0), branch('c', 4, 3)];
    expect(lateBranchBars(figuresOf({ organizations }), link)).toEqual([
      { key: 'c', label: 'c支部', value: 4, of: 3, note: '逾期 3', href: 'organization=c&overdue=1' },
      { key: 'a', label: 'a支部', value: 9, of: 1, note: '逾期 1', href: 'organization=a&overdue=1' },
    ]);
    expect(organizations.map(({ organization }) => organization.id)).toEqual(['a', 'b', 'c']);
  });

  it('are twenty at most', () => {
    const organizations = Array.from({ length: 21 }, (_, n) => branch(String(n), 30, n + 1));
    expect(lateBranchBars(figuresOf({ organizations }), link).map(({ of }) => of)).toEqual(
      Array.from({ length: 20 }, (_, n) => 21 - n),
    );
  });
});
