import { words } from '../../shell/language';

export const w = words({
  views: {
    now: ['现状与进展', 'Now and lately'],
    work: ['工作情况', 'How the work goes'],
    copied: ['雷同文字', 'Near-identical texts'],
    yearly: ['年度报告', 'Yearly report'],
  },
  whom: {
    label: ['统计对象', 'Of whom'],
    all: ['全部人员', 'Everybody'],
    within: (arrival: string) => [`期间${arrival}`, `In these days: ${arrival}`],
  },
  fileName: ['统计', 'statistics'],
  save: ['导出表格', 'Export a workbook'],
  from: ['自', 'From'],
  to: ['至', 'to'],
  oneOrganization: ['一个组织', 'One organization'],
  nobody: ['没有人员可统计。', 'There is nobody to count.'],
  people: ['人', 'people'],
  late: (many: number) => [`逾期 ${many}`, `${many} overdue`],
  someLate: ['有逾期', 'overdue'],
  nameless: ['未填', 'Not on file'],
  arrivals: {
    applied: ['递交申请', 'Applied'],
    activists: ['积极分子', 'Activists'],
    targets: ['发展对象', 'Targets'],
    admitted: ['预备党员', 'Admitted'],
    converted: ['转正', 'Converted'],
  },
  months: {
    title: (since: string, until: string) => [
      `每月进展(${since} 至 ${until})`,
      `Arrivals by month (${since} to ${until})`,
    ],
    figures: ['数字', 'The figures'],
    table: ['每月数字', 'By month'],
    month: ['月份', 'Month'],
  },
  ages: {
    title: ['年龄', 'Age'],
    upTo: (years: number | null) => [`${years} 岁及以下`, `up to ${years}`],
    andOver: (years: number | null) => [`${years} 岁及以上`, `${years} and over`],
  },
  education: ['学历', 'Education'],
  sex: ['性别', 'Sex'],
  ethnicity: ['民族', 'Ethnicity'],
  occupation: ['职业', 'Occupation'],
  branches: {
    late: ['各支部逾期(红)与人数', 'Overdue (red) of the people, by branch'],
    title: ['各支部', 'By branch'],
    search: ['支部名称', 'Name of a branch'],
    branch: ['支部', 'Branch'],
    total: ['合计', 'Total'],
    overdue: ['有逾期', 'Overdue'],
  },
});
