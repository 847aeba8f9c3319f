/** The screens, in the order and the groups of the side bar, each with its sign and the key after `g`. */
import { type ComponentType, lazy } from 'react';
import type { Sign } from '../parts/icons';
import { Filings } from '../screens/filings/Filings';
import { Inbox } from '../screens/inbox/Inbox';
import { Library } from '../screens/library/Library';
import { Today } from '../screens/today/Today';
import { useMay } from '../shell/may';
import { PeopleOrPerson } from './PeopleOrPerson';
import { w } from './words';

export interface View {
  /** What stands in the address. */
  slug: string;
  title: string;
  sign: Sign;
  key: string;
  /** None for the editor, which has a room of its own. */
  content: ComponentType | null;
  /** Among the first: in sight where there is room for few. */
  first?: boolean;
  /** As high as the window: the list inside scrolls. */
  fixed?: boolean;
  /** The act that it is for: whoever may not do it is not led here. */
  act?: string;
}
export interface ViewGroup {
  title: string;
  views: View[];
}

// A screen that is not among the first is fetched when it is first opened: the first visit need not carry it.
const Reading = lazy(async () => ({ default: (await import('../screens/reading/Reading')).Reading }));
const Board = lazy(async () => ({ default: (await import('../screens/board/Board')).Board }));
const Meetings = lazy(async () => ({ default: (await import('../screens/meetings/Meetings')).Meetings }));
const Imports = lazy(async () => ({ default: (await import('../screens/imports/Imports')).Imports }));
const Planning = lazy(async () => ({ default: (await import('../screens/planning/Planning')).Planning }));
const Statistics = lazy(async () => ({
  default: (await import('../screens/statistics/Statistics')).Statistics,
}));
const Regulation = lazy(async () => ({
  default: (await import('../screens/regulation/Regulation')).Regulation,
}));
const Account = lazy(async () => ({ default: (await import('../screens/account/Account')).Account }));
const Administration = lazy(async () => ({
  default: (await import('../screens/administration/Administration')).Administration,
}));

const view = (
  slug: keyof typeof w.views,
  key: string,
  content: View['content'],
  more?: Partial<View>,
): View => ({
  slug,
  title: w.views[slug],
  sign: slug,
  key,
  content,
  ...more,
});

export const GROUPS: ViewGroup[] = [
  {
    title: w.groups.work,
    views: [
      view('today', 't', Today, { first: true }),
      view('reading', 'v', Reading, { first: true, fixed: true, act: 'reviewPapers' }),
      view('inbox', 'i', Inbox, { first: true, fixed: true }),
      view('filings', 'f', Filings, { first: true, fixed: true, act: 'acknowledgeUpwardFilings' }),
      view('people', 'p', PeopleOrPerson, { first: true }),
      view('board', 'b', Board),
      view('meetings', 'm', Meetings),
      view('imports', 'x', Imports, { act: 'createMembers' }),
    ],
  },
  {
    title: w.groups.reference,
    views: [
      view('planning', 'n', Planning, { act: 'createChannel' }),
      view('statistics', 's', Statistics),
      view('regulation', 'r', Regulation),
    ],
  },
  {
    title: w.groups.system,
    views: [view('admin', 'a', Administration), view('library', 'l', Library), view('editor', 'e', null)],
  },
];
/** The own account: led to from its menu, not among the screens. */
const OWN = view('account', 'y', Account);
const VIEWS = [...GROUPS.flatMap((group) => group.views), OWN];

/** The screen of an address; the first one where there is none of that name. */
export const viewOf = (screen: string): View => VIEWS.find(({ slug }) => slug === screen) ?? VIEWS[0]!;

/** The editor has two addresses: with the documentation open beside it, and without. */
export const isEditor = (screen: string) => screen === 'editor' || screen === 'docs';

/** The groups as the caller's role has them. */
export function useGroups(): ViewGroup[] {
  const may = useMay();
  return GROUPS.map(({ title, views }) => ({ title, views: views.filter(({ act }) => !act || may(act)) }));
}
export const useViews = () => [...useGroups().flatMap((group) => group.views), OWN];
