import { words } from '../shell/language';

export const w = words({
  name: ['纪实', 'Jishi'],
  failed: [
    '这个页面出错了，已填的内容作为草稿留着。请重试；仍不行，请刷新页面。',
    'This screen has failed; what you filled in is kept as a draft. Try again, and if that fails reload the page.',
  ],
  editor: ['控制台的每一步都是这里的一次请求', 'Each step of the console is a request made here'],
  groups: {
    work: ['办理', 'Work'],
    reference: ['查询', 'Reference'],
    system: ['系统', 'System'],
  },
  views: {
    today: ['我的待办', 'Today'],
    reading: ['材料审阅', 'Reading room'],
    inbox: ['审批收件箱', 'Inbox'],
    filings: ['组织部门备案', 'Upward filings'],
    people: ['发展党员', 'People'],
    board: ['看板', 'Board'],
    meetings: ['支部大会', 'Meetings'],
    imports: ['导入表格', 'Spreadsheets'],
    planning: ['规划', 'Planning'],
    statistics: ['统计', 'Statistics'],
    regulation: ['规程', 'Regulation'],
    admin: ['管理', 'Administration'],
    library: ['操作库', 'Operations'],
    editor: ['GraphQL', 'GraphQL'],
    account: ['我的账户', 'My account'],
  },
});
