/** The words of the first page: apart from the desk's, which it does not wait for. */
import { words } from '../../shell/language';

export const w = words({
  loading: ['载入中…', 'Loading…'],
  title: ['登录', 'Sign in'],
  why: {
    first: ['使用组织分配的账户。', 'With the account your organization gave you.'],
    lost: [
      '登录已过期。重新登录后，屏幕上的内容还在。',
      'Your session has ended. Sign in again: what is on the screen stays.',
    ],
    other: ['登录后换到另一个账户和它的职务。', 'The other account and its office take over.'],
  },
  login: ['登录名', 'Login'],
  password: ['密码', 'Password'],
  busy: ['登录中…', 'Signing in…'],
  provider: (name: string) => [`使用${name}登录`, `Sign in with ${name}`],
  second: {
    title: ['双重验证', 'Second factor'],
    why: (login: string) => [
      `${login} 的密码正确，还须输入验证码。`,
      `The password of ${login} is right; a code is asked for besides.`,
    ],
    back: ['返回', 'Back'],
  },
  enrol: {
    title: ['请先设置双重验证', 'Set up a second factor first'],
    why: [
      '组织要求此账户启用双重验证：登录时除密码外，还须输入手机上的验证码。设置完成后才能办理其他事项。',
      'It is required of this account: besides the password, a code of your telephone is asked for at the sign-in. Nothing else can be done before.',
    ],
  },
  change: {
    title: ['请先修改密码', 'Change the password first'],
    why: [
      '您用的是临时密码，72 小时内有效，只能用来设置自己的密码。',
      'This is a temporary password: good for 72 hours, and only for choosing one of your own.',
    ],
    present: ['临时密码', 'The temporary password'],
    leave: ['退出登录', 'Sign out'],
  },
  otherLanguage: ['English', '中文'],
  cancel: ['取消', 'Cancel'],
  name: ['纪实', 'Jishi'],
  promise: ['从入党申请到转正，每一步有据可查', 'From application to full membership, each step on record'],
  stages: {
    applicant: ['入党申请人', 'Applicant'],
    activist: ['入党积极分子', 'Activist'],
    target: ['发展对象', 'Development target'],
    probationary: ['预备党员', 'Probationary member'],
    full: ['正式党员', 'Full member'],
  },
  product: ['发展党员全程纪实系统', 'The system of record for admitting Party members'],
});
