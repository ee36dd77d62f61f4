/**
 * Terms: 流量池 feed (the pond on the board), 外链 links, 商城 Market, 信誉 standing, 抗令 defy, 遵令 comply,
 * 投放 campaign, 摊位 slot, 翻版 clone, 监管令 edict, 集市日 market day. Sources: see the English file.
 */
import type { names as en } from '../en/names.ts';

export const names: Record<keyof typeof en, string> = {
  'company.alibaba': '阿里巴巴',
  'company.alibaba.initial': '阿',
  'company.alibaba.feed': '淘宝直播',
  'company.alibaba.ads': '阿里妈妈',
  'company.alibaba.mini': '支付宝小程序',
  'company.alibaba.market': '淘宝天猫',
  'company.alibaba.wallet': '支付宝',
  'company.alibaba.pitch':
    '守着收银台：商城最大，钱包最强，广告也最会变现。短板是自有流量太少，只能到别人的园子里找客人；而小程序里成交的订单，是看不到阿里广告的。',
  'company.alibaba.short': '商城最大，钱包最强，自家的客流却太少。',
  'company.tencent': '腾讯',
  'company.tencent.initial': '腾',
  'company.tencent.feed': '微信',
  'company.tencent.ads': '微信广告',
  'company.tencent.mini': '微信小程序',
  'company.tencent.market': '微信小商店',
  'company.tencent.wallet': '微信支付',
  'company.tencent.pitch':
    '人人都在微信上，谁想进来都得付出代价：小程序、支付，外加三家独立公司的股份，处处有收成。广告是弱项；外链每放开一道，所投公司赖以生存的流量就薄一分。',
  'company.tencent.short': '人人都在微信：小程序、支付、股份处处有收成，唯独广告弱。',
  'company.bytedance': '字节跳动',
  'company.bytedance.initial': '字',
  'company.bytedance.feed': '抖音',
  'company.bytedance.ads': '巨量引擎',
  'company.bytedance.mini': '抖音小程序',
  'company.bytedance.market': '抖音商城',
  'company.bytedance.wallet': '抖音支付',
  'company.bytedance.pitch':
    '抓得住注意力，也最懂得卖注意力：流量大，广告强，现金最多。商城、钱包、小程序都是后来者，造价高、上限低，追哪一样要想清楚。',
  'company.bytedance.short': '流量大，广告强，现金最多；商城和钱包起步太晚。',

  'independent.pinduoduo': '拼多多',
  'independent.pinduoduo.about':
    '靠微信群里一传十、十传百的拼团起家。每有一次访问，每股分红1枚金币。',
  'independent.meituan': '美团',
  'independent.meituan.about':
    '外卖与本地生活，生意有很大一块来自微信。每有一次访问，每股分红1枚金币。',
  'independent.kuaishou': '快手',
  'independent.kuaishou.about':
    '抖音之外的另一家短视频。每有一次访问，每股分红1枚金币；三家公司都可以在这里投放，争夺它的访客。',

  'district.feed': '流量池',
  'district.feed.about':
    '客流的源头：每级每月带来{shoppersPerLevel}位顾客。留下来的人就是注意力，注意力可以变成广告收入。',
  'district.ads': '广告',
  'district.ads.about':
    '把曝光变现：曝光×等级÷{exposuresDivisor}。等级越高，在这个流量池里投放越有效，对手来投放也越贵。',
  'district.mini': '小程序',
  'district.mini.about':
    '每级提供一个摊位，供对手的小程序入驻。摊位上每成交{hostedPerCoin}单，你得1枚金币，而且一律用你的钱包付款。',
  'district.market': '商城',
  'district.market.about':
    '按等级吸引顾客：自家流量池里的，以及外链放开处的；另有与等级相等的直达订单。每{ordersPerCoin}单得1枚金币。',
  'district.wallet': '钱包',
  'district.wallet.about':
    '凡是能用它付款的地方，按等级分得支付笔数。每{paymentsPerCoin}笔支付得1枚金币。',

  'gate.links': '外链',
  'gate.links.about': '门主流量池里的顾客可以点开外链，直接去客方的商城，或看客方的视频。',
  'gate.ads': '广告',
  'gate.ads.about': '客方可以在门主的流量池里投放广告，费用付给门主。',
  'gate.mini': '小程序',
  'gate.mini.about': '客方可以在门主的流量池里开小程序。此门一关，已开的小程序全部下架。',
  'gate.pay': '支付',
  'gate.pay.about':
    '门主的商城支持客方的钱包付款。从客方流量池经外链来的顾客可以一键支付（吸引力+{oneTapPull}）。',

  'gateStatus.blocked': '屏蔽',
  'gateStatus.blocked.about': '门关着。门主随时可以免费开放。',
  'gateStatus.open': '开放',
  'gateStatus.open.about': '门开着，开多久由门主决定。',
  'gateStatus.treaty': '协议开放',
  'gateStatus.treaty.about': '依协议开放，协议到期之前不得屏蔽。',
  'gateStatus.ordered': '责令开放',
  'gateStatus.ordered.about': '奉监管令开放，本局之内不得再屏蔽。',

  'figure.attention': '注意力',
  'figure.attention.about': '留在你流量池里的顾客，加上在别处看你视频的人。',
  'figure.advertising': '广告',
  'figure.advertising.about':
    '你的广告收入；对手每在你的流量池投放一次，再加{rivalCampaignFigure}和你的广告等级。',
  'figure.hosting': '承载',
  'figure.hosting.about': '对手的小程序在你的流量池里成交的订单。',
  'figure.orders': '订单',
  'figure.orders.about': '你商城的全部订单：外链与投放带来的、小程序成交的，以及直达订单。',
  'figure.payments': '支付',
  'figure.payments.about': '各处用你的钱包付款的订单与访问。',

  'sector.attention': '注意力',
  'sector.attention.about': '本月留住顾客最多的公司。',
  'sector.advertising': '广告',
  'sector.advertising.about': '本月靠广告和对手投放所得最多的公司。',
  'sector.hosting': '承载',
  'sector.hosting.about': '本月承载小程序订单最多的公司。',
  'sector.orders': '订单',
  'sector.orders.about': '本月商城订单最多的公司。',
  'sector.payments': '支付',
  'sector.payments.about': '本月钱包使用最多的公司。',
  'sector.trust': '公众信任',
  'sector.trust.about': '监管信誉最高的公司。',

  'scenario.standard': '六个月',
  'scenario.standard.about':
    '2021年8月至2022年1月，共{months}个月：从责令整改屏蔽外链，一直到最后期限。',
  'scenario.quick': '四个月',
  'scenario.quick.about':
    '同样的较量压缩到{months}个月，评奖和大限都来得更早。适合初次上手，或课时不多的课堂。',
  'scenario.year': '一整年',
  'scenario.year.about': '{months}个月，评奖更多：有时间经营，有时间翻脸，也有时间和好。',
  'scenario.noRegulator': '没有监管',
  'scenario.noRegulator.about':
    '还是这{months}个月，但没有一道监管令要求开门，也没有反垄断处罚。还会有人主动开门吗？',
  'scenario.bytedanceOpens': '字节先行',
  'scenario.bytedanceOpens.about':
    '下一场较量，用{months}个月走过2022到2024年：腾讯已开了头几道门，字节跳动先行动，而它还没有向腾讯开过门。',
};
