import { tContent } from '../../app/i18n.ts';

export const companyName = (id: string): string => tContent(`company.${id}`);
export const independentName = (id: string): string => tContent(`independent.${id}`);
