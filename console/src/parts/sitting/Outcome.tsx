/** What a run would do, or did: the sum, and what was refused grouped by the rule that refused it. */
import { useEffect, useRef } from 'react';
import { t } from '../../shell/language';
import { address } from '../../shell/place';
import { ProblemBadge } from '../ProblemBadge';
import type { Told } from './calls';

interface Problem {
  code: string;
  message: string;
  rule: string | null;
  article: string | null;
}
const keyOf = (problem?: Problem) => (problem ? `${problem.rule ?? problem.code}${problem.message}` : '');

export function Outcome({ told, done, names }: { told: Told[]; done: boolean; names: Map<string, string> }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    self.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  const failed = told.filter((r) => !r.succeeded),
    warned = told.filter((r) => r.succeeded && r.warnings.length);
  const groups = Map.groupBy(failed, (r) => keyOf(r.errors[0]));
  const notices = Map.groupBy(
    warned.flatMap((r) => r.warnings.map((w) => ({ w, id: r.id }))),
    ({ w }) => keyOf(w),
  );
  const who = (ids: string[]) => (
    <details>
      <summary>{t(`名单(${ids.length})`, `Who (${ids.length})`)}</summary>
      {ids.map((id) => names.get(id) ?? id).join(t('、', ', '))}
    </details>
  );
  return (
    <div ref={self} className="outcome" role="status">
      <p className="sum">
        <span>
          <b className="good">{told.length - failed.length}</b>{' '}
          {done ? t('件已办', 'done') : t('件可以办理', 'will pass')}
        </span>
        <span>
          <b className={failed.length ? 'late' : ''}>{failed.length}</b>{' '}
          {done ? t('件未办', 'not done') : t('件会被跳过', 'will be skipped')}
        </span>
        {warned.length > 0 && <span>{t(`${warned.length} 件有提醒`, `${warned.length} with warnings`)}</span>}
      </p>
      <ul tabIndex={0} aria-label={t('原因', 'Reasons')}>
        {[...groups].map(([key, some]) => (
          <li key={key}>
            <b>{t(`${some.length} 件不能办`, `${some.length} cannot`)}</b>{' '}
            {some[0]!.errors[0] && <ProblemBadge problem={{ ...some[0]!.errors[0], severity: 'HARD' }} />}
            {some[0]!.errors[0]?.article && (
              <a href={address('regulation', '', { text: some[0]!.errors[0].rule ?? '' })}>
                {some[0]!.errors[0].article}
              </a>
            )}
            {who(some.map((r) => r.id))}
          </li>
        ))}
        {[...notices].map(([key, some]) => (
          <li key={key}>
            {t(`${some.length} 件提醒`, `${some.length} warned`)}{' '}
            <ProblemBadge problem={{ ...some[0]!.w, severity: 'WARNING' }} />
            {who(some.map(({ id }) => id))}
          </li>
        ))}
      </ul>
    </div>
  );
}
