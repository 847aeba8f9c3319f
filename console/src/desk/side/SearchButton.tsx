import { Icon } from '../../parts/icons';
import { useOpen } from '../../shell/open';
import { w } from './words';

const PALETTE_KEYS = 'Ctrl K';

/** Opens the command palette. */
export function SearchButton() {
  return (
    <button
      type="button"
      className="seek"
      onClick={() => useOpen.setState({ open: 'palette' })}
      aria-label={w.searchLabel}
    >
      <Icon sign="search" />
      <span className="grow" style={{ textAlign: 'left' }}>
        {w.search}
      </span>
      <kbd>{PALETTE_KEYS}</kbd>
    </button>
  );
}
