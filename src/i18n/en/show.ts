/** Texts of what moves at the table: the market day, moments, and single streams of shoppers. */
export const show = {
  'table.show.pause': 'Pause',
  'table.show.resume': 'Go on',
  'table.show.times': '{n} times as fast',
  'table.show.speeds': 'Speed of the market day',
  'table.show.skip': 'Skip',
  'table.show.next': 'Next',
  'table.show.again': 'Watch again',
  'table.show.end': 'End',
  'table.show.controls': 'The market day',
  'table.show.open': 'Market day',
  'table.show.openText': 'Month {month}: {n} shoppers set out',
  'table.show.close': 'The lanterns are home',
  'table.show.orders': 'orders',
  'table.show.payments': 'payments',
} as const satisfies Record<string, string>;
