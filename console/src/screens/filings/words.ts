import { words } from '../../shell/language';

export const w = words({
  notYours: [
    '报上级备案由上级党委组织部门办理，您的账户不办理备案。',
    'Upward filings are acknowledged by the organization department of the superior committee; ' +
      'your account does not.',
  ],
  waiting: (many: number) => [`${many} 人等待备案`, `${many} waiting to be acknowledged`],
  acknowledge: ['备案…', 'Acknowledge…'],
  list: {
    table: ['等待备案', 'Waiting to be acknowledged'],
    unfinishedAct: ['备案', ''],
    nothingMatches: ['没有符合筛选条件的人员。', 'Nobody matches the filter.'],
    empty: [
      '没有等待备案的接收决定。党委新批准的会自动出现在这里。',
      'Nobody waits to be acknowledged. Who is newly admitted appears here by themselves.',
    ],
    exportShown: (many: number) => [
      `此筛选的 ${many} 人，如表所示(CSV)`,
      `The ${many} of this filter, as shown (CSV)`,
    ],
    fetched: (many: number, of: number) => [`已取回 ${many} / ${of} 人`, `${many} of ${of} fetched`],
    total: (many: number) => [`共 ${many} 人`, `${many} people`],
    chosen: (many: number) => [`已选 ${many} 人`, `${many} chosen`],
    allChosen: (many: number) => [`已选全部 ${many} 人`, `All ${many} chosen`],
    undo: {
      button: (many: number) => [`撤回刚备案的 ${many} 人`, `Take back the ${many} just acknowledged`],
      title: (many: number) => [`撤回 ${many} 人的备案`, `Take back ${many} acknowledgements`],
      note: [
        '撤回后这些人重新等待备案；原备案和撤回理由留在档案中。',
        'They wait again; the acknowledgement and why it was taken back stay on file.',
      ],
    },
  },
  keys: {
    open: ['打开档案', 'open the file'],
    acknowledge: ['备案', 'acknowledge'],
  },
  columns: {
    name: ['姓名', 'Name'],
    branch: ['支部', 'Branch'],
    stage: ['阶段', 'Stage'],
    approvedBy: ['批准党委', 'Approved by'],
    admitted: ['接收日期', 'Admitted'],
    approved: ['批准日期', 'Approved'],
    waiting: ['已等待', 'Waiting'],
  },
  cells: {
    days: (many: number) => [`${many} 天`, `${many} d`],
    admittedHint: [
      '支部大会通过之日，预备期由此起算',
      'The day the general meeting resolved: probation counts from it',
    ],
    approvedHint: (day: string) => [`党委 ${day} 批准`, `Approved on ${day}`],
  },
  filters: {
    name: ['姓名', 'Name'],
    nameHint: ['姓名，回车搜索  /', 'Name, then Enter  /'],
    from: ['接收自', 'Admitted from'],
    to: ['至', 'to'],
    moods: {
      all: ['全部', 'All'],
      recent: ['上月以来接收', 'Admitted since last month'],
      older: ['更早接收', 'Admitted earlier'],
      full: ['已转正', 'Full members by now'],
    },
  },
  dialog: {
    title: (many: number) => [`备案 · ${many} 人`, `Acknowledge · ${many} people`],
    verb: (many: number) => [`备案 ${many} 人`, `Acknowledge ${many}`],
    about: [
      '备案是记录，不是审批：对接收决定没有异议的，登记备案日期和编号。',
      'An acknowledgement is kept on file and decides nothing: it has a day, and a number if there is one.',
    ],
    day: ['备案日期', 'Day'],
    number: ['备案编号(可不填)', 'Number (may be left out)'],
    note: ['说明(可不填)', 'Remarks (may be left out)'],
    numbersOneByOne: ['逐人编号', 'Numbers one by one'],
    ownNumber: ['备案编号', 'Number'],
    ownNumbers: ['与上面编号不同的', 'Where other than the one above'],
  },
});
