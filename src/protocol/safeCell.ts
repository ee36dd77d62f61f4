/** A spreadsheet would take such a text for a formula and run it; some read wide signs as narrow. */
const FORMULA = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text that no spreadsheet runs. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
