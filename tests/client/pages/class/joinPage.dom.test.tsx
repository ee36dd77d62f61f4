/** Coming into a class, with a server that answers as it is told. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openClassTexts } from '../../../../src/client/app/classTexts.ts';
import { locale, setLocale } from '../../../../src/client/app/i18n.ts';
import { forgetStudent, heldStudentAt } from '../../../../src/client/app/room/roomKeys.ts';
import { navigate, route } from '../../../../src/client/app/router.ts';
import { lastName } from '../../../../src/client/app/settings.ts';
import { JoinPage } from '../../../../src/client/pages/class/JoinPage.tsx';
import type { RoomFront, StudentGrant } from '../../../../src/protocol/room.ts';

const ROOM = 'abcdefghjkmnpqr2';
const CODE = 'ABC234';
const FRONT: RoomFront = {
  room: ROOM,
  code: CODE,
  title: 'Strategy 1',
  language: 'en',
  stage: 'waiting',
  full: false,
};
const GRANT: StudentGrant = {
  room: ROOM,
  student: 'abcdefg2',
  name: 'Ann',
  credential: 'abcdefghijklmnopqrstuv',
};

let root: HTMLElement;
/** Answers by the end of the path; a text is a refusal. */
let answers: Record<string, object | string>;
const sent: { path: string; body: unknown }[] = [];

beforeEach(async () => {
  await setLocale('en');
  await openClassTexts();
  forgetStudent(ROOM);
  lastName.value = '';
  sent.length = 0;
  answers = { [CODE]: FRONT, students: GRANT, return: GRANT };
  vi.stubGlobal('fetch', async (url: string, { body }: { body?: string } = {}) => {
    const path = url.split('/').at(-1) ?? '';
    sent.push({ path, body: body === undefined ? undefined : JSON.parse(body) });
    const answer = answers[path];
    if (typeof answer === 'object') return Response.json(answer);
    return Response.json({ error: { code: answer ?? 'noRoom' } }, { status: 409 });
  });
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
});

async function open(given?: string): Promise<void> {
  navigate({ page: 'join', code: given }, 'replace');
  await act(() => render(<JoinPage key={given} given={given} />, root));
}

const shown = (text: string): Promise<void> =>
  vi.waitFor(() => expect(root.textContent).toContain(text));

async function type(name: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`input[name=${name}]`);
  if (!field) throw new Error(`No field ${name}`);
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const submit = (): Promise<void> =>
  act(async () => root.querySelector<HTMLFormElement>('form')?.requestSubmit());

async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((b) => b.textContent?.includes(name));
  if (!button) throw new Error(`No button ${name}`);
  await act(() => button.click());
}

describe('the code of a class', () => {
  it('is asked for, and leads to its gate however it is typed', async () => {
    await open();
    await submit();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Write the code');
    await type('code', ' abc-234');
    await submit();
    expect(route.value).toEqual({ page: 'join', code: CODE });
  });

  it('that cannot be one is told, with what was typed still there', async () => {
    await open('abc');
    expect(root.textContent).toContain('This is no code of a class');
    expect(root.querySelector('input')?.value).toBe('abc');
  });

  it('of no class is told', async () => {
    answers = {};
    await open(CODE);
    await shown('There is no class with the code ABC234.');
  });
});

describe('entering', () => {
  it('takes a nickname and goes to the garden, with the credential kept here', async () => {
    await open(CODE);
    await shown('Strategy 1');
    await type('name', '  Ann ');
    await submit();
    await vi.waitFor(() => expect(route.value).toEqual({ page: 'class', id: ROOM }));
    expect(sent.at(-1)).toEqual({ path: 'students', body: { name: 'Ann' } });
    expect(heldStudentAt(ROOM)).toMatchObject({ code: CODE, credential: GRANT.credential });
  });

  it('checks the name while it is typed, and asks for one where there is none', async () => {
    await open(CODE);
    await shown('Strategy 1');
    await submit();
    await shown('Write a nickname');
    await type('name', 'a'.repeat(30));
    await shown('This name is too long.');
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    await submit();
    expect(sent.map(({ path }) => path)).toEqual([CODE]);
  });

  it('proposes nicknames that can be taken at once', async () => {
    await open(CODE);
    await shown('Strategy 1');
    await act(() => root.querySelector<HTMLElement>('.nick-ideas button')?.click());
    await submit();
    await vi.waitFor(() => expect(sent.at(-1)?.path).toBe('students'));
  });

  it('says that a name is taken, and what to do if it is one’s own', async () => {
    answers.students = 'nameTaken';
    await open(CODE);
    await shown('Strategy 1');
    await type('name', 'Ann');
    await submit();
    await shown('has this name already');
    expect(document.activeElement).toBe(root.querySelector('input[name=name]'));
  });

  it.each([
    ['is full', { full: true }, 'This class is full.'],
    ['is over', { stage: 'over' }, 'has finished its game'],
  ] as const)(
    'a class that %s is refused, but not to those who were there',
    async (_, change, text) => {
      answers[CODE] = { ...FRONT, ...change };
      await open(CODE);
      await shown(text);
      await press('I was here already');
      await type('code', 'xyz 789');
      await submit();
      await vi.waitFor(() => expect(route.value).toEqual({ page: 'class', id: ROOM }));
      expect(sent.at(-1)).toEqual({ path: 'return', body: { code: 'XYZ789' } });
    },
  );

  it('says what is wrong with a personal code', async () => {
    answers.return = 'badCode';
    await open(CODE);
    await shown('Strategy 1');
    await press('I was here already');
    await type('code', 'XYZ789');
    await submit();
    await shown('This personal code does not fit');
  });

  it('is not asked of whoever is in already', async () => {
    await open(CODE);
    await shown('Strategy 1');
    await type('name', 'Ann');
    await submit();
    await vi.waitFor(() => expect(route.value.page).toBe('class'));
    render(null, root);
    await open(CODE);
    await vi.waitFor(() => expect(route.value).toEqual({ page: 'class', id: ROOM }));
  });

  it('speaks the language of the class to whoever has not chosen one', async () => {
    answers[CODE] = { ...FRONT, language: 'zh' };
    await open(CODE);
    await shown('你的昵称');
    expect(locale.value).toBe('zh-CN');
  });
});
