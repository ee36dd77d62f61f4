import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { GLOSSARY } from '../../i18n/glossary.ts';
import { HISTORIES } from '../../i18n/histories.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { REVIEW } from '../../i18n/review.ts';
import { RULEBOOK } from '../../i18n/rulebook.ts';
import { openDebriefTexts } from '../app/debriefTexts.ts';
import { ErrorBoundary } from '../app/errors.tsx';
import { openFriendsTexts } from '../app/friendsTexts.ts';
import { openTexts, t } from '../app/i18n.ts';
import { openPackTexts } from '../app/packTexts.ts';
import { openQuizTexts } from '../app/quiz/quizTexts.ts';
import { openReportTexts } from '../app/report/reportTexts.ts';
import { type Route, route } from '../app/router.ts';
import { openStudyTexts } from '../app/studyTexts.ts';
import { openTeachTexts } from '../app/teachTexts.ts';
import { loadClass, loadJoin } from './loadClass.ts';
import { loadPlay, loadTable } from './loadPlay.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { lazy } from './parts/Lazy.tsx';
import { PartMissing } from './parts/PartMissing.tsx';
import { ProblemPage } from './parts/ProblemPage.tsx';
import { SettingsDialog } from './parts/SettingsDialog.tsx';
import { TitlePage } from './TitlePage.tsx';

const PlayPage = lazy(async () => (await loadPlay()).PlayPage);
const FriendsPage = lazy(async () => {
  const [page] = await Promise.all([import('./friends/FriendsPage.tsx'), openFriendsTexts()]);
  return page.FriendsPage;
});
const TableRoom = lazy(async () => (await loadTable()).TableRoom);
const TeachPage = lazy(async () => {
  const [page] = await Promise.all([import('./teach/TeachPage.tsx'), openTeachTexts()]);
  return page.TeachPage;
});
const TeacherPage = lazy(async () => {
  const [page] = await Promise.all([
    import('./teach/TeacherPage.tsx'),
    openTeachTexts(),
    openQuizTexts(),
  ]);
  return page.TeacherPage;
});
const ProjectorPage = lazy(async () => {
  const [page] = await Promise.all([
    import('./projector/ProjectorPage.tsx'),
    openTeachTexts(),
    openTexts(HISTORIES),
  ]);
  return page.ProjectorPage;
});
const DebriefPage = lazy(async () => {
  const [page] = await Promise.all([import('./debrief/DebriefPage.tsx'), openDebriefTexts()]);
  return page.DebriefPage;
});
const JoinPage = lazy(async () => (await loadJoin()).JoinPage);
const ClassPage = lazy(async () => (await loadClass()).ClassPage);
const StudyPage = lazy(async () => {
  const [page] = await Promise.all([import('./study/StudyPage.tsx'), openStudyTexts()]);
  return page.StudyPage;
});
const PackPage = lazy(async () => {
  const [page] = await Promise.all([import('./pack/PackPage.tsx'), openPackTexts()]);
  return page.PackPage;
});
const ReportPage = lazy(async () => {
  const [page] = await Promise.all([import('./report/ReportPage.tsx'), openReportTexts()]);
  return page.ReportPage;
});
const RulesPage = lazy(async () => {
  const [page] = await Promise.all([
    import('./RulesPage.tsx'),
    openTexts(RULEBOOK),
    openTexts(GLOSSARY),
    openTexts(REVIEW),
  ]);
  return page.RulesPage;
});

function Page({ at }: { at: Route }) {
  switch (at.page) {
    case 'title':
      return <TitlePage />;
    case 'play':
      return <PlayPage key={at.id} id={at.id} />;
    case 'friends':
      return <FriendsPage />;
    case 'table':
      return <TableRoom key={at.id} id={at.id} />;
    case 'teach':
      return <TeachPage />;
    case 'teacher':
      return <TeacherPage key={at.id} id={at.id} />;
    case 'projector':
      return <ProjectorPage key={at.id} id={at.id} />;
    case 'debrief':
      return <DebriefPage key={at.id} id={at.id} />;
    case 'join':
      return <JoinPage key={at.code} given={at.code} />;
    case 'class':
      return <ClassPage key={at.id} id={at.id} />;
    case 'study':
      return <StudyPage key={`${at.source}/${at.id}`} {...at} />;
    case 'pack':
      return <PackPage />;
    case 'report':
      return <ReportPage key={`${at.source}/${at.id}`} source={at.source} id={at.id} />;
    case 'rules':
      return <RulesPage />;
    case 'notFound':
      return <NotFoundPage path={at.path} />;
  }
}

function addressOf(at: Route): string {
  if (at.page === 'join') return `join/${at.code ?? ''}`;
  if (at.page === 'report') return `report/${at.source}/${at.id}`;
  if (at.page === 'study') return `study/${at.source}/${at.id}`;
  return 'id' in at ? `${at.page}/${at.id}` : at.page;
}

/** A new page starts at its top, with the focus on its content; the first one is left alone. */
function useArrival(address: string): void {
  const last = useRef(address);
  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    if (location.hash !== '') return;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [address]);
}

export function App() {
  const at = route.value;
  const address = addressOf(at);
  useArrival(address);
  useEffect(
    () =>
      effect(() => {
        const page = route.value.page;
        const key: MessageKey = `app.page.${page}`;
        document.title = page === 'title' ? t('app.name') : t('app.title', { page: t(key) });
      }),
    [],
  );
  return (
    <>
      <a class="skip-link" href="#content">
        {t('app.skip')}
      </a>
      <ErrorBoundary
        resetKey={address}
        fallback={(error, retry) => (
          <ProblemPage
            title="app.problem.page"
            text="app.problem.page.text"
            onRetry={retry}
            details={error.stack ?? error.message}
          />
        )}
      >
        <Page at={at} />
      </ErrorBoundary>
      <SettingsDialog />
      <PartMissing />
    </>
  );
}
