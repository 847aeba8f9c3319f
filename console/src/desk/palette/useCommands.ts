import { useQuery } from '@tanstack/react-query';
import { FindPeopleDocument } from '../../gql/graphql';
import { useRegulation } from '../../parts/mend/mending';
import { useSavedViews } from '../../parts/views/savedViews';
import { ask } from '../../shell/api';
import { useMay } from '../../shell/may';
import { useOffices } from '../../shell/offices';
import { usePlace } from '../../shell/place';
import { useViews } from '../views';
import {
  type Command,
  fits,
  OPERATIONS,
  ofClerks,
  ofManual,
  ofOffices,
  ofPeople,
  ofReplies,
  ofSavedViews,
  ofScreens,
} from './commands';
import { SETTINGS } from './settings';
import { w } from './words';

export interface CommandGroup {
  title: string;
  commands: Command[];
}

const MOST_OPERATIONS = 8;
const MOST_OFFICES = 6;

/** What is meant by what was typed, by kind. Of people, operations and offices none is offered unasked. */
export function useCommands(typed: string): { groups: CommandGroup[]; isSearching: boolean } {
  const offices = useOffices();
  const saved = useSavedViews();
  const views = useViews();
  const may = useMay();
  const person = usePlace((place) => (place.screen === 'people' ? place.id : ''));
  const operations = (useRegulation().data?.regulation.operations ?? []).filter(({ act }) => may(act));
  const wanted = typed.trim().toLowerCase();
  const people = useQuery({
    queryKey: ['find', wanted],
    queryFn: () => ask(FindPeopleDocument, { name: wanted }),
    enabled: wanted.length > 0,
    placeholderData: (before) => before,
  });
  const found = (commands: Command[]) => commands.filter(fits(wanted));
  const foundIfAsked = (commands: Command[], most: number) => (wanted ? found(commands).slice(0, most) : []);
  const groups = [
    // The server has found them, by their pinyin too.
    { title: w.groups.people, commands: wanted ? ofPeople(people.data?.candidates.nodes ?? []) : [] },
    { title: w.groups.screens, commands: found(ofScreens(views)) },
    { title: w.groups.saved, commands: found(ofSavedViews(saved)) },
    {
      title: w.groups.forms,
      commands: foundIfAsked(
        [
          ...(may('createCandidate') ? ofClerks(person) : []),
          ofReplies(person),
          ...ofManual(operations, person),
        ],
        MOST_OPERATIONS,
      ),
    },
    { title: w.groups.operations, commands: foundIfAsked(OPERATIONS, MOST_OPERATIONS) },
    { title: w.groups.scope, commands: foundIfAsked(ofOffices(offices), MOST_OFFICES) },
    { title: w.groups.settings, commands: found(SETTINGS) },
  ];
  return { groups: groups.filter(({ commands }) => commands.length), isSearching: people.isFetching };
}
