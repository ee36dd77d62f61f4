/** 桌上会动的一切：集市日、各种时刻，以及一股股客流。 */
export const show = {
  'table.show.pause': '暂停',
  'table.show.resume': '继续',
  'table.show.times': '{n} 倍速',
  'table.show.speeds': '集市日的速度',
  'table.show.skip': '跳过',
  'table.show.next': '下一步',
  'table.show.again': '再看一遍',
  'table.show.end': '结束',
  'table.show.controls': '集市日',
  'table.show.open': '集市日',
  'table.show.openText': '第{month}个月：{n} 位顾客出发了',
  'table.show.close': '灯笼都到家了',
  'table.show.orders': '订单',
  'table.show.payments': '支付',
} as const satisfies Record<string, string>;
