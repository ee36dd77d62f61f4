import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import type { TableSeat } from '../../app/net/messages.ts';

/** Who plays a seat, in words. */
export function occupant(seat: TableSeat): string {
  switch (seat.kind) {
    case 'open':
      return tf('lobby.open');
    case 'human':
      return seat.name;
    case 'bot':
      return t('table.player.bot', { level: t(`level.${seat.level}`) });
  }
}
