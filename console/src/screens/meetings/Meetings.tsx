import { acts } from 'virtual:schema';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  MeetingDocument,
  type MeetingFilter,
  type MeetingQuery,
  MeetingsDocument,
  type MeetingsQuery,
} from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import '../../look/records.css';
import { ActForm, titleOf } from '../../parts/form/Operation';
import { useMay } from '../../shell/may';
import { Ballots } from './Ballots';

type Sheet = NonNullable<MeetingQuery['meeting']>;
const call = () => acts.find((a) => a.name === 'recordGeneralMeeting')!;

/** General meetings: call one, see who is there and may vote, then one ballot and one resolution for each person. */
export function Meetings() {
  const { id } = usePlace();
  return id ? <One id={id} /> : <List />;
}

function List() {
  const { query } = usePlace(),
    may = useMay();
  const filter: MeetingFilter = {
    ...(query.organization && { organization: query.organization }),
    ...(query.branch && { branch: query.branch }),
    ...((query.from || query.to) && { on: { from: query.from || null, to: query.to || null } }),
  };
  const read = useInfiniteQuery({
    queryKey: ['meetings', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<MeetingsQuery> => ask(MeetingsDocument, { filter, after: pageParam }),
    getNextPageParam: (last) =>
      last.meetings.pageInfo.hasNextPage ? last.meetings.pageInfo.endCursor : undefined,
  });
  const meetings = read.data?.pages.flatMap((page) => page.meetings.nodes) ?? [];
  const set = (change: Record<string, string>) => go('meetings', '', { ...query, ...change });
  return (
    <section className="card">
      <Tools>
        {may('recordGeneralMeeting') && (
          <button
            className="primary"
            aria-pressed={query.new === '1'}
            onClick={() => set({ new: query.new ? '' : '1' })}
          >
            {t('新开支部大会', 'A new general meeting')}
          </button>
        )}
        <AsGraphQL document={MeetingsDocument} variables={{ filter, after: null }} />
      </Tools>
      {query.new && may('recordGeneralMeeting') && (
        <article className="chosen first">
          <h3>{t('新开支部大会', 'A new general meeting')}</h3>
          <ActForm act={call()} fixed={{}} done={(told) => told.meeting && go('meetings', told.meeting.id)} />
        </article>
      )}
      <div className="filters">
        <label>
          {t('自', 'From')}{' '}
          <input type="date" value={query.from ?? ''} onChange={(e) => set({ from: e.target.value })} />
        </label>
        <label>
          {t('至', 'to')}{' '}
          <input type="date" value={query.to ?? ''} onChange={(e) => set({ to: e.target.value })} />
        </label>
      </div>
      {read.isPending ? (
        <Waiting />
      ) : read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : !meetings.length ? (
        <Empty>{t('还没有支部大会记录。', 'No general meeting is on record.')}</Empty>
      ) : (
        <div
          className="plain-table"
          tabIndex={0}
          role="region"
          aria-label={t('支部大会', 'General meetings')}
        >
          <table>
            <thead>
              <tr>
                {[
                  t('日期', 'Day'),
                  t('支部', 'Branch'),
                  t('地点', 'Place'),
                  t('主持', 'Chair'),
                  t('表决', 'Votes'),
                ].map((h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {meetings.map((m) => (
                <tr key={m.id}>
                  <td>
                    <a href={address('meetings', m.id)}>{m.on}</a>
                  </td>
                  <td>{m.branch.name}</td>
                  <td>{m.place}</td>
                  <td>{m.chair}</td>
                  <td>
                    {m.votes.nodes.map((v) => (
                      <span key={v.id} className={`badge ${v.result === 'PASSED' ? 'done' : 'error'}`}>
                        {v.candidate?.name} {word('VoteResult', v.result)}
                      </span>
                    ))}
                    {!m.votes.nodes.length && '—'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {read.hasNextPage && (
            <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
              {t('再看 20 次', '20 more')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function One({ id }: { id: string }) {
  const read = useQuery({ queryKey: ['meeting', id], queryFn: () => ask(MeetingDocument, { id }) }),
    may = useMay();
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const meeting = read.data.meeting;
  if (!meeting)
    return <Empty>{t('没有这次会议,或不在您的范围内。', 'There is no such meeting in your scope.')}</Empty>;
  const update = acts.find((a) => a.name === 'updateGeneralMeeting')!;
  return (
    <div className="dossier">
      <Tools>
        <a href={address('meetings')}>← {t('支部大会', 'General meetings')}</a>
        <button onClick={() => window.print()}>{t('打印会议记录', 'Print the minutes')}</button>
        <AsGraphQL document={MeetingDocument} variables={{ id }} />
      </Tools>
      <Minutes meeting={meeting} />
      {may('updateGeneralMeeting') && (
        <section className="card acts">
          <details>
            <summary>{titleOf(update)}</summary>
            <ActForm
              key={meeting.version}
              act={update}
              fixed={{ id, version: meeting.version }}
              initial={{ ...meeting }}
            />
          </details>
        </section>
      )}
      {may('recordVotes') && (
        <div className="acts dossier">
          <Ballots key={meeting.id} meeting={meeting} />
        </div>
      )}
    </div>
  );
}

/** The minutes, for the screen and for paper. */
function Minutes({ meeting: m }: { meeting: Sheet }) {
  const facts: [string, string | null | undefined][] = [
    [
      t('时间', 'When'),
      [
        m.on,
        m.startedAt &&
          new Date(m.startedAt).toLocaleTimeString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 5),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    [t('地点', 'Place'), m.place],
    [t('主持', 'Chair'), m.chair],
    [t('记录', 'Recorder'), m.recorder],
    [t('监票', 'Scrutineer'), m.scrutineer],
    [t('计票', 'Teller'), m.teller],
    [
      t('附件', 'Papers'),
      m.attachments.map((a) => [a.name, a.reference].filter(Boolean).join(' ')).join('、'),
    ],
  ];
  return (
    <section className="card">
      <h2>
        {m.branch.name} {t('支部大会会议记录', 'Minutes of the general meeting')}
      </h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {m.minutes && <p className="minutes">{m.minutes}</p>}
      {!m.votes.nodes.length ? (
        <p className="quiet">{t('还没有表决。', 'No vote is on record yet.')}</p>
      ) : (
        <div className="plain-table" tabIndex={0} role="region" aria-label={t('表决', 'Votes')}>
          <table>
            <thead>
              <tr>
                {[
                  t('姓名', 'Name'),
                  t('事项', 'Matter'),
                  t('应到', 'Due'),
                  t('实到', 'Present'),
                  t('发出', 'Issued'),
                  t('收回', 'Returned'),
                  t('赞成', 'For'),
                  t('反对', 'Against'),
                  t('弃权', 'Abstained'),
                  t('无效', 'Invalid'),
                  t('书面', 'In writing'),
                  t('结果', 'Result'),
                ].map((h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {m.votes.nodes.map((v) => (
                <tr key={v.id}>
                  <td>{v.candidate && <a href={address('people', v.candidate.id)}>{v.candidate.name}</a>}</td>
                  <td>
                    {word('VoteKind', v.voteKind)}
                    {v.outcome && ` · ${word('ConversionOutcome', v.outcome)}`}
                    {v.extensionMonths && t(` ${v.extensionMonths} 个月`, ` ${v.extensionMonths} months`)}
                  </td>
                  <td>{v.dueVoters}</td>
                  <td>{v.presentVoters}</td>
                  <td>{v.issued}</td>
                  <td>{v.returned}</td>
                  <td>{v.approve}</td>
                  <td>{v.oppose}</td>
                  <td>{v.abstain}</td>
                  <td>{v.invalid}</td>
                  <td>
                    {v.writtenApprove}/{v.writtenOppose}/{v.writtenAbstain}
                  </td>
                  <td>
                    <span className={`badge ${v.result === 'PASSED' ? 'done' : 'error'}`}>
                      {word('VoteResult', v.result)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {m.votes.nodes.map((v) => (
        <p key={v.id} className="resolution">
          <b>{v.candidate?.name}</b>{' '}
          {t(
            `应到会有表决权的正式党员 ${v.dueVoters} 名,实到 ${v.presentVoters} 名;经无记名投票,${v.approve + v.writtenApprove} 票赞成,${v.oppose + v.writtenOppose} 票不赞成,${v.abstain + v.writtenAbstain} 票弃权。`,
            `${v.dueVoters} members with a vote were due, ${v.presentVoters} present; by secret ballot ${v.approve + v.writtenApprove} for, ${v.oppose + v.writtenOppose} against, ${v.abstain + v.writtenAbstain} abstained.`,
          )}
          {v.resolution}
        </p>
      ))}
      <section className="signatures" aria-hidden="true">
        {[t('主持人', 'Chair'), t('记录人', 'Recorder'), t('监票人、计票人', 'Scrutineer, teller')].map(
          (who) => (
            <div key={who}>
              <span>{who}</span>
              <i />
              <span>{t('年  月  日', 'Date')}</span>
            </div>
          ),
        )}
      </section>
    </section>
  );
}
