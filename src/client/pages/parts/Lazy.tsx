import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Loading, ProblemPage } from './ProblemPage.tsx';

type Loaded<P> = { ok: true; page: ComponentType<P> } | { ok: false } | undefined;

/** A component from its own chunk; while it comes, and when it does not come, something is said. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let kept: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [loaded, setLoaded] = useState<Loaded<P>>(kept && { ok: true, page: kept });
    const request = useCallback(() => {
      load().then(
        (page) => {
          kept = page;
          setLoaded({ ok: true, page });
        },
        (error: unknown) => {
          console.error(error);
          setLoaded({ ok: false });
        },
      );
    }, []);
    useEffect(() => {
      if (!kept) request();
    }, [request]);
    if (!loaded) return <Loading />;
    if (loaded.ok) return <loaded.page {...props} />;
    const retry = (): void => {
      setLoaded(undefined);
      request();
    };
    return <ProblemPage title="app.problem.load" text="app.problem.load.text" onRetry={retry} />;
  };
}
