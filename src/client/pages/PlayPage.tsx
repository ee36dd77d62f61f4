import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../app/i18n.ts';
import type { Problem } from '../app/openRecord.ts';
import { navigate } from '../app/router.ts';
import { saveRecord } from '../app/saveFile.ts';
import { session } from '../app/saves.ts';
import type { Table } from '../app/table.ts';
import { TablePage } from '../panels/TablePage.tsx';
import { Loading, ProblemPage } from './parts/ProblemPage.tsx';
import { Tools } from './parts/Tools.tsx';
import { useScoreShown } from './parts/useScoreShown.ts';
import { ScorePage } from './ScorePage.tsx';

type Opened =
  | { kind: 'opening' }
  | { kind: 'open'; table: Table; kept: ReadonlySignal<boolean> }
  | { kind: 'refused'; problem: Problem };

/** Opens the game for as long as the page is shown. */
function useSession(id: string): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let left = false;
    let leave = (): void => undefined;
    const open = async (): Promise<void> => {
      const result = await (await session()).openSession(id);
      if (!result.ok) {
        if (!left) setOpened({ kind: 'refused', problem: result.problem });
        return;
      }
      const { table, kept } = result;
      if (left) {
        table.dispose();
        return;
      }
      leave = () => table.dispose();
      setOpened({ kind: 'open', table, kept });
    };
    open().catch((error: unknown) => {
      console.error(error);
      if (!left) setOpened({ kind: 'refused', problem: { key: 'app.problem.load.text' } });
    });
    return () => {
      left = true;
      leave();
    };
  }, [id]);
  return opened;
}

/** Says that the game is lost with the page, and lets it be saved as a file. */
function Unkept({ table }: { table: Table }) {
  const [read, setRead] = useState(false);
  const [file, setFile] = useState('');
  if (read) return null;
  return (
    <div class="notice unkept" role="status">
      <p>{file ? t('app.score.recordSaved', { file }) : t('record.noStorage')}</p>
      <button type="button" class="button" onClick={() => setFile(saveRecord(table))}>
        {t('app.score.saveRecord')}
      </button>
      <button type="button" class="button primary" onClick={() => setRead(true)}>
        {t('app.settings.close')}
      </button>
    </div>
  );
}

export function PlayPage({ id }: { id: string }) {
  const opened = useSession(id);
  const [scoreShown, setScoreShown] = useScoreShown(
    opened.kind === 'open' ? opened.table : undefined,
  );
  switch (opened.kind) {
    case 'opening':
      return <Loading />;
    case 'refused': {
      const { key, params } = opened.problem;
      return <ProblemPage title="app.problem.save" text={key} {...(params ? { params } : {})} />;
    }
    case 'open':
      return (
        <div class="play" id="content" tabIndex={-1}>
          {!opened.kept.value && <Unkept table={opened.table} />}
          <TablePage
            table={opened.table}
            tools={<Tools />}
            onLeave={() => navigate({ page: 'title' })}
            onFinished={() => setScoreShown(true)}
          />
          {scoreShown && (
            <ScorePage
              table={opened.table}
              study={{ page: 'study', source: 'play', id }}
              onBoard={() => setScoreShown(false)}
            />
          )}
        </div>
      );
  }
}
