/** A change is asked about before it is sent: the editor is one key away from the data of real people. */
import { acts } from 'virtual:schema';
import { type DocumentNode, getOperationAST } from 'graphql';
import { create } from 'zustand';
import { titleOf } from '../parts/form/titles';
import { finalityOf } from '../parts/form/undo';
import { w } from './words';

export interface Doing {
  name: string;
  title: string;
  final: string;
}
interface Asked {
  doing: Doing[];
  /** Where a placeholder of the library still stands, nothing is sent. */
  isUnfilled: boolean;
  answer: (yes: boolean) => void;
}
export const useAsking = create<{ asked: Asked | null }>(() => ({ asked: null }));

/** What an operation does, if it changes anything. */
export function doingOf(document: DocumentNode, operationName?: string | null): Doing[] {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'mutation') return [];
  return operation.selectionSet.selections.flatMap((selection) => {
    if (selection.kind !== 'Field') return [];
    const name = selection.name.value;
    const act = acts.find((one) => one.name === name);
    return [{ name, title: act ? titleOf(act) : name, final: finalityOf(name) }];
  });
}

/** A dry run changes nothing. */
const isDryRun = (variables: unknown) =>
  (variables as { input?: { validateOnly?: boolean } } | undefined)?.input?.validateOnly === true;

export function mayRun(document: DocumentNode, operationName: string | null | undefined, variables: unknown) {
  const doing = doingOf(document, operationName);
  if (!doing.length || isDryRun(variables)) return Promise.resolve(true);
  const isUnfilled = /"<[^"<>]+>"/.test(JSON.stringify(variables ?? {}));
  return new Promise<boolean>((resolve) =>
    useAsking.setState({
      asked: {
        doing,
        isUnfilled,
        answer: (yes) => {
          useAsking.setState({ asked: null });
          resolve(yes);
        },
      },
    }),
  );
}

/** What stands in place of an answer where nothing was sent. */
export const notSent = () => ({ [w.notSent]: w.nothingChanged });
