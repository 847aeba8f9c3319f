import { words } from '../../shell/language';

export const w = words({
  changed: (by: string, what: string, name: string) => [
    `${by}：${what} · ${name}`,
    `${by}: ${what} · ${name}`,
  ],
  severalChanged: (many: number) => [
    `其他人刚刚更新了 ${many} 人的档案`,
    `Others have just changed ${many} files`,
  ],
});
