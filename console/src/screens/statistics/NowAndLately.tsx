import { type Bar, Bars } from '../../parts/charts/Bars';
import type { Figures } from '../../parts/useStatistics';
import { today } from '../../shell/days';
import { usePlace } from '../../shell/place';
import { Arrivals } from './Arrivals';
import { Branches } from './Branches';
import { ageBars, educationBars, ethnicityBars, lateBranchBars, occupationBars, sexBars } from './bars';
import { countedPeople } from './countedPeople';
import { whomFilters, whomOf } from './whom';
import { w } from './words';

/** Who arrived when, who the people are, and how each branch stands. */
export function NowAndLately({ found }: { found: Figures }) {
  const { organization, whom } = usePlace((place) => place.query);
  const link = countedPeople(organization, whomFilters(whomOf(whom), found.since, found.until));
  return (
    <>
      <Arrivals found={found} link={link} />
      <div className="columns-two">
        <Chart title={w.ages.title} bars={ageBars(found, link, today())} />
        <Chart title={w.education} bars={educationBars(found, link)} />
        <Chart title={w.sex} bars={sexBars(found, link)} />
        <Chart title={w.ethnicity} bars={ethnicityBars(found, link)} />
      </div>
      <Chart title={w.occupation} bars={occupationBars(found, link)} />
      {!!found.overdue && <Chart title={w.branches.late} bars={lateBranchBars(found, link)} />}
      <Branches found={found} link={link} />
    </>
  );
}

const Chart = ({ title, bars }: { title: string; bars: Bar[] }) => (
  <section className="card">
    <Bars title={title} bars={bars} />
  </section>
);
