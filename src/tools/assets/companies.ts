/** The three companies' marks in the art. Seats 0, 1, 2 of every scenario sit in these gardens. */
export const MARKS = ['A', 'T', 'B'] as const;
export type Mark = (typeof MARKS)[number];
export const SEAT_OF: Readonly<Record<Mark, 0 | 1 | 2>> = { A: 0, T: 1, B: 2 };

export const KINDS = ['links', 'ads', 'mini', 'pay'] as const;
export type Kind = (typeof KINDS)[number];

/** Colours are tokens of src/client/styles/tokens.css; the client puts the theme's values in. */
export const token = (name: string): string => `var(--${name})`;
export const colourOf = (mark: Mark): string => token(mark.toLowerCase());
/** The floor of a company's garden. */
export const floorOf = (mark: Mark): string => token(`${mark.toLowerCase()}f`);
