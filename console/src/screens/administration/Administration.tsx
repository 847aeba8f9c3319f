import './administration.css';
import { go, usePlace } from '../../shell/place';
import { Accounts } from './accounts/Accounts';
import { Organizations } from './organizations/Organizations';
import { Tokens } from './tokens/Tokens';
import { Trail } from './trail/Trail';
import { w } from './words';

const TABS = [
  { slug: 'organizations', title: w.organizations, Content: Organizations },
  { slug: 'accounts', title: w.accounts, Content: Accounts },
  { slug: 'tokens', title: w.tokens, Content: Tokens },
  { slug: 'audit', title: w.audit, Content: Trail },
];

export function Administration() {
  const { id } = usePlace();
  const current = TABS.find(({ slug }) => slug === id) ?? TABS[0]!;
  return (
    <>
      <nav className="tabs" aria-label={w.title}>
        {TABS.map((tab) => (
          <button
            key={tab.slug}
            type="button"
            className="chip"
            aria-current={tab === current ? 'page' : undefined}
            aria-pressed={tab === current}
            onClick={() => go('admin', tab.slug)}
          >
            {tab.title}
          </button>
        ))}
      </nav>
      <current.Content />
    </>
  );
}
