/**
 * What is wrong with a scenario file that a teacher has uploaded, by `code`; parameters come with the
 * problem (src/server/scenarios/checkFile.ts). `{value}` is what stands in the file. A code that ends
 * in Near has a guess at what was meant.
 */
export const scenarioFile = {
  'scenarioFile.fileTooLarge':
    'The file has {value} characters; at most {max} are read. Leave out what is not part of the scenario.',
  'scenarioFile.notJson':
    'This is not JSON. Look for a missing quotation mark, a comma too many or a stray word here or just before.',
  'scenarioFile.commaExpected': 'A comma is missing before this.',
  'scenarioFile.notClosed':
    'Something is opened and not closed: look for a missing bracket, brace, colon or quotation mark.',
  'scenarioFile.comment': 'JSON has no comments. Take this one out.',
  'scenarioFile.tooDeep':
    'Brackets are nested more deeply than in any scenario. Check where they close.',
  'scenarioFile.duplicateKey': '“{key}” stands here twice. Keep one of the two.',

  'scenarioFile.notObject': 'Something in curly braces belongs here, not “{value}”.',
  'scenarioFile.notList': 'A list in square brackets belongs here, not “{value}”.',
  'scenarioFile.notText': 'A text in quotation marks belongs here, not {value}.',
  'scenarioFile.notNumber': 'A whole number without quotation marks belongs here, not “{value}”.',
  'scenarioFile.notYesNo': 'One of these belongs here, without quotation marks: {allowed}.',
  'scenarioFile.notWhole': '{value} is not a whole number. Round it.',
  'scenarioFile.wrongConst': 'This must be “{expected}”, not “{value}”.',
  'scenarioFile.notOneOf': '“{value}” is none of the words that can stand here: {allowed}.',
  'scenarioFile.badName':
    '“{value}” cannot be a name here. Ids begin with a small letter and have only letters and digits; months are numbers from 1.',
  'scenarioFile.tooLong': 'This is too long. At most {max} characters.',
  'scenarioFile.tooSmall': '{value} is too small. At least {min}.',
  'scenarioFile.tooLarge': '{value} is too large. At most {max}.',
  'scenarioFile.tooFew': 'There are {value} of these here; at least {min} are needed.',
  'scenarioFile.tooMany': 'There are {value} of these here; at most {max} can be.',
  'scenarioFile.repeated': '“{value}” stands in this list twice. Keep one of the two.',
  'scenarioFile.missingKey': '“{key}” is missing here.',
  'scenarioFile.unknownKey':
    '“{key}” is not part of a scenario here. Take it out or correct its spelling.',
  'scenarioFile.unknownKeyNear':
    '“{key}” is not part of a scenario here. Did you mean “{nearest}”?',

  'scenarioFile.reservedId':
    'The id “{value}” belongs to a scenario of the game. Give yours another one.',
  'scenarioFile.foreignCompany':
    'The companies are alibaba, tencent and bytedance, in this order. Here “{expected}” belongs, not “{value}”.',
  'scenarioFile.unknownCompany': 'There is no company “{value}” in this scenario.',
  'scenarioFile.unknownCompanyNear':
    'There is no company “{value}” in this scenario. Did you mean “{nearest}”?',
  'scenarioFile.unknownIndependent': 'There is no independent “{value}” in this scenario.',
  'scenarioFile.unknownIndependentNear':
    'There is no independent “{value}” in this scenario. Did you mean “{nearest}”?',
  'scenarioFile.unknownCard': 'There is no card “{value}”.',
  'scenarioFile.unknownCardNear': 'There is no card “{value}”. Did you mean “{nearest}”?',
  'scenarioFile.duplicateId': '“{value}” occurs twice; each may occur once.',
  'scenarioFile.sameCompany': 'Both sides are “{value}”; a gate or program needs two companies.',
  'scenarioFile.monthOutOfRange': 'Month {value} lies outside this scenario.',
  'scenarioFile.tooFewCards':
    '{value} {value|card is|cards are} too few for the months that have no fixed card.',
  'scenarioFile.badOrder': 'A turn order names each of the three companies once, not “{value}”.',
  'scenarioFile.levelTooHigh':
    'Level {value} is above the highest level for this kind of district.',
  'scenarioFile.levelTooLow': 'Level {value} is too low; districts start at level 1 or more.',
  'scenarioFile.tooManyShares': '{value} shares are given out, more than there are.',
  'scenarioFile.tooManyPrograms':
    '{value} mini-programs are hosted here, more than the Mini level allows.',
  'scenarioFile.programNeedsGate':
    'Mini-programs need an open Mini gate ({value}). Add it to openGates.',
} as const satisfies Record<string, string>;
