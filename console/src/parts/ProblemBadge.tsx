import type { ReactNode } from 'react';
import { t } from '../shell/language';
import { address } from '../shell/place';
import { word } from '../shell/word';
import { Popover } from './Popover';

interface Found {
  message: string;
  rule?: string | null;
  article?: string | null;
  severity?: string | null;
  readyOn?: string | null;
  dueOn?: string | null;
}
/** A finding, short; pressed, it says the rule, the article and the day, and leads to the regulation. */
export function ProblemBadge({ problem, mend }: { problem: Found; mend?: ReactNode }) {
  const when = problem.readyOn
    ? t(`,${problem.readyOn} 起可办`, `, from ${problem.readyOn}`)
    : problem.dueOn
      ? t(`,${problem.dueOn} 到期`, `, due ${problem.dueOn}`)
      : '';
  // An English message is a sentence; what follows its clause takes its period's place.
  const message = when ? problem.message.replace(/[.。]$/, '') : problem.message;
  const severity = (problem.severity ?? 'ERROR').toLowerCase();
  if (!problem.rule && !problem.article)
    return (
      <span className={`badge ${severity}`}>
        {message}
        {when}
      </span>
    );
  return (
    <Popover
      className={`badge ${severity}`}
      label={problem.message}
      button={
        <>
          {message}
          {when}
          {problem.rule && <small> {problem.rule}</small>}
        </>
      }
    >
      <p>{problem.message}</p>
      <dl>
        {problem.severity && (
          <>
            <dt>{t('程度', 'Weight')}</dt>
            <dd>{word('Severity', problem.severity)}</dd>
          </>
        )}
        {problem.rule && (
          <>
            <dt>{t('规则', 'Rule')}</dt>
            <dd>{problem.rule}</dd>
          </>
        )}
        {problem.article && (
          <>
            <dt>{t('条款', 'Article')}</dt>
            <dd>{problem.article}</dd>
          </>
        )}
        {problem.readyOn && (
          <>
            <dt>{t('最早可办', 'From')}</dt>
            <dd>{problem.readyOn}</dd>
          </>
        )}
        {problem.dueOn && (
          <>
            <dt>{t('期限', 'Due')}</dt>
            <dd>{problem.dueOn}</dd>
          </>
        )}
      </dl>
      <div className="links">
        {problem.rule && (
          <a href={address('regulation', '', { text: problem.rule })}>{t('查看规程', 'In the regulation')}</a>
        )}
        {mend}
      </div>
    </Popover>
  );
}
