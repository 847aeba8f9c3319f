/** Everything by its name: people, screens, the operations of the manual, offices, language and colours. */
import { type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { shut } from '../../shell/open';
import type { Command } from './commands';
import { Field } from './Field';
import { Found } from './Found';
import { Hints } from './Hints';
import { useCommands } from './useCommands';
import { w } from './words';

function run(command?: Command) {
  if (!command) return;
  shut();
  command.run();
}

export function Palette() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { groups, isSearching } = useCommands(typed);
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const commands = groups.flatMap((group) => group.commands);
  const current = Math.min(at, commands.length - 1);

  function type(text: string) {
    setTyped(text);
    setAt(0);
  }
  function clickedBeside(event: MouseEvent) {
    if (event.target === dialog.current) shut();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog ref={dialog} className="palette" onClose={shut} onClick={clickedBeside} aria-label={w.title}>
      <Field
        typed={typed}
        type={type}
        listId={listId}
        many={commands.length}
        current={current}
        setCurrent={setAt}
        run={() => run(commands[current])}
      />
      <Found listId={listId} groups={groups} current={current} setCurrent={setAt} run={run} />
      {!commands.length && !isSearching && (
        <div className="state" role="status">
          <p>{w.nothing}</p>
        </div>
      )}
      <Hints />
    </dialog>
  );
}
