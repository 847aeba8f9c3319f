import { words } from '../../../shell/language';

export const w = words({
  title: ['访问令牌', 'Access tokens'],
  about: [
    '供程序使用，只能办您的角色能办的事，再按下面的权限收窄。令牌只显示一次。',
    'For programs: within what your role may do, and narrowed by scopes. The token is shown once.',
  ],
  none: [
    '还没有令牌。程序要读写数据时，在下面新建一个。',
    'There is no token yet. Make one below for a program that reads or writes.',
  ],
  columns: {
    label: ['名称', 'Label'],
    scopes: ['权限', 'Good for'],
    made: ['创建', 'Made'],
    expires: ['到期', 'Expires'],
    state: ['状态', 'State'],
  },
  revoked: ['已吊销', 'revoked'],
  revoke: ['有效，吊销', 'Live; revoke'],
  expired: ['已到期', 'expired'],
  newToken: ['新建令牌', 'A new token'],
  forWhat: ['给什么程序用', 'Which program it is for'],
  scopes: {
    READ: ['查询和导出，其他权限都包含它', 'queries and exports; always included'],
    RECORD: ['登记材料、谈话、表决等', 'papers, talks, votes put on record'],
    DECIDE: ['审批、撤销审批等', 'approvals, and taking them back'],
    MANAGE: ['组织、名册、账户和设置', 'organizations, rosters, accounts, settings'],
  },
  days: ['有效天数', 'Good for so many days'],
  until: (day: string) => [`到 ${day}`, `until ${day}`],
  make: ['新建', 'Make it'],
});
