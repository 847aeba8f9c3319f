/** Words of what was written about several people in nearly the same words. */
import { words } from '../../shell/language';

export const w = words({
  title: ['雷同文字', 'Near-identical texts'],
  note: [
    '同一支部或同一人为不同人员写的意见、谈话和审批意见，文字几乎相同的归为一组；姓名、日期、数字和标点不计。只是线索，须看原文判断；政治审查和会议决议不比对。',
    'Opinions, talks and reviews that one branch or one writer gave on different people in nearly the same words; names, days, figures and punctuation do not count. It is a hint at what to read, and proves nothing. Political reviews and resolutions are not compared.',
  ],
  found: (count: number, compared: number, groups: number) => [
    `比对 ${compared} 篇，雷同 ${count} 篇，共 ${groups} 组`,
    `${count} of ${compared} texts, in ${groups} groups`,
  ],
  partial: ['文字过多，只比对了最近的一部分。', 'There are too many texts: the latest were compared.'],
  branch: ['支部', 'Branch'],
  texts: ['雷同篇数', 'Texts'],
  people: ['涉及人数', 'People'],
  group: (people: number, similarity: number) => [
    `${people} 人，相似度 ${similarity}% 以上`,
    `${people} people, ${similarity} % alike or more`,
  ],
  oneWriter: ['同一人撰写', 'By one writer'],
  fewer: (more: number) => [`另有 ${more} 篇未列出。`, `${more} more are not shown.`],
  columns: {
    person: ['姓名', 'Name'],
    kind: ['记录', 'Record'],
    on: ['日期', 'Date'],
    alike: ['与首篇', 'With the first'],
    text: ['文字', 'Text'],
  },
  similarity: (percent: number) => [`${percent}%`, `${percent} %`],
  more: ['再显示一些', 'Show more'],
  none: ['没有雷同的文字。', 'No texts are alike.'],
});
