export const records = {
  'record.tooLarge': 'This file is too large to be a game of Walled Gardens. Choose another file.',
  'record.notJson': 'This file is not a saved game: its text cannot be read. Choose another file.',
  'record.foreign':
    'This file was not saved by Walled Gardens. Choose one that was saved with “Save to a file”.',
  'record.newerFile':
    'This game was saved by a newer version of Walled Gardens. Reload the page to update, then open it again.',
  'record.otherRules':
    'This game was played under version {version} of the rules; this page knows version {known}, so it cannot replay it.',
  'record.damaged':
    'This saved game is damaged (at “{path}”) and cannot be opened. Try an earlier copy of the file.',
  'record.unknownScenario':
    'This game uses the scenario “{scenario}”, which this page does not know.',
  'record.illegal':
    'This saved game is damaged: decision {ply} is not possible under the rules. Try an earlier copy.',
  'record.unfinished':
    'This game was saved before its end at a table over the network. Only that table knows the cards to come, so it cannot be continued here.',
  'record.missing':
    'There is no saved game at this address in this browser. It may have been deleted or belong to another device.',
  'record.noStorage':
    'This browser does not let the page keep the game. You can play, but save it to a file before you close the page.',
} as const satisfies Record<string, string>;
