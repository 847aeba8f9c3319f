import { words } from '../../shell/language';

export const w = words({
  title: ['快捷键', 'Keys'],
  close: ['关闭', 'Close'],
  everywhere: ['任何位置', 'Everywhere'],
  palette: ['命令面板', 'Command palette'],
  thisList: ['本列表', 'This list'],
  nextPrevious: ['下一件、上一件', 'Next, previous'],
  choose: ['选择', 'Choose'],
  search: ['搜索', 'Search'],
  inbox: {
    open: ['打开预览', 'Open the preview'],
    approve: ['通过', 'Approve'],
    giveBack: ['退回', 'Return'],
    undo: ['撤销刚办的', 'Reverse what was just decided'],
    leave: ['关闭预览、清除选择', 'Close the preview, clear the choice'],
  },
  people: { open: ['打开档案', 'Open the file'], leave: ['清除选择', 'Clear the choice'] },
  reading: {
    pass: ['选通过', 'Choose: pass'],
    giveBack: ['选退回，写原因', 'Choose: return, and write why'],
    send: ['办理，看下一份', 'Send it, and on to the next'],
    leave: ['离开输入框、合上材料', 'Leave the field, close the paper'],
  },
  filings: {
    open: ['打开档案', 'Open the file'],
    acknowledge: ['备案', 'Acknowledge'],
    undo: ['撤回刚备案的', 'Take back what was just acknowledged'],
    leave: ['清除选择', 'Clear the choice'],
  },
});
