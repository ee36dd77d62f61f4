/** The texts of tables over the network: only their pages load them. */
import type { friends as en } from './en/friends.ts';
import { Volume } from './volume.ts';

export type FriendsKey = keyof typeof en;

export const FRIENDS = new Volume<FriendsKey>({
  en: async () => (await import('./en/friends.ts')).friends,
  'zh-CN': async () => (await import('./zh/friends.ts')).friends,
});
