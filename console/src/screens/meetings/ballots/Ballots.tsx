import { enums } from 'virtual:schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ClipboardEvent, useEffect, useState } from 'react';
import {
  AgendaDocument,
  type AgendaQuery,
  type MeetingQuery,
  RecordVotesDocument,
  RosterDocument,
  type RosterQuery,
} from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { withoutVote } from '../../parts/voting';
import { ask } from '../../shell/api';
import { pick, t } from '../../shell/language';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { type Ballot, COUNTS, type Count, minPresent, minYes, oddities, resultOf, wrongSums } from './votes';

type Meeting = NonNullable<MeetingQuery['meeting']>;
type Someone = AgendaQuery['candidates']['nodes'][number];
const TITLES: Record<Count, string> = {
  issued: t('发出', 'Issued'),
  returned: t('收回', 'Returned'),
  approve: t('赞成', 'For'),
  oppose: t('反对', 'Against'),
  abstain: t('弃权', 'Abstained'),
  invalid: t('无效', 'Invalid'),
  writtenApprove: t('书面赞成', 'Written for'),
  writtenOppose: t('书面反对', 'Written against'),
  writtenAbstain: t('书面弃权', 'Written abstained'),
};
interface Row {
  ballot: Ballot;
  resolution: string;
  outcome: string;
  months: string;
  next: string;
  why: string;
  whyText: string;
  there: boolean;
}
const EMPTY: Row = {
  ballot: {},
  resolution: '',
  outcome: 'CONVERT',
  months: '6',
  next: '',
  why: '',
  whyText: '',
  there: true,
};
const kindOf = (p: Someone) =>
  (p.stage === 'DEVELOPMENT_TARGET' ? 'ADMISSION' : 'CONVERSION') as 'ADMISSION' | 'CONVERSION';
const matter = (p: Someone) =>
  p.operations.find((o) => o.section === (kindOf(p) === 'ADMISSION' ? 'C11' : 'D7'));

function quorumOf(org: RosterQuery['organization']): boolean {
  for (
    let at: { settings?: { quorum: string } | null; superior?: unknown } | null | undefined = org;
    at;
    at = at.superior as typeof at
  )
    if (at.settings) return at.settings.quorum === 'TWO_THIRDS';
  return false;
}

