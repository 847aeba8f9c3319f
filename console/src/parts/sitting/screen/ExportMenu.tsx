import { Icon } from '../../icons';
import { Popover } from '../../Popover';
import { w } from '../words';

interface Props {
  /** What saves the list as it is shown. */
  asShown: string;
  isEmpty: boolean;
  saveShown: () => void;
  saveByFieldNames: () => void;
}

const Button = () => (
  <>
    <Icon sign="download" />
    {w.export.title}
  </>
);

/** The list as a file: as it is shown, or as the server streams it. */
export function ExportMenu({ asShown, isEmpty, saveShown, saveByFieldNames }: Props) {
  return (
    <Popover label={w.export.title} panelClass="menu" button={<Button />}>
      <button type="button" disabled={isEmpty} onClick={saveShown}>
        {asShown}
      </button>
      <button type="button" onClick={saveByFieldNames}>
        {w.export.byFieldNames}
      </button>
    </Popover>
  );
}
