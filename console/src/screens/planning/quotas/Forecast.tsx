import { useQuery } from '@tanstack/react-query';
import { RecruitmentForecastDocument } from '../../../gql/graphql';
import { Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { w } from './words';

/** How many of a branch the year will see, beside the places that are left. */
export function Forecast({ branch, year, left }: { branch: string; year: number; left: number | null }) {
  const read = useQuery({
    queryKey: ['planning', 'forecast', branch, year],
    queryFn: () => ask(RecruitmentForecastDocument, { branch, year }),
  });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const { ready, expected, more } = read.data.recruitmentForecast;
  const beyond = left === null ? 0 : expected - left;
  return (
    <p>
      <b>{w.forecast.title(year)}</b> {w.forecast.ready} {w.forecast.people(ready)} · {w.forecast.expected}{' '}
      {w.forecast.people(expected)}{' '}
      {beyond > 0 && <span className="badge task">{w.forecast.beyond(beyond)}</span>}
      {more && <small> {w.forecast.more}</small>}
    </p>
  );
}
