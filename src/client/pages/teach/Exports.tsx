import { useState } from 'preact/hooks';
import { type ExportKind, fetchExport } from '../../app/room/roomApi.ts';
import { tt } from '../../app/teachTexts.ts';

interface ExportsProps {
  room: string;
  roomKey: string;
  title: string;
}

type Said = 'busy' | 'done' | 'failed';

/** A name that every file system takes. */
function fileName(title: string, kind: ExportKind): string {
  const tidy = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${tidy || 'walled-gardens'}.${kind}`;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Everything of the room as files. */
export function Exports({ room, roomKey, title }: ExportsProps) {
  const [said, setSaid] = useState<Said | undefined>();
  const take = async (kind: ExportKind): Promise<void> => {
    setSaid('busy');
    const blob = await fetchExport(room, roomKey, kind);
    if (blob) save(blob, fileName(title, kind));
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
