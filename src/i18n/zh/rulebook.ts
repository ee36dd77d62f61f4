import type { rulebook as en } from '../en/rulebook.ts';

export const rulebook: Record<keyof typeof en, string> = {
  'rulebook.0.title': '这个游戏讲什么',
  'rulebook.0.role':
    '从2021年8月起的{months}个月里，你执掌阿里巴巴、腾讯或字节跳动。三家各自筑起了围墙花园，监管部门刚刚下令拆墙。哪道门开，对谁开，什么时候开，由你决定。',
  'rulebook.0.funnel':
    '顾客从流量池出发（微信、抖音，以及阿里自家浅浅的一池），经外链、小程序、投放来到商城（淘宝天猫、微信小商店、抖音商城），再用钱包付款（支付宝、微信支付、抖音支付）。腾讯和字节占着漏斗的入口，阿里守着末端的收银台。',
  'rulebook.0.cannibal':
    '经小程序成交的订单，顾客看不到阿里的广告：开放带来的订单，可能又从广告上赔回去。',
  'rulebook.0.weakAds': '腾讯的广告等级低，反映的是微信对消息推送和程序化广告的严格克制。',
  'rulebook.0.independents': '拼多多、美团、快手靠围墙过活，腾讯持有它们的股份。',
  'rulebook.0.clones': '“翻版”是对手业务的二流仿制：造价高，上限低。',
  'rulebook.0.pie': '同一种门双向都开，整块蛋糕就会变大。',
  'rulebook.0.goal':
    '每家公司共有{actions}次行动，每月{rounds}次。终局得分最高者获胜，得分主要来自市值。',
  'rulebook.0.numbers':
    '钱以整枚金币计，其余也一律是整数。凡除法都向下取整，另有说明的除外。本作不掷骰子：只有出牌次序和谁先行动由天定。',

  'rulebook.1.title': '开局',
  'rulebook.1.districts': '每家公司有五项业务。开局时的等级和家底如下：',
  'rulebook.1.company': '公司',
  'rulebook.1.cash': '现金',
  'rulebook.1.marketValue': '市值',
  'rulebook.1.standing': '信誉',
  'rulebook.1.coreLevel': '{level}（核心）',
  'rulebook.1.core':
    '标有“核心”的业务最高可到{maxCore}级。其余是翻版：建起来更贵，最高只到{maxClone}级。',
  'rulebook.1.standingRule': '信誉是监管部门对公司的看法，可以低于0，上下都没有限度。',
  'rulebook.1.gates':
    '每家公司对每个对手各有四道门，共八道，全场24道。门属于它所在园子的主人（门主），让对手（客方）可以在园内做一件事：',
  'rulebook.1.gate': '门',
  'rulebook.1.gateDoes': '客方可以做什么',
  'rulebook.1.status': '状态',
  'rulebook.1.statusMeans': '含义',
  'rulebook.1.pictured': '{district}，{level}级',
  'rulebook.1.statuses': '每道门处于四种状态之一。规则里凡说“未屏蔽”，后三种都算。',
  'rulebook.1.openGates': '开局时除下列各门外，全部屏蔽：',
  'rulebook.1.owner': '门主',
  'rulebook.1.guest': '客方',
  'rulebook.1.host': '主方',
  'rulebook.1.programs':
    '园子里有多少个小程序摊位，看小程序等级。两家客方共用这些摊位；在自己的园子里用不着小程序。开局已有下列小程序；摊位满了以后，要等主方把小程序升级，才容得下新的。',
  'rulebook.1.programCount': '小程序数',
  'rulebook.1.slots': '主方摊位数',
  'rulebook.1.stakes':
    '三家独立公司各有{shares}股。持股者每逢集市日分红，终局还计分。开局时的持股：',
  'rulebook.1.independent': '独立公司',
  'rulebook.1.sharesOf': '{company}持股',
  'rulebook.1.forSale': '待售',
  'rulebook.1.edicts':
    '监管令每月一张。有些月份的监管令是固定的，其余月份各从另外{edictPool}张里抽一张，抽过的不放回。',
  'rulebook.1.month': '月份',
  'rulebook.1.edict': '监管令',
  'rulebook.1.headlines': '头条是新闻牌，每月一张，从{headlinePool}张里抽，抽过的不放回。',
  'rulebook.1.headline': '头条',
  'rulebook.1.faceUp': '本月和下月的监管令与头条都是明牌，再往后的看不到。',
  'rulebook.1.order': '首月的行动顺序从下列几种里抽定。每月月底，最先行动的公司排到最后。',
  'rulebook.1.first': '第一',
  'rulebook.1.second': '第二',
  'rulebook.1.third': '第三',

  'rulebook.2.title': '一个月的流程',
  'rulebook.2.intro': '每个月依次进行：',
  'rulebook.2.edict':
    '监管令：先结算立即生效的部分；然后被点名、又确有门可开的公司，按行动顺序逐一回应（见第5节）。',
  'rulebook.2.rounds': '{rounds}轮行动：每轮各公司按行动顺序各做一次行动（见第3节）。',
  'rulebook.2.market': '集市日（见第4节）。',
  'rulebook.2.awards': '第{awardMonths}个月月底评奖，并进行反垄断处罚（见第6节）。',
  'rulebook.2.cleanUp':
    '收尾：撤下投放和红包；协议到期的门转为普通的开放；行动顺序轮换；两叠牌各翻开下一张。',

  'rulebook.3.title': '行动',
  'rulebook.3.intro': '每回合做一次行动，当场付得起才能做。费用没有写明付给谁的，一律付给银行。',
  'rulebook.3.action': '行动',
  'rulebook.3.cost': '费用',
  'rulebook.3.effect': '效果',
  'rulebook.3.free': '免费',
  'rulebook.3.seeBelow': '见下文',
  'rulebook.3.coins': '{n}枚金币',
  'rulebook.3.build': '建设',
  'rulebook.3.build.cost': '核心：{buildCore}×新等级；翻版：{buildClone}×新等级',
  'rulebook.3.build.effect': '自家一项业务升一级。',
  'rulebook.3.ownCampaign': '在自家流量池投放',
  'rulebook.3.ownCampaign.cost': '{campaignCost}枚，付给银行',
  'rulebook.3.ownCampaign.effect':
    '本月你的商城在自家流量池的吸引力增加{campaignPull}+自己的广告等级。',
  'rulebook.3.rivalCampaign': '在对手流量池投放',
  'rulebook.3.rivalCampaign.cost': '{campaignCost}+主方广告等级，付给主方',
  'rulebook.3.rivalCampaign.effect':
    '对方对你的广告门须未屏蔽。本月你的商城在那个流量池的吸引力增加{campaignPull}+主方的广告等级，外链开不开都有效。',
  'rulebook.3.sellerCampaign': '在{seller}投放',
  'rulebook.3.sellerCampaign.cost': '{campaignCost}枚，付给银行',
  'rulebook.3.sellerCampaign.effect': '无须任何门。本月{seller}的一部分访客转到你的商城（见4.1）。',
  'rulebook.3.miniProgram': '开小程序',
  'rulebook.3.miniProgram.cost': '{programCost}枚，付给主方',
  'rulebook.3.miniProgram.effect':
    '主方对你的小程序门须未屏蔽，且有空摊位。你在那里多一个小程序，长期有效。',
  'rulebook.3.redPackets': '发红包',
  'rulebook.3.redPackets.effect': '每月一次。本月你的钱包在各处的权重+{redPacketsWeight}。',
  'rulebook.3.open': '开放',
  'rulebook.3.open.effect':
    '自家一道屏蔽着的门改为开放。门主第一次自愿开放某道门（靠这项行动或靠协议），信誉+{openingStanding}。奉令开放不算；开局就开着的门，先屏蔽再开放，也算一次。',
  'rulebook.3.block': '屏蔽',
  'rulebook.3.block.effect':
    '自家一道开放的门改为屏蔽，协议开放和责令开放的门不行。每月最多{blocksPerMonth}道。屏蔽小程序门，客方在这里的小程序全部下架。',
  'rulebook.3.stake': '入股',
  'rulebook.3.stake.cost': '{stakeCost}枚，手中每有一股再加{stakeMore}枚',
  'rulebook.3.stake.effect':
    '买一家独立公司的一股，前提是还有待售的。算价钱时，你在各家独立公司的持股一并计入。',
  'rulebook.3.treaty': '协议',
  'rulebook.3.treaty.effect': '就开门一事向一个对手提出交易。',
  'rulebook.3.raiseCash': '筹资',
  'rulebook.3.raiseCash.effect': '拿{raiseCash}枚金币。',
  'rulebook.3.limits':
    '同一家公司每月在同一个流量池最多投放{campaignsPerFeed}次，而且商城至少要有1级才能投放。投放的吸引力按集市日当天主方的广告等级算，不按购买时的等级。',
  'rulebook.3.treatyKinds': '协议：向一个对手提出以下三种交易中的一种。',
  'rulebook.3.swap':
    '互换：你对它开放一道指定的屏蔽门，它也对你开放一道指定的屏蔽门，两道门的种类可以不同。',
  'rulebook.3.buy': '买门：它对你开放一道屏蔽门，你付给它{treatyPrice}枚金币。',
  'rulebook.3.sell': '卖门：你对它开放一道屏蔽门，它付给你{treatyPrice}枚金币。',
  'rulebook.3.treatyRules':
    '提议时要写明是哪道门，只能写屏蔽着的门。该付钱的一方手头须有这{treatyPrice}枚金币。对方当场答复。',
  'rulebook.3.accepted':
    '接受：金币易手；相关的门成为协议开放，连本月在内共{treatyMonths}个月，到最后一个月收尾之前不得屏蔽；首次这样开放该门的门主各得信誉。你的这次行动就此用掉。',
  'rulebook.3.refused': '拒绝：什么也不发生，你改做别的行动；这个回合不能再提协议。',

  'rulebook.4.title': '集市日',
  'rulebook.4.intro':
    '集市日只看当下：等级、各道门、投放，还有本月的两张牌。共分四步，在盘面上都能看到。下面的例子取“{scenario}”剧本的开局，假设谁都还没行动，新闻也无影响。',

  'rulebook.4.1.title': '顾客分流',
  'rulebook.4.1.shoppers':
    '流量池每级有{shoppersPerLevel}位顾客。互联互通还会带来更多：流量池的主人与某个对手之间，每有一种门双向都未屏蔽，就加若干位：外链{linksBonus}，广告{adsBonus}，小程序{miniBonus}，支付{payBonus}；与两家对手合计最多加{mostInterconnection}位，而且双方的流量池都加。牌也会增减顾客。',
  'rulebook.4.1.divide':
    '一个流量池里的顾客，按池中各处的吸引力成比例分流，采用最大余数法：先算每处的精确份额（顾客数×吸引力÷吸引力总和），一律向下取整，剩下的顾客依余数从大到小各补一位。余数相同的，按下表的次序。',
  'rulebook.4.1.place': '次序',
  'rulebook.4.1.pull': '去处',
  'rulebook.4.1.weight': '吸引力',
  'rulebook.4.1.idle': '留在流量池（停留）',
  'rulebook.4.1.idle.weight': '{idlePerLevel}×流量池等级',
  'rulebook.4.1.front': '商城门面：{a}、{b}、{c}',
  'rulebook.4.1.front.weight':
    '主人自家的商城：按商城等级。对手的商城：主人对它的外链门未屏蔽时，按商城等级，一键支付再加{oneTapPull}。此外加上该公司在本池的每次投放，外链屏蔽着也算。',
  'rulebook.4.1.programs': '小程序：{a}、{b}、{c}',
  'rulebook.4.1.programs.weight': '在这个园子里，每个{programPull}',
  'rulebook.4.1.videos': '视频：{a}、{b}、{c}',
  'rulebook.4.1.videos.weight':
    '主人对该对手的外链门未屏蔽时，为该对手的流量池等级÷{videosDivisor}',
  'rulebook.4.1.independents': '独立公司：{a}、{b}、{c}',
  'rulebook.4.1.independents.weight': '见下一张表',
  'rulebook.4.1.oneTap':
    '一键支付：对手的商城支持流量池主人的钱包，也就是对手对主人的支付门未屏蔽。',
  'rulebook.4.1.pullIn': '在{company}池中的吸引力',
  'rulebook.4.1.livesOff': '依附于',
  'rulebook.4.1.livesOffRule':
    '独立公司靠围墙过活：在它所依附的公司的流量池里，该公司的两道外链门每有一道未屏蔽，它的吸引力就减{livesOffPull}，但不低于0。新闻的加成在此之后再加。',
  'rulebook.4.1.direct': '此外，每个商城还有与其等级相等的直达订单。',
  'rulebook.4.1.seller':
    '在{seller}投放：只要有人投放，{seller}来自各池的访客就再按同样的办法分一次：留下的权重是{sellerStay}，每次投放是{campaignPull}+{sellerAds}（余数相同时先算留下，再依次为{a}、{b}、{c}）。被哪家争取到，就算哪家商城的门面顾客。他们仍然计入{seller}的访问。',
  'rulebook.4.1.example.title': '例：{company}的流量池',
  'rulebook.4.1.example.text':
    '流量池{level}级，有{shoppers}位顾客；还没有哪种门双向都开。吸引力合计{pulls}。向下取整后分去{placed}位，剩下{left}位归余数最大的几处。',
  'rulebook.4.1.example.share': '精确份额',
  'rulebook.4.1.example.floor': '向下取整',
  'rulebook.4.1.example.went': '顾客',
  'rulebook.4.1.example.idle': '停留',
  'rulebook.4.1.example.front': '{company}商城门面',
  'rulebook.4.1.example.programs': '{company}小程序',
  'rulebook.4.1.example.videos': '{company}视频',
  'rulebook.4.1.sellerExample.title': '例：在{seller}投放',
  'rulebook.4.1.sellerExample.text':
    '{a}和{c}各在{seller}投放一次，本月{seller}有{visits}位访客。留下的权重是{stay}，每次投放是{pull}：{stayed}位留下，{wonA}位转到{a}，{wonC}位转到{c}。',

  'rulebook.4.2.title': '各项计数',
  'rulebook.4.2.orders': '订单：三个流量池里去它门面和小程序的顾客，加上直达订单。',
  'rulebook.4.2.idle': '停留：留在它流量池里的顾客，加上别的池里去看它视频的顾客。',
  'rulebook.4.2.exposures':
    '曝光：停留+各池的门面顾客+直达订单。小程序订单不算曝光：商家在主方的园子里直接做顾客的生意。',
  'rulebook.4.2.hosted': '承载：对手的小程序在它流量池里的顾客。',
  'rulebook.4.2.visits': '独立公司的访问：各池去它那里的顾客。',
  'rulebook.4.2.adCoins': '广告收入：曝光×广告等级÷{exposuresDivisor}。',
  'rulebook.4.2.paymentsHost': '支付：小程序订单用主方的钱包付款，所以承载的订单全部算主方的支付。',
  'rulebook.4.2.paymentsMarket':
    '每个商城的门面订单和直达订单，在该商城支持的钱包之间按钱包等级（发过红包的+{redPacketsWeight}）成比例分配，用最大余数法；余数相同的依次归{a}、{b}、{c}。商城支持自家的钱包；它的支付门对哪个对手未屏蔽，也就支持哪家的钱包。',
  'rulebook.4.2.paymentsIndependents':
    '支持钱包的独立公司，其访问也照此分配。有的钱包几级都能用，有的要到{thirdWalletLevel}级才能用；红包不计入这个等级。',
  'rulebook.4.2.takesWallets': '支持钱包',
  'rulebook.4.2.wallet': '钱包',
  'rulebook.4.2.takenAt': '独立公司何时支持',
  'rulebook.4.2.always': '任何等级',
  'rulebook.4.2.fromLevel': '{thirdWalletLevel}级起',
  'rulebook.4.2.yes': '是',
  'rulebook.4.2.no': '否',
  'rulebook.4.2.example.title': '例：{company}的各项计数',
  'rulebook.4.2.example.orders':
    '订单：门面{front}+小程序{programs}+直达{direct}={orders}。曝光：停留{idle}+{front}+{direct}={exposures}；广告收入：{exposures}×{ads}÷{exposuresDivisor}={adCoins}。',
  'rulebook.4.2.example.payments':
    '自家商城只支持自家钱包：{market}笔支付。{independent}有{visits}次访问，{levelA}级和{levelB}级的钱包各分得{paidA}笔和{paidB}笔。再加上{other}的{others}笔和承载的{hosted}单，共{payments}笔支付。',

  'rulebook.4.3.title': '金币收入',
  'rulebook.4.3.intro': '每家公司收入以下各项，每项分别向下取整：',
  'rulebook.4.3.orders': '订单÷{ordersPerCoin}（品牌旺季另有除数）',
  'rulebook.4.3.ads': '广告收入',
  'rulebook.4.3.payments': '支付÷{paymentsPerCoin}',
  'rulebook.4.3.hosting': '承载的订单÷{hostedPerCoin}',
  'rulebook.4.3.stakes': '每家独立公司：持股数×访问数',
  'rulebook.4.3.campaigns': '投放和小程序的钱，购买时就付过了。',
  'rulebook.4.3.example.title': '例：{company}的收入',
  'rulebook.4.3.example.text':
    '订单{orders}÷{ordersPerCoin}={coinsOrders}，广告{adCoins}，支付{payments}÷{paymentsPerCoin}={coinsPayments}，承载{coinsHosting}，分红{coinsStakes}：共{income}枚金币。',

  'rulebook.4.4.title': '市值',
  'rulebook.4.4.figures': '把公司的五项业绩加起来：',
  'rulebook.4.4.figure': '业绩',
  'rulebook.4.4.counts': '计什么',
  'rulebook.4.4.gain': '总和÷{figuresPerPoint}，就是增加的市值。余数留到下个月再加。',
  'rulebook.4.4.campaigns':
    '对手每在你的流量池投放一次，你的广告业绩加{rivalCampaignFigure}+你的广告等级。在独立公司的投放不算任何人的业绩。',
  'rulebook.4.4.example.title': '例：{company}的市值',
  'rulebook.4.4.example.text':
    '注意力{attention}+广告{advertising}+承载{hosting}+订单{orders}+支付{payments}={sum}。{sum}÷{figuresPerPoint}，市值增加{gained}；余{remainder}，留到下个月。',

  'rulebook.5.title': '监管令与头条',
  'rulebook.5.order':
    '监管令翻开时，点名哪家就此定下，立即生效的部分随即结算（监管检查的罚款、经营者集中审查的退股）。然后，必须或可以开门的公司按行动顺序逐一回应，后者看得到前者的回应。',
  'rulebook.5.ties': '“最高”“最多”“最低”若有并列，指本月行动顺序靠前的一家。',
  'rulebook.5.mustOpen': '“必须开放”只针对屏蔽着的门，协议开放的门不算屏蔽。没有门可开的公司跳过。',
  'rulebook.5.comply':
    '遵令：若有得选，自选一道门。这道门成为责令开放，本局之内一直开着。这样开门不得信誉，除非监管令另有说明。',
  'rulebook.5.defy': '抗令：付{fine}枚金币，信誉−{standing}，门继续屏蔽。',
  'rulebook.5.cannotPay':
    '罚款付不起的，有多少付多少；每缺{coinsPerPoint}枚金币，市值−1，不足的按一份算（向上取整）。',
  'rulebook.5.card': '牌',
  'rulebook.5.effect': '效果',
  'rulebook.5.merger':
    '经营者集中审查只看该公司持股的独立公司；访问数相同的，依次取{a}、{b}、{c}。退回的一股重新待售，金币在大家行动之前到手。谁都没有股份，就什么也不发生。',
  'rulebook.5.fintech':
    '金融科技整改只把分配支付时的权重减半（向下取整），不影响承载小程序的支付。',
  'rulebook.5.algorithm':
    '算法推荐管理规定只影响广告收入（再向下取整一次），不影响对手付的投放费。',
  'rulebook.5.personalData':
    '个人信息保护法对每次投放都有效，在独立公司的投放也不例外。吸引力不会低于0。',
  'rulebook.5.headlines': '头条只管当月。',

  'rulebook.6.title': '评奖与反垄断',
  'rulebook.6.when': '第{awardMonths}个月的集市日之后：',
  'rulebook.6.sectors': '六条赛道各评一次奖：4.4节的五项当月业绩，加上公众信任，也就是信誉。',
  'rulebook.6.points': '每条赛道第一名市值+{most}，第二名+{second}。',
  'rulebook.6.ties': '并列第一的都得{most}，此时不设第二。并列第二的都得{second}。0或以下不得奖。',
  'rulebook.6.antitrust':
    '反垄断：屏蔽门最多的公司市值−{antitrust}。有并列时，罚信誉低的；信誉也相同，罚本月行动顺序靠后的。若无一家有屏蔽门，谁也不罚。',

  'rulebook.7.title': '终局',
  'rulebook.7.when': '第{months}个月之后游戏结束。得分为以下各项之和：',
  'rulebook.7.marketValue': '市值',
  'rulebook.7.cash': '现金÷{cashPerPoint}',
  'rulebook.7.standing': '信誉（负数照减）',
  'rulebook.7.stakes': '每家独立公司：持股数×它最后一个月的访问数',
  'rulebook.7.winner':
    '得分最高者获胜。同分时比屏蔽门，少者胜；再同，比现金，多者胜；还同，依次为{a}、{b}、{c}。',
  'rulebook.7.during': '游戏过程中显示的得分用同一算法，访问数取上个月的。',
};
