import { useInfiniteQuery } from '@tanstack/react-query';
import { acts } from 'virtual:schema';
import { ask } from '../api';
import { MeetingsDocument, type MeetingFilter, type MeetingsQuery } from '../gql/graphql';
import { AsGraphQL, Empty, Trouble, Waiting, word } from '../parts';
import { address, t, usePlace } from '../place';
import { ActForm } from './Operation';
import { Ballots } from './Ballots';

type Meeting = MeetingsQuery['meetings']['nodes'][number];

/** General meetings: call one, then one ballot and one resolution for each person. */
export function Meetings() {
  const { id } = usePlace();
  const filter: MeetingFilter = {};
  const read = useInfiniteQuery({
    queryKey: ['meetings', filter], initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<MeetingsQuery> => ask(MeetingsDocument, { filter, after: pageParam }),
    getNextPageParam: (last) => (last.meetings.pageInfo.hasNextPage ? last.meetings.pageInfo.endCursor : undefined),
  });
  const meetings = read.data?.pages.flatMap((page) => page.meetings.nodes) ?? [];
  const chosen = meetings.find((m) => m.id === id);
  const call = acts.find((a) => a.name === 'recordGeneralMeeting')!;
  return (
    <>
      <section className="card">
        <div className="filters"><details className="grow"><summary>{t('新开支部大会', 'A new general meeting')}</summary><ActForm act={call} fixed={{}} /></details><AsGraphQL document={MeetingsDocument} variables={{ filter, after: null }} /></div>
        {read.isPending ? <Waiting /> : read.isError ? <Trouble fault={read.error} again={() => void read.refetch()} /> : !meetings.length ? <Empty>{t('还没有支部大会记录。', 'No general meeting is on record.')}</Empty> : (
          <div className="plain-table short" tabIndex={0} role="region" aria-label={t('支部大会', 'General meetings')}><table><thead><tr>{[t('日期', 'Day'), t('支部', 'Branch'), t('地点', 'Place'), t('主持', 'Chair'), t('表决', 'Votes')].map((h) => <th key={h} scope="col">{h}</th>)}</tr></thead>
            <tbody>{meetings.map((m) => <tr key={m.id} className={m.id === id ? 'chosen' : ''}><td><a href={address('meetings', m.id)}>{m.on}</a></td><td>{m.branch.name}</td><td>{m.place}</td><td>{m.chair}</td><td>{m.votes.nodes.map((v) => v.candidate?.name).filter(Boolean).join('、') || '—'}</td></tr>)}</tbody></table>
            {read.hasNextPage && <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>{t('再看 20 次', '20 more')}</button>}</div>
        )}
      </section>
      {chosen && <Sheet key={chosen.id} meeting={chosen} />}
    </>
  );
}

function Sheet({ meeting }: { meeting: Meeting }) {
  return (
    <section className="card"><h2>{meeting.on} · {meeting.branch.name}</h2>
      <dl>{([[t('地点', 'Place'), meeting.place], [t('主持', 'Chair'), meeting.chair], [t('记录', 'Recorder'), meeting.recorder], [t('监票', 'Scrutineer'), meeting.scrutineer], [t('计票', 'Teller'), meeting.teller]]).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value || '—'}</dd></div>)}</dl>
      <div className="plain-table" tabIndex={0} role="region" aria-label={t('表决', 'Votes')}><table><thead><tr>{[t('姓名', 'Name'), t('事项', 'Matter'), t('应到', 'Due'), t('实到', 'Present'), t('发出', 'Issued'), t('收回', 'Returned'), t('赞成', 'For'), t('反对', 'Against'), t('弃权', 'Abstained'), t('无效', 'Invalid'), t('书面', 'In writing'), t('结果', 'Result')].map((h) => <th key={h} scope="col">{h}</th>)}</tr></thead>
        <tbody>{meeting.votes.nodes.map((v) => <tr key={v.id}><td>{v.candidate && <a href={address('people', v.candidate.id)}>{v.candidate.name}</a>}</td><td>{word('VoteKind', v.voteKind)}</td><td>{v.dueVoters}</td><td>{v.presentVoters}</td><td>{v.issued}</td><td>{v.returned}</td><td>{v.approve}</td><td>{v.oppose}</td><td>{v.abstain}</td><td>{v.invalid}</td><td>{v.writtenApprove}/{v.writtenOppose}/{v.writtenAbstain}</td><td><span className={`badge ${v.result === 'PASSED' ? 'done' : 'error'}`}>{word('VoteResult', v.result)}</span></td></tr>)}</tbody></table></div>
      <Ballots meeting={meeting.id} branch={meeting.branch.id} on={meeting.on} done={meeting.votes.nodes.map((v) => v.candidate?.id ?? '')} />
    </section>
  );
}
