import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api';
import { PeopleDocument, RecordVotesDocument, RosterDocument, type CandidateFilter } from '../gql/graphql';
import { AsGraphQL, ProblemBadge } from '../parts';
import { t } from '../place';

const COUNTS = ['issued', 'returned', 'approve', 'oppose', 'abstain', 'invalid', 'writtenApprove', 'writtenOppose', 'writtenAbstain'] as const;
const TITLES: Record<(typeof COUNTS)[number], string> = {
  issued: t('发出', 'Issued'), returned: t('收回', 'Returned'), approve: t('赞成', 'For'), oppose: t('反对', 'Against'), abstain: t('弃权', 'Abstained'), invalid: t('无效', 'Invalid'),
  writtenApprove: t('书面赞成', 'Written for'), writtenOppose: t('书面反对', 'Written against'), writtenAbstain: t('书面弃权', 'Written abstained'),
};
interface Row { ballot: Record<string, number>; resolution: string }

/** What the arithmetic of one ballot says while it is typed (R-MTG-2 … R-MTG-4); the server judges it again. */
export function sums(due: number, present: number, b: Record<string, number>): string[] {
  const n = (key: string) => b[key] ?? 0;
  const found: string[] = [];
  if (present > due) found.push(t('实到多于应到', 'More present than due'));
  if (present * 2 <= due) found.push(t(`不足法定人数:须超过 ${Math.floor(due / 2)} 人到会`, `No quorum: more than ${Math.floor(due / 2)} must be present`));
  if (n('issued') > present) found.push(t('发出多于实到', 'More ballots issued than people present'));
  if (n('returned') > n('issued')) found.push(t('收回多于发出,表决无效', 'More returned than issued: the vote is void'));
  const counted = n('approve') + n('oppose') + n('abstain') + n('invalid');
  if (counted !== n('returned')) found.push(t(`赞成、反对、弃权、无效合计 ${counted},应等于收回 ${n('returned')}`, `For, against, abstained and invalid are ${counted}; ${n('returned')} were returned`));
  return found;
}

