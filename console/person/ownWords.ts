/** The words of the second factor, and of where one is signed in. */
import { words } from '../src/shell/language';

export const w = words({
  factor: {
    title: ['双重验证', 'Second factor'],
    asked: ['密码正确，还须输入验证码。', 'The password is right; a code is asked for besides.'],
    code: ['验证码', 'Code'],
    codeHint: ['验证器应用中的6位数字', 'six digits of the authenticator app'],
    written: ['恢复码', 'Recovery code'],
    writtenHint: ['启用时保存的，每个只能用一次', 'one of those you kept; each is good once'],
    byPaper: ['手机不在手边？使用恢复码', 'Without the app? Use a recovery code'],
    byApp: ['改用验证器应用的验证码', 'Use a code of the app'],
    must: [
      '组织要求您的账户启用双重验证：登录时除密码外，还须输入验证器应用中的验证码。请先设置，再办理其他事项。',
      'It is required of your account: besides the password, a code of an authenticator app is asked for. Set it up before anything else.',
    ],
    why: [
      '启用后，登录时除密码外，还须输入验证器应用中的验证码，别人知道了密码也登录不了。',
      'Besides the password, a code of an authenticator app is then asked for at the sign-in. Whoever knows the password alone does not come in.',
    ],
    begin: ['开始设置', 'Begin'],
    set: ['启用双重验证', 'Set it up'],
    back: ['返回', 'Back'],
    scan: ['把账户加入验证器应用', 'Add the account to the app'],
    scanHint: [
      '应用在这部手机上，点下面的按钮；在另一部手机上，用它扫描二维码。然后输入应用显示的验证码。',
      'Is the app on this telephone, press the button; is it on another, scan the code with it. Then enter the code that it shows.',
    ],
    open: ['在验证器应用中打开', 'Open in the app'],
    qr: ['验证器应用用的二维码', 'QR code for the authenticator app'],
    typed: ['手工输入密钥', 'Type the key'],
    copy: ['复制', 'Copy'],
    copied: ['已复制', 'Copied'],
    turnOn: ['启用', 'Switch on'],
    keep: ['请保存恢复码', 'Keep these recovery codes'],
    keepWhy: [
      '验证器用不了时，用恢复码代替验证码登录，每个只能用一次。恢复码只显示这一次，请抄下、截图或打印，不要和密码放在一起。',
      'Where the app is lost, a recovery code takes the place of a code, each once. They are shown this once: write them down, and keep them apart from the password.',
    ],
    print: ['打印', 'Print'],
    kept: ['我已保存', 'I have kept them'],
    since: (day: string, left: number) => [
      `自${day}起启用，还有 ${left} 个恢复码。`,
      `On since ${day}; ${left} recovery codes are left.`,
    ],
    renew: ['更换恢复码', 'Other recovery codes'],
    remove: ['停用双重验证', 'Switch it off'],
  },
  devices: {
    title: ['登录的设备', 'Where you are signed in'],
    unknown: ['未知设备', 'Unknown device'],
    mini: ['小程序', 'Mini-program'],
    here: ['就是这台', 'this one'],
    since: (since: string, seen: string) => [
      `${since}登录，最近使用 ${seen}`,
      `since ${since}, last used ${seen}`,
    ],
    end: ['退出', 'Sign out'],
    endOf: (name: string, since: string) => [
      `退出${name}（${since}登录）`,
      `Sign out ${name}, since ${since}`,
    ],
    endOthers: ['退出其他设备', 'Sign out everywhere else'],
  },
});
