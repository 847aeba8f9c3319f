/** The screens there are, in the order and the groups of the side bar, each with its sign and the key after `g`. */
import type { ReactNode } from 'react';
import type { Sign } from '../parts/icons';
import { Administration } from '../screens/administration/Administration';
import { Board } from '../screens/board/Board';
import { Filings } from '../screens/filings/Filings';
import { Inbox } from '../screens/inbox/Inbox';
import { Library } from '../screens/library/Library';
import { Meetings } from '../screens/meetings/Meetings';
import { People } from '../screens/people/People';
import { Person } from '../screens/person/Person';
import { Regulation } from '../screens/regulation/Regulation';
import { Statistics } from '../screens/statistics/Statistics';
import { Today } from '../screens/today/Today';
import { t } from '../shell/language';
import { useMay } from '../shell/may';
import { usePlace } from '../shell/place';

export interface View {
  slug: string;
  title: string;
  sign: Sign;
  key: string;
  content: (() => ReactNode) | null;
  first?: boolean;
  /** As high as the window: the list inside scrolls. */
  fixed?: boolean;
  /** The act that it is for: whoever may not do it is not led here. */
  act?: string;
}

const PeopleOrPerson = () => (usePlace((p) => p.id) ? <Person /> : <People />);

export const GROUPS: { title: string; views: View[] }[] = [
  {
    title: t('办理', 'Work'),
    views: [
      { slug: 'today', title: t('我的待办', 'Today'), sign: 'today', key: 't', content: Today, first: true },
      {
        slug: 'inbox',
        title: t('审批收件箱', 'Inbox'),
        sign: 'inbox',
        key: 'i',
        content: Inbox,
        first: true,
        fixed: true,
      },
      {
        slug: 'filings',
        title: t('组织部门备案', 'Upward filings'),
        sign: 'filings',
        key: 'f',
        content: Filings,
        first: true,
        fixed: true,
        act: 'acknowledgeUpwardFilings',
      },
      {
        slug: 'people',
        title: t('发展党员', 'People'),
        sign: 'people',
        key: 'p',
        content: PeopleOrPerson,
        first: true,
      },
      { slug: 'board', title: t('看板', 'Board'), sign: 'board', key: 'b', content: Board },
      { slug: 'meetings', title: t('支部大会', 'Meetings'), sign: 'meetings', key: 'm', content: Meetings },
    ],
  },
  {
    title: t('查询', 'Reference'),
    views: [
      {
        slug: 'statistics',
        title: t('统计', 'Statistics'),
        sign: 'statistics',
        key: 's',
        content: Statistics,
      },
      {
        slug: 'regulation',
        title: t('规程', 'Regulation'),
        sign: 'regulation',
        key: 'r',
        content: Regulation,
      },
    ],
  },
  {
    title: t('系统', 'System'),
    views: [
      { slug: 'admin', title: t('管理', 'Administration'), sign: 'admin', key: 'a', content: Administration },
      { slug: 'library', title: t('操作库', 'Operations'), sign: 'library', key: 'l', content: Library },
      { slug: 'editor', title: 'GraphQL', sign: 'editor', key: 'e', content: null },
    ],
  },
];
export const VIEWS = GROUPS.flatMap((group) => group.views);

/** The groups as the caller's role has them. */
export function useGroups() {
  const may = useMay();
  return GROUPS.map((group) => ({ ...group, views: group.views.filter(({ act }) => !act || may(act)) }));
}
export const useViews = () => useGroups().flatMap((group) => group.views);
