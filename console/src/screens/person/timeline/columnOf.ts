/** What the journal's columns are called. */
import { sentenceOf, wordsOf } from '../../../parts/form/labels';
import { pick, type Text } from '../../../shell/language';

/** Those that no form asks for, or that a form asks for by another name than the journal's. */
const COLUMNS: Record<string, Text | undefined> = {
  stage: ['阶段', 'Stage'],
  status: ['状态', 'Status'],
  sub_status: ['阶段内状态', 'Position'],
  on: ['日期', 'Day'],
  kind: ['类型', 'What is submitted'],
  text: ['决议内容', 'Text'],
  since: ['起始日', 'From which day; the national text of 2026 not before 2026-05-11'],
  role: ['角色', 'Another role at the same organization; ends sessions and tokens'],
  number: ['备案编号', 'If other than the common one'],
  result: ['结果', 'One of these'],
  late_entry: ['补录', 'Late entries only, or none'],
  applied_on: ['申请日期', 'Between these days'],
  activist_since: ['确定积极分子', 'The year of cultivation counts from between these days'],
  listed_on: ['列为发展对象', 'Listed between these days'],
  opened_on: ['立档日期', 'Between these days'],
  stage_since: ['进入本阶段', 'Between these days'],
  stage_source: ['阶段来源', 'How the stage was reached'],
  probation_eligible_on: ['预备期满', 'Between these days'],
  next_due_on: ['最近期限', 'Between these days'],
};

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export function columnOf(name: string): string {
  const own = COLUMNS[name];
  if (own) return pick(own);
  return wordsOf('', camel(name)) ? sentenceOf('', camel(name)) : name;
}
