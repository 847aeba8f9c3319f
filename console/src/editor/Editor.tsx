/**
 * GraphiQL with the schema's documentation and the operations: where every screen's operation can be opened.
 */
import './workers';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import type { GraphiQLPlugin } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { type ComponentType, useEffect, useState } from 'react';
import { Icon } from '../parts/icons';
import { go, usePlace } from '../shell/place';
import { useTheme } from '../shell/theme';
import { AskFirst } from './AskFirst';
import { fetching } from './fetching';
import { Hand } from './Hand';
import { memory } from './memory';
import { schema } from './schema';
import { w } from './words';

const WELCOME = `# ${w.welcome}\nquery Me { me { role organization { name } } }\n`;

const pluginOf = (Operations: ComponentType): GraphiQLPlugin => ({
  title: w.operations,
  icon: () => <Icon sign="library" />,
  content: () => (
    <div className="screen">
      <Operations />
    </div>
  ),
});

export default function Editor({ operations }: { operations: ComponentType }) {
  const screen = usePlace((p) => p.screen);
  const theme = useTheme((s) => s.theme);
  const [plugins] = useState(() => [pluginOf(operations)]);
  const [beside, setBeside] = useState<GraphiQLPlugin | null>(screen === 'docs' ? DOC_EXPLORER_PLUGIN : null);
  useEffect(() => {
    if (screen === 'docs') setBeside(DOC_EXPLORER_PLUGIN);
  }, [screen]);

  function toggled(plugin: GraphiQLPlugin | null) {
    setBeside(plugin);
    if (screen === 'docs' && plugin !== DOC_EXPLORER_PLUGIN) go('editor');
  }

  return (
    <GraphiQL
      className={beside ? 'desk-split' : 'desk-none'}
      fetcher={fetching as never}
      schema={schema}
      plugins={plugins}
      visiblePlugin={beside ?? undefined}
      onTogglePluginVisibility={toggled}
      forcedTheme={theme}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      storage={memory as never}
      defaultQuery={WELCOME}
    >
      <Hand />
      <AskFirst />
    </GraphiQL>
  );
}
