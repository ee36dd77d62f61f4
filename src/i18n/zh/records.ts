import type { records as en } from '../en/records.ts';

export const records: Record<keyof typeof en, string> = {
  'record.tooLarge': '文件太大，不可能是《围墙花园》的存档。请另选一个文件。',
  'record.notJson': '这不是存档文件：内容无法读取。请另选一个文件。',
  'record.foreign': '这个文件不是由《围墙花园》保存的。请选择用“保存为文件”得到的文件。',
  'record.newerFile': '这局游戏由更新版本的《围墙花园》保存。请先刷新页面完成更新，再打开它。',
  'record.otherRules':
    '这局游戏采用第 {version} 版规则，而当前页面只支持第 {known} 版，因此无法复盘。',
  'record.damaged': '存档已损坏（位置：“{path}”），无法打开。请试试更早的备份。',
  'record.unknownScenario': '这局游戏使用的剧本“{scenario}”在当前页面中不存在。',
  'record.illegal': '存档已损坏：第 {ply} 步不符合规则。请试试更早的备份。',
  'record.unfinished':
    '这局是在联网的牌桌上中途保存的。后面的牌只有那一桌知道，所以不能在这里接着玩。',
  'record.missing': '这个浏览器里没有该地址对应的存档。它可能已被删除，或保存在另一台设备上。',
  'record.noStorage': '浏览器不允许页面保存进度。可以照常游戏，但关闭页面前请先保存为文件。',
};
