import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pieces } from '../../app/rulebookSearch.ts';

/** The words that are looked for, all over the book. */
export const Terms = createContext<readonly string[]>([]);

/** A text of the rulebook with what is looked for marked. */
export function Marked({ text }: { text: string }) {
  const terms = useContext(Terms);
  if (terms.length === 0) return <>{text}</>;
  return (
    <>
      {pieces(text, terms).map(({ text: piece, hit }, i) =>
        hit ? <mark key={`${i}${piece}`}>{piece}</mark> : piece,
      )}
    </>
  );
}
