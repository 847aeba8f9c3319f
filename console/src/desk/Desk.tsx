/** The desk: the side bar, the screen one is at, the editor, and what lies over them. */
import '../look/paper.css';
import { useEffect, useState } from 'react';
import { useOpen } from '../shell/open';
import { usePlace } from '../shell/place';
import type { Account } from '../shell/sign-in';
import { EditorRoom } from './EditorRoom';
import { Frame } from './Frame';
import { KeysDialog } from './keys/KeysDialog';
import { useKeys } from './keys/useKeys';
import { useLive } from './live/useLive';
import { Palette } from './palette/Palette';
import { wasFolded } from './side/folded';
import { Side } from './side/Side';
import { Toasts } from './Toasts';
import { isEditor, viewOf } from './views';
import { w } from './words';

export default function Desk({
  account,
  entered,
}: {
  account: Account;
  entered: (account: Account) => void;
}) {
  const screen = usePlace((p) => p.screen);
  const open = useOpen((s) => s.open);
  const [isFolded, setIsFolded] = useState(wasFolded);
  const { slug, title, fixed, content } = viewOf(screen);
  useKeys();
  useLive();
  useEffect(() => {
    document.title = `${title} · ${w.name}`;
  }, [title]);
  return (
    <div className={isFolded ? 'desk narrow' : 'desk'}>
      <Side account={account} isFolded={isFolded} fold={setIsFolded} entered={entered} />
      <div className="place">
        {content && !isEditor(screen) && <Frame key={slug} title={title} isFixed={fixed} content={content} />}
        <EditorRoom isShown={isEditor(screen)} />
      </div>
      {open === 'palette' && <Palette />}
      {open === 'keys' && <KeysDialog />}
      <Toasts />
    </div>
  );
}
