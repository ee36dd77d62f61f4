import type { edicts as en } from '../en/edicts.ts';

/** Parameters: see the English file. */
export const edicts: Record<keyof typeof en, string> = {
  'edict.rectifyLinks': '整治屏蔽外链',
  'edict.rectifyLinks.text': '每家公司必须开放一道外链门。抗令者付{fine}枚金币，信誉−{standing}。',

  'edict.sixMonthDeadline': '半年大限',
  'edict.sixMonthDeadline.text':
    '每家公司必须开放自己所有仍屏蔽的外链门。抗令者每道门付{fine}枚金币，信誉共−{standing}。',

  'edict.paymentsInterconnection': '支付互联互通',
  'edict.paymentsInterconnection.text':
    '每家公司必须开放一道支付门。抗令者付{fine}枚金币，信誉−{standing}。',

  'edict.miniProgramNeutrality': '小程序中立',
  'edict.miniProgramNeutrality.text':
    '小程序等级最高的公司必须开放自己所有仍屏蔽的小程序门。抗令者付{fine}枚金币，信誉−{standing}。',

  'edict.fairAdAccess': '广告公平准入',
  'edict.fairAdAccess.text':
    '广告等级最高的公司必须开放自己所有仍屏蔽的广告门。抗令者付{fine}枚金币，信誉−{standing}。',

  'edict.chooseOneOfTwo': '禁止“二选一”',
  'edict.chooseOneOfTwo.text':
    '商城等级最高的公司必须开放一道门，种类不限。抗令者付{fine}枚金币，信誉−{standing}。',

  'edict.inspection': '监管检查',
  'edict.inspection.text':
    '信誉低于0的公司，每低1点付{inspectionFine}枚金币。然后信誉最低的公司必须开放一道门，种类不限；抗令者付{fine}枚金币，信誉−{standing}。',

  'edict.unfairCompetition': '反不正当竞争',
  'edict.unfairCompetition.text':
    '屏蔽门最多的公司必须开放一道门，种类不限。抗令者付{fine}枚金币，信誉−{standing}。',

  'edict.hearing': '行政约谈',
  'edict.hearing.text': '每家公司可以永久开放一道门，种类不限，信誉+{permitStanding}。婉拒不受罚。',

  'edict.noEdict': '本月无令',
  'edict.noEdict.text': '监管部门没有动静，本月谁也不必开门。',

  'edict.screenTime': '防沉迷限时',
  'edict.screenTime.text': '本月凡{level}级及以上的流量池，各少{shoppers}位顾客。',

  'edict.personalDataLaw': '个人信息保护法',
  'edict.personalDataLaw.text': '本月每次投放的吸引力−{campaignPull}。',

  'edict.mergerControl': '经营者集中审查',
  'edict.mergerControl.text':
    '持股最多的公司须退回一股，得{mergerPrice}枚金币：退的是所持独立公司中上月访问最少的一家。',

  'edict.algorithmRules': '算法推荐管理规定',
  'edict.algorithmRules.text': '本月各家广告收入除以{adCoinsDivisor}。',

  'edict.fintechRestructuring': '金融科技整改',
  'edict.fintechRestructuring.text':
    '本月钱包等级最高的公司，其钱包在各处的权重减半，红包的加成也算在内。',
};
