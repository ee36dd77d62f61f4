import type { glossary as en } from '../en/glossary.ts';

/** Terms as in names.ts and rulebook.ts. */
export const glossary: Record<keyof typeof en, string> = {
  'glossary.title': '词汇表',
  'glossary.about':
    '界面上出现的游戏用语都收在这里。多数用语在原处也有解释：带点线的词，点开就能看到。',
  'glossary.board': '棋盘与部件',
  'glossary.month': '月份与行动',
  'glossary.market': '集市日用语',
  'glossary.score': '市值、得分与评奖',
  'glossary.games': '剧本、实验与对手',
  'glossary.review': '复盘用语',
  'glossary.more': '见第{section}节',
  'glossary.section': '见规则书第{section}节',
  'glossary.close': '关闭',

  'glossary.kind.action': '行动',
  'glossary.kind.company': '公司',
  'glossary.kind.concept': '概念',
  'glossary.kind.district': '业务',
  'glossary.kind.edict': '监管令',
  'glossary.kind.experiment': '实验',
  'glossary.kind.figure': '集市日业绩',
  'glossary.kind.gate': '门的种类',
  'glossary.kind.gateStatus': '门的状态',
  'glossary.kind.headline': '头条',
  'glossary.kind.independent': '独立公司',
  'glossary.kind.label': '复盘评语',
  'glossary.kind.level': '对手水平',
  'glossary.kind.persona': '对手风格',
  'glossary.kind.scenario': '剧本',
  'glossary.kind.sector': '奖项',

  'term.garden': '围墙花园',
  'term.garden.about':
    '一家公司自己的平台：一道围墙，里面五项业务。对手能在里面做什么，要看哪些门对它开着。',
  'term.plaza': '广场',
  'term.plaza.about':
    '三座园子中间的空地，三家独立公司在这里摆摊。各个流量池的顾客都走得到，不必过门。',
  'term.shopper': '顾客',
  'term.shopper.about':
    '集市日从流量池出发的人：流量池每级{shoppersPerLevel}位，有门双向都开时还会更多。每位顾客只去一处。',
  'term.level': '等级、核心与翻版',
  'term.level.about':
    '一项业务建到了什么程度。核心业务最高{maxCore}级；翻版是仿照对手的业务，造价更高，最高只到{maxClone}级。',
  'term.gate': '门',
  'term.gate.about':
    '一家公司围墙上的通道，只通向一个对手，只管一种事。每家有八道：对每个对手各四种。',
  'term.owner': '门主与客方',
  'term.owner.about':
    '门在谁的园子里就归谁，由这位门主开放或屏蔽；放进来的对手是客方。说到小程序，园子的主人叫主方。',
  'term.stall': '摊位',
  'term.stall.about': '容得下对手的一个小程序。小程序几级就有几个摊位，两家对手共用。',
  'term.shares': '股份',
  'term.shares.about':
    '每家独立公司有{shares}股。每逢集市日，它每有一次访问，每股分红1枚金币；终局时，它最后一个月每有一次访问，每股计1分。',

  'term.edict': '监管令',
  'term.edict.about':
    '监管部门当月的牌：可能责令开门，也可能改变本月的某项规则。本月和下月的都是明牌。',
  'term.comply': '遵令',
  'term.comply.about': '照监管令把门打开。这道门从此是“责令开放”，本局之内谁也不能再屏蔽。',
  'term.defy': '抗令',
  'term.defy.about': '拒不执行监管令：付{fine}枚金币，信誉−{standing}，门继续屏蔽。',
  'term.headline': '头条',
  'term.headline.about': '当月的新闻牌：改变一件事，到月底为止。本月和下月的都是明牌。',
  'term.actions': '剩余行动',
  'term.actions.about':
    '每家公司每月行动{rounds}次，按行动顺序一次一次轮着来。实心的点是还没用的行动。',
  'term.turnOrder': '行动顺序',
  'term.turnOrder.about': '谁先、谁后。每月月底，最先行动的公司排到最后。',
  'term.forecast': '预测',
  'term.forecast.about':
    '照眼下的局面（有待定的行动就连它一起算），下个集市日会怎样。在那之前对手若有行动，结果还会变。',
  'term.action.build':
    '自家一项业务升一级，核心业务花{buildCore}×新等级枚金币，翻版花{buildClone}×新等级枚。',
  'term.action.campaign':
    '本月你的商城在一个流量池的吸引力增加{campaignPull}+主方的广告等级。自家流量池付{campaignCost}枚金币；对手的流量池要再加它的广告等级，付给对手，而且它对你的广告门须开着。',
  'term.action.miniProgram':
    '付给对手{programCost}枚金币，在它的园子里占一个摊位，此后每月在那里有{programPull}的吸引力。它对你的小程序门须开着，还要有空摊位。',
  'term.action.redPackets':
    '每月一次，付{redPacketsCost}枚金币：到月底为止，凡能用你钱包的地方，权重都+{redPacketsWeight}。',
  'term.action.open':
    '自家一道屏蔽着的门改为开放，不花钱。第一次自愿开放某道门，信誉+{openingStanding}。',
  'term.action.block':
    '自家一道开着的门重新屏蔽，每月最多{blocksPerMonth}道；协议开放和责令开放的门不行。若是小程序门，客方在那里的小程序全部下架。',
  'term.action.stake': '买一家独立公司的一股，付{stakeCost}枚金币，前提是还有待售的。',
  'term.action.stake.more': '手中每有一股，再加{stakeMore}枚。',
  'term.action.offer':
    '向一个对手提议互相开门，或用{treatyPrice}枚金币换一道门。对方接受的话，这些门连本月在内{treatyMonths}个月里谁也不能屏蔽。',
  'term.action.raiseCash': '从银行拿{raiseCash}枚金币。',

  'term.marketDay': '集市日',
  'term.marketDay.about':
    '每月的最后一步：顾客离开流量池，被吸引到各处，下单付款。金币收入全靠它，市值也大半由此而来。',
  'term.pull': '吸引力',
  'term.pull.about': '一个去处对某个流量池的顾客有多大吸引力。顾客按各个去处的吸引力成比例分流。',
  'term.staying': '停留',
  'term.staying.about':
    '什么也不买、留在流量池里的顾客。他们是注意力，也会看到广告。停留的吸引力是流量池每级{idlePerLevel}。',
  'term.videos': '视频',
  'term.videos.about':
    '外链开着时，流量池里的顾客也可能去看对手的视频，那就算对手的注意力。视频的吸引力是对手的流量池等级÷{videosDivisor}。',
  'term.oneTap': '一键支付',
  'term.oneTap.about':
    '对手的商城若支持流量池主人的钱包，在那个流量池的吸引力就+{oneTapPull}：顾客不必换钱包。',
  'term.interconnection': '双向开放',
  'term.interconnection.about':
    '两家公司之间同一种门互相开着，双方的流量池都多出顾客：外链{linksBonus}位，广告{adsBonus}位，小程序{miniBonus}位，支付{payBonus}位。',
  'term.directOrders': '直达订单',
  'term.directOrders.about': '不经流量池、自己找上门来的订单：商城几级就有几单。',
  'term.visits': '访问',
  'term.visits.about': '集市日里，各个流量池去某家独立公司的顾客数。',
  'term.exposures': '曝光',
  'term.exposures.about':
    '所有会看到这家公司广告的人：留在它流量池里的、看它视频的、到它商城门面的，加上直达订单。小程序里的订单不算。',
  'term.adCoins': '广告收入',
  'term.adCoins.about': '公司靠广告挣的金币：曝光×广告等级÷{exposuresDivisor}。',
  'term.income': '收入',
  'term.income.about':
    '集市日挣的金币：每{ordersPerCoin}单、每{paymentsPerCoin}笔支付、每承载{hostedPerCoin}单各得1枚，加上广告收入，以及每股每次访问1枚。',
  'term.carried': '上月余数',
  'term.carried.about': '上个月的业绩除以{figuresPerPoint}剩下的零头。不会作废，并入本月再算。',
  'term.figures': '五项业绩之一；五项合计，每{figuresPerPoint}点折1点市值。',

  'term.marketValue': '市值',
  'term.marketValue.about':
    '公司值多少，也是得分的大头。每逢集市日增加五项业绩之和÷{figuresPerPoint}。评奖会加，反垄断和付不起的罚款会减。',
  'term.cash': '现金',
  'term.cash.about': '手里的金币，用来支付行动。终局剩下的每{cashPerPoint}枚计1分。',
  'term.standing': '信誉',
  'term.standing.about':
    '监管部门对公司的看法。自愿开一道门+{openingStanding}，抗令一次−{standing}。每点信誉计1分，负数照减。',
  'term.score': '得分',
  'term.score.about':
    '市值，加每{cashPerPoint}枚金币1分，加信誉，加持股数×最后一个月的访问数。最高者获胜。对局中按此刻终局计算。',
  'term.awards': '评奖',
  'term.awards.about':
    '第{awardMonths}个月月底，六个奖项各评一次：第一名市值+{most}，第二名+{second}。',
  'term.awards.none': '这个剧本不评奖。',
  'term.antitrust': '反垄断',
  'term.antitrust.about':
    '评奖的时候，屏蔽门最多的公司市值−{antitrust}。若有两家一样多，罚信誉低的。',
  'term.antitrust.none': '这个剧本里，屏蔽多少门都不受罚。',
  'term.fines': '现金不足抵扣的罚款',
  'term.fines.about':
    '罚款付不清的，有多少付多少；每缺{coinsPerPoint}枚金币，市值−1，不足的按一份算。',
  'term.sectors': '第一名市值+{most}，第二名+{second}。',

  'term.experiment.noForcedOpening': '不强制开门',
  'term.experiment.noForcedOpening.about':
    '监管令照样要求开门，但抗令不受罚：不付金币，也不折信誉。',
  'term.experiment.noAntitrust': '没有反垄断处罚',
  'term.experiment.noAntitrust.about': '照常评奖，但屏蔽门最多的公司不再折损市值。',
  'term.experiment.cheapDefiance': '抗令便宜',
  'term.experiment.cheapDefiance.about': '抗令只付{changedFine}枚金币，不折信誉。',

  'term.review.chance': '胜率',
  'term.review.chance.about':
    '从这里起大家都好好下，这家公司有多大可能获胜。这是搜索给出的估计，只依据当时能知道的情况；三家合计100%。',
  'term.review.givenAway': '让出',
  'term.review.givenAway.about':
    '一步棋比找到的最好一步少了多少胜率，终局时跟三家平均比又少了多少分。说的是这一步下得好不好，与运气无关：后来才翻开的牌不算在内。',
  'term.review.turningPoint': '转折点',
  'term.review.turningPoint.about':
    '对全局影响最大的一步：要么让出很多，要么下得对而且不容易想到。',
  'term.review.hindsight': '事后之见',
  'term.review.hindsight.about':
    '用当时谁也看不到的牌来评判。它说的是本来会怎样，不是当时怎样才明智。',
  'term.review.continuation': '让机器人接着下',
  'term.review.continuation.about':
    '由机器人从这里下到终局，重复很多次，每次不尽相同。一局说明不了什么，许多局合起来才看得出什么更可能。',
  'term.review.interval': '95%区间',
  'term.review.interval.about':
    '每个结果里都有一部分是碰运气。这样算出的区间，20次里有19次包含真实值；局数越多，区间越窄。',
  'term.review.lead': '领先平均',
  'term.review.lead.about': '预计的终局得分，减去三家公司的平均分。',
  'term.review.bestReply': '最佳应对',
  'term.review.bestReply.about': '把对方的做法看作已定，自己怎样做最好。',
  'term.review.stable': '谁也不愿单独改变',
  'term.review.stable.about':
    '双方的选择都是对另一方的最佳应对，谁单独改变都得不到好处。博弈论称之为纳什均衡。',
  'term.review.dilemma': '囚徒困境',
  'term.review.dilemma.about':
    '两道门都开，双方都比都关着好；但对方开着时，总有一方关着门更划算。结果可能都关着门，尽管谁也不想这样。',
};
