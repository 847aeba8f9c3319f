import { Icon } from '../../parts/icons';
import type { Count } from '../../shell/counts';
import { address, usePlace } from '../../shell/place';
import { isEditor, type View } from '../views';
import { Tally } from './Tally';

const isAt = ({ slug }: View, screen: string) => slug === screen || (slug === 'editor' && isEditor(screen));

/** The way to a screen, with how much waits there. */
export function ViewLink({
  view,
  count,
  isFolded,
  follow,
}: {
  view: View;
  count?: Count;
  isFolded: boolean;
  follow: () => void;
}) {
  const screen = usePlace((p) => p.screen);
  return (
    <a
      href={address(view.slug)}
      aria-current={isAt(view, screen) ? 'page' : undefined}
      title={isFolded ? view.title : undefined}
      onClick={follow}
    >
      <Icon sign={view.sign} />
      <span>{view.title}</span>
      {!!count?.value && <Tally count={count} />}
    </a>
  );
}
