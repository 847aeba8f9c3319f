/** GraphiQL with the schema's documentation and the operations library beside it: where every screen's operation can be opened. */
import './workers';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { type DocumentNode, getOperationAST } from 'graphql';
import { useEffect, useState } from 'react';
import { streams } from '../desk/live';
import { Icon } from '../parts/icons';
import { Library } from '../screens/library/Library';
import { fetcher } from '../shell/api';
import { t } from '../shell/language';
import { go, usePlace } from '../shell/place';
import { useTheme } from '../shell/theme';
import { useWanted } from '../shell/wanted';
import { schema } from './schema';

const LIBRARY: GraphiQLPlugin = {
  title: t('操作库', 'Operations'),
  icon: () => <Icon sign="library" />,
  content: () => (
    <div className="screen">
      <Library />
    </div>
  ),
};

/** Puts a wanted operation into a fresh tab. The editor's models come late: it waits for them. */
function Hand() {
  const wanted = useWanted((s) => s.wanted);
  const query = useGraphiQL((s) => s.queryEditor),
    variables = useGraphiQL((s) => s.variableEditor);
  const actions = useGraphiQLActions();
  useEffect(() => {
    if (!wanted || !query || !variables) return;
    actions.addTab();
    query.setValue(wanted.query);
    variables.setValue(JSON.stringify(wanted.variables, null, 2));
    useWanted.setState({ wanted: null });
  }, [wanted, query, variables, actions]);
  return null;
}

// History and tabs would keep names and identity numbers on the machine: memory only.
const kept = new Map<string, string>();
const memory = {
  get length() {
    return kept.size;
  },
  clear: () => kept.clear(),
  getItem: (key: string) => kept.get(key) ?? null,
  removeItem: (key: string) => {
    kept.delete(key);
  },
  setItem: (key: string, value: string) => {
    kept.set(key, value);
  },
};

interface Asked {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}
/** Questions and acts are answered once; a subscription is a stream of its own. */
const asked = (parameters: Asked, options?: { documentAST?: DocumentNode }) =>
  options?.documentAST &&
  getOperationAST(options.documentAST, parameters.operationName)?.operation === 'subscription'
    ? streams.iterate(parameters as never)
    : fetcher(parameters);

export default function Editor() {
  const screen = usePlace((p) => p.screen);
  const theme = useTheme((s) => s.theme);
  const [beside, setBeside] = useState<GraphiQLPlugin | null>(screen === 'docs' ? DOC_EXPLORER_PLUGIN : null);
  useEffect(() => {
    if (screen === 'docs') setBeside(DOC_EXPLORER_PLUGIN);
  }, [screen]);
  return (
    <GraphiQL
      className={beside ? 'desk-split' : 'desk-none'}
      fetcher={asked as never}
      schema={schema}
      plugins={[LIBRARY]}
      visiblePlugin={beside ?? undefined}
      onTogglePluginVisibility={(plugin) => {
        setBeside(plugin);
        if (screen === 'docs' && plugin !== DOC_EXPLORER_PLUGIN) go('editor');
      }}
      forcedTheme={theme}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      storage={memory as never}
      defaultQuery={`# ${t('纪实 GraphQL:在左侧操作库选一个操作,或在此书写。', 'Jishi GraphQL: pick an operation from the library on the left, or write here.')}\nquery Me { me { role organization { name } } }\n`}
    >
      <Hand />
    </GraphiQL>
  );
}
