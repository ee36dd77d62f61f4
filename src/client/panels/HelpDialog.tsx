/** The keys of the table, in a dialog that the browser keeps the focus in. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../app/i18n.ts';
import { shortcuts } from '../app/settings.ts';
import { useTable } from './table-context.ts';

const KEYS = [
  ['1 – 9', 'choose'],
  ['← →', 'arrows'],
  ['Enter', 'confirm'],
  ['Esc', 'back'],
  ['U', 'undo'],
  ['N', 'next'],
  ['P', 'pause'],
  ['[ ]', 'streams'],
  ['A', 'actions'],
  ['F G L M R', 'tabs'],
  ['+ − 0', 'look'],
  ['↑ ↓ ← →', 'pan'],
  ['Shift + 1 2 3', 'garden'],
  ['?', 'help'],
] as const;

export function HelpDialog(): VNode {
  const { ui } = useTable();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = ui.help.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = (): void => {
    ui.help.value = false;
  };
  return (
    <dialog class="help" ref={dialog} onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">{t('table.help.title')}</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`table.help.${what}`)}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.value === 'off' && <p class="note">{t('table.help.off')}</p>}
      <p class="note">{t('table.help.board')}</p>
      <button type="button" class="primary" onClick={close}>
        {t('table.help.close')}
      </button>
    </dialog>
  );
}
