/** Words for a sitting, whatever it is held over. */
import { words } from '../../shell/language';

export const w = words({
  done: ['已办', 'Done'],
  name: ['姓名', 'Name'],
  result: ['结果', 'Result'],
  chooseAll: (many: number) => [`选择筛选出的全部 ${many} 件`, `Choose all ${many} of this filter`],
  filters: {
    branch: ['支部', 'Branch'],
    allBranches: ['全部支部', 'All branches'],
    clear: ['清除筛选', 'Clear'],
  },
  notices: {
    fetching: (rows: number, of: number) => [
      `正在取回此筛选的全部：${rows} / ${of} 件…`,
      `Fetching all of this filter: ${rows} of ${of}…`,
    ],
    chosenOfSearch: (rows: number, searched: string) => [
      `已选中搜索“${searched}”找到的全部 ${rows} 件。`,
      `All ${rows} found by “${searched}” are chosen.`,
    ],
    chosenToLimit: (rows: number, total: number, limit: number) => [
      `此筛选共 ${total} 件；一次最多办 ${limit} 件，已选前 ${rows} 件。`,
      `${total} match this filter; a sitting holds ${limit} at most, and the first ${rows} are chosen.`,
    ],
    chosenOfFilter: (rows: number) => [
      `已选中此筛选下的全部 ${rows} 件，包括滚动后才看得到的。`,
      `All ${rows} of this filter are chosen, those further down included.`,
    ],
    changed: (now: number) => [`列表有变化，现有 ${now} 件。`, `The list has changed: ${now} now.`],
    fromTop: ['从头载入', 'Read it from the top'],
  },
  unfinished: {
    calls: (many: number, act: string) => [
      `上次有 ${many} 批${act}没有收到回答。继续发送不会办两次。`,
      `${many} calls of the last run were not answered. Sending them again does nothing twice.`,
    ],
    resend: ['继续发送', 'Send again'],
  },
  export: {
    title: ['导出', 'Export'],
    byFieldNames: [
      '此筛选的全部，按字段名(CSV，记入审计)',
      'All of this filter, by field names (CSV, kept in the audit trail)',
    ],
  },
  selected: {
    title: ['批量操作', 'Bulk'],
    clear: ['清除', 'Clear'],
  },
  keys: {
    move: ['移动', 'move'],
    choose: ['选择', 'choose'],
    all: ['全部快捷键', 'all keys'],
  },
  run: {
    progress: (done: number, of: number) => [`${done} / ${of} 已处理`, `${done} of ${of} done`],
    resentUnderSameKey: [
      '。未送达的部分用同一编号重发，不会办两次。',
      ' What was not delivered is sent again under the same key; nothing is done twice.',
    ],
    done: (many: number) => [`已办 ${many} 件`, `${many} done`],
    andNotDone: (many: number) => [`，${many} 件未办`, `, ${many} not`],
    close: ['关闭', 'Close'],
    cancel: ['取消', 'Cancel'],
    retryFailed: ['重试未办的', 'Retry what failed'],
    dryRun: ['试算', 'Dry run'],
    dryRunning: ['试算中…', 'Trying…'],
    dryRunWithExplanation: ['带说明再试算', 'Dry run with the explanation'],
    explanation: ['书面说明', 'Explanation'],
  },
  outcome: {
    done: ['件已办', 'done'],
    willPass: ['件可以办理', 'will pass'],
    notDone: ['件未办', 'not done'],
    willBeSkipped: ['件会被跳过', 'will be skipped'],
    withWarnings: (many: number) => [`${many} 件有提醒`, `${many} with warnings`],
    reasons: ['原因', 'Reasons'],
    cannot: (many: number) => [`${many} 件不能办`, `${many} cannot`],
    warned: (many: number) => [`${many} 件提醒`, `${many} warned`],
    who: (many: number) => [`名单(${many})`, `Who (${many})`],
    and: ['、', ', '],
  },
  undo: {
    lastRun: (many: number) => [`最近一次办理的 ${many} 件`, `The last run: ${many}`],
    before: (many: number) => [`此前办理的 ${many} 件`, `Before that: ${many}`],
    reason: ['理由(记入档案)', 'Reason (kept in the file)'],
    reverse: ['撤销', 'Reverse'],
    partly: (done: number, refused: number) => [
      `已撤销 ${done} 件；${refused} 件未能撤销：`,
      `${done} reversed; ${refused} not: `,
    ],
  },
});
