/** A review's sentences in a language: "By market day blocking Links to Alibaba holds 2 more…" */
import { actionByKey } from '../../../game/actions.ts';
import type { Rules } from '../../../game/rules.ts';
import { type FeedId, INDEPENDENT_FEED, type Seat } from '../../../game/seats.ts';
import type { Params } from '../../../i18n/format.ts';
import { inARow } from '../../../i18n/inARow.ts';
import { isMessageKey, type Locale, message } from '../../../i18n/index.ts';
import { REVIEW, type ReviewKey } from '../../../i18n/review.ts';
import type { Explanation } from '../../../review/explain.ts';
import type { Fact } from '../../../review/facts.ts';
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

  /** How an action works, and what it does in its position. */
  how({ how, here }: Pick<Explanation, 'how' | 'here'>): string {
    const facts = here.map((fact) => this.fact(fact));
    return inARow(this.locale, [this.text(`review.how.${how}`), ...facts]);
  }

  private fact({ key, params }: Fact): string {
    const { n, m, company, own, independent, gate, theirs, edict } = params;
    return this.text(key, {
      ...(n === undefined ? {} : { n }),
      ...(m === undefined ? {} : { m }),
      ...(company === undefined ? {} : { company: this.company(company) }),
      ...(independent === undefined ? {} : { independent: this.independent(independent) }),
      ...(own === undefined ? {} : { own: this.company(own) }),
      ...(gate === undefined ? {} : { gate: this.name('gate', gate) }),
      ...(theirs === undefined ? {} : { theirs: this.name('gate', theirs) }),
      ...(edict === undefined ? {} : { edict: this.name('edict', edict) }),
    });
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
      .reduce((first, second) =>
        this.text('review.clauses', { first, second: withoutVerbOf(first, second) }),
      );
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

/** The second of two clauses, shorter where both begin with the same verb: "brings 2 orders and 1 payment". */
function withoutVerbOf(first: string, second: string): string {
  const [verb = ''] = first.split(' ', 1);
  const rest = second.slice(verb.length + 1);
  return second.startsWith(`${verb} `) && /^\d/.test(rest) ? rest : second;
}
