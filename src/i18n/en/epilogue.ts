/** What happened after the game's six months. Sources: content/epilogue.ts. */
export const epilogue = {
  'debrief.sources': 'Sources',
  'debrief.repost': '(repost)',
  'debrief.verdict.right': 'Right',
  'debrief.verdict.partly': 'Partly',
  'debrief.verdict.unclear': 'Unclear',
  'debrief.verdict.wrong': 'Wrong',
  'debrief.forecasts.finding':
    'Three years on, {right} of the article’s {n} forecasts have come true.',
  'debrief.afterwards.finding':
    'The walls came down step by step, and first where an opening earned money.',
  'debrief.forecasts.said': 'The article said',
  'debrief.forecasts.verdict': 'It was',
  'debrief.forecasts.came': 'What came',

  'debrief.forecast.controlled': 'The walls will open, but in a controlled way',
  'debrief.forecast.controlled.outcome':
    'In stages, with warning pages and trials; later where advertising paid for it',
  'debrief.forecast.tencentAds': 'Tencent will earn more from advertising',
  'debrief.forecast.tencentAds.outcome':
    'From 2022 Tmall adverts ran in WeChat Moments; from 2023 they linked straight to the shops',
  'debrief.forecast.pinduoduo': 'Pinduoduo has most to fear',
  'debrief.forecast.pinduoduo.outcome':
    'In November 2023 its parent was worth more than Alibaba: about US$196bn against 191bn',
  'debrief.forecast.meituan': 'Meituan will suffer too',
  'debrief.forecast.meituan.outcome':
    'It did, but from Douyin and from rules on its fees, not from Alibaba in WeChat',
  'debrief.forecast.kuaishou': 'So will Kuaishou',
  'debrief.forecast.kuaishou.outcome':
    'Not clearly: about 1.18tn yuan were sold through it in 2023',
  'debrief.forecast.bytedance': 'ByteDance will edge ahead',
  'debrief.forecast.bytedance.outcome':
    'In shopping it did: over 2tn yuan through Douyin in 2023 (unofficial). In ads it was ahead of Tencent already in 2021',
  'debrief.forecast.tencentContent': 'Tencent’s hopes as a place for content will be cut short',
  'debrief.forecast.tencentContent.outcome':
    'They were not: WeChat Channels grew, to about 3bn yuan of ad revenue in one quarter of 2023',

  'debrief.after.windDown':
    'The crackdown is told to end soon, and shares leap. In the same month Kuaishou cuts off links to Taobao.',
  'debrief.after.moments': 'Tmall adverts appear in WeChat Moments: Tencent opens where it earns.',
  'debrief.after.partners':
    'Douyin and Ele.me team up against Meituan. A month later Pinduoduo starts Temu in the US.',
  'debrief.after.sheds':
    'Tencent hands out its Meituan shares, as it did those of JD: allies by shareholding are let go.',
  'debrief.after.split':
    'Alibaba plans to split six ways. Later it drops the spin-off of its cloud and shelves the listing of Hema.',
  'debrief.after.channels':
    'WeChat Channels earns about 3bn yuan from ads in one quarter; Douyin sells local services for over 100bn in half a year. Ant is fined; the clean-up is called mostly done.',
  'debrief.after.adverts': 'Adverts in WeChat link straight to Taobao and Tmall.',
  'debrief.after.passes': 'Pinduoduo’s parent passes Alibaba in market value.',
  'debrief.after.games': 'Tencent lets its game Honour of Kings be streamed on Douyin again.',
  'debrief.after.wechatPay':
    'Taobao and Tmall take WeChat Pay, in stages: the rumour of 2021 comes true three years late. In August Alibaba’s three years under watch were declared over.',
} as const;
