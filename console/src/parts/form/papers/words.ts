import { words } from '../../../shell/language';

export const w = words({
  unreachable: ['连接不上服务器，这份文件没有传上', 'The server cannot be reached: this file did not arrive'],
  broken: ['服务器没有收下这份文件，请重传', 'The server did not take this file: send it again'],
  choose: ['选择文件', 'Choose files'],
  camera: ['拍照', 'Take a photograph'],
  old: ['纸质材料编号', 'Old paper, by its number'],
  hint: ['可拖入或粘贴；PDF、照片、Word、Excel', 'Drop or paste; PDF, photographs, Word, Excel'],
  name: ['名称', 'Name'],
  reference: ['编号', 'Where it is kept'],
  remove: (name: string) => [`移除 ${name}`, `Remove ${name}`],
  untitled: ['这一份', 'this one'],
  retry: (name: string) => [`重传 ${name}`, `Send ${name} again`],
  again: ['重传', 'Send again'],
  percent: (part: number) => [`${part}%`, `${part}%`],
  progress: (name: string) => [`${name} 上传进度`, `Upload of ${name}`],
  waiting: ['文件传完就办理。', 'It is sent as soon as the files are there.'],
  failed: ['有文件没有传上，重传或移除后再办理。', 'A file did not arrive: send it again, or remove it.'],
  size: (bytes: number) => [
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  ],
});
