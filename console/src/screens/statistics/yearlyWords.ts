/** Words of the yearly report (年度发展党员情况). */
import { words } from '../../shell/language';

export const w = words({
  title: ['各年发展党员情况', 'Admission by year'],
  fileName: ['年度发展党员情况', 'admission-by-year'],
  save: ['导出', 'Export'],
  chart: ['各年', 'By year'],
  table: ['各年数字', 'Figures by year'],
  year: ['年度', 'Year'],
  arrivals: {
    applied: ['递交申请', 'Applied'],
    activists: ['确定积极分子', 'Activists'],
    targets: ['列为发展对象', 'Listed'],
    admitted: ['发展党员', 'Admitted'],
    converted: ['转正', 'Converted'],
  },
  admitted: {
    title: (year: number) => [`${year} 年发展党员`, `Admitted in ${year}`],
    fileName: (year: number) => [`${year}年发展党员名单`, `admitted-${year}`],
    save: ['导出名单', 'Export the list'],
    nobody: ['这一年没有发展党员。', 'Nobody was admitted in that year.'],
    columns: {
      name: ['姓名', 'Name'],
      sex: ['性别', 'Sex'],
      born: ['出生', 'Born'],
      ethnicity: ['民族', 'Ethnicity'],
      education: ['学历', 'Education'],
      occupation: ['职业', 'Occupation'],
      applied: ['申请', 'Applied'],
      activist: ['积极分子', 'Activist'],
      listed: ['发展对象', 'Listed'],
      branch: ['支部', 'Branch'],
    },
  },
  report: {
    kind: ['类别', 'Kind'],
    people: ['人数', 'People'],
    share: ['占比', 'Share'],
    branches: ['各支部', 'By branch'],
    branch: ['支部', 'Branch'],
    all: ['合计', 'Total'],
    women: ['女', 'Women'],
    minorities: ['少数民族', 'Ethnic minorities'],
    young: ['35 岁及以下', 'Up to 35'],
    college: ['大专及以上', 'College and above'],
  },
});
