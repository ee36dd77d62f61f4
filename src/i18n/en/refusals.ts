/**
 * Why an action is not possible and what to do instead (codes: REFUSALS in src/game/legal.ts).
 * Parameters, all whole numbers (`explainRefusal`):
 *   tooExpensive   cost, cash  coins it costs; coins you have
 *   rivalTooPoor   price       coins the rival would have to pay
 *   maxLevel       level       highest level of this district
 *   campaignLimit  limit       campaigns of one company in one feed a month
 *   blockLimit     limit       gates a company may block a month
 *   lockedByTreaty until       last month of the treaty
 * The other codes use none.
 */
export const refusals = {
  'refusal.gameOver': 'The game is over.',
  'refusal.notYourTurn': 'It is another company’s turn.',
  'refusal.answerEdictFirst': 'Answer the regulator’s edict first.',
  'refusal.answerTreatyFirst': 'Accept or refuse the treaty first.',
  'refusal.noEdictToAnswer': 'No edict is waiting for your answer.',
  'refusal.noTreatyToAnswer': 'No treaty is waiting for your answer.',
  'refusal.tooExpensive':
    'This costs {cost} {cost|coin|coins} and you have {cash}. Raise cash, or choose something cheaper.',
  'refusal.rivalTooPoor':
    'Your rival does not have the {price} {price|coin|coins} it would pay. Offer a swap instead.',
  'refusal.maxLevel': 'This district is at its highest level, {level}. Build another one.',
  'refusal.adsGateShut': 'The host’s Ads gate to you is blocked. Offer a treaty to open it.',
  'refusal.noAdsSold': 'No campaigns are sold in this feed. Choose another one.',
  'refusal.campaignLimit':
    'You already run {limit} {limit|campaign|campaigns} in this feed, the most for a month. Try another feed.',
  'refusal.miniGateShut': 'The host’s Mini gate to you is blocked. Offer a treaty to open it.',
  'refusal.noFreeSlot':
    'The host has no free stall. It has to build Mini before another program fits in.',
  'refusal.redPacketsTwice':
    'You have already given out red packets this month. Once is the limit.',
  'refusal.alreadyOpen': 'This gate is open already.',
  'refusal.alreadyShut': 'This gate is blocked already.',
  'refusal.lockedByTreaty':
    'A treaty keeps this gate open to the end of month {until}. Block it after that.',
  'refusal.lockedByOrder':
    'The regulator ordered this gate open. It stays open for the rest of the game.',
  'refusal.blockLimit':
    'You may block {limit} {limit|gate|gates} a month, and you have done so. Wait for the next month.',
  'refusal.noSharesLeft': 'All its shares are taken. Choose another independent.',
  'refusal.alreadyOffered': 'You have offered a treaty this turn. Take another action now.',
  'refusal.gateNotShut': 'A treaty can only name gates that are blocked.',
  'refusal.wrongGate': 'The edict does not ask for this gate. Choose one of those it names.',
  'refusal.mustOpenAll': 'This edict asks for every gate it names: open all of them, or defy.',
  'refusal.mustChooseOne': 'This edict asks for one gate: choose which.',
  'refusal.cannotDefy': 'Nothing is ordered here, so there is nothing to defy. You may decline.',
  'refusal.cannotDecline': 'This is an order. Comply, or defy and pay.',
  'refusal.unknownAction': 'There is no such action.',
} as const satisfies Record<string, string>;
