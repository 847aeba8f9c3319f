import { t } from '../../shell/language';
import { go, usePlace } from '../../shell/place';
import { Accounts } from './Accounts';
import { Organizations } from './Organizations';
import { Tokens } from './Tokens';
import { Trail } from './Trail';

const TABS = [
  { slug: 'organizations', title: t('组织与名册', 'Organizations'), content: Organizations },
  { slug: 'accounts', title: t('账户', 'Accounts'), content: Accounts },
  { slug: 'tokens', title: t('访问令牌', 'Access tokens'), content: Tokens },
  { slug: 'audit', title: t('审计记录', 'Audit trail'), content: Trail },
];

export function Administration() {
  const { id } = usePlace();
  const tab = TABS.find((x) => x.slug === id) ?? TABS[0]!;
  return (
    <>
      <nav className="tabs" aria-label={t('管理', 'Administration')}>
        {TABS.map((x) => (
          <button
            key={x.slug}
            className="chip"
            aria-current={x === tab ? 'page' : undefined}
            aria-pressed={x === tab}
            onClick={() => go('admin', x.slug)}
          >
            {x.title}
          </button>
        ))}
      </nav>
      <tab.content />
    </>
  );
}
