/**
 * GraphiQL has no languages: every word of it is a literal in its files. This is what each is in Chinese; the
 * build (graphiql.ts) puts the choice in its place and fails when a literal is no longer there.
 */
const SECTIONS = {
  Arguments: '参数',
  'Deprecated Arguments': '已停用的参数',
  'Deprecated Enum Values': '已停用的枚举值',
  'Deprecated Fields': '已停用的字段',
  Directives: '指令',
  'Enum Values': '枚举值',
  Fields: '字段',
  Implements: '实现的接口',
  Implementations: '实现',
  'Possible Types': '可能的类型',
  'Root Types': '根类型',
  Type: '类型',
  'All Schema Types': '全部类型',
};

/** A file of GraphiQL; then its literals, each with its Chinese. */
export const LITERALS: Record<string, Record<string, string>> = {
  'graphiql/dist/GraphiQL.js': {
    'New tab': '新建标签页',
    Show: '显示',
    Hide: '隐藏',
    'Editor Commands': '编辑器命令',
    'Operation Editor': '操作编辑器',
    Variables: '变量',
    Headers: '请求头',
    'Select active operation': '选择当前操作',
  },
  'graphiql/dist/ui/sidebar.js': {
    'Open short keys dialog': '快捷键',
    'Open settings dialog': '设置',
    Show: '显示',
    Hide: '隐藏',
    'Short Keys': '快捷键',
    Settings: '设置',
    'This modal provides a list of available keyboard shortcuts and their functions.':
      '可用的快捷键及其作用。',
    'This modal lets you adjust header persistence, interface theme, and clear local storage.':
      '调整请求头的保存和界面外观,清除本地数据。',
    'Persist headers': '保存请求头',
    'Save headers upon reloading.': '重新载入后保留请求头。',
    'Only enable if you trust this device.': '仅在可信的设备上开启。',
    On: '开',
    Off: '关',
    Theme: '外观',
    'Adjust how the interface appears.': '调整界面的外观。',
    System: '跟随系统',
    Light: '浅色',
    Dark: '深色',
    'Clear storage': '清除数据',
    'Remove all locally stored data and start fresh.': '移除本地保存的全部数据,从头开始。',
    'Cleared data': '已清除',
    Failed: '失败',
    'Clear data': '清除数据',
  },
  'graphiql/dist/ui/short-keys.js': {
    'Execute query': '执行',
    'Open the Command Palette (you must have focus in the editor)': '编辑器的命令面板(光标须在编辑器内)',
    'Prettify editors': '整理格式',
    'Copy query': '复制操作',
    'Re-fetch schema using introspection': '重新获取 schema',
    'Search in documentation': '在文档中查找',
    'Search in editor': '在编辑器中查找',
    'Merge fragments definitions into operation definition': '把片段并入操作',
    'Short Key': '快捷键',
    Function: '作用',
    'This Graph': '此 Graph',
    'QL editor uses': 'QL 编辑器采用',
    'Monaco editor shortcuts': 'Monaco 编辑器的快捷键',
    ', with keybindings similar to VS Code. See the full list of shortcuts for':
      ',与 VS Code 相近。完整列表:',
    or: '或',
  },
  '@graphiql/react/dist/components/dialog/index.js': { 'Close dialog': '关闭对话框' },
  '@graphiql/react/dist/components/execute-button/index.js': { Stop: '停止', Execute: '执行' },
  '@graphiql/react/dist/components/response-editor.js': { 'Result Window': '结果窗口' },
  '@graphiql/react/dist/components/tabs/index.js': { 'Close Tab': '关闭标签页' },
  '@graphiql/react/dist/constants.js': {
    'Prettify Editors': '整理格式',
    'Merge Fragments into Query': '把片段并入操作',
    'Run Operation': '执行操作',
    'Copy Query': '复制操作',
  },
  '@graphiql/react/dist/utility/tabs.js': { '<untitled>': '<未命名>' },
  '@graphiql/plugin-doc-explorer/dist/context.js': { 'Documentation Explorer': 'Schema 文档', Docs: '文档' },
  '@graphiql/plugin-doc-explorer/dist/components/doc-explorer.js': {
    'Error fetching schema': '获取 schema 失败',
    'Schema is invalid: ': 'Schema 有误:',
    'No GraphQL schema available': '没有 schema',
    'Documentation Explorer': 'Schema 文档',
  },
  '@graphiql/plugin-doc-explorer/dist/components/schema-documentation.js': {
    'A GraphQL schema provides a root type for each kind of operation.': '每一类操作都有一个根类型。',
  },
  '@graphiql/plugin-doc-explorer/dist/components/field-documentation.js': {
    'Show Deprecated Arguments': '显示已停用的参数',
  },
  '@graphiql/plugin-doc-explorer/dist/components/type-documentation.js': {
    'Show Deprecated Fields': '显示已停用的字段',
    'Show Deprecated Values': '显示已停用的值',
  },
  '@graphiql/plugin-doc-explorer/dist/components/argument.js': { Deprecated: '已停用' },
  '@graphiql/plugin-doc-explorer/dist/components/deprecation-reason.js': { Deprecated: '已停用' },
  '@graphiql/plugin-doc-explorer/dist/components/search.js': {
    'No results found': '没有找到',
    'Other results': '其他结果',
  },
};

const isChinese = 'document.documentElement.lang !== "en"';
const quoted = (text: unknown) => JSON.stringify(text);

/** The code that chooses between the two by the page's language. */
export const choice = (english: string, chinese: string) =>
  `(${isChinese} ? ${quoted(chinese)} : ${quoted(english)})`;
/** The same inside a template of GraphiQL. */
const inTemplate = (english: string, chinese: string) => `\${${choice(english, chinese)}}`;

/** What is no literal of its own: pieces of a template, a name that is also a key. */
export const PIECES: Record<string, [before: string, after: string][]> = {
  'graphiql/dist/GraphiQL.js': [[' editor tools`', `${inTemplate(' editor tools', '编辑工具')}\``]],
  'graphiql/dist/ui/sidebar.js': [
    ['`Re-fetch GraphQL schema (', `\`${inTemplate('Re-fetch GraphQL schema (', '重新获取 schema (')}`],
  ],
  'graphiql/dist/ui/toolbar.js': [
    ['`Prettify query (', `\`${inTemplate('Prettify query (', '整理格式 (')}`],
    ['`Merge fragments into query (', `\`${inTemplate('Merge fragments into query (', '把片段并入操作 (')}`],
    ['`Copy query (', `\`${inTemplate('Copy query (', '复制操作 (')}`],
  ],
  '@graphiql/react/dist/components/execute-button/index.js': [
    [' query (${', `${inTemplate(' query (', ' (')}\${`],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/doc-explorer.js': [
    ['`Go back to ${', `\`${inTemplate('Go back to ', '返回 ')}\${`],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/search.js': [
    [`\`Search \${navItem.name}...\``, `\`${inTemplate('Search ', '搜索 ')}\${navItem.name}…\``],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/section.js': [
    ['\n      title\n', `\n      (${isChinese} ? ${quoted(SECTIONS)}[title] : undefined) ?? title\n`],
  ],
  '@graphiql/plugin-doc-explorer/dist/context.js': [
    [
      'button[aria-label="Show Documentation Explorer"]\'',
      `button[aria-label="' + ${choice('Show Documentation Explorer', '显示 Schema 文档')} + '"]'`,
    ],
  ],
};
