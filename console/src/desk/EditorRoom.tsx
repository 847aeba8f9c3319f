import { lazy, Suspense, useEffect, useState } from 'react';
import { Waiting } from '../parts/states';
import { Library } from '../screens/library/Library';
import { w } from './words';

const Editor = lazy(() => import('../editor/Editor'));

/** GraphiQL: fetched when it is first opened, and mounted from then on: what was written in it stays. */
export function EditorRoom({ isShown }: { isShown: boolean }) {
  const [wasOpened, setWasOpened] = useState(isShown);
  useEffect(() => {
    if (isShown) setWasOpened(true);
  }, [isShown]);
  if (!wasOpened) return null;
  return (
    <main className="room" hidden={!isShown}>
      <header>
        <h1>GraphQL</h1>
        <span className="quiet">{w.editor}</span>
      </header>
      <Suspense fallback={<Waiting />}>
        <Editor operations={Library} />
      </Suspense>
    </main>
  );
}
