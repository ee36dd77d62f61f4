import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { openRecord } from '../../app/openRecord.ts';

/** Opens a record from a file: by button, or dropped anywhere on the page. */
export function RecordDrop() {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem('');
    const refused = await openRecord(file);
    if (refused) setProblem(t(refused.key, refused.params));
  };

  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer?.files[0]);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });

  return (
    <div class="record">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('app.record')}
      </button>
      <span class="soft">{t('app.record.hint')}</span>
      <p role="alert" class="trouble">
        {problem}
      </p>
      {over && <div class="drop-veil">{t('app.record.drop')}</div>}
    </div>
  );
}
