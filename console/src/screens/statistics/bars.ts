/** Who the people are, as bars: each leads to the people behind it, where a filter can name them. */
import type { Bar } from '../../parts/charts/Bars';
import type { Figures } from '../../parts/useStatistics';
import { word } from '../../shell/word';
import type { LinkTo } from './countedPeople';
import { bornBetween } from './ranges';
import { share } from './share';
import { w } from './words';

type Age = Figures['ages'][number];
function ageLabel({ since, until }: Age): string {
  if (since === null) return w.ages.upTo(until);
  if (until === null) return w.ages.andOver(since);
  return `${since}–${until}`;
}

export const ageBars = (found: Figures, link: LinkTo, day: string): Bar[] =>
  found.ages.map((age) => ({
    key: String(age.since),
    label: ageLabel(age),
    value: age.count,
    note: share(age.count, found.count),
    href: link({ born: bornBetween(age.since, age.until, day) }),
  }));

interface Valued {
  value: string | null;
  label: string;
  count: number;
}
/** Bars of a filter's values; those of whom the value is not on file cannot be asked for. */
const valueBars = (filter: string, values: Valued[], all: number, link: LinkTo): Bar[] =>
  values.map(({ value, label, count }) => ({
    key: value ?? '',
    label: label || w.nameless,
    value: count,
    note: share(count, all),
    href: value ? link({ [filter]: value }) : undefined,
  }));

export const educationBars = ({ educations, count }: Figures, link: LinkTo): Bar[] =>
  valueBars(
    'education',
    educations.map((e) => ({ value: e.education, label: word('Education', e.education), count: e.count })),
    count,
    link,
  );

export const sexBars = ({ sexes, count }: Figures, link: LinkTo): Bar[] =>
  valueBars(
    'sex',
    sexes.map((s) => ({ value: s.sex, label: word('Sex', s.sex), count: s.count })),
    count,
    link,
  );

const ETHNICITIES = 12;
export const ethnicityBars = ({ ethnicities, count }: Figures, link: LinkTo): Bar[] =>
  valueBars(
    'ethnicity',
    ethnicities
      .slice(0, ETHNICITIES)
      .map((e) => ({ value: e.ethnicity, label: e.ethnicity ?? '', count: e.count })),
    count,
    link,
  );

const OCCUPATIONS = 15;
/** What people wrote that they do: the most frequent. */
export const occupationBars = ({ occupations, count }: Figures, link: LinkTo): Bar[] =>
  valueBars(
    'occupation',
    occupations
      .slice(0, OCCUPATIONS)
      .map((o) => ({ value: o.occupation, label: o.occupation ?? '', count: o.count })),
    count,
    link,
  );

const LATE_BRANCHES = 20;
/** The branches with most overdue, as a part of their people. */
export const lateBranchBars = ({ organizations }: Figures, link: LinkTo): Bar[] =>
  organizations
    .filter((one) => one.overdue)
    .sort((a, b) => b.overdue - a.overdue)
    .slice(0, LATE_BRANCHES)
    .map(({ organization, count, overdue }) => ({
      key: organization?.id ?? '',
      label: organization?.name ?? '',
      value: count,
      of: overdue,
      note: w.late(overdue),
      href: link({ organization: organization?.id ?? '', overdue: '1' }),
    }));
