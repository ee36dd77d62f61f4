import type { ComponentChildren } from 'preact';
import { navigate, pathOf, type Route } from '../../app/router.ts';

interface LinkProps {
  to: Exclude<Route, { page: 'notFound' }>;
  class?: string;
  label?: string;
  children: ComponentChildren;
}

/** A real link that changes the page without loading it again. */
export function Link({ to, class: className, label, children }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.button !== 0 || elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={pathOf(to)} class={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
