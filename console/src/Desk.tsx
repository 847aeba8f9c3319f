/** The desk: GraphiQL with our screens as plugins that may take the whole page. The editor stays mounted behind them. */
import './workers';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { GraphiQL } from 'graphiql';
import { useEffect, type ReactNode } from 'react';
import { fetcher, signOut, type Account } from './api';
import { address, go, switchLanguage, t, usePlace, useWanted } from './place';
import { Administration } from './screens/Administration';
import { Board } from './screens/Board';
import { Inbox } from './screens/Inbox';
import { Library } from './screens/Library';
import { Meetings } from './screens/Meetings';
import { People } from './screens/People';
import { Person } from './screens/Person';
import { Regulation } from './screens/Regulation';
import { Statistics } from './screens/Statistics';
import { Today } from './screens/Today';

const icon = (path: string) => () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d={path} /></svg>
);

interface Screen { slug: string; title: string; icon: () => ReactNode; content: () => ReactNode }
const SCREENS: Screen[] = [
  { slug: 'today', title: t('我的待办', 'Today'), icon: icon('M4 5h16v15H4zM4 9h16M8 3v4M16 3v4M9 14l2 2 4-4'), content: Today },
  { slug: 'inbox', title: t('审批收件箱', 'Inbox'), icon: icon('M4 13l3-8h10l3 8v6H4zM4 13h5l1 3h4l1-3h5'), content: Inbox },
  { slug: 'people', title: t('发展党员', 'People'), icon: icon('M9 11a3 3 0 100-6 3 3 0 000 6zM3 20c0-4 2.500-6 6-6s6 2 6 6M16 5.500a3 3 0 010 5M17.500 14c2.300.600 3.500 2.500 3.500 6'), content: () => <PeopleOrPerson /> },
  { slug: 'board', title: t('看板', 'Board'), icon: icon('M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v6h-4z'), content: Board },
  { slug: 'meetings', title: t('支部大会', 'Meetings'), icon: icon('M4 18h16M6 18v-5h12v5M8 9a2 2 0 100-4 2 2 0 000 4zM16 9a2 2 0 100-4 2 2 0 000 4zM12 8a2 2 0 100-4 2 2 0 000 4'), content: Meetings },
  { slug: 'statistics', title: t('统计', 'Statistics'), icon: icon('M4 20h16M7 20v-6M12 20V6M17 20v-9'), content: Statistics },
  { slug: 'regulation', title: t('规程', 'Regulation'), icon: icon('M6 4h9l3 3v13H6zM9 10h6M9 13h6M9 16h4'), content: Regulation },
  { slug: 'admin', title: t('管理', 'Administration'), icon: icon('M12 15a3 3 0 100-6 3 3 0 000 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M18.400 5.600l-2.100 2.100M7.700 16.300l-2.100 2.100'), content: Administration },
  { slug: 'library', title: t('操作库', 'Operations'), icon: icon('M5 4v16M9 4v16M13 5l5 15M3 4h8M3 20h8'), content: Library },
];
function PeopleOrPerson() { return usePlace((p) => p.id) ? <Person /> : <People />; }

function Frame({ screen, account }: { screen: Screen; account: Account }) {
  const Content = screen.content;
  return (
    <main className="screen">
      <header>
        <h1>{screen.title}</h1>
        <span className="who">{account.name}</span>
        <button className="plain" onClick={switchLanguage}>{t('English', '中文')}</button>
        <button className="plain" onClick={async () => { await signOut(); sessionStorage.clear(); location.reload(); }}>{t('退出', 'Sign out')}</button>
      </header>
      <Content />
    </main>
  );
}

/** Puts a wanted operation into a fresh tab. The editor's models come late: it waits for them. */
function Hand() {
  const wanted = useWanted((s) => s.wanted);
  const query = useGraphiQL((s) => s.queryEditor), variables = useGraphiQL((s) => s.variableEditor);
  const actions = useGraphiQLActions();
  useEffect(() => {
    if (!wanted || !query || !variables) return;
    actions.addTab();
    query.setValue(wanted.query);
    variables.setValue(JSON.stringify(wanted.variables, null, 2));
    useWanted.setState({ wanted: null });
    go('editor');
  }, [wanted, query, variables, actions]);
  return null;
}

// History and tabs would keep names and identity numbers on the machine: memory only.
const kept = new Map<string, string>();
const memory = {
  get length() { return kept.size; }, clear: () => kept.clear(), getItem: (key: string) => kept.get(key) ?? null,
  removeItem: (key: string) => { kept.delete(key); }, setItem: (key: string, value: string) => { kept.set(key, value); },
};

export default function Desk({ account }: { account: Account }) {
  const screen = usePlace((p) => p.screen);
  const plugins: GraphiQLPlugin[] = SCREENS.map((s) => ({ title: s.title, icon: s.icon, content: () => <Frame screen={s} account={account} /> }));
  const shown = SCREENS.find((s) => s.slug === screen);
  return (
    <GraphiQL
      className={shown ? 'desk-full' : screen === 'docs' ? 'desk-split' : 'desk-none'}
      fetcher={fetcher as never}
      plugins={plugins}
      visiblePlugin={shown?.title ?? (screen === 'docs' ? DOC_EXPLORER_PLUGIN : undefined)}
      onTogglePluginVisibility={(plugin) => {
        const slug = SCREENS.find((s) => s.title === plugin?.title)?.slug ?? (plugin ? 'docs' : 'editor');
        if (slug !== usePlace.getState().screen) location.hash = address(slug);
      }}
      defaultEditorToolsVisibility="variables" isHeadersEditorEnabled={false} shouldPersistHeaders={false} storage={memory as never}
      defaultQuery={`# ${t('纪实 GraphQL:在左侧选一个操作,或在此书写。', 'Jishi GraphQL: pick an operation on the left, or write here.')}\nquery Me { me { role organization { name } } }\n`}
    >
      <Hand />
    </GraphiQL>
  );
}
