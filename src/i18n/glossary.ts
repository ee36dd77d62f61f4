/** The glossary's texts, apart from the others: they come with the first word that is asked for. */
import type { glossary as en } from './en/glossary.ts';
import { Volume } from './volume.ts';

export type GlossaryKey = keyof typeof en;

export const GLOSSARY = new Volume<GlossaryKey>({
  en: async () => (await import('./en/glossary.ts')).glossary,
  'zh-CN': async () => (await import('./zh/glossary.ts')).glossary,
});
