/** Addresses without hashes: a path is parsed into a route, a route is written as a path. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** Where a game that is looked at again comes from; its id's meaning: study/openStudy.ts. */
export const STUDY_SOURCES = ['play', 'table', 'class', 'room'] as const;
export type StudySource = (typeof STUDY_SOURCES)[number];

export const REPORT_SOURCES = ['class', 'room'] as const;
export type ReportSource = (typeof REPORT_SOURCES)[number];

export type Route =
  | { page: 'title' }
  | { page: 'play'; id: string }
  | { page: 'friends' }
  /** `code`: as it was typed or stands in the link. */
  | { page: 'join'; code?: string | undefined }
  | { page: 'class'; id: string }
  | { page: 'table'; id: string }
  | { page: 'teach' }
  | { page: 'teacher'; id: string }
  | { page: 'projector'; id: string }
  | { page: 'debrief'; id: string }
  /** `ply`: how many decisions have been made in the position that is shown first. */
  | { page: 'study'; source: StudySource; id: string; ply?: number | undefined }
  | { page: 'pack' }
  /** class: a student's own; room: everybody's, for the teacher. The id is the room's. */
  | { page: 'report'; source: ReportSource; id: string }
  | { page: 'rules' }
  | { page: 'notFound'; path: string };

/** The page of one game that is looked at again. */
export type StudyRoute = Extract<Route, { page: 'study' }>;

/** The id of a game of the source `room`: the game of one of its tables, by its number. */
export const roomGameId = (room: string, table: number): string => `${room}~${table}`;

/** Where the app is served, without a slash at the end; '' at the root of the site. */
export const BASE = (
  import.meta.env.BASE_URL.startsWith('/') ? import.meta.env.BASE_URL : '/'
).replace(/\/$/, '');

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const isStudySource = (text: string | undefined): text is StudySource =>
  STUDY_SOURCES.some((source) => source === text);

/** `SOURCE/ID` or `SOURCE/ID/PLY`, split at its slashes. */
function parseStudy(parts: readonly string[]): Route | undefined {
  const [source, given, at] = parts;
  const id = given === undefined ? undefined : decode(given);
  if (!isStudySource(source) || id === undefined || parts.length > 3) return undefined;
  if (at === undefined) return { page: 'study', source, id };
  return /^\d{1,4}$/.test(at) ? { page: 'study', source, id, ply: Number(at) } : undefined;
}

export function parsePath(path: string, base = BASE): Route {
  const inside = path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  const parts = inside?.split('/').filter((part) => part !== '');
  if (!parts) return { page: 'notFound', path };
  const [first, second] = parts;
  if (first === undefined) return { page: 'title' };
  if (first === 'index.html' && parts.length === 1) return { page: 'title' };
  if (first === 'rules' && parts.length === 1) return { page: 'rules' };
  if (first === 'pack' && parts.length === 1) return { page: 'pack' };
  if (first === 'friends' && parts.length === 1) return { page: 'friends' };
  if (first === 'teach' && parts.length === 1) return { page: 'teach' };
  if ((first === 'teach' || first === 'projector') && second !== undefined && parts.length === 2) {
    const id = decode(second);
    if (id !== undefined) return { page: first === 'teach' ? 'teacher' : first, id };
  }
  if (first === 'study') return parseStudy(parts.slice(1)) ?? { page: 'notFound', path };
  const source = REPORT_SOURCES.find((one) => one === second);
  if (first === 'report' && source && parts.length === 3) {
    const id = decode(parts[2] ?? '');
    if (id !== undefined) return { page: 'report', source, id };
  }
  if (first === 'join' && parts.length === 1) return { page: 'join' };
  if (first === 'join' && second !== undefined && parts.length === 2) {
    const code = decode(second);
    if (code !== undefined) return { page: 'join', code };
  }
  if (
    (first === 'play' || first === 'table' || first === 'class' || first === 'debrief') &&
    second !== undefined &&
    parts.length === 2
  ) {
    const id = decode(second);
    if (id !== undefined) return { page: first, id };
  }
  return { page: 'notFound', path };
}

export function pathOf(route: Exclude<Route, { page: 'notFound' }>, base = BASE): string {
  switch (route.page) {
    case 'title':
      return `${base}/`;
    case 'pack':
      return `${base}/pack`;
    case 'rules':
      return `${base}/rules`;
    case 'friends':
      return `${base}/friends`;
    case 'teach':
      return `${base}/teach`;
    case 'teacher':
      return `${base}/teach/${encodeURIComponent(route.id)}`;
    case 'join':
      return route.code === undefined
        ? `${base}/join`
        : `${base}/join/${encodeURIComponent(route.code)}`;
    case 'report':
      return `${base}/report/${route.source}/${encodeURIComponent(route.id)}`;
    case 'study': {
      const at = route.ply === undefined ? '' : `/${route.ply}`;
      return `${base}/study/${route.source}/${encodeURIComponent(route.id)}${at}`;
    }
    case 'play':
    case 'table':
    case 'class':
    case 'debrief':
    case 'projector':
      return `${base}/${route.page}/${encodeURIComponent(route.id)}`;
  }
}

const path = signal(location.pathname);

export const route: ReadonlySignal<Route> = computed(() => parsePath(path.value));

/** Goes to a page. The browser's Back returns, unless `replace`. */
export function navigate(to: Exclude<Route, { page: 'notFound' }>, how?: 'replace'): void {
  const next = pathOf(to);
  if (how === 'replace') history.replaceState(undefined, '', next);
  else history.pushState(undefined, '', next);
  path.value = location.pathname;
}

/** Follows the browser's Back and Forward. Call once, at boot. */
export function followHistory(): () => void {
  const follow = (): void => {
    path.value = location.pathname;
  };
  addEventListener('popstate', follow);
  return () => removeEventListener('popstate', follow);
}
