import { today } from '../../shell/days';
import { t } from '../../shell/language';
import type { Person } from './Acts';
import type { OnFile } from './records';

const DAY = 86_400_000;
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

interface Clock {
  name: string;
  from?: string | null;
  until: string;
  rule?: string;
  late?: boolean;
}

/** What runs, from when and until when, with the days that are left. */
export function Clocks({ person, onFile }: { person: Person; onFile: OnFile[] }) {
  const now = today(),
    found: Clock[] = [];
  if (person.stage === 'ACTIVIST' && person.cultivationPeriod)
    found.push({
      name: t('培养考察一年', 'The year of cultivation'),
      from: person.cultivationPeriod.since,
      until: person.cultivationPeriod.completeOn,
      rule: 'R-ACT-5',
    });
  if (person.stage === 'PROBATIONARY_MEMBER' && person.probation)
    found.push({
      name: person.probation.extensionMonths
        ? t(
            `预备期(延长 ${person.probation.extensionMonths} 个月)`,
            `Probation (extended by ${person.probation.extensionMonths} months)`,
          )
        : t('预备期', 'Probation'),
      from: person.probation.start,
      until: person.probation.lastDay,
      rule: 'R-PRB-1',
    });
  for (const a of onFile)
    if (a.typename === 'Approval' && a.state === 'SUBMITTED')
      found.push({
        name: t(`${a.title}:待审批`, `${a.title}: waits`),
        from: a.on,
        until: a.said.match(/\d{4}-\d\d-\d\d/)?.[0] ?? '',
      });
  const known = new Set(found.map((c) => c.rule));
  for (const d of person.deadlines)
    if (!known.has(d.rule))
      found.push({ name: d.message, until: d.dueOn, rule: `${d.rule} · ${d.article}`, late: d.overdue });
  if (!found.length) return null;
  return (
    <ul className="clocks" aria-label={t('期限', 'Clocks')}>
      {found.map((c, i) => {
        const left = c.until ? days(now, c.until) : null,
          share =
            c.from && c.until
              ? Math.min(1, Math.max(0, days(c.from, now) / Math.max(1, days(c.from, c.until))))
              : null;
        return (
          <li key={i} className={c.late ? 'over' : left !== null && left <= 30 ? 'near' : ''}>
            <b>{c.name}</b>
            {c.rule && <small> {c.rule}</small>}
            {share !== null && (
              <svg width="100%" height="6" aria-hidden="true">
                <rect className="whole" width="100%" height="6" rx="3" />
                <rect className="run" width={`${share * 100}%`} height="6" rx="3" />
              </svg>
            )}
            <span>
              {c.from && `${c.from} – `}
              {c.until || t('未定期限', 'no day set')}
              {left !== null && (
                <em>
                  {left < 0
                    ? t(`已过 ${-left} 天`, `${-left} days ago`)
                    : left === 0
                      ? t('今天', 'today')
                      : t(`还有 ${left} 天`, `${left} days left`)}
                </em>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
