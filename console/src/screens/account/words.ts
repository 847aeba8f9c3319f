import { words } from '../../shell/language';

export const w = words({
  who: ['账户', 'Account'],
  name: ['姓名', 'Name'],
  login: ['登录名', 'Login'],
  role: ['角色', 'Role'],
  organization: ['组织', 'Organization'],
  cancel: ['取消', 'Cancel'],
  devices: {
    title: ['登录的设备', 'Where you are signed in'],
    about: [
      '有不认识的设备，请退出它并修改密码。',
      'A device that you do not know? Sign it out, and change the password.',
    ],
    device: ['设备', 'Device'],
    unknown: ['未知设备', 'Unknown device'],
    bearer: ['程序(不用浏览器)', 'A program, not a browser'],
    address: ['网络地址', 'Address'],
    since: ['登录时间', 'Since'],
    seen: ['最近使用', 'Last used'],
    state: ['退出', 'Sign out'],
    here: ['当前设备', 'this one'],
    end: ['退出', 'Sign out'],
    endOf: (name: string, since: string) => [
      `退出 ${name}(${since} 登录)`,
      `Sign out ${name}, since ${since}`,
    ],
    endOthers: ['退出其他所有设备', 'Sign out everywhere else'],
  },
  factor: {
    title: ['双重验证', 'Second factor'],
    about: [
      '登录时除密码外，还须输入手机验证器应用中的验证码。别人知道了密码也登录不了。',
      'Besides the password, a code of an app on your telephone is asked for at the sign-in. Whoever knows the password alone does not come in.',
    ],
    off: ['尚未启用。', 'Not set up.'],
    on: (since: string, left: number) => [
      `自 ${since} 起启用，还有 ${left} 个恢复码未用。`,
      `On since ${since}; ${left} recovery codes are left.`,
    ],
    enrol: ['启用双重验证', 'Set it up'],
    renew: ['更换恢复码', 'Other recovery codes'],
    remove: ['停用双重验证', 'Switch it off'],
  },
  password: {
    title: ['修改密码', 'Change the password'],
    about: ['修改后，其他设备上的登录随即失效。', 'Other devices are signed out by it.'],
    present: ['当前密码', 'Present password'],
    done: ['密码已修改，其他设备已退出。', 'Changed; other devices are signed out.'],
  },
});
