/** An operation that somebody wants to see in the editor, which takes it when its models are there. */
import { create } from 'zustand';
import { go } from './place';

export const useWanted = create<{ wanted: { query: string; variables: unknown } | null }>(() => ({
  wanted: null,
}));
export function showAsGraphQL(document: { toString(): string }, variables: unknown) {
  useWanted.setState({ wanted: { query: document.toString().trim(), variables } });
  go('editor');
}
