import { useState } from 'react';
import { Icon } from '../../parts/icons';
import { Seal } from '../../parts/Seal';
import { useCounts } from '../../shell/counts';
import type { Account } from '../../shell/sign-in';
import { OfficeSwitch } from '../offices/OfficeSwitch';
import { useGroups } from '../views';
import { AccountMenu } from './AccountMenu';
import { FoldButton } from './FoldButton';
import { OfficeChoice } from './OfficeChoice';
import { SearchButton } from './SearchButton';
import { ViewLink } from './ViewLink';
import { w } from './words';

/** The side bar: a bar at the bottom with the first screens where there is no room for it. */
export function Side({
  account,
  isFolded,
  fold,
  entered,
}: {
  account: Account;
  isFolded: boolean;
  fold: (isFolded: boolean) => void;
  entered: (account: Account) => void;
}) {
  const groups = useGroups();
  const counts = useCounts();
  // All of the screens over the whole window, where the bar at the bottom has the first of them.
  const [isWhole, setIsWhole] = useState(false);
  const close = () => setIsWhole(false);
  return (
    <nav className={isWhole ? 'side open' : 'side'} aria-label={w.label}>
      <div className="brand">
        <Seal />
        <div>
          <b>{w.name}</b>
          <span>{w.subtitle}</span>
        </div>
      </div>
      <OfficeSwitch entered={entered} />
      <SearchButton />
      <OfficeChoice />
      {groups.map(({ title, views }) => (
        <section key={title} aria-label={title}>
          <div className="heading" aria-hidden="true">
            {title}
          </div>
          <ul>
            {views.map((view) => (
              <li key={view.slug} className={view.first ? 'first' : undefined}>
                <ViewLink view={view} count={counts[view.slug]} isFolded={isFolded} follow={close} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button type="button" className="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
        <Icon sign={isWhole ? 'close' : 'more'} />
        {isWhole ? w.less : w.more}
      </button>
      <div className="foot">
        <AccountMenu account={account} />
        <FoldButton isFolded={isFolded} fold={fold} />
      </div>
    </nav>
  );
}
