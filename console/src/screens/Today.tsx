import { useQuery } from '@tanstack/react-query';
import { ask } from '../api';
import { TodayDocument, type CandidateFilter } from '../gql/graphql';
import { AsGraphQL, Empty, ProblemBadge, Trouble, Waiting, word } from '../parts';
import { address, t } from '../place';

const soon = () => new Date(Date.now() + 30 * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

export function Today() {
  const last = soon();
  const filter: CandidateFilter = { status: ['ACTIVE'], nextDueOn: { to: last } };
  const read = useQuery({ queryKey: ['today'], queryFn: () => ask(TodayDocument, { filter }) });
  if (read.isPending) return <Waiting />;
  if (read.isError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const people = read.data.candidates.nodes.map((p) => ({ ...p, deadlines: p.deadlines.filter((d) => d.dueOn <= last) }));
  const late = people.filter((p) => p.overdue.length), near = people.filter((p) => !p.overdue.length && p.deadlines.length);
  const group = (title: string, some: typeof people, empty: string) => (
    <section className="card"><h2>{title} <small>{some.length}</small></h2>
      {!some.length && <p className="quiet">{empty}</p>}
      <ul className="todo">{some.map((p) => (
        <li key={p.id}><a href={address('people', p.id)}>{p.name}</a> <span className="quiet">{word('Stage', p.stage)} · {p.branch.name}</span>
          <div>{p.overdue.length ? p.overdue.map((o, i) => <ProblemBadge key={i} problem={{ ...o, severity: 'ERROR' }} />) : p.deadlines.map((d, i) => <ProblemBadge key={i} problem={{ ...d, severity: 'TASK' }} />)}</div></li>
      ))}</ul>
    </section>
  );
  return (
    <>
      <div className="filters"><a href={address('inbox')}>{t('去审批收件箱', 'To the inbox')}</a><span className="grow" /><AsGraphQL document={TodayDocument} variables={{ filter }} /></div>
      {!people.length ? <Empty>{t('三十天内没有到期事项。', 'Nothing is due within thirty days.')}</Empty> : <>{group(t('已逾期', 'Overdue'), late, t('没有逾期。', 'Nothing is overdue.'))}{group(t('三十天内到期', 'Due within thirty days'), near, t('没有临期事项。', 'Nothing is due soon.'))}</>}
    </>
  );
}
