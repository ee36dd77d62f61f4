import { useState } from 'preact/hooks';
import { type ExportKind, fetchExport } from '../../app/room/roomApi.ts';
import { tt } from '../../app/teachTexts.ts';
import { fileName, saveBlob } from '../parts/saveBlob.ts';

interface ExportsProps {
  room: string;
  roomKey: string;
  title: string;
}

type Said = 'busy' | 'done' | 'failed';

/** Everything of the room as files. */
export function Exports({ room, roomKey, title }: ExportsProps) {
  const [said, setSaid] = useState<Said | undefined>();
  const take = async (kind: ExportKind): Promise<void> => {
    setSaid('busy');
    const blob = await fetchExport(room, roomKey, kind);
    if (blob) saveBlob(blob, fileName(title, kind));
    setSaid(blob ? 'done' : 'failed');
  };
  return (
    <section class="exports" aria-labelledby="exports-title">
      <h2 id="exports-title">{tt('teach.export')}</h2>
      <p>{tt('teach.export.about')}</p>
      <p class="button-row">
        <button type="button" class="button primary" onClick={() => take('zip')}>
          {tt('teach.export.zip')}
        </button>
        <button type="button" class="button" onClick={() => take('json')}>
          {tt('teach.export.json')}
        </button>
        <span role="status" class={said === 'failed' ? 'trouble' : 'soft'}>
          {said && tt(`teach.export.${said}`)}
        </span>
      </p>
    </section>
  );
}
