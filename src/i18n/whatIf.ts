/** The texts of what could have been: what-ifs and the dilemma lens. */
import type { whatIf as en } from './en/whatIf.ts';
import { Volume } from './volume.ts';

export type WhatIfKey = keyof typeof en;

export const WHAT_IF = new Volume<WhatIfKey>({
  en: async () => (await import('./en/whatIf.ts')).whatIf,
  'zh-CN': async () => (await import('./zh/whatIf.ts')).whatIf,
});
