/** An operation that somebody wants to see in the editor. */
import { create } from 'zustand';
import { go } from './place';

/** An operation somebody wants to see in the editor, with its variables; the editor takes it when its models are there. */
export const useWanted = create<{ wanted: { query: string; variables: unknown } | null }>(() => ({
  wanted: null,
}));
export function showAsGraphQL(document: { toString(): string }, variables: unknown) {
  useWanted.setState({ wanted: { query: document.toString().trim(), variables } });
  go('editor');
}