/** The meeting's work: who is there and may vote, whom it resolves on, and one ballot and one resolution for each. */
export function Ballots({ meeting }: { meeting: Meeting }) {
  const branch = meeting.branch.id,
    kept = `jishi:attendance:${meeting.id}`;
  const roster = useQuery({
    queryKey: ['roster', branch],
    queryFn: () => ask(RosterDocument, { organization: branch, after: null }),
  });
  const agenda = useQuery({ queryKey: ['agenda', branch], queryFn: () => ask(AgendaDocument, { branch }) });
  const [there, setThere] = useState<string[]>(
    () => JSON.parse(sessionStorage.getItem(kept) ?? '[]') as string[],
  );
  const [typed, setTyped] = useState<number | null>(null);
  const [rows, setRows] = useState<Record<string, Row>>({});
  const [paper, setPaper] = useState(() => ({
    name: meeting.attachments[0]?.name ?? t('支部大会会议记录', 'Minutes of the general meeting'),
    reference: meeting.attachments[0]?.reference ?? '',
  }));
  const [told, setTold] = useState<{
    of: string[];
    results: {
      problems: { message: string; rule?: string | null }[];
      warnings: { message: string; rule?: string | null }[];
    }[];
    text: string;
  } | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();
  useEffect(() => sessionStorage.setItem(kept, JSON.stringify(there)), [there, kept]);
  if (roster.isPending || agenda.isPending) return <Waiting />;
  if (roster.isLoadingError || agenda.isLoadingError)
    return (
      <Trouble
        fault={(roster.error ?? agenda.error)!}
        again={() => {
          void roster.refetch();
          void agenda.refetch();
        }}
      />
    );

  const members = roster.data.members.nodes.filter((m) => m.organization.id === branch),
    voters = members.filter((m) => !withoutVote(m, meeting.on));
  const due = voters.length,
    present = typed ?? there.filter((id) => voters.some((v) => v.id === id)).length,
    twoThirds = quorumOf(roster.data.organization);
  const needed = minPresent(due, twoThirds),
    quorate = present >= needed;
  const voted = new Set(meeting.votes.nodes.map((v) => v.candidate?.id));
  const people = agenda.data.candidates.nodes
    .filter((p) => !voted.has(p.id))
    .sort((a, b) => Number(matter(b)?.possible ?? false) - Number(matter(a)?.possible ?? false));
  const onAgenda = people.filter((p) => rows[p.id]);
  const input = {
    meetingId: meeting.id,
    idempotencyKey: key,
    items: onAgenda.map((p) => {
      const row = rows[p.id]!,
        conversion = kindOf(p) === 'CONVERSION';
      return {
        candidateId: p.id,
        voteKind: kindOf(p),
        secretBallot: true,
        resolution: row.resolution,
        introducersPresent: row.there,
        ballot: { due, present, ...row.ballot },
        ...(paper.name && { attachments: [paper] }),
        ...(conversion && { outcome: row.outcome as 'CONVERT' }),
        ...(conversion &&
          row.outcome === 'EXTEND' && {
            extensionMonths: Number(row.months),
            nextMeetingOn: row.next || null,
          }),
        ...(conversion &&
          row.outcome === 'ANNUL' && {
            annulmentReason: (row.why || null) as never,
            annulmentText: row.whyText,
          }),
      };
    }),
  };
  const flawed = onAgenda.some(
    (p) => wrongSums(due, present, rows[p.id]!.ballot, twoThirds).length || !rows[p.id]!.resolution,
  );
  async function send(validateOnly: boolean) {
    const of = input.items.map((x) => x.candidateId);
    try {
      const answer = (
        await ask(RecordVotesDocument, {
          input: { ...input, validateOnly, ...(validateOnly && { idempotencyKey: null }) },
        })
      ).recordVotes;
      setTold({
        of,
        results: answer.results.map((r) => ({ problems: r.errors, warnings: r.warnings })),
        text:
          answer.errors[0]?.message ??
          t(
            `${validateOnly ? '可录' : '已录'} ${answer.succeeded} 人,${answer.failed} 人不能录`,
            `${answer.succeeded} ${validateOnly ? 'can be recorded' : 'recorded'}, ${answer.failed} cannot`,
          ),
      });
      if (!validateOnly) {
        setKey(crypto.randomUUID());
        if (answer.succeeded) {
          setRows((all) =>
            Object.fromEntries(
              Object.entries(all).filter(([id]) => answer.results[of.indexOf(id)]?.errors.length),
            ),
          );
          void queries.invalidateQueries();
        }
      }
    } catch (fault) {
      setTold({ of: [], results: [], text: (fault as Error).message });
    }
  }
  const change = (id: string, row: Partial<Row>) => {
    setTold(null);
    setRows((all) => ({ ...all, [id]: { ...(all[id] ?? EMPTY), ...row } }));
  };
  const put = (p: Someone, on: boolean) => {
    setTold(null);
    setRows((all) =>
      on ? { ...all, [p.id]: EMPTY } : Object.fromEntries(Object.entries(all).filter(([id]) => id !== p.id)),
    );
  };
  /** A block copied from a spreadsheet fills the counts to the right and the people below. */
  function paste(event: ClipboardEvent<HTMLInputElement>, person: number, at: number) {
    const block = event.clipboardData
      .getData('text')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split('\t').map(Number));
    if (block.length < 2 && block[0]!.length < 2) return;
    event.preventDefault();
    setTold(null);
    setRows((all) => {
      const next = { ...all };
      block.forEach((line, down) => {
        const p = onAgenda[person + down];
        if (p)
          next[p.id] = {
            ...next[p.id]!,
            ballot: {
              ...next[p.id]!.ballot,
              ...Object.fromEntries(
                line.flatMap((x, i) => (COUNTS[at + i] && Number.isFinite(x) ? [[COUNTS[at + i]!, x]] : [])),
              ),
            },
          };
      });
      return next;
    });
  }
  const share = due ? Math.min(100, (present / due) * 100) : 0;
  return (
    <>
      <section className="card" aria-labelledby="roll">
        <h3 id="roll">{t('到会', 'Attendance')}</h3>
        <div className="quorum">
          <span>
            {t('应到会有表决权', 'Due, with a vote')} <b>{due}</b>
          </span>
          <label>
            {t('实到', 'Present')}{' '}
            <input
              type="number"
              min={0}
              className="count"
              value={present || ''}
              onChange={(e) => setTyped(e.target.value === '' ? null : Number(e.target.value))}
              aria-label={t('实到', 'Present')}
            />
          </label>
          <svg
            width="240"
            height="22"
            role="img"
            aria-label={t(`实到 ${present},须 ${needed}`, `${present} present, ${needed} needed`)}
          >
            <rect className="whole" width="240" height="14" y="4" rx="7" />
            <rect className={quorate ? 'run enough' : 'run'} width={share * 2.4} height="14" y="4" rx="7" />
            {!!due && <line x1={(needed / due) * 240} x2={(needed / due) * 240} y1="0" y2="22" />}
          </svg>
          <span className={`badge ${quorate ? 'done' : 'error'}`} role="status">
            {quorate ? t('已足法定人数', 'Quorum') : t('不足法定人数', 'No quorum')}
          </span>
          <span className="quiet">
            {twoThirds
              ? t(`本级党委规定须三分之二到会(${needed} 人)`, `The committee asks for two thirds (${needed})`)
              : t(`须超过半数到会(${needed} 人),按应到计算`, `More than half of those due (${needed})`)}
            ;
            {t(
              `须 ${minYes(due)} 票赞成(含书面)`,
              `${minYes(due)} votes in favour carry, written ones included`,
            )}{' '}
            R-MTG-2 · R-MTG-3
          </span>
        </div>
        <div className="choose">
          <button
            onClick={() => {
              setTyped(null);
              setThere(voters.map((v) => v.id));
            }}
          >
            {t('全部到会', 'All present')}
          </button>
          <button
            onClick={() => {
              setTyped(null);
              setThere([]);
            }}
          >
            {t('清空', 'None')}
          </button>
        </div>
        <ul className="roll">
          {members.map((m) => {
            const why = withoutVote(m, meeting.on);
            return (
              <li key={m.id} className={why ? 'no-vote' : ''}>
                <label className="tick">
                  <input
                    type="checkbox"
                    disabled={!!why}
                    checked={!why && there.includes(m.id)}
                    onChange={(e) => {
                      setTyped(null);
                      setThere((all) =>
                        e.target.checked ? [...all, m.id] : all.filter((id) => id !== m.id),
                      );
                    }}
                  />
                  {m.name}
                </label>{' '}
                <small>{why || m.position}</small>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="card ballots" aria-labelledby="matters">
        <div className="filters">
          <h3 id="matters" className="grow">
            {t('议程与表决', 'Agenda and votes')} <small>{onAgenda.length}</small>
          </h3>
          <AsGraphQL document={RecordVotesDocument} variables={{ input }} />
        </div>
        {!people.length ? (
          <Empty>{t('本支部没有待表决的人员。', 'Nobody of this branch is waiting for a vote.')}</Empty>
        ) : (
          <div className="choose agenda" role="group" aria-label={t('议程', 'Agenda')}>
            {people.map((p) => {
              const m = matter(p);
              const why = m?.problems
                .filter((x) => x.severity === 'HARD')
                .map(
                  (x) => `${x.message}${x.readyOn ? t(`,${x.readyOn} 起可办`, `, from ${x.readyOn}`) : ''}`,
                )
                .join(';');
              return (
                <label key={p.id} className={m?.possible ? 'tick' : 'tick no-vote'} title={why}>
                  <input
                    type="checkbox"
                    checked={!!rows[p.id]}
                    disabled={!m?.possible}
                    onChange={(e) => put(p, e.target.checked)}
                  />
                  {p.name}{' '}
                  <small>
                    {kindOf(p) === 'ADMISSION' ? t('接收', 'admission') : t('转正', 'conversion')}
                    {!m?.possible &&
                      ` · ${m?.earliest ? t(`最早 ${m.earliest}`, `from ${m.earliest}`) : (why ?? '').split(';')[0]}`}
                  </small>
                </label>
              );
            })}
          </div>
        )}
        {!!onAgenda.length && (
          <>
            <div
              className="plain-table"
              tabIndex={0}
              role="region"
              aria-label={t('录入表决', 'Enter the votes')}
            >
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('姓名', 'Name')}</th>
                    {COUNTS.map((c) => (
                      <th key={c} scope="col">
                        {TITLES[c]}
                      </th>
                    ))}
                    <th scope="col">{t('决议', 'Resolution')}</th>
                    <th scope="col">{t('结果', 'Result')}</th>
                  </tr>
                </thead>
                <tbody>
                  {onAgenda.map((p, line) => {
                    const row = rows[p.id]!,
                      wrong = wrongSums(due, present, row.ballot, twoThirds),
                      odd = oddities(present, row.ballot),
                      result = resultOf(due, present, row.ballot, twoThirds);
                    const found = told?.results[told.of.indexOf(p.id)];
                    return (
                      <tr key={p.id}>
                        <th scope="row">
                          <a href={address('people', p.id)}>{p.name}</a>
                          <div className="quiet">
                            {kindOf(p) === 'ADMISSION' ? t('接收', 'admission') : t('转正', 'conversion')}
                          </div>
                        </th>
                        {COUNTS.map((c, at) => (
                          <td key={c}>
                            <input
                              className="count"
                              type="number"
                              min={0}
                              value={row.ballot[c] ?? ''}
                              aria-label={`${p.name} ${TITLES[c]}`}
                              onPaste={(e) => paste(e, line, at)}
                              onChange={(e) =>
                                change(p.id, {
                                  ballot: {
                                    ...row.ballot,
                                    [c]: e.target.value === '' ? undefined : Number(e.target.value),
                                  },
                                })
                              }
                            />
                          </td>
                        ))}
                        <td className="resolve">
                          {kindOf(p) === 'CONVERSION' && (
                            <select
                              value={row.outcome}
                              aria-label={`${p.name} ${t('表决事项', 'Outcome')}`}
                              onChange={(e) => change(p.id, { outcome: e.target.value })}
                            >
                              {Object.entries(enums.ConversionOutcome ?? {}).map(([value, words]) => (
                                <option key={value} value={value}>
                                  {pick(words)}
                                </option>
                              ))}
                            </select>
                          )}
                          {row.outcome === 'EXTEND' && kindOf(p) === 'CONVERSION' && (
                            <>
                              <input
                                className="count"
                                type="number"
                                min={6}
                                max={12}
                                value={row.months}
                                aria-label={`${p.name} ${t('延长月数', 'Months')}`}
                                onChange={(e) => change(p.id, { months: e.target.value })}
                              />
                              <input
                                type="date"
                                value={row.next}
                                aria-label={`${p.name} ${t('下次召开会议时间', 'Next meeting')}`}
                                onChange={(e) => change(p.id, { next: e.target.value })}
                              />
                            </>
                          )}
                          {row.outcome === 'ANNUL' && kindOf(p) === 'CONVERSION' && (
                            <>
                              <select
                                value={row.why}
                                aria-label={`${p.name} ${t('取消原因', 'Reason')}`}
                                onChange={(e) => change(p.id, { why: e.target.value })}
                              >
                                <option value="">—</option>
                                {Object.entries(enums.AnnulmentReason ?? {}).map(([value, words]) => (
                                  <option key={value} value={value}>
                                    {pick(words)}
                                  </option>
                                ))}
                              </select>
                              <input
                                value={row.whyText}
                                aria-label={`${p.name} ${t('取消说明', 'Explanation')}`}
                                onChange={(e) => change(p.id, { whyText: e.target.value })}
                              />
                            </>
                          )}
                          <input
                            value={row.resolution}
                            placeholder={t('决议内容', 'Text of the resolution')}
                            aria-label={`${p.name} ${t('决议', 'Resolution')}`}
                            onChange={(e) => change(p.id, { resolution: e.target.value })}
                          />
                          <label className="tick">
                            <input
                              type="checkbox"
                              checked={row.there}
                              onChange={(e) => change(p.id, { there: e.target.checked })}
                            />
                            {t('介绍人到会', 'Introducers present')}
                          </label>
                        </td>
                        <td>
                          {!wrong.length && !!Object.keys(row.ballot).length && (
                            <span className={`badge ${result === 'PASSED' ? 'done' : 'warning'}`}>
                              {word('VoteResult', result)}
                            </span>
                          )}
                          {wrong.map((w, i) => (
                            <span key={i} className="badge error">
                              {w.text} <small>{w.rule}</small>
                            </span>
                          ))}
                          {odd.map((w, i) => (
                            <span key={i} className="badge warning">
                              {w.text}
                            </span>
                          ))}
                          {found?.problems.map((e, i) => (
                            <ProblemBadge key={i} problem={e} />
                          ))}
                          {found?.warnings.map((e, i) => (
                            <ProblemBadge key={'w' + i} problem={{ ...e, severity: 'WARNING' }} />
                          ))}
                          {found && !found.problems.length && <span className="badge done">✓</span>}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
            <div className="filters">
              <label>
                {t('会议记录附件', 'Paper')}{' '}
                <input value={paper.name} onChange={(e) => setPaper({ ...paper, name: e.target.value })} />
              </label>
              <label>
                {t('编号', 'Kept as')}{' '}
                <input
                  value={paper.reference}
                  onChange={(e) => setPaper({ ...paper, reference: e.target.value })}
                />
              </label>
              <span className="quiet">
                {t('可从电子表格粘贴票数。', 'Counts may be pasted from a spreadsheet.')}
              </span>
            </div>
          </>
        )}
        <p role="status">{told?.text}</p>
        {!!onAgenda.length && (
          <div className="actions">
            <button onClick={() => void send(true)}>{t('先检查', 'Check first')}</button>
            <button className="primary" disabled={flawed} onClick={() => void send(false)}>
              {t(`录入 ${onAgenda.length} 人的表决`, `Record ${onAgenda.length}`)}
            </button>
            {flawed && (
              <span className="quiet">
                {t('票数须相符,并写明决议。', 'The sums must hold, and each resolution must be written.')}
              </span>
            )}
          </div>
        )}
      </section>
    </>
  );
}
