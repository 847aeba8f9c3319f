import { enums } from 'virtual:schema';
import { stateOf } from '../../parts/state';
import { begun, t } from '../../shell/language';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import type { Milestone, Person } from './Acts';

const SIGN: Record<string, string> = {
  DONE: '✓',
  WAITING: '◷',
  MISSING: '!',
  POSSIBLE: '○',
  NOT_YET: '·',
  PASSED_BY: '–',
};

/** What is said beside an operation: when it was done, until when it waits or is owed, from when it is possible. */
export function whenOf(m: Milestone): string {
  if (m.state === 'WAITING')
    return m.dueOn ? t(`待审批,${m.dueOn} 前`, `waits, until ${m.dueOn}`) : t('待审批', 'waiting');
  if (m.state === 'MISSING')
    return (
      [(m.askedBy.find((p) => p.dueOn) ?? m.askedBy[0])?.rule, m.dueOn && t(`至 ${m.dueOn}`, `by ${m.dueOn}`)]
        .filter(Boolean)
        .join(' ') || t('待办', 'asked for')
    );
  if (m.on) return m.count > 1 ? t(`${m.on} · ${m.count} 次`, `${m.on} · ${m.count}×`) : m.on;
  if (m.state === 'POSSIBLE') return t('现在可办', 'possible now');
  if (m.state === 'PASSED_BY') return t('未记录', 'not on file');
  return m.earliest ? t(`最早 ${m.earliest}`, `from ${m.earliest}`) : t('尚不可办', 'not yet');
}
const whyOf = (m: Milestone) =>
  [
    stateOf(m.state),
    ...m.askedBy.map((p) => `${p.message} ${p.rule ?? ''}`),
    ...(m.possible ? [] : m.problems.map((p) => `${p.message} ${p.rule ?? ''}`)),
  ].join('\n');

/** The road as a picture: a line through the five stages, and below each its operations. */
export function Road({ person, picked }: { person: Person; picked?: string }) {
  const stages = Object.keys(enums.Stage ?? {}),
    reached = stages.indexOf(person.stage);
  const began: Record<string, string | null | undefined> = {
    APPLICANT: person.appliedOn ?? person.openedOn,
    ACTIVIST: person.activistSince,
    DEVELOPMENT_TARGET: person.listedOn,
    PROBATIONARY_MEMBER: person.probation?.start,
    FULL_MEMBER: person.partyStandingSince,
  };
  const step = 100 / stages.length,
    width = (n: number) => `${step * n + step / 2}%`;
  return (
    <section className="card">
      <h3>{t('发展历程', 'The road')}</h3>
      <div className="road-scroll" tabIndex={0} role="region" aria-label={t('发展历程', 'The road')}>
        <svg className="road-line" width="100%" height="34" aria-hidden="true">
          <line x1={width(0)} x2={width(stages.length - 1)} y1="17" y2="17" />
          <line className="walked" x1={width(0)} x2={width(Math.max(reached, 0))} y1="17" y2="17" />
          {stages.map((s, n) => (
            <g key={s}>
              <circle
                cx={width(n)}
                cy="17"
                r={n === reached ? 11 : 8}
                className={n < reached ? 'past' : n === reached ? 'here' : ''}
              />
              {n < reached && (
                <text x={width(n)} y="21.500" textAnchor="middle">
                  ✓
                </text>
              )}
            </g>
          ))}
        </svg>
        <ol className="stops">
          {stages.map((s, n) => (
            <li
              key={s}
              className={n < reached ? 'past' : n === reached ? 'here' : ''}
              aria-current={n === reached ? 'step' : undefined}
            >
              <h4>{word('Stage', s)}</h4>
              <p className="quiet">
                {n <= reached && began[s] ? t(`${began[s]} 起`, `since ${began[s]}`) : '\u00a0'}
              </p>
              <ul>
                {person.operations
                  .filter((m) => m.stage === s && !m.section.startsWith('E'))
                  .map((m) => (
                    <li key={m.section}>
                      <a
                        className={`stop-op ${m.state.toLowerCase()}`}
                        href={address('people', person.id, { do: m.section })}
                        aria-current={picked === m.section ? 'true' : undefined}
                        title={whyOf(m)}
                      >
                        <i aria-hidden="true">{SIGN[m.state]}</i>
                        <span>
                          <b>{begun(m.label)}</b>
                          <small>{whenOf(m)}</small>
                        </span>
                        <kbd>{m.section}</kbd>
                        <span className="unseen">{stateOf(m.state)}</span>
                      </a>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
      <p className="legend quiet">
        {Object.entries(SIGN).map(([state, sign]) => (
          <span key={state}>
            <i className={`dot ${state.toLowerCase()}`} aria-hidden="true">
              {sign}
            </i>{' '}
            {stateOf(state)}
          </span>
        ))}
      </p>
    </section>
  );
}
