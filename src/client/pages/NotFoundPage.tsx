import { ProblemPage } from './parts/ProblemPage.tsx';

export function NotFoundPage({ path }: { path: string }) {
  return <ProblemPage title="app.notFound" text="app.notFound.text" params={{ path }} />;
}
