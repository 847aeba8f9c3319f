import { words } from '../../shell/language';

export const w = words({
  title: ['管理', 'Administration'],
  organizations: ['组织与名册', 'Organizations'],
  codes: ['注册码', 'Registration codes'],
  corrections: ['更正申请', 'Corrections'],
  objections: ['公示异议', 'Objections'],
  templates: ['打印模板', 'Templates of prints'],
  accounts: ['账户', 'Accounts'],
  audit: ['审计记录', 'Audit trail'],
});
