import { words } from '../../shell/language';

export const w = words({
  nobody: ['没有此人，或不在您的管辖范围内。', 'There is no such person in your scope.'],
  signatures: {
    guides: ['培养联系人 / 入党介绍人', 'Mentors / introducers'],
    secretary: ['党支部书记', 'Secretary of the branch'],
    superior: ['上级党组织(盖章)', 'Superior organization (seal)'],
    day: ['年  月  日', 'Date'],
    printed: (name: string, on: string) => [
      `${name} · 发展党员全程纪实 · 打印于 ${on}`,
      `${name} · record of admission · printed ${on}`,
    ],
  },
});
