import { Icon } from '../../parts/icons';
import { keepFolded } from './folded';
import { w } from './words';

export function FoldButton({ isFolded, fold }: { isFolded: boolean; fold: (isFolded: boolean) => void }) {
  function toggle() {
    keepFolded(!isFolded);
    fold(!isFolded);
  }
  return (
    <button
      type="button"
      className="fold"
      aria-pressed={isFolded}
      onClick={toggle}
      aria-label={isFolded ? w.unfoldLabel : w.foldLabel}
    >
      <Icon sign="fold" />
      <span>{w.fold}</span>
    </button>
  );
}
