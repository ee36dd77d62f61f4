/** The numbers that texts insert, named as the texts name them. */
import type { EdictCard, HeadlineCard } from '../game/cards.ts';
import type { Rules } from '../game/rules.ts';

export type TextParams = Record<string, string | number>;

/** The scenario's numbers; `{standing}` is what defying loses. */
export function ruleParams(rules: Rules): TextParams {
  const { numbers: n, scenario } = rules;
  const seller = rules.adSeller === undefined ? undefined : rules.independents[rules.adSeller].feed;
  return {
    months: scenario.months,
    rounds: n.roundsPerMonth,
    actions: n.roundsPerMonth * scenario.months,
    buildCore: n.buildCost.core,
    buildClone: n.buildCost.clone,
    maxCore: n.maxLevel.core,
    maxClone: n.maxLevel.clone,
    campaignCost: n.campaign.cost,
    campaignPull: n.campaign.pull,
    campaignsPerFeed: n.campaign.perFeed,
    programCost: n.miniProgram.cost,
    programPull: n.miniProgram.pull,
    redPacketsCost: n.redPackets.cost,
    redPacketsWeight: n.redPackets.weight,
    stakeCost: n.stake.cost,
    stakeMore: n.stake.more,
    shares: n.stake.shares,
    treatyPrice: n.treaty.price,
    treatyMonths: n.treaty.months,
    raiseCash: n.raiseCash,
    openingStanding: n.openingStanding,
    blocksPerMonth: n.blocksPerMonth,
    shoppersPerLevel: n.feed.shoppersPerLevel,
    idlePerLevel: n.feed.idlePerLevel,
    linksBonus: n.feed.interconnection.links,
    adsBonus: n.feed.interconnection.ads,
    miniBonus: n.feed.interconnection.mini,
    payBonus: n.feed.interconnection.pay,
    oneTapPull: n.oneTapPull,
    videosDivisor: n.videosDivisor,
    livesOffPull: n.livesOffPull,
    thirdWalletLevel: n.thirdWalletLevel,
    ordersPerCoin: n.coins.ordersPerCoin,
    exposuresDivisor: n.coins.exposuresDivisor,
    paymentsPerCoin: n.coins.paymentsPerCoin,
    hostedPerCoin: n.coins.hostedPerCoin,
    cashPerPoint: n.coins.cashPerPoint,
    figuresPerPoint: n.figuresPerPoint,
    rivalCampaignFigure: n.rivalCampaignFigure,
    fine: n.defy.fine,
    standing: n.defy.standing,
    coinsPerPoint: n.defy.coinsPerPoint,
    permitStanding: n.permitStanding,
    inspectionFine: n.inspectionFine,
    mergerPrice: n.mergerPrice,
    most: n.awards.most,
    second: n.awards.second,
    antitrust: n.awards.antitrust,
    sellerAds: seller?.ads ?? 0,
    sellerStay: seller?.stay ?? 0,
  };
}

/** A card's own numbers without their sign (its text says more or fewer), over the scenario's. */
export function cardParams(rules: Rules, card: EdictCard | HeadlineCard): TextParams {
  const params = ruleParams(rules);
  const add = (data: object): void => {
    for (const [name, value] of Object.entries(data)) {
      if (typeof value === 'number') params[name] = Math.abs(value);
      else if (typeof value === 'object' && value !== null) add(value);
    }
  };
  add(card.month ?? {});
  return params;
}
