import { words } from './language';

export const w = words({
  unreachable: [
    '连接不上服务器。您填的都还在，请稍后重试。',
    'The server cannot be reached. All you filled in is still here; try again in a while.',
  ],
  offline: [
    '这台设备没有网络。您填的都还在，网络恢复后再试一次。',
    'This device is offline. All you filled in is still here; try again when it is back.',
  ],
  failed: (id: string) => [
    `服务器出错了，不是您填得不对。您填的都还在；请再试一次，办过的不会重复办。仍不行，请把编号 ${id} 告诉管理员。`,
    `Something went wrong in the server, not in what you filled in. It is all still here; try again: nothing is done twice. If it fails again, tell the administrator the number ${id}.`,
  ],
  unknown: [
    '服务器出错了，不是您填得不对。您填的都还在；请再试一次，办过的不会重复办。',
    'Something went wrong in the server, not in what you filled in. It is all still here; try again: nothing is done twice.',
  ],
  busy: [
    '服务器正忙或在维护。您填的都还在，请过一会儿再试。',
    'The server is busy or being maintained. All you filled in is still here; try again in a while.',
  ],
  notOurs: [
    '收到的不是本系统的回答，可能被网络登录页或代理拦住了。您填的都还在；请检查网络后重试。',
    'What came back is no answer of this system: a sign-in page of the network or a proxy may stand between. All you filled in is still here; check the network and try again.',
  ],
  blank: ['请填写此项，不能只有空格。', 'Fill in this field: spaces alone are nothing.'],
  badFormat: [
    '有一项的格式不对：数字只填数字（如 3），日期写作 2026-11-29。其余填的都还在。',
    'The format of one field is wrong: a number in digits alone (such as 3), a date as 2026-11-29. All else is still here.',
  ],
  notUnderstood: [
    '这一页与服务器的版本不一致。您填的都还在；请刷新页面后再试。',
    'This page and the server are of different versions. What you filled in is kept; reload the page and try again.',
  ],
  counts: {
    waiting: (many: number) => [`${many} 件待审批`, `${many} waiting`],
    papers: (many: number) => [`${many} 份待审阅`, `${many} to review`],
    unfiled: (many: number) => [`${many} 人待备案`, `${many} to acknowledge`],
    back: (many: number) => [`${many} 件退回`, `${many} returned`],
    today: (late: number, back: number, objections: number) => [
      [back && `${back} 件退回`, objections && `${objections} 件公示异议`, `${late} 人逾期`]
        .filter(Boolean)
        .join('、'),
      [back && `${back} returned`, objections && `${objections} objections`, `${late} overdue`]
        .filter(Boolean)
        .join(', '),
    ],
  },
});
