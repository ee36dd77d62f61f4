/** The board's faces, and waiting for them: a canvas does not repaint itself when a font arrives. */
export type FaceName = 'display' | 'sans';

const STACKS: Readonly<Record<FaceName, string>> = {
  display: "Alegreya, 'Noto Sans SC Variable', 'PingFang SC', serif",
  sans: "'Source Sans 3 Variable', 'Noto Sans SC Variable', 'PingFang SC', sans-serif",
};

export function face(name: FaceName, size: number, weight: number): string {
  return `${weight} ${size}px ${STACKS[name]}`;
}

/** Longest time to wait for fonts, in ms: then the board is drawn with what there is. */
const PATIENCE = 2500;

/** Loads what the texts need; resolves in any case. */
export async function facesReady(texts: string): Promise<void> {
  const wanted: [FaceName, number, string][] = [
    ['display', 800, '0123456789'],
    ['display', 700, texts],
    ['sans', 600, texts],
    ['sans', 700, `${texts}+−0123456789`],
  ];
  const loading = wanted.map(([name, weight, text]) =>
    document.fonts.load(face(name, 20, weight), text).catch(() => []),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all(loading), patience]);
}
