import { words } from '../../shell/language';

const shareBefore = {
  zh: (share: number | null) => (share === null ? '' : `，为上一阶段的 ${share}%`),
  en: (share: number | null) => (share === null ? '' : `, ${share}% of the stage before`),
};

export const w = words({
  views: {
    cards: ['看板', 'Cards'],
    list: ['列表', 'List'],
    map: ['半年考察', 'Half-years'],
  },
  lanes: ['看板', 'Board'],
  due: ['期限', 'due'],
  more: (many: number) => [`还有 ${many} 人`, `${many} more`],
  funnel: {
    title: ['各阶段人数', 'People by stage'],
    late: (many: number) => [`逾期 ${many}`, `${many} overdue`],
    stage: (stage: string, count: number, late: number, share: number | null) => [
      `${stage} ${count} 人，逾期 ${late} 人${shareBefore.zh(share)}`,
      `${stage}: ${count}, ${late} overdue${shareBefore.en(share)}`,
    ],
  },
  columns: {
    nextDue: ['最近期限', 'Next due'],
    lastOpinion: ['最近意见', 'Last opinion'],
  },
  halfYears: {
    name: (year: number, second: boolean) => [
      `${year} ${second ? '下' : '上'}`,
      `${year} H${second ? 2 : 1}`,
    ],
    nobody: ['没有须考察的人员。', 'Nobody is to be observed.'],
    legend: [
      '每格为该半年内写下的意见数；满半年而无意见者标红。点格子录入该人的考察意见；是否合规以个人档案所列为准。',
      'Opinions written in each half-year; a whole past one without any is red. ' +
        'A cell leads to the person’s inspection opinion; ' +
        'whether it satisfies the rules is said in the file.',
    ],
    running: ['本半年，尚无意见', 'this half-year, none yet'],
    tooEarly: ['尚未成为积极分子', 'not an activist yet'],
    none: ['无', 'none'],
    missing: ['满半年而无意见', 'a whole half-year without any'],
    more: ['再看 30 人', '30 more'],
  },
});
