/** The submission one is at, beside the list: what it rests on, what changed, what is unmet today, and what was said before. */
import { useQuery } from '@tanstack/react-query';
import { type ApprovalDecision, ApprovalDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Icon } from '../../parts/icons';
import { Mend } from '../../parts/mend';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { address } from '../../shell/place';
import { word } from '../../shell/word';

export function Preview({
  id,
  close,
  decide,
}: {
  id: string;
  close: () => void;
  decide?: (decision: ApprovalDecision) => void;
}) {
  const read = useQuery({ queryKey: ['approval', id], queryFn: () => ask(ApprovalDocument, { id }) });
  const found = read.data?.approval;
  return (
    <aside className="preview" aria-label={t('预览', 'Preview')} tabIndex={0}>
      <header>
        <div>
          <h2>{found ? <a href={address('people', found.candidate.id)}>{found.candidate.name}</a> : '…'}</h2>
          {found && (
            <span className="quiet">
              {word('ApprovalKind', found.kind)} · {found.candidate.branch.name}
            </span>
          )}
        </div>
        <button className="bare" onClick={close} aria-label={t('关闭预览', 'Close the preview')}>
          <Icon sign="close" />
        </button>
      </header>
      {read.isPending ? (
        <Waiting />
      ) : read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : !found ? (
        <p className="quiet">
          {t('这件上报已不在您的管辖范围内。', 'This submission is no longer in your scope.')}
        </p>
      ) : (
        <>
          <dl>
            <div>
              <dt>{t('阶段', 'Stage')}</dt>
              <dd>{word('Stage', found.candidate.stage)}</dd>
            </div>
            <div>
              <dt>{t('上报', 'Submitted')}</dt>
              <dd>
                {found.submittedOn}
                {found.submittedBy && <small> {found.submittedBy.name}</small>}
              </dd>
            </div>
            <div>
              <dt>{t('期限', 'Deadline')}</dt>
              <dd className={found.deadlineOn && found.deadlineOn < today() ? 'late' : ''}>
                {found.deadlineOn ?? '—'}
              </dd>
            </div>
            <div>
              <dt>{t('规则版本', 'Edition')}</dt>
              <dd>{word('Edition', found.edition)}</dd>
            </div>
            {found.outcome && (
              <div>
                <dt>{t('支部决议', 'Resolved')}</dt>
                <dd>{word('ConversionOutcome', found.outcome)}</dd>
              </div>
            )}
            {found.candidate.unit && (
              <div>
                <dt>{t('单位', 'Unit')}</dt>
                <dd>{found.candidate.unit}</dd>
              </div>
            )}
          </dl>
          {found.note && <p>{found.note}</p>}
          <section>
            <h3>{t('今天审批会遇到', 'If it were decided today')}</h3>
            {!found.problemsNow.length ? (
              <p className="good">{t('没有未满足的规则。', 'No rule is unmet.')}</p>
            ) : (
              found.problemsNow.map((p, i) => (
                <ProblemBadge key={i} problem={p} mend={<Mend problem={p} person={found.candidate} />} />
              ))
            )}
            {found.acknowledgements.map((a) => (
              <p key={a.rule} className="quiet">
                {a.rule}:{a.text}
              </p>
            ))}
          </section>
          {found.previous && (
            <section>
              <h3>{t('前次上报', 'The submission before')}</h3>
              <p>
                <span className="badge error">{word('ApprovalStatus', found.previous.status)}</span>{' '}
                {found.previous.decidedOn} {found.previous.decidedBy?.name}
                <br />
                {found.previous.opinion}
              </p>
              {found.changesSince.length > 0 ? (
                <ul>
                  {found.changesSince.map((c) => (
                    <li key={c.recordId}>
                      <span className="badge task">{word('Moved', c.moved)}</span> {word('Kind', c.kind)}{' '}
                      <time className="quiet">{c.on}</time>
                    </li>
                  ))}
                </ul>
              ) : (
                <p className="quiet">{t('材料没有变动。', 'The records have not changed.')}</p>
              )}
            </section>
          )}
          {found.lateEntries.length > 0 && (
            <section>
              <h3>
                {t(
                  `上报前集中补录 · ${found.lateEntries.length} 件`,
                  `Entered late, just before · ${found.lateEntries.length}`,
                )}
              </h3>
              <ul>
                {found.lateEntries.map((e) => (
                  <li key={e.recordId}>
                    <time className="quiet">{e.on}</time> {word('Kind', e.kind)}{' '}
                    <span className="badge warning">
                      {t(`${e.enteredOn} 录入`, `entered ${e.enteredOn}`)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {found.history.length > 0 && (
            <section>
              <h3>{t('历次决定', 'Earlier decisions')}</h3>
              <ul>
                {found.history.map((d, i) => (
                  <li key={i}>
                    {d.on} <b>{word('ApprovalStatus', d.status)}</b> {d.opinion}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {found.deliberations.length > 0 && (
            <section>
              <h3>{t('审议', 'Deliberated')}</h3>
              <ul>
                {found.deliberations.map((d, i) => (
                  <li key={i}>
                    {d.on} {d.agrees ? t('同意', 'agrees') : t('不同意', 'disagrees')} {d.opinion}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>
              {t(
                `上报快照 · ${found.evidence.length} 件材料`,
                `What it rests on · ${found.evidence.length} records`,
              )}
            </h3>
            <ul>
              {found.evidence.map((e) => (
                <li key={e.recordId}>
                  <time className="quiet">{e.on}</time> {word('Kind', e.kind)}
                  {e.version > 1 && <small> {t(`第 ${e.version} 版`, `version ${e.version}`)}</small>}
                </li>
              ))}
            </ul>
            <AsGraphQL document={ApprovalDocument} variables={{ id }} />
          </section>
          {decide && (
            <div className="actions">
              <button onClick={() => decide('REJECTED')}>{t('不通过…', 'Reject…')}</button>
              <button onClick={() => decide('RETURNED')}>{t('退回…', 'Return…')}</button>
              <span className="grow" />
              <button className="primary" onClick={() => decide('APPROVED')}>
                {t('通过…', 'Approve…')}
              </button>
            </div>
          )}
        </>
      )}
    </aside>
  );
}
