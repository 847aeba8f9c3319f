import type { Command } from './commands';
import { FoundCommand } from './FoundCommand';
import { optionId } from './optionId';
import type { CommandGroup } from './useCommands';
import { w } from './words';

/** What was found, group by group: one list to the arrows. */
export function Found({
  listId,
  groups,
  current,
  setCurrent,
  run,
}: {
  listId: string;
  groups: CommandGroup[];
  current: number;
  setCurrent: (place: number) => void;
  run: (command: Command) => void;
}) {
  const places = new Map(groups.flatMap((group) => group.commands).map((command, place) => [command, place]));
  return (
    <div id={listId} className="found" role="listbox" aria-label={w.results}>
      {groups.map(({ title, commands }) => (
        // biome-ignore lint/a11y/useSemanticElements: in a list box a group of options is no group of fields
        <div key={title} role="group" aria-label={title}>
          <div className="heading" aria-hidden="true">
            {title}
          </div>
          {commands.map((command) => {
            const place = places.get(command)!;
            return (
              <FoundCommand
                key={command.key}
                id={optionId(listId, place)}
                command={command}
                isCurrent={place === current}
                point={() => setCurrent(place)}
                run={() => run(command)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
