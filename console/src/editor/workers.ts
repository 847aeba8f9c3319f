// Real files of our own host: the security policy allows no blob. Must be imported before GraphiQL.
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from './graphql.worker?worker';

function getWorker(_: string, label: string) {
  if (label === 'json') return new JsonWorker();
  return label === 'graphql' ? new GraphQLWorker() : new EditorWorker();
}

(globalThis as unknown as Record<string, unknown>).MonacoEnvironment = { getWorker };
