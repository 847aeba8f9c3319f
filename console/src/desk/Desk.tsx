/** The desk: the side bar, the screen one is at, and GraphiQL, which is fetched when it is first opened and stays mounted from then on. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { HeadContext } from '../parts/Head';
import { Waiting } from '../parts/states';
import { useAccount } from '../shell/account';
import { t } from '../shell/language';
import { useOpen } from '../shell/open';
import { usePlace } from '../shell/place';
import type { Account } from '../shell/sign-in';
import { KeysDialog, useKeys } from './Keys';
import { useLive } from './live';
import { Mishap } from './Mishap';
import { Palette } from './Palette';
import { Side, wasFolded } from './Side';
import { Toasts } from './Toasts';
import { VIEWS, type View } from './views';

const Editor = lazy(() => import('../editor/Editor'));

function Frame({ view }: { view: View }) {
  // Where the screen puts what belongs beside its title.
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const [note, setNote] = useState<HTMLElement | null>(null);
  const Content = view.content!;
  return (
    <main className={view.fixed ? 'screen fixed' : 'screen'}>
      <header>
        <div className="titles">
          <h1>{view.title}</h1>
          <span className="quiet" ref={setNote} />
        </div>
        <div className="tools" ref={setTools} />
      </header>
      <Mishap>
        <HeadContext value={{ tools, note }}>
          <Content />
        </HeadContext>
      </Mishap>
    </main>
  );
}

export default function Desk({ account }: { account: Account }) {
  const screen = usePlace((p) => p.screen);
  const open = useOpen((s) => s.open);
  const [folded, setFolded] = useState(wasFolded);
  const isEditor = screen === 'editor' || screen === 'docs';
  const [wasOpened, setWasOpened] = useState(isEditor);
  const view = VIEWS.find((one) => one.slug === screen) ?? VIEWS[0]!;
  useKeys();
  useLive();
  useEffect(() => useAccount.setState({ account }), [account]);
  useEffect(() => {
    if (isEditor) setWasOpened(true);
  }, [isEditor]);
  useEffect(() => {
    document.title = `${view.title} · ${t('纪实', 'Jishi')}`;
  }, [view]);
  return (
    <div className={folded ? 'desk narrow' : 'desk'}>
      <Side account={account} folded={folded} fold={setFolded} />
      <div className="place">
        {!isEditor && <Frame key={view.slug} view={view} />}
        {wasOpened && (
          <main className="room" hidden={!isEditor}>
            <header>
              <h1>GraphQL</h1>
              <span className="quiet">
                {t('控制台的每一步都是这里的一次请求', 'Each step of the console is a request made here')}
              </span>
            </header>
            <Suspense fallback={<Waiting />}>
              <Editor />
            </Suspense>
          </main>
        )}
      </div>
      {open === 'palette' && <Palette />}
      {open === 'keys' && <KeysDialog />}
      <Toasts />
    </div>
  );
}
