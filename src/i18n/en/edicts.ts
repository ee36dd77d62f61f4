/**
 * Regulator cards. `.text` takes `ruleParams` and `cardParams` (src/content/params.ts). What really
 * happened is in histories.ts.
 */
export const edicts = {
  'edict.rectifyLinks': 'Rectify link-blocking',
  'edict.rectifyLinks.text':
    'Every company must open one Links gate. Defying costs {fine} coins and {standing} standing.',

  'edict.sixMonthDeadline': 'Six-month deadline',
  'edict.sixMonthDeadline.text':
    'Every company must open all its blocked Links gates. Defying costs {fine} coins for each of them, and {standing} standing in all.',

  'edict.paymentsInterconnection': 'Payments interconnection',
  'edict.paymentsInterconnection.text':
    'Every company must open one Payments gate. Defying costs {fine} coins and {standing} standing.',

  'edict.miniProgramNeutrality': 'Mini-program neutrality',
  'edict.miniProgramNeutrality.text':
    'The company with the highest Mini must open all its blocked Mini gates. Defying costs {fine} coins and {standing} standing.',

  'edict.fairAdAccess': 'Fair ad access',
  'edict.fairAdAccess.text':
    'The company with the highest Ads must open all its blocked Ads gates. Defying costs {fine} coins and {standing} standing.',

  'edict.chooseOneOfTwo': 'Choose one of two',
  'edict.chooseOneOfTwo.text':
    'The company with the highest Market must open one gate of any kind. Defying costs {fine} coins and {standing} standing.',

  'edict.inspection': 'Inspection',
  'edict.inspection.text':
    'Every company with standing below 0 pays {inspectionFine} {inspectionFine|coin|coins} for each point below. Then the company with the lowest standing must open one gate of any kind, or defy for {fine} coins and {standing} standing.',

  'edict.unfairCompetition': 'Unfair competition',
  'edict.unfairCompetition.text':
    'The company with the most blocked gates must open one of any kind. Defying costs {fine} coins and {standing} standing.',

  'edict.hearing': 'Hearing',
  'edict.hearing.text':
    'Every company may open one gate of any kind for good and gain {permitStanding} standing. Declining is free.',

  'edict.noEdict': 'No edict',
  'edict.noEdict.text': 'The regulator is silent. Nobody has to open anything this month.',

  'edict.screenTime': 'Screen time',
  'edict.screenTime.text':
    'This month every feed of level {level} or more has {shoppers} {shoppers|shopper|shoppers} fewer.',

  'edict.personalDataLaw': 'Personal data law',
  'edict.personalDataLaw.text': 'This month every campaign pulls {campaignPull} less.',

  'edict.mergerControl': 'Merger control',
  'edict.mergerControl.text':
    'The company with the most shares sells one back for {mergerPrice} coins: of its independents, the one with the fewest visits last month.',

  'edict.algorithmRules': 'Algorithm rules',
  'edict.algorithmRules.text': 'This month ad coins are divided by {adCoinsDivisor}.',

  'edict.fintechRestructuring': 'Fintech restructuring',
  'edict.fintechRestructuring.text':
    'This month the company with the highest Wallet has its wallet’s weight halved at every market, red packets included.',
} as const satisfies Record<string, string>;
