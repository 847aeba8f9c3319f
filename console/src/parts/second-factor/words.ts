import { words } from '../../shell/language';

export const w = words({
  code: ['验证码', 'Code'],
  codeRule: ['验证器应用中的 6 位数字', 'The six digits of your authenticator app'],
  recovery: ['恢复码', 'Recovery code'],
  recoveryRule: [
    '启用双重验证时保存的 16 位恢复码，每个只能用一次',
    'One of those you kept when it was set up; each is good once',
  ],
  byPaper: ['手机不在手边？使用恢复码', 'Without the telephone? Use a recovery code'],
  byApp: ['改用验证器应用的验证码', 'Use a code of the app'],
  why: [
    '双重验证：登录时除密码外，还须输入手机验证器应用中的验证码。别人知道了密码也登录不了。',
    'A second factor: besides the password, a code of an app on your telephone is asked for. Whoever knows the password alone does not come in.',
  ],
  steps: [
    '准备手机上的验证器应用(任何支持 TOTP 的应用)，然后输入当前密码。',
    'Have an authenticator app at hand (any that knows TOTP), then enter your present password.',
  ],
  password: ['当前密码', 'Present password'],
  begin: ['开始设置', 'Begin'],
  busy: ['稍候…', 'One moment…'],
  scan: ['用验证器应用扫描二维码', 'Scan this with the authenticator app'],
  qr: ['验证器应用用的二维码', 'QR code for the authenticator app'],
  typed: ['扫描不了？在应用中手工输入密钥', 'It cannot be scanned? Type the key into the app'],
  copyKey: ['复制密钥', 'Copy the key'],
  confirm: ['输入应用显示的验证码', 'Enter the code that the app shows'],
  turnOn: ['启用', 'Switch on'],
  keep: ['请保存恢复码', 'Keep these recovery codes'],
  keepWhy: [
    '手机丢失时，用恢复码代替验证码登录，每个只能用一次。恢复码只显示这一次，请抄下或打印，不要和密码放在一起。',
    'When the telephone is lost, a recovery code takes the place of a code, each once. They are shown this once: write them down or print them, and keep them apart from the password.',
  ],
  codes: ['恢复码', 'Recovery codes'],
  copyCodes: ['复制', 'Copy'],
  print: ['打印', 'Print'],
  printed: (login: string) => [`纪实 恢复码(${login})`, `Jishi recovery codes (${login})`],
  kept: ['我已保存恢复码', 'I have kept the codes'],
  done: ['完成', 'Done'],
});
