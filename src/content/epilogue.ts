/**
 * What happened after the game's six months, and how the article's forecasts fared. Texts:
 * `debrief.after.<id>` and `debrief.forecast.<id>` with `.outcome`; here are dates and sources.
 */

export interface Source {
  /** A page that says so; all were read for the facts behind the game. */
  url: string;
  /** A mirror, a repost or a translation: the fact holds, the page is weak. */
  repost?: true;
}

export interface Afterwards {
  id: string;
  /** Year and month, ISO 8601. */
  date: string;
  sources: readonly Source[];
}

const from = (...urls: string[]): Source[] => urls.map((url) => ({ url }));
const reposted = (url: string): Source => ({ url, repost: true });

const SHEDS_MEITUAN = 'https://en.tmtpost.com/post/6316803';
const SHEDS_JD = 'https://www.taipeitimes.com/News/biz/archives/2021/12/24/2003770089';
const PASSES_ALIBABA = 'https://jingdaily.com/pinduoduo-temu-alibaba-ecommerce-market-value/';
const CHANNELS_ADS =
  'https://www.tech360.tv/wechat-tiktok-rival-drives-advertising-e-commerce-boom';
const LOCAL_SERVICES =
  'https://www.scmp.com/tech/article/3230412/douyin-sees-steady-growth-demand-services-some-way-mounting-serious-challenge-meituan';
const ADS_TO_TAOBAO =
  'https://mcdn.i-scmp.com/tech/big-tech/article/3235835/alibaba-tencent-break-more-digital-barriers-between-wechat-and-taobao-tmall-economic-uncertainty';
const MOMENTS =
  'https://daoinsights.com/news/tmall-advert-descends-on-wechat-furthering-chinas-tech-interoperability/';
const FEES =
  'https://yicaiglobal.com/news/meituan-plunges-as-china-pushes-delivery-platforms-to-cut-fees-';
const AD_SHARES =
  'https://www.scmp.com/tech/big-tech/article/3163417/china-tech-crackdown-alibaba-tencent-bytedance-posts-weaker-ad';
const DOUYIN_SALES =
  'https://amp.kr-asia.com/douyin-e-commerce-targets-rmb-4-trillion-gmv-in-2024-measuring-up-to-pinduoduo';
const WECHAT_STAGES = 'https://en.pingwest.com/w/9234';
const GROUP_CHATS = 'https://www.globaltimes.cn/page/202111/1240231.shtml';

/** Oldest first. */
export const AFTERWARDS: readonly Afterwards[] = [
  {
    id: 'windDown',
    date: '2022-03',
    sources: from(
      'https://chinalastnight.com/2022/03/16/vice-premier-liu-hes-speech-sends-stocks-flying/',
      'https://shlykbd.com/news/hyzx/2022-02-23/35591.html',
    ),
  },
  { id: 'moments', date: '2022-06', sources: from(MOMENTS) },
  {
    id: 'partners',
    date: '2022-08',
    sources: [
      reposted(
        'https://www.chinastrategy.org/2022/12/06/bytedance-ramps-up-competition-with-meituan-in-local-services-by-enlisting-couriers-as-delivery-partners/',
      ),
      ...from(
        'https://www.scmp.com/tech/tech-trends/article/3243361/how-temu-shopping-app-targeting-us-consumers-helped-latecomer-pdd-catch-alibaba-market-value',
      ),
    ],
  },
  { id: 'sheds', date: '2022-11', sources: from(SHEDS_MEITUAN, SHEDS_JD) },
  {
    id: 'split',
    date: '2023-03',
    sources: [
      ...from('https://www.shine.cn/biz/company/2303281991/'),
      reposted(
        'https://ez-appz.com/blog-details/as-temu-disrupts-global-e-commerce-pdd-is-close-to-surpassing-alibaba',
      ),
    ],
  },
  {
    id: 'channels',
    date: '2023-07',
    sources: from(CHANNELS_ADS, LOCAL_SERVICES, 'https://www.trtworld.com:443/article/13940000'),
  },
  { id: 'adverts', date: '2023-09', sources: from(ADS_TO_TAOBAO, DOUYIN_SALES) },
  { id: 'passes', date: '2023-11', sources: from(PASSES_ALIBABA) },
  {
    id: 'games',
    date: '2024-01',
    sources: from(
      'https://www.scmp.com/tech/article/3248513/internet-titans-bury-hatchet-tencent-allows-douyin-air-honour-kings-videos-amid-bytedance-retreat?utm_source=rss_feed',
    ),
  },
  {
    id: 'wechatPay',
    date: '2024-09',
    sources: from(
      'https://globaltimes.cn/page/202408/1318954.shtml',
      'https://information.bz/english/news/view/2024/09/12/41725.html',
    ),
  },
];

export const VERDICTS = ['right', 'partly', 'unclear', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Forecast {
  id: string;
  verdict: Verdict;
  sources: readonly Source[];
}

/** What the article of August 2021 expected, in its order. */
export const FORECASTS: readonly Forecast[] = [
  { id: 'controlled', verdict: 'right', sources: from(WECHAT_STAGES, GROUP_CHATS, ADS_TO_TAOBAO) },
  { id: 'tencentAds', verdict: 'right', sources: from(MOMENTS, ADS_TO_TAOBAO) },
  { id: 'pinduoduo', verdict: 'wrong', sources: from(PASSES_ALIBABA) },
  { id: 'meituan', verdict: 'partly', sources: from(LOCAL_SERVICES, FEES) },
  {
    id: 'kuaishou',
    verdict: 'unclear',
    sources: from('http://www.nbdpress.com/articles/2024-05-17/56815.html'),
  },
  { id: 'bytedance', verdict: 'right', sources: from(DOUYIN_SALES, AD_SHARES) },
  { id: 'tencentContent', verdict: 'wrong', sources: from(CHANNELS_ADS) },
];
