import { words } from '../../shell/language';

export const w = words({
  today: ['今天', 'today'],
  yesterday: ['昨天', 'yesterday'],
  daysAgo: (many: number) => [`${many}天前`, `${many} days ago`],
  tags: {
    returned: ['被退回', 'Returned'],
    rejected: ['未通过', 'Rejected'],
  },
});
