/** Words for what the people's list and the board both say of people. */
import { words } from '../../shell/language';

export const w = words({
  counted: ['含已转正', 'Full members too'],
  name: ['姓名', 'Name'],
  nameThenEnter: ['姓名，回车搜索', 'Name, then Enter'],
  unfiled: ['未报组织部门备案', 'Not filed upward'],
  lookedAfter: ['由一名党员联系、介绍', 'Looked after by one member'],
  overdue: ['有逾期', 'Overdue'],
  nobody: ['没有符合条件的人员。', 'Nobody matches.'],
  columns: {
    name: ['姓名', 'Name'],
    branch: ['支部', 'Branch'],
    stage: ['阶段', 'Stage'],
    since: ['进入本阶段', 'Since'],
  },
});
