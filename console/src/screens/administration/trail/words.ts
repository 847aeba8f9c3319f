import { words } from '../../../shell/language';

export const w = words({
  title: ['审计记录', 'Audit trail'],
  file: ['审计记录', 'audit'],
  act: ['操作', 'Act'],
  everyAct: ['全部操作', 'Every act'],
  from: ['录入自', 'Entered from'],
  to: ['至', 'to'],
  late: ['补录', 'Late entries'],
  only: {
    candidate: ['此人的记录', 'Of this person'],
    request: ['同一请求', 'Of one request'],
  },
  exportAll: ['导出全部', 'Export all'],
  exportShown: (many: number) => [`导出所列 ${many} 条`, `Export the ${many} shown`],
  auditorsOnly: [
    '审计记录只对审计员开放，当前账户没有可见的记录。',
    'The trail is open to auditors; this account sees no entry of it.',
  ],
  none: [
    '没有可见的记录。审计记录只对审计员开放。',
    'No entry is in your scope. The trail is open to auditors only.',
  ],
  more: ['再看 50 条', '50 more'],
  columns: {
    entered: ['录入时间', 'Entered'],
    happened: ['业务日期', 'Happened'],
    act: ['操作', 'Act'],
    by: ['操作人', 'By'],
    person: ['发展人员', 'Person'],
    from: ['来自', 'From'],
    place: ['链中序号', 'Place'],
  },
  lateEntry: ['补录', 'late'],
  change: ['改变', 'Change'],
  onlyPerson: (name: string) => [`只看 ${name}`, `Only ${name}`],
  commandLine: ['命令行', 'Command line'],
  sameRequest: ['同一请求的记录', 'Entries of the same request'],
  readings: {
    readSensitive: ['查看敏感信息', 'Sensitive fields read'],
    issueDocument: ['出具文件', 'Document issued'],
    objectToNotice: ['收到公示异议', 'Objection received'],
    export: ['导出列表', 'List exported'],
  },
  verify: ['核对完整性', 'Verify'],
  verifiersOnly: ['审计核对只对审计员开放。', 'Only auditors may verify.'],
  broken: (place: number, flaw: string, chain: string) => [
    `第 ${place} 条不符：${flaw}(链 ${chain})`,
    `Place ${place} does not hold: ${flaw} (chain ${chain})`,
  ],
  goingOn: (rows: number, chains: number) => [
    `${chains} 条链 ${rows} 条记录，继续核对…`,
    `${rows} rows in ${chains} chains, going on…`,
  ],
  whole: (rows: number, chains: number) => [
    `${chains} 条链 ${rows} 条记录，完整无缺`,
    `${rows} rows in ${chains} chains: whole`,
  ],
});
