/** The page of the person's bundle: one plain script and one style sheet, so that browsers without modules have it too. */
import type { Plugin } from 'vite';

const PAGE = (script: string, style: string) => `<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="format-detection" content="telephone=no">
  <title>纪实 · Jishi</title>
  <link rel="icon" href="/console/icon.svg">
  <link rel="stylesheet" href="/console/person/${style}">
  <script defer src="/console/person/${script}"></script>
</head>
<body>
  <noscript>需要启用 JavaScript。JavaScript is needed.</noscript>
  <main>
    <p class="quiet">正在打开… Opening…</p>
    <p class="unopened">一直打不开？请更新微信或浏览器（Chrome 61、Safari 11 以上）后重试，或把纸质材料交给支部。
      Does it not open? Update the browser, or hand the paper to the branch.</p>
  </main>
</body>
</html>
`;

export function personPage(): Plugin {
  return {
    name: 'person-page',
    apply: 'build',
    // After the style sheet is there, which Vite adds at the end.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const named = (ending: string) => Object.keys(bundle).find((name) => name.endsWith(ending)) ?? '';
        this.emitFile({ type: 'asset', fileName: 'index.html', source: PAGE(named('.js'), named('.css')) });
      },
    },
  };
}
