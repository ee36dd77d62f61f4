import type { scenarioFile as en } from '../en/scenarioFile.ts';

/** Parameters: see the English file. */
export const scenarioFile: Record<keyof typeof en, string> = {
  'scenarioFile.fileTooLarge': '文件有{value}个字符，最多只读{max}个。请删去与剧本无关的内容。',
  'scenarioFile.notJson': '这里不是JSON。请看看此处或前面是否少了引号、多了逗号，或混进了别的字。',
  'scenarioFile.commaExpected': '这里的前面少了一个逗号。',
  'scenarioFile.notClosed': '有东西只开了头没有收尾：请检查方括号、花括号、冒号或引号。',
  'scenarioFile.comment': 'JSON里不能写注释，请删去这一段。',
  'scenarioFile.tooDeep': '括号套得太深，剧本里没有这么多层。请检查括号在哪里收尾。',
  'scenarioFile.duplicateKey': '“{key}”在这里出现了两次，请只留一个。',

  'scenarioFile.notObject': '这里应是花括号括起的内容，不能是“{value}”。',
  'scenarioFile.notList': '这里应是方括号括起的列表，不能是“{value}”。',
  'scenarioFile.notText': '这里应是引号里的文字，不能是{value}。',
  'scenarioFile.notNumber': '这里应是不带引号的整数，不能是“{value}”。',
  'scenarioFile.notYesNo': '这里只能写其中之一，不带引号：{allowed}。',
  'scenarioFile.notWhole': '{value}不是整数，请取整。',
  'scenarioFile.wrongConst': '这里必须是“{expected}”，不能是“{value}”。',
  'scenarioFile.notOneOf': '这里不能写“{value}”，只能从这些词里选：{allowed}。',
  'scenarioFile.badName':
    '“{value}”不能用作这里的名称。标识须以小写字母开头，只含字母和数字；月份是从1开始的数字。',
  'scenarioFile.tooLong': '太长了，最多{max}个字符。',
  'scenarioFile.tooSmall': '{value}太小，至少是{min}。',
  'scenarioFile.tooLarge': '{value}太大，最多是{max}。',
  'scenarioFile.tooFew': '这里有{value}项，至少要有{min}项。',
  'scenarioFile.tooMany': '这里有{value}项，最多只能有{max}项。',
  'scenarioFile.repeated': '“{value}”在这个列表里出现了两次，请只留一个。',
  'scenarioFile.missingKey': '这里缺少“{key}”。',
  'scenarioFile.unknownKey': '剧本的这个位置没有“{key}”这一项。请删去它，或检查拼写。',
  'scenarioFile.unknownKeyNear': '剧本的这个位置没有“{key}”这一项。是不是想写“{nearest}”？',

  'scenarioFile.reservedId': '标识“{value}”已属于游戏自带的剧本，请换一个。',
  'scenarioFile.foreignCompany':
    '三家公司依次是阿里巴巴、腾讯、字节跳动。这里应是“{expected}”，而不是“{value}”。',
  'scenarioFile.unknownCompany': '本剧本里没有“{value}”这家公司。',
  'scenarioFile.unknownCompanyNear': '本剧本里没有“{value}”这家公司。是不是想写“{nearest}”？',
  'scenarioFile.unknownIndependent': '本剧本里没有“{value}”这家独立公司。',
  'scenarioFile.unknownIndependentNear':
    '本剧本里没有“{value}”这家独立公司。是不是想写“{nearest}”？',
  'scenarioFile.unknownCard': '没有“{value}”这张牌。',
  'scenarioFile.unknownCardNear': '没有“{value}”这张牌。是不是想写“{nearest}”？',
  'scenarioFile.duplicateId': '“{value}”重复了，只能出现一次。',
  'scenarioFile.sameCompany': '两边都是“{value}”；一道门或一个小程序须牵涉两家不同的公司。',
  'scenarioFile.monthOutOfRange': '第{value}个月超出了本剧本的月数。',
  'scenarioFile.tooFewCards': '只有{value}张牌，不够分给没有固定牌的月份。',
  'scenarioFile.badOrder': '行动顺序要把三家公司各列一次，不能是“{value}”。',
  'scenarioFile.levelTooHigh': '{value}级超过了这类业务的最高等级。',
  'scenarioFile.levelTooLow': '{value}级太低，业务至少从1级开始。',
  'scenarioFile.tooManyShares': '分出了{value}股，超过总股数。',
  'scenarioFile.tooManyPrograms': '这里开了{value}个小程序，超过小程序等级所允许的数量。',
  'scenarioFile.programNeedsGate': '有小程序就要有开放的小程序门（{value}），请加进 openGates。',
};
