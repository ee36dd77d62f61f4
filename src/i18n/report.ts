/** The report of one student, and the grades of a class. */
import type { report as en } from './en/report.ts';
import { Volume } from './volume.ts';

export type ReportKey = keyof typeof en;

export const REPORT = new Volume<ReportKey>({
  en: async () => (await import('./en/report.ts')).report,
  'zh-CN': async () => (await import('./zh/report.ts')).report,
});
