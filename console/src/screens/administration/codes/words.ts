import { words } from '../../../shell/language';

export const w = words({
  title: ['注册码', 'Registration codes'],
  about: [
    '每个码只供一人注册一次；二维码只在制作时显示，遗失时重发。',
    'Each is for one person, once. The code is shown when it is made; if it is lost, make another.',
  ],
  every: ['全部状态', 'In every state'],
  state: ['状态', 'State'],
  from: ['制作日期自', 'Made from'],
  to: ['至', 'to'],
  count: (many: number) => [`${many} 个`, `${many}`],
  ofOne: (name: string) => [`只看 ${name} ✕`, `Only ${name} ✕`],
  none: ['没有符合条件的注册码。', 'No code matches.'],
  more: ['再看 100 个', '100 more'],
  columns: {
    person: ['姓名', 'Name'],
    made: ['制作', 'Made'],
    until: ['有效期至', 'Good until'],
    state: ['状态', 'State'],
    actions: ['操作', 'Actions'],
  },
  on: (what: string, when: string) => [`${what} ${when}`, `${what} ${when}`],
  reissue: ['重发', 'Make another'],
  revoke: ['作废', 'Revoke'],
  reissuing: [
    '制作一个新的二维码。此前发给本人的码立即作废。',
    'Makes another code. Earlier ones of this person open nothing any more.',
  ],
  revoking: [
    '此码立即作废，本人不能再凭它注册；需要时可以重发。',
    'It opens nothing any more. Another can be made when it is needed.',
  ],
  contact: ['支部联系人', 'The contact of the branch'],
  contactAbout: [
    '写在邀请页和打印的卡片上，申请人有疑问时找谁。',
    'On the page that invites and on the printed card: whom to ask.',
  ],
});
