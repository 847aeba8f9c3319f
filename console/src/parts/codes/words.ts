import { words } from '../../shell/language';

export const w = words({
  button: ['注册二维码', 'QR code to register'],
  codeOf: (name: string) => [`注册二维码 · ${name}`, `QR code to register · ${name}`],
  picture: ['二维码', 'QR code'],
  branch: ['邀请支部', 'Invited by'],
  committee: ['上级党委', 'Committee'],
  until: ['有效期至', 'Good until'],
  contact: ['联系人', 'Contact'],
  noContact: ['未写明，请在“管理 · 注册码”中设置', 'not named: see Administration, Registration codes'],
  address: ['网址', 'Address'],
  copy: ['复制网址', 'Copy the address'],
  once: [
    '请申请人用手机扫码登记。关闭后不再显示；遗失时重发，原码随之作废。',
    'Shown this once. If it is lost, make another: this one then opens nothing.',
  ],
  print: ['打印', 'Print'],
  close: ['关闭', 'Close'],
  withName: ['印上姓名', 'With the name'],
  again: ['再看二维码', 'Show the code again'],
  sheet: {
    mark: ['纪实 · 发展党员全程纪实', 'Jishi · The record of admission'],
    title: ['请扫码登记', 'Scan to register'],
    steps: {
      scan: [
        '用手机扫描二维码；不能扫码时，在浏览器中输入下面的网址。',
        'Scan the code with a telephone, or type the address below.',
      ],
      check: [
        '核对邀请支部，填写身份证号和手机号。',
        'See who invites; fill in ID number and mobile number.',
      ],
      agree: [
        '设置密码，阅读并同意个人信息处理告知书。',
        'Choose a password; read and agree to the text on personal data.',
      ],
    },
    alone: ['此码只供一人使用一次，请勿转发。', 'For one person, once: do not pass it on.'],
  },
  issue: {
    about: [
      '选一位还没有登记的人，出示新的二维码。此前发给他的码随之作废。',
      'Choose somebody who has not registered yet. An earlier code of theirs then opens nothing.',
    ],
    search: ['姓名或拼音', 'Name or pinyin'],
    days: ['有效天数', 'Days it is good for'],
    open: (until: string) => [`有码，${until} 到期`, `has a code until ${until}`],
    none: ['还没有码', 'no code'],
    states: {
      EXPIRED: ['码已过期', 'the code has expired'],
      REVOKED: ['码已作废', 'the code was revoked'],
      USED: ['码已使用', 'the code was used'],
    },
    show: ['出示二维码', 'Show a code'],
    showOf: (name: string) => [`出示 ${name} 的二维码`, `Show a code for ${name}`],
    nobody: ['没有待登记的人。', 'Nobody waits to register.'],
    nobodyCalled: (name: string) => [
      `待登记的人里没有“${name}”。`,
      `Nobody called “${name}” waits to register.`,
    ],
    more: (count: number) => [`另有 ${count} 人，请按姓名查找`, `${count} more: search by name`],
    newPerson: ['新增发展人员', 'A new person'],
    all: ['全部注册码', 'All codes'],
  },
  invitation: {
    title: (name: string) => [`邀请链接 · ${name}`, `Link of the invitation · ${name}`],
    login: ['登录名', 'Login'],
    copy: ['复制链接', 'Copy the link'],
    once: [
      '请当面或用可靠的方式交给本人；本人打开后自设密码，链接即失效。关闭后不再显示，遗失时重发。',
      'Hand it to its holder yourself: it sets the password and ends. Shown this once; if it is lost, make another.',
    ],
    again: ['再看链接', 'Show the link again'],
  },
});
