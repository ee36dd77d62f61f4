import type { Seat } from '../../../game/seats.ts';
import { tc } from '../../app/classTexts.ts';
import { t, tContent } from '../../app/i18n.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';
import { Segmented } from '../parts/Segmented.tsx';

interface WishProps {
  /** Ids of the companies, by seat. */
  companies: readonly string[];
  wish: Seat | null;
  onWish(wish: Seat | null): void;
}

/** The company that a student would like to play. */
export function Wish({ companies, wish, onWish }: WishProps) {
  const company = wish === null ? undefined : companies[wish];
  return (
    <div class="wish">
      <Segmented
        legend={tc('class.wish')}
        options={[
          { value: 'any', label: tc('class.wish.any') },
          ...companies.map((id, seat) => ({
            value: String(seat),
            label: (
              <>
                <CompanySign seat={seat as Seat} company={id} size={24} />
                {companyName(id)}
              </>
            ),
          })),
        ]}
        value={wish === null ? 'any' : String(wish)}
        onChange={(value) => onWish(value === 'any' ? null : (Number(value) as Seat))}
      />
      <p class="soft">
        {company !== undefined &&
          `${tContent(`company.${company}.short`)}${t('table.sentenceGap')}`}
        {tc('class.wish.about')}
      </p>
    </div>
  );
}
