import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { useWanted } from '../shell/wanted';

/** Puts a wanted operation into a fresh tab. The editor's models come late: it waits for them. */
export function Hand() {
  const wanted = useWanted((s) => s.wanted);
  const query = useGraphiQL((s) => s.queryEditor);
  const variables = useGraphiQL((s) => s.variableEditor);
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
