import { words } from '../../../shell/language';

const tree = words({
  title: ['党组织', 'Organizations'],
  name: ['名称', 'Name'],
  search: ['名称，回车搜索', 'Name, then Enter'],
  dissolvedToo: ['含已撤销', 'Dissolved too'],
  subordinatesOnly: ['只看下级', 'Subordinates only'],
  count: (many: number) => [`${many} 个`, `${many}`],
  notAll: ['(未全列，请搜索)', ' (not all: search)'],
  newOrganization: ['新建组织', 'A new organization'],
  none: ['没有符合条件的组织。', 'No organization matches.'],
  columns: {
    name: ['名称', 'Name'],
    kind: ['类型', 'Kind'],
    approves: ['审批权', 'Approves'],
    edition: ['执行规定', 'Edition'],
  },
  fromAbove: ['随上级', 'as its superior'],
  below: (name: string) => [`${name} 的下级`, `Below ${name}`],
  dissolved: (day: string) => [`${day} 撤销`, `dissolved ${day}`],
});

const sheet = words({
  subordinates: ['下级组织', 'Subordinates'],
  people: ['发展党员', 'People'],
  statistics: ['统计', 'Statistics'],
  audit: ['审计记录', 'Audit trail'],
  kind: ['类型', 'Kind'],
  superior: ['上级', 'Superior'],
  formerly: (day: string, name: string) => [`${day} 前隶属 ${name}`, `until ${day} below ${name}`],
  successor: ['并入', 'Merged into'],
  edition: ['执行规定', 'Edition'],
  since: (day: string) => [`自 ${day}`, `since ${day}`],
  asSuperior: ['随上级', 'As its superior'],
  settings: ['本级规定', 'Its own settings'],
  history: ['本级规定变更记录', 'Its settings by day'],
  fromTheBeginning: ['起初', 'from the beginning'],
  changed: (name: string, before: string, after: string) => [
    `${name}：${before} → ${after}`,
    `${name}: ${before} → ${after}`,
  ],
  unchanged: ['与国家规定或此前相同', 'As the regulation has it, or as before'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  edit: ['编辑、撤销', 'Edit, dissolve'],
  adopting: [
    '2026 年细则自 2026-05-11 起施行，采用日期不早于此；对整个下级生效，已发生的事按当日规定评判。',
    'The 2026 text is in force since 2026-05-11 and is not adopted earlier; ' +
      'it holds for everything below, and what happened before is judged by the rules of its day.',
  ],
  neverLooser: [
    '只能比规定更严。自生效日期起约束此后发生的事，此前发生的按当日规定评判；有发展档案的，生效日期不早于今天。',
    'Never looser than the regulation. It binds what happens from its day on; what happened before is judged by the ' +
      'settings of its day. Where there are cases, the day is not before today.',
  ],
});

const roster = words({
  title: ['党员名册', 'Roster'],
  file: (organization: string) => [`${organization}名册`, 'roster'],
  export: ['导出', 'Export'],
  newMember: ['新增党员', 'A new member'],
  edit: ['编辑', 'Edit'],
  editMember: (name: string) => [`编辑 ${name}`, `Edit ${name}`],
  none: ['名册为空，或不在您的范围内。', 'The roster is empty, or not in your scope.'],
  columns: {
    name: ['姓名', 'Name'],
    status: ['类别', 'Status'],
    position: ['职务', 'Position'],
    branch: ['支部', 'Branch'],
    fullSince: ['转正', 'Full since'],
    vote: ['表决权', 'Vote'],
    acts: ['操作', 'Acts'],
  },
});

export const w = { tree, sheet, roster };
