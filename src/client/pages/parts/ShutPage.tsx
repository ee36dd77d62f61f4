import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import { Link } from './Link.tsx';
import { ProblemFrame } from './ProblemFrame.tsx';

export interface ShutProps {
  title: string;
  text: string;
  /** Offered where it may help. */
  retry?: (() => void) | undefined;
  /** What else helps, before the ways that there always are. */
  children?: ComponentChildren;
}

interface ShutPageProps extends ShutProps {
  /** Ways on before the one home. */
  ways?: ComponentChildren;
}

/** Something that cannot be entered, or not any more: why, and the ways on. */
export function ShutPage({ title, text, retry, children, ways }: ShutPageProps) {
  return (
    <ProblemFrame
      title={title}
      text={text}
      alert
      ways={
        <>
          {children}
          {retry && (
            <button type="button" class="button primary" onClick={retry}>
              {t('app.problem.retry')}
            </button>
          )}
          {ways}
          <Link to={{ page: 'title' }} class="button">
            {t('app.problem.home')}
          </Link>
        </>
      }
    />
  );
}
