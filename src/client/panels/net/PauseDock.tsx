/** The dock of a seat while the table is paused: what stands still, and who can go on. */
import type { VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import type { NetPart } from '../../app/net/netPart.ts';

export function PauseDock({ net }: { net: NetPart }): VNode {
  return (
    <section class="watch-dock" data-paused>
      <svg class="line-icon" width="40" height="40" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8.500 5v14M15.500 5v14" />
      </svg>
      {net.ofClass ? (
        <p role="status">{tf('net.paused.class')}</p>
      ) : (
        <>
          <p role="status">
            <b>{tf('net.paused')}</b> {tf('net.paused.text')}
          </p>
          <button type="button" class="primary" onClick={() => net.resume()}>
            {tf('net.resume')}
          </button>
        </>
      )}
    </section>
  );
}
