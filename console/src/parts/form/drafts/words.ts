import { words } from '../../../shell/language';

export const w = words({
  takenUp: (at: string) => [
    `接着 ${at} 填的草稿，只存在这台设备上，还没有办理。`,
    `Your draft of ${at} goes on: it lies on this device only, and nothing of it is on file.`,
  ],
  isCut: [
    '证件号、电话、政审内容不存草稿，须重新填写。',
    'ID numbers, telephone numbers and texts of the political review are not kept: fill them in again.',
  ],
  discard: ['不要这份草稿', 'Throw this draft away'],
  kept: ['草稿已存在这台设备', 'Draft kept on this device'],
  inMemory: ['草稿留在本页，刷新或关闭即失', 'Draft kept in this page until it is reloaded or closed'],
  sensitive: [
    '证件号、电话、密码、政审内容不存草稿，只留在本页，刷新即失。',
    'ID numbers, telephone numbers, passwords and texts of the political review stay in this page, and are lost when it is reloaded.',
  ],
});