/** One ballot and one resolution a person, all of one meeting entered together, each judged by itself. */
export function Ballots({ meeting, branch, on, done }: { meeting: string; branch: string; on: string; done: string[] }) {
  const [kind, setKind] = useState<'ADMISSION' | 'CONVERSION'>('ADMISSION');
  const [present, setPresent] = useState(0);
  const [rows, setRows] = useState<Record<string, Row>>({});
  const [told, setTold] = useState<{ results: { candidateId: string; problems: { message: string; rule?: string | null }[] }[]; text: string } | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();
  const filter: CandidateFilter = { branch, status: ['ACTIVE'], stage: [kind === 'ADMISSION' ? 'DEVELOPMENT_TARGET' : 'PROBATIONARY_MEMBER'] };
  const people = useQuery({ queryKey: ['ballots', filter], queryFn: () => ask(PeopleDocument, { filter, after: null }) });
  const roster = useQuery({ queryKey: ['roster', branch], queryFn: () => ask(RosterDocument, { organization: branch, after: null }) });
  const due = roster.data?.members.nodes.filter((m) => m.status === 'FULL' && !m.leftOn && !(m.excusedFrom && m.excusedFrom <= on && (!m.excusedUntil || m.excusedUntil >= on))).length ?? 0;
  const open = people.data?.candidates.nodes.filter((p) => !done.includes(p.id)) ?? [];
  const input = {
    meetingId: meeting, idempotencyKey: key,
    items: Object.entries(rows).map(([candidateId, row]) => ({ candidateId, voteKind: kind, secretBallot: true, resolution: row.resolution, ballot: { due, present, ...row.ballot }, ...(kind === 'CONVERSION' && { outcome: 'CONVERT' as const }) })),
  };
  async function send(validateOnly: boolean) {
    try {
      const answer = (await ask(RecordVotesDocument, { input: { ...input, validateOnly, ...(validateOnly && { idempotencyKey: null }) } })).recordVotes;
      const results = answer.results.map((r, i) => ({ candidateId: input.items[i]!.candidateId, problems: r.errors }));
      setTold({ results, text: answer.errors[0]?.message ?? t(`${validateOnly ? '可录' : '已录'} ${answer.succeeded} 人,${answer.failed} 人不能录`, `${answer.succeeded} ${validateOnly ? 'can be recorded' : 'recorded'}, ${answer.failed} cannot`) });
      if (!validateOnly) { setKey(crypto.randomUUID()); if (answer.succeeded) { setRows({}); void queries.invalidateQueries(); } }
    } catch (fault) { setTold({ results: [], text: (fault as Error).message }); }
  }
  const change = (id: string, row: Partial<Row>) => { setTold(null); setRows((all) => ({ ...all, [id]: { ...(all[id] ?? { ballot: {}, resolution: '' }), ...row } })); };
  return (
    <div className="ballots"><h3>{t('录入表决', 'Enter the votes')}</h3>
      <div className="filters">
        <select value={kind} onChange={(e) => { setKind(e.target.value as typeof kind); setRows({}); }} aria-label={t('事项', 'Matter')}><option value="ADMISSION">{t('接收预备党员', 'Admission')}</option><option value="CONVERSION">{t('预备党员转正', 'Conversion')}</option></select>
        <span>{t('应到会有表决权', 'Due, with a vote')} <b>{due}</b></span>
        <label>{t('实到', 'Present')} <input type="number" min={0} value={present || ''} onChange={(e) => setPresent(Number(e.target.value))} /></label>
        {!!present && <span className={present * 2 > due ? 'badge done' : 'badge error'}>{present * 2 > due ? t('已足法定人数', 'Quorum') : t('不足法定人数', 'No quorum')}</span>}
        <span className="quiet">{t(`须 ${Math.floor(due / 2) + 1} 票赞成(含书面)`, `${Math.floor(due / 2) + 1} votes in favour carry, written ones included`)}</span>
        <span className="grow" /><AsGraphQL document={RecordVotesDocument} variables={{ input }} />
      </div>
      {!open.length ? <p className="quiet">{t('本支部没有待表决的人员。', 'Nobody of this branch is waiting for a vote.')}</p> : <>
        <div className="plain-table" tabIndex={0} role="region" aria-label={t('录入表决', 'Enter the votes')}><table><thead><tr><th scope="col">{t('姓名', 'Name')}</th>{COUNTS.map((c) => <th key={c} scope="col">{TITLES[c]}</th>)}<th scope="col">{t('决议', 'Resolution')}</th></tr></thead>
          <tbody>{open.map((p) => {
            const row = rows[p.id], wrong = row ? sums(due, present, row.ballot) : [];
            const problems = told?.results.find((r) => r.candidateId === p.id)?.problems ?? [];
            return <tr key={p.id}><th scope="row">{p.name}</th>
              {COUNTS.map((c) => <td key={c}><input className="count" type="number" min={0} value={row?.ballot[c] ?? ''} aria-label={`${p.name} ${TITLES[c]}`} onChange={(e) => change(p.id, { ballot: { ...row?.ballot, [c]: Number(e.target.value) } })} /></td>)}
              <td><input value={row?.resolution ?? ''} aria-label={`${p.name} ${t('决议', 'Resolution')}`} onChange={(e) => change(p.id, { resolution: e.target.value })} />
                {wrong.map((w) => <span key={w} className="badge warning">{w}</span>)}{problems.map((e, i) => <ProblemBadge key={i} problem={e} />)}</td></tr>;
          })}</tbody></table></div>
        <p role="status">{told?.text}</p>
        <div className="actions"><button disabled={!input.items.length} onClick={() => void send(true)}>{t('先检查', 'Check first')}</button><button className="primary" disabled={!input.items.length} onClick={() => void send(false)}>{t(`录入 ${input.items.length} 人的表决`, `Record ${input.items.length}`)}</button></div>
      </>}
    </div>
  );
}
