import { useQuery } from '@tanstack/react-query';
import { type CandidateFilter, TodayDocument, type TodayQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Note, Tools } from '../../parts/Head';
import { formOf, Mend, useMending } from '../../parts/mend';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { useCounts } from '../../shell/counts';
import { daysFromToday, today } from '../../shell/days';
import { t } from '../../shell/language';
import { useMay } from '../../shell/may';
import { address, usePlace } from '../../shell/place';
import { word } from '../../shell/word';

type Person = TodayQuery['candidates']['nodes'][number];
const days = (on: string) => Math.round((Date.parse(on) - Date.parse(today())) / 86_400_000);

/** What is overdue first, then what falls due within thirty days; each with its rule, its day and the way to settle it. */
export function Today() {
  const last = daysFromToday(30);
  const organization = usePlace((p) => p.query.organization);
  const within = organization ? { organization } : {};
  const late: CandidateFilter = { status: ['ACTIVE'], overdue: true, ...within };
  const soon: CandidateFilter = {
    status: ['ACTIVE'],
    overdue: false,
    nextDueOn: { from: today(), to: last },
    ...within,
  };
  const overdue = useQuery({
    queryKey: ['today', late],
    queryFn: () => ask(TodayDocument, { filter: late }),
  });
  const near = useQuery({ queryKey: ['today', soon], queryFn: () => ask(TodayDocument, { filter: soon }) });
  const counts = useCounts(),
    may = useMay();
  if (overdue.isPending || near.isPending)
    return (
      <section className="card">
        <Waiting />
      </section>
    );
  const failed = overdue.isLoadingError ? overdue : near.isLoadingError ? near : null;
  if (failed) return <Trouble fault={failed.error!} again={() => void failed.refetch()} />;
  const first = overdue.data!.candidates,
    second = near.data!.candidates;
  return (
    <>
      <Note>
        {new Date().toLocaleDateString(t('zh-CN', 'en-GB'), { timeZone: 'Asia/Shanghai', dateStyle: 'full' })}
      </Note>
      <Tools>
        <AsGraphQL document={TodayDocument} variables={{ filter: late }} />
      </Tools>
      <div className="tiles sums">
        <a className={first.totalCount ? 'tile bad' : 'tile'} href={address('people', '', { overdue: '1' })}>
          <b>{first.totalCount}</b>
          {t('人有逾期事项', 'people with something overdue')}
        </a>
        <a className="tile" href={address('people')}>
          <b>{second.totalCount}</b>
          {t('人三十天内到期', 'people with something due in thirty days')}
        </a>
        <a className="tile" href={address('inbox')}>
          <b>{counts.inbox?.value ?? '…'}</b>
          {t('件上报等待审批', 'submissions waiting for a decision')}
        </a>
        {may('acknowledgeUpwardFilings') && (
          <a className="tile" href={address('filings')}>
            <b>{counts.filings?.value ?? '…'}</b>
            {t('人接收后等待备案', 'admissions waiting to be acknowledged')}
          </a>
        )}
      </div>
      {!first.totalCount && !second.totalCount ? (
        <section className="card">
          <Empty>
            {t(
              '没有逾期,三十天内也没有到期事项。',
              'Nothing is overdue, and nothing is due within thirty days.',
            )}
          </Empty>
        </section>
      ) : (
        <>
          <Group
            title={t('已逾期', 'Overdue')}
            people={first.nodes}
            total={first.totalCount}
            empty={t('没有逾期。', 'Nothing is overdue.')}
            all={address('people', '', { overdue: '1' })}
            until={last}
          />
          <Group
            title={t('三十天内到期', 'Due within thirty days')}
            people={second.nodes}
            total={second.totalCount}
            empty={t('没有临期事项。', 'Nothing is due soon.')}
            all={address('people')}
            until={last}
          />
        </>
      )}
    </>
  );
}

function Group({
  title,
  people,
  total,
  empty,
  all,
  until,
}: {
  title: string;
  people: Person[];
  total: number;
  empty: string;
  all: string;
  until: string;
}) {
  return (
    <section className="card group">
      <header>
        <h2>{title}</h2>
        <span className="quiet">{total}</span>
      </header>
      {!people.length && <p className="quiet">{empty}</p>}
      <ul className="todo">
        {people.map((p) => (
          <li key={p.id}>
            <div className="whose">
              <a href={address('people', p.id)}>{p.name}</a>
              <span>
                {word('Stage', p.stage)} · {p.branch.name}
              </span>
            </div>
            <div className="what">
              {p.overdue.length
                ? p.overdue.map((o, i) => (
                    <span key={i}>
                      <ProblemBadge
                        problem={{ ...o, dueOn: null, severity: 'ERROR' }}
                        mend={<Mend problem={o} person={p} />}
                      />
                      {o.dueOn && (
                        <span className="due">
                          {t(
                            `${o.dueOn} 到期,逾 ${-days(o.dueOn)} 天`,
                            `due ${o.dueOn}, ${-days(o.dueOn)} days late`,
                          )}
                        </span>
                      )}{' '}
                    </span>
                  ))
                : p.deadlines
                    .filter((d) => d.dueOn <= until)
                    .map((d, i) => (
                      <span key={i}>
                        <ProblemBadge
                          problem={{ ...d, dueOn: null, severity: 'TASK' }}
                          mend={<Mend problem={d} person={p} />}
                        />
                        <span className="due">
                          {t(`${d.dueOn},还有 ${days(d.dueOn)} 天`, `${d.dueOn}, in ${days(d.dueOn)} days`)}
                        </span>{' '}
                      </span>
                    ))}
            </div>
            <Settle person={p} problem={p.overdue[0] ?? p.deadlines[0]} />
          </li>
        ))}
      </ul>
      {total > people.length && (
        <p>
          <a href={all}>{t(`全部 ${total} 人`, `All ${total}`)}</a>
        </p>
      )}
    </section>
  );
}

/** The one action that settles the first of it; where no operation does, the file says what to do. */
function Settle({
  person,
  problem,
}: {
  person: Person;
  problem?: { rule?: string | null; guard?: string | null };
}) {
  const mending = useMending()(problem ?? {}, person.stage);
  const text = mending ? `${mending.section} ${mending.label}` : t('打开档案', 'Open the file');
  return (
    <a
      className={mending?.own ? 'settle own' : 'settle'}
      href={mending ? formOf(person, mending) : address('people', person.id)}
      aria-label={t(`${text}:${person.name}`, `${text}: ${person.name}`)}
      title={mending && !mending.own ? t('由其他角色办理', 'Another role does this') : undefined}
    >
      {mending && <kbd>{mending.section}</kbd>}
      {mending ? mending.label : text}
    </a>
  );
}
