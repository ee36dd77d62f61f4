/** What happened after the game's six months, in Chinese. Sources: content/epilogue.ts. */
export const epilogue = {
  'debrief.sources': '出处',
  'debrief.repost': '（转载）',
  'debrief.verdict.right': '说中',
  'debrief.verdict.partly': '部分说中',
  'debrief.verdict.unclear': '难说',
  'debrief.verdict.wrong': '没说中',
  'debrief.forecasts.finding': '三年之后再看，文章的{n}个预测说中了{right}个。',
  'debrief.afterwards.finding': '墙是一步步拆的，而且先拆在开门能赚钱的地方。',
  'debrief.forecasts.said': '文章说',
  'debrief.forecasts.verdict': '结果',
  'debrief.forecasts.came': '后来',

  'debrief.forecast.controlled': '墙会拆，但拆得有分寸',
  'debrief.forecast.controlled.outcome':
    '分阶段进行，有警示页、有试点；后来在广告付得起钱的地方才开',
  'debrief.forecast.tencentAds': '腾讯的广告收入会增加',
  'debrief.forecast.tencentAds.outcome': '2022年起天猫广告进了微信朋友圈，2023年起可直达店铺',
  'debrief.forecast.pinduoduo': '拼多多最该担心',
  'debrief.forecast.pinduoduo.outcome': '2023年11月其母公司市值超过阿里巴巴：约1960亿对1910亿美元',
  'debrief.forecast.meituan': '美团也会受损',
  'debrief.forecast.meituan.outcome': '受损了，但来自抖音和降佣新规，而不是阿里巴巴进微信',
  'debrief.forecast.kuaishou': '快手也会受损',
  'debrief.forecast.kuaishou.outcome': '看不出来：2023年快手电商成交约1.18万亿元',
  'debrief.forecast.bytedance': '字节跳动会领先一步',
  'debrief.forecast.bytedance.outcome':
    '电商上确实如此：2023年抖音成交超过2万亿元（非官方）。广告上2021年就已领先腾讯',
  'debrief.forecast.tencentContent': '腾讯做内容平台的雄心会受挫',
  'debrief.forecast.tencentContent.outcome': '没有应验：视频号一路增长，2023年单季广告收入约30亿元',

  'debrief.after.windDown': '高层发话，整顿应尽快收尾，股价大涨。同月，快手切断淘宝外链。',
  'debrief.after.moments': '天猫广告出现在微信朋友圈：腾讯在能赚钱的地方开门。',
  'debrief.after.partners': '抖音与饿了么联手对付美团。一个月后，拼多多在美国推出Temu。',
  'debrief.after.sheds': '腾讯把美团股份派给股东，此前已派过京东：靠持股结的盟，散了。',
  'debrief.after.split': '阿里巴巴宣布一拆为六。后来取消了云业务分拆，盒马上市也搁置。',
  'debrief.after.channels':
    '视频号单季广告收入约30亿元；抖音本地生活半年成交破千亿。蚂蚁被罚，整改称大体完成。',
  'debrief.after.adverts': '微信里的广告可以直达淘宝、天猫。',
  'debrief.after.passes': '拼多多母公司的市值超过阿里巴巴。',
  'debrief.after.games': '腾讯让《王者荣耀》重回抖音直播。',
  'debrief.after.wechatPay':
    '淘宝、天猫分批接入微信支付：2021年的传言，迟到三年成真。8月底，阿里巴巴的三年整改已宣告完成。',
} as const;
