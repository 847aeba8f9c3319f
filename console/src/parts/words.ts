/** Words for what several screens say of the same thing. */
import { words } from '../shell/language';

export const w = words({
  loading: ['载入中…', 'Loading…'],
  request: ['请求编号', 'Request'],
  again: ['重试', 'Try again'],
  copied: ['已复制', 'Copied'],
  password: {
    next: ['新密码', 'New password'],
    again: ['再输一遍新密码', 'The new password once more'],
    rule: [
      '至少 10 个字符；不能是登录名、现在的密码或常见的密码。',
      'Ten characters at least; not the login, not the present one, and no common one.',
    ],
    different: ['两次输入的新密码不一致。', 'The two new passwords differ.'],
    change: ['修改密码', 'Change the password'],
    busy: ['修改中…', 'Changing…'],
  },
  asGraphQL: ['看接口调用', 'Show as GraphQL'],
  noVote: {
    left: (on: string) => [`${on} 转出`, `left on ${on}`],
    notYet: (on: string) => [`${on} 入册`, `on the roster from ${on}`],
    probationary: ['预备党员，无表决权', 'probationary: no vote'],
    onProbation: ['留党察看期间', 'on probation within the Party'],
    excused: ['经批准不计入应到', 'excused: not counted as due'],
  },
  problem: {
    readyOn: (day: string) => [`，${day} 起可办`, `, from ${day}`],
    dueFrom: (day: string) => [`，${day} 起应办`, `, due from ${day}`],
    dueOn: (day: string) => [`，${day} 到期`, `, due ${day}`],
    severity: ['程度', 'Weight'],
    rule: ['规则', 'Rule'],
    article: ['条款', 'Article'],
    from: ['最早可办', 'From'],
    owed: ['应办起日', 'Due from'],
    due: ['期限', 'Due'],
    regulation: ['查看规程', 'In the regulation'],
  },
  narrowed: {
    applied: ['申请', 'Applied'],
    activist: ['确定积极分子', 'Activist'],
    listed: ['列为发展对象', 'Listed'],
    admitted: ['接收为预备党员', 'Admitted'],
    since: ['进入本阶段', 'In the stage since'],
    born: ['出生', 'Born'],
    counted: ['含已转正', 'Full members too'],
  },
  late: (many: number) => [`逾 ${many} 天`, many === 1 ? '1 day late' : `${many} days late`],
});
