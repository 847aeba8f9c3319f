import { words } from '../../shell/language';

export const w = words({
  stacks: {
    all: ['全部', 'All'],
    applications: ['申请书', 'Applications'],
    reports: ['汇报', 'Reports'],
    requests: ['转正申请', 'Conversion'],
  },
  label: ['待审阅的材料', 'Papers that wait for review'],
  state: (waiting: number, judged: number) => [
    `还有 ${waiting} 份${judged ? `，这次已审 ${judged} 份` : ''}`,
    `${waiting} waiting${judged ? `, ${judged} reviewed just now` : ''}`,
  ],
  notYours: ['本人材料由支部审阅。', 'The branch reviews what its people hand in.'],
  nothing: ['没有等待审阅的材料。', 'No paper waits for review.'],
  nothingHere: ['这一类没有等待审阅的材料。', 'None of these waits for review.'],
  choose: ['从左边选一份，或按 J 看第一份。', 'Choose a paper on the left, or press J for the first.'],
  waits: (days: number) => [
    days ? `已等 ${days} 天` : '今天提交',
    days ? `waits ${days} days` : 'came today',
  ],
  originals: (many: number) => [`附件 ${many} 份`, `${many} attached`],
  outcome: { passed: ['已通过', 'Passed'], returned: ['已退回', 'Returned'] },
  keys: {
    papers: ['上、下一份', 'papers'],
    pass: ['通过', 'pass'],
    giveBack: ['退回', 'return'],
    send: ['办理', 'send'],
    leave: ['合上', 'close'],
  },
  verdict: {
    title: ['审阅意见', 'Review'],
    pass: ['通过', 'Pass'],
    giveBack: ['退回', 'Return'],
    choose: ['先选通过或退回。', 'Choose first: pass, or return.'],
    whenPassed: ['通过后记入档案。', 'It goes on file when it is passed.'],
    whenReturned: ['退回后由本人修改，再交一次。', 'The person puts it right and hands it in again.'],
    note: ['写给本人的话', 'What the person will read'],
    noteIfAny: ['写给本人的话（选填）', 'What the person will read (optional)'],
    reasonMissing: ['退回要说明原因。', 'Say why it is returned.'],
    seen: ['本人会看到这段话。', 'The person will read this.'],
    only: { pass: ['只通过', 'Pass only'], giveBack: ['只退回', 'Return only'] },
    andNext: {
      pass: (name: string) => [`通过，看下一份 ${name}`, `Pass, next: ${name}`],
      giveBack: (name: string) => [`退回，看下一份 ${name}`, `Return, next: ${name}`],
      none: (name: string) => [`办理，看下一份 ${name}`, `Send, next: ${name}`],
    },
    last: { pass: ['通过', 'Pass'], giveBack: ['退回', 'Return'], none: ['办理', 'Send'] },
    working: ['办理中…', 'Working…'],
    after: (message: string, day: string) => [
      `通过后：${message}，${day} 前`,
      `If passed: ${message}, by ${day}`,
    ],
  },
  reasons: {
    label: ['常用原因', 'Common reasons'],
    signature: ['缺签名日期', 'No date'],
    signatureText: [
      '落款没有签名或日期，请补写后重新提交。',
      'It is not signed or dated; please add it and hand it in again.',
    ],
    writing: ['字迹不清', 'Illegible'],
    writingText: [
      '有几页看不清，请重新拍照后提交。',
      'Some pages cannot be read; please photograph them again.',
    ],
    empty: ['内容空泛', 'Too general'],
    emptyText: [
      '内容空泛，请结合自己的思想和工作写具体。',
      'It is too general; please write of your own thoughts and work.',
    ],
    pages: ['缺页', 'Pages missing'],
    pagesText: ['缺页，请补齐后重新提交。', 'Pages are missing; please complete it and hand it in again.'],
  },
  receipt: {
    title: (many: number) => [`${many} 份审完`, `${many} reviewed`],
    passed: (many: number) => [`通过 ${many} 份`, `${many} passed`],
    returned: (many: number) => [`退回 ${many} 份`, `${many} returned`],
    file: (name: string) => [`打开${name}的档案`, `Open the file of ${name}`],
    today: ['回到我的待办', 'Back to Today'],
  },
});
