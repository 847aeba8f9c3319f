import { words } from '../../../shell/language';

export const w = words({
  title: ['访问令牌', 'Access tokens'],
  about: [
    '供程序使用,权限与您相同。密文只显示一次。',
    'For programs, with your own rights. The secret is shown once.',
  ],
  none: [
    '还没有令牌。程序要读写数据时,在下面新建一个。',
    'There is no token yet. Make one below for a program that reads or writes.',
  ],
  columns: {
    label: ['名称', 'Label'],
    made: ['创建', 'Made'],
    expires: ['到期', 'Expires'],
    state: ['状态', 'State'],
  },
  revoked: ['已吊销', 'revoked'],
  revoke: ['有效,吊销', 'Live; revoke'],
  newToken: ['新建令牌', 'A new token'],
});
