import { words } from '../../shell/language';

export const w = words({
  title: ['切换职务', 'Your offices'],
  goTo: (office: string) => [`切换到 ${office}`, `Go to ${office}`],
  password: (login: string) => [
    `请输入账户 ${login} 的密码，证明它也是您的。`,
    `Enter the password of ${login}: that it is yours as well.`,
  ],
  its: ['该账户的密码', 'Its password'],
  code: ['该账户启用了双重验证，还须输入验证码。', 'It has a second factor: a code is asked for besides.'],
  go: ['切换', 'Go there'],
  cancel: ['取消', 'Cancel'],
});
