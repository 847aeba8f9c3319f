/** The frame of a screen that a sitting is held on: tools, filters, list, footer, what is chosen, and the dialogs. */
import { type ReactNode, useState } from 'react';
import { AsGraphQL } from '../../AsGraphQL';
import { Note, Tools } from '../../Head';
import { UndoDialog } from '../dialog/UndoDialog';
import { runsOf } from '../selection';
import type { Sitting } from '../sitting';
import type { Row } from '../source';
import type { Column } from '../table/columns';
import type { Undo } from '../undo';
import { useListKeys } from '../useListKeys';
import type { SittingList } from '../useSittingList';
import { ExportMenu } from './ExportMenu';
import type { KeyHint } from './KeyHints';
import { ListFooter } from './ListFooter';
import { SelectionBar } from './SelectionBar';
import { SittingBody } from './SittingBody';
import { UnfinishedCalls } from './UnfinishedCalls';

/** What the screens say differently, each of its own rows. */
export interface SittingScreenWords {
  table: string;
  unfinishedAct: string;
  empty: string;
  nothingMatches: string;
  exportShown: (many: number) => string;
  fetched: (many: number, of: number) => string;
  total: (many: number) => string;
  chosen: (many: number) => string;
  allChosen: (many: number) => string;
  undo: { button: (many: number) => string; title: (many: number) => string; note: string };
}

interface Props<R extends Row, I extends object> {
  sitting: Sitting<I>;
  list: SittingList<R>;
  words: SittingScreenWords;
  columns: Column<R>[];
  note: ReactNode;
  /** Tools of this screen alone. */
  tools?: ReactNode;
  filters: ReactNode;
  isFiltered: boolean;
  /** How many the server says there are now. */
  now: number;
  /** What the list asks, for the editor. */
  query: { document: { toString(): string }; variables: unknown };
  exportAll: () => void;
  /** The acts on what is chosen, as buttons and as keys. */
  actions: ReactNode;
  keys: Record<string, () => void>;
  keyHints: readonly KeyHint[];
  /** What Enter and Escape do. */
  open: () => void;
  leave: () => void;
  openRow?: (at: number) => void;
  beside?: ReactNode;
  undo: Undo;
  /** What comes after: beside the way back. */
  afterwards?: ReactNode;
  /** The dialog of the sitting while one is held. */
  dialog: ReactNode;
}

export function SittingScreen<R extends Row, I extends object>(props: Props<R, I>) {
  const { sitting, list, words, undo, dialog } = props;
  const [isUndoing, setIsUndoing] = useState(false);
  const { doneIds } = list;
  const done = sitting.useSelection();
  const startUndo = () => setIsUndoing(true);
  useListKeys({
    ...list,
    toggle: sitting.toggle,
    open: props.open,
    leave: props.leave,
    acts: { ...props.keys, ...(doneIds.length && { u: startUndo }) },
  });
  function closeUndo() {
    setIsUndoing(false);
    list.freshen();
  }
  return (
    <>
      <Note>{props.note}</Note>
      <SittingTools {...props} />
      <UnfinishedCalls
        // What is kept is read again when a dialog has opened or closed.
        key={dialog ? 'in a sitting' : 'before a sitting'}
        sitting={sitting}
        act={words.unfinishedAct}
        freshen={() => list.freshen(list.all.map((row) => row.id))}
      />
      <section className="card inbox">
        {props.filters}
        <SittingBody
          {...props}
          label={words.table}
          empty={props.isFiltered ? words.nothingMatches : words.empty}
        />
        <ListFooter list={list} words={words} keyHints={props.keyHints}>
          {props.afterwards}
          {doneIds.length > 0 && (
            <button type="button" onClick={startUndo}>
              {words.undo.button(runsOf(done)[0]?.length ?? 0)}
            </button>
          )}
        </ListFooter>
        <ChosenRows {...props} />
      </section>
      {dialog}
      {isUndoing && (
        <UndoDialog
          sitting={sitting}
          undo={undo}
          title={words.undo.title}
          note={words.undo.note}
          close={closeUndo}
        />
      )}
    </>
  );
}

function SittingTools<R extends Row, I extends object>(props: Props<R, I>) {
  const { list, words, tools, query, exportAll } = props;
  return (
    <Tools>
      {tools}
      <ExportMenu
        asShown={words.exportShown(list.length)}
        isEmpty={!list.rows.length}
        saveShown={list.save}
        saveByFieldNames={exportAll}
      />
      <AsGraphQL document={query.document} variables={query.variables} />
    </Tools>
  );
}

function ChosenRows<R extends Row, I extends object>({ sitting, list, words, actions }: Props<R, I>) {
  const { selected, allSelected } = list;
  if (!selected.length) return null;
  const label = allSelected ? words.allChosen(selected.length) : words.chosen(selected.length);
  return (
    <SelectionBar label={label} clear={() => sitting.choose(new Set())}>
      {actions}
    </SelectionBar>
  );
}
