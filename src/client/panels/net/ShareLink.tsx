/** A link to give to somebody: to read, to copy, and to photograph. */
import type { VNode } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { tf } from '../../app/friendsTexts.ts';
import { qrPath } from '../../app/net/qr.ts';

interface ShareLinkProps {
  link: string;
  label: string;
}

export function ShareLink({ link, label }: ShareLinkProps): VNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(tf('share.copied'));
    } catch {
      field.current?.select();
      setSaid(tf('share.notCopied'));
    }
  };
  return (
    <div class="share">
      <QrCode text={link} />
      <div class="share-words">
        <label for={id}>{label}</label>
        <input
          id={id}
          ref={field}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p class="share-row">
          <button type="button" class="button primary" onClick={copy}>
            {tf('share.copy')}
          </button>
          <span role="status" class="soft">
            {said}
          </span>
        </p>
      </div>
    </div>
  );
}

function QrCode({ text }: { text: string }): VNode {
  const { size, d } = useMemo(() => qrPath(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" shape-rendering="crispEdges">
      <title>{tf('share.qr', { link: text })}</title>
      <rect width={size} height={size} class="qr-ground" />
      <path d={d} class="qr-ink" />
    </svg>
  );
}
