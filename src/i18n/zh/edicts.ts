import type { edicts as en } from '../en/edicts.ts';

/** Sources: see the English file. */
export const edicts: Record<keyof typeof en, string> = {
  'edict.rectifyLinks': '整治屏蔽外链',
  'edict.rectifyLinks.text': '每家公司必须开放一道外链门。抗令者付{fine}枚金币，信誉−{standing}。',
  'edict.rectifyLinks.history':
    '2021年7月26日，工信部公布为期半年的专项整治，涉及22个具体场景，屏蔽网址链接是其中之一。9月9日又开会要求各平台17日前解除屏蔽，否则将依法处置。',

  'edict.sixMonthDeadline': '半年大限',
  'edict.sixMonthDeadline.text':
    '每家公司必须开放自己所有仍屏蔽的外链门。抗令者每道门付{fine}枚金币，信誉共−{standing}。',
  'edict.sixMonthDeadline.history':
    '专项整治为期半年，到2022年1月下旬为止。工信部部长2021年10月17日曾说屏蔽外链问题已基本解决，而微信直到11月29日才在群聊里试行开放电商外链。',

  'edict.paymentsInterconnection': '支付互联互通',
  'edict.paymentsInterconnection.text':
    '每家公司必须开放一道支付门。抗令者付{fine}枚金币，信誉−{standing}。',
  'edict.paymentsInterconnection.history':
    '2021年9月28日有报道称，阿里系的饿了么、优酷、大麦、考拉已接入微信支付，淘宝自己却没有。几天后，云闪付开始与支付宝、微信支付条码互认。',

  'edict.miniProgramNeutrality': '小程序中立',
  'edict.miniProgramNeutrality.text':
    '小程序等级最高的公司必须开放自己所有仍屏蔽的小程序门。抗令者付{fine}枚金币，信誉−{standing}。',
  'edict.miniProgramNeutrality.history':
    '2021年春，阿里的淘宝特价版申请入驻微信小程序，腾讯迟迟没有放行。同年10月，市场监管总局起草规则，要求“超级平台”承担开放义务。',

  'edict.fairAdAccess': '广告公平准入',
  'edict.fairAdAccess.text':
    '广告等级最高的公司必须开放自己所有仍屏蔽的广告门。抗令者付{fine}枚金币，信誉−{standing}。',
  'edict.fairAdAccess.history':
    '2021年中国互联网广告，阿里巴巴、字节跳动、腾讯约占29%、21%和15%。市场监管总局当年10月起草的开放义务，针对的正是这种体量的平台。',

  'edict.chooseOneOfTwo': '禁止“二选一”',
  'edict.chooseOneOfTwo.text':
    '商城等级最高的公司必须开放一道门，种类不限。抗令者付{fine}枚金币，信誉−{standing}。',
  'edict.chooseOneOfTwo.history':
    '2021年4月10日，阿里巴巴因强迫商家“二选一”被罚182亿元，相当于其2019年中国境内销售额的4%。10月轮到美团，罚款约34.4亿元。',

  'edict.inspection': '监管检查',
  'edict.inspection.text':
    '信誉低于0的公司，每低1点付{inspectionFine}枚金币。然后信誉最低的公司必须开放一道门，种类不限；抗令者付{fine}枚金币，信誉−{standing}。',
  'edict.inspection.history':
    '2021年4月13日，监管部门限34家平台企业一个月内完成自查。11月24日，工信部要求腾讯系应用的每次更新都须先经检测，直至年底。',

  'edict.unfairCompetition': '反不正当竞争',
  'edict.unfairCompetition.text':
    '屏蔽门最多的公司必须开放一道门，种类不限。抗令者付{fine}枚金币，信誉−{standing}。',
  'edict.unfairCompetition.history':
    '2021年8月17日，市场监管总局就禁止流量劫持、恶意不兼容等行为公开征求意见。当年2月，抖音已起诉腾讯在微信和QQ上屏蔽自己，索赔约9000万元。',

  'edict.hearing': '行政约谈',
  'edict.hearing.text': '每家公司可以永久开放一道门，种类不限，信誉+{permitStanding}。婉拒不受罚。',
  'edict.hearing.history':
    '2021年9月13日工信部公开表态后，三家各有各的说法：腾讯说分阶段、分步骤，阿里说愿与各方相向而行，字节则请对方拿出明确时间表。',

  'edict.screenTime': '防沉迷限时',
  'edict.screenTime.text': '本月凡{level}级及以上的流量池，各少{shoppers}位顾客。',
  'edict.screenTime.history':
    '2021年8月30日起，未成年人平常一周只能玩三小时网络游戏。9月18日，抖音规定14岁以下用户每天最多使用40分钟。',

  'edict.personalDataLaw': '个人信息保护法',
  'edict.personalDataLaw.text': '本月每次投放的吸引力−{campaignPull}。',
  'edict.personalDataLaw.history':
    '2021年9月1日《数据安全法》施行，11月1日《个人信息保护法》施行。后者让广告的精准投放变得更难。',

  'edict.mergerControl': '经营者集中审查',
  'edict.mergerControl.text':
    '持股最多的公司须退回一股，得{mergerPrice}枚金币：退的是所持独立公司中上月访问最少的一家。',
  'edict.mergerControl.history':
    '2021年7月10日，市场监管总局叫停了腾讯所投的两家游戏直播平台虎牙与斗鱼的合并。11月20日，又对43起未依法申报的旧案开出罚单，每起50万元。',

  'edict.algorithmRules': '算法推荐管理规定',
  'edict.algorithmRules.text': '本月各家广告收入除以{adCoinsDivisor}。',
  'edict.algorithmRules.history':
    '2022年3月1日起，也就是本作结束后不久，用户可以一键关闭算法推荐。罚款虽轻，但最靠推荐吃饭的正是字节跳动。',

  'edict.fintechRestructuring': '金融科技整改',
  'edict.fintechRestructuring.text':
    '本月钱包等级最高的公司，其钱包在各处的权重减半，红包的加成也算在内。',
  'edict.fintechRestructuring.history':
    '支付宝的母公司蚂蚁集团原定2020年11月上市，开市前两天被叫停。整改持续到2023年7月，以蚂蚁被罚约71亿元告一段落。',
};
