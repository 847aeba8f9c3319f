/** Who was admitted in a year, counted by what the yearly report asks for (Arts 11, 38). */
import type { Admitted } from './useAdmitted';
import { w } from './yearlyWords';

const YOUNG = 35;
const HIGHER_EDUCATION = ['COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'];
const MAJORITY = '汉族';

/** How old somebody becomes in a year. */
const ageIn = (year: number, birth: string) => year - Number(birth.slice(0, 4));

export interface Kind {
  name: string;
  count: number;
  /** What the people's list is narrowed by to show them; nothing where it cannot be. */
  more: Record<string, string> | null;
}
export function kindsOf(people: Admitted[], year: number): Kind[] {
  const count = (belongs: (person: Admitted) => boolean) => people.filter(belongs).length;
  return [
    { name: w.report.all, count: people.length, more: {} },
    { name: w.report.women, count: count(({ sex }) => sex === 'FEMALE'), more: { sex: 'FEMALE' } },
    {
      name: w.report.minorities,
      count: count(({ ethnicity }) => !!ethnicity && ethnicity !== MAJORITY),
      more: null,
    },
    {
      name: w.report.young,
      count: count(({ birth }) => ageIn(year, birth) <= YOUNG),
      more: { born: `${year - YOUNG}-01-01..` },
    },
    {
      name: w.report.college,
      count: count(({ education }) => HIGHER_EDUCATION.includes(education ?? '')),
      more: { education: HIGHER_EDUCATION.join(',') },
    },
  ];
}

export interface BranchCount {
  id: string;
  name: string;
  count: number;
}
/** The branches they were admitted in, those with most of them first. */
export function branchesOf(people: Admitted[]): BranchCount[] {
  const branches = new Map<string, BranchCount>();
  for (const { branch } of people) {
    const before = branches.get(branch.id)?.count ?? 0;
    branches.set(branch.id, { ...branch, count: before + 1 });
  }
  return [...branches.values()].sort((a, b) => b.count - a.count);
}
