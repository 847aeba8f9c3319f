import { words } from './language';

export const w = words({
  unreachable: ['连接不上服务器,请稍后重试', 'The server cannot be reached; try again.'],
  counts: {
    waiting: (many: number) => [`${many} 件待审批`, `${many} waiting`],
    papers: (many: number) => [`${many} 份待审阅`, `${many} to review`],
    unfiled: (many: number) => [`${many} 人待备案`, `${many} to acknowledge`],
    back: (many: number) => [`${many} 件退回`, `${many} returned`],
    today: (late: number, back: number) => [
      [back && `${back} 件退回`, `${late} 人逾期`].filter(Boolean).join('、'),
      [back && `${back} returned`, `${late} overdue`].filter(Boolean).join(', '),
    ],
  },
});
