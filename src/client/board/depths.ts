/** What is drawn over what, from the ground up: a ribbon passes through the ring of its gate. */
export const DEPTH = {
  ground: 0,
  passage: 1,
  glow: 3,
  room: 4,
  flows: 10,
  preview: 13,
  afterglow: 14,
  /** Pavilions add y / 1000, so that the nearer one stands in front. */
  pavilion: 20,
  /** Dusk lies over ground and pavilions; gates and lanterns shine through it. */
  dusk: 24,
  idle: 25,
  /** Lanterns that have come to their goal. */
  rests: 26,
  gate: 30,
  tie: 31.5,
  /** Under badges, arrows, knots and seals, over the rings of the gates that it passes. */
  cord: 31.8,
  badge: 32,
  rope: 33,
  seal: 34,
  mark: 36,
  lamps: 40,
  coins: 41,
  counts: 42,
  labels: 50,
} as const;
