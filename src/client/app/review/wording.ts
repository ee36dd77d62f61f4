/** A review's sentences in a language: "By market day blocking Links to Alibaba holds 2 more…" */
import { actionByKey } from '../../../game/actions.ts';
import type { Rules } from '../../../game/rules.ts';
import { type FeedId, INDEPENDENT_FEED, type Seat } from '../../../game/seats.ts';
import type { Params } from '../../../i18n/format.ts';
import { isMessageKey, type Locale, message } from '../../../i18n/index.ts';
import { REVIEW, type ReviewKey } from '../../../i18n/review.ts';
import type { ActionRef, Clause, Sentence } from '../../../review/sentences.ts';

/** Names and texts for the reviews of one scenario. */
export class ReviewWords {
  constructor(
    private readonly rules: Rules,
    private readonly locale: Locale,
  ) {}

  /** A whole sentence, beginning with a capital where the language has them. */
  sentence({ key, params: { n, doing, other, next, instead, gains, costs } }: Sentence): string {
    const said = this.text(key, {
      n,
      ...(doing ? { doing: this.doing(doing) } : {}),
      ...(other ? { other: this.doing(other) } : {}),
      ...(next ? { next: this.doing(next), company: this.company(next.seat) } : {}),
      ...(instead ? { instead: this.doing(instead) } : {}),
      ...(gains ? { gains: this.clauses(gains) } : {}),
      ...(costs ? { costs: this.clauses(costs) } : {}),
    });
    return said.charAt(0).toUpperCase() + said.slice(1);
  }

  /** An action as something that a sentence can be about: "blocking Links to Alibaba". */
  doing({ seat, action: key }: ActionRef): string {
    const action = actionByKey(seat, key);
    if (!action) throw new Error(`No action ${key}`);
    switch (action.type) {
      case 'build':
        return this.text('review.doing.build', {
          district: this.name('district', action.district),
        });
      case 'campaign':
        return this.text('review.doing.campaign', { feed: this.feed(seat, action.feed) });
      case 'miniProgram':
        return this.text('review.doing.miniProgram', { company: this.company(action.host) });
      case 'open':
      case 'block':
      case 'comply':
        return this.text(`review.doing.${action.type}`, {
          gate: this.name('gate', action.kind),
          company: this.company(action.to),
        });
      case 'stake':
        return this.text('review.doing.stake', {
          independent: this.independent(action.independent),
        });
      case 'offer':
        return this.text(`review.doing.${action.deal}`, {
          company: this.company(action.to),
          mine: action.deal === 'buy' ? '' : this.name('gate', action.mine),
          yours: action.deal === 'sell' ? '' : this.name('gate', action.yours),
          price: this.rules.numbers.treaty.price,
        });
      default:
        return this.text(`review.doing.${action.type}`);
    }
  }

  private clauses(clauses: readonly Clause[]): string {
    return clauses
      .map((clause) => this.clause(clause))
      .reduce((first, second) => this.text('review.clauses', { first, second }));
  }

  private clause({ key, params }: Clause): string {
    const { n, company, independent, edict, district, days } = params;
    return this.text(key, {
      n,
      ...(days === undefined ? {} : { days }),
      ...(district === undefined ? {} : { district: this.name('district', district) }),
      ...(company === undefined ? {} : { company: this.company(company) }),
      ...(independent === undefined ? {} : { independent: this.independent(independent) }),
      ...(edict === undefined ? {} : { edict: this.name('edict', edict) }),
    });
  }

  private text(key: ReviewKey, params?: Params): string {
    return REVIEW.text(this.locale, key, params);
  }

  private name(what: string, id: string): string {
    const key = `${what}.${id}`;
    if (!isMessageKey(key)) throw new Error(`No text for ${key}`);
    return message(this.locale, key);
  }

  private company(seat: Seat): string {
    return this.name('company', this.rules.companies[seat].id);
  }

  private independent(independent: 0 | 1 | 2): string {
    return this.name('independent', this.rules.independents[independent].id);
  }

  private feed(seat: Seat, feed: FeedId): string {
    if (feed === seat) return this.text('review.feed.own');
    if (feed !== INDEPENDENT_FEED) {
      return this.text('review.feed.rival', { company: this.company(feed) });
    }
    const seller = this.rules.adSeller;
    return seller === undefined ? '' : this.independent(seller);
  }
}
