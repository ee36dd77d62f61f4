import type { bots as en } from '../en/bots.ts';

export const bots: Record<keyof typeof en, string> = {
  'level.novice': '新手',
  'level.novice.about': '刚读完规则，只盯着自己的下一个集市日。',
  'level.apprentice': '学徒',
  'level.apprentice.about': '会拿本月得失与对手相比，偶尔漏看一道门。',
  'level.steward': '管家',
  'level.steward.about': '为今后几个月打算，会提出双方都划算的协议。',
  'level.strategist': '谋士',
  'level.strategist.about': '提前几步盘算你会怎么应对。',
  'level.grandmaster': '宗师',
  'level.grandmaster.about': '每步最多思考一秒半，能看多远就看多远。',
  'persona.mixed': '随机',
  'persona.plain': '稳健派',
  'persona.plain.about': '只看得分，别无偏好。',
  'persona.closedGarden': '闭园派',
  'persona.closedGarden.about': '能关的门尽量一直关着。',
  'persona.superApp': '超级应用派',
  'persona.superApp.about': '小程序、支付，样样都要收进自家园子。',
  'persona.armsDealer': '流量商人',
  'persona.armsDealer.about': '谁出钱，就把注意力卖给谁。',
  'persona.regulatorsFriend': '合规派',
  'persona.regulatorsFriend.about': '早开门、守规矩，最爱监管的夸奖。',
  'reason.only': '它别无选择。',
  'reason.day':
    '它预计这一步会给下个集市日带来订单 {orders}、金币 {cash}、市值 {value}；次优选择（{next}）则是 {nextOrders}、{nextCash}、{nextValue}。',
  'reason.lead':
    '就下个集市日而言，次优选择（{next}）并不逊色（订单 {nextOrders}、金币 {nextCash}、市值 {nextValue}，这一步是 {orders}、{cash}、{value}），但它估计终局时与最强对手的分差：走这一步为 {lead}，走那一步为 {nextLead}。',
  'reason.taste':
    '单看数字，这一步并不比次优选择（{next}）好：下个集市日订单 {orders}、金币 {cash}、市值 {value}，对比 {nextOrders}、{nextCash}、{nextValue}；只是它更喜欢这样走。',
};
