import { expect, it } from 'vitest';
import { Chores } from '../../../src/client/board/chores.ts';

it('does what fits into a frame, the rest in the next, and only the last of a name', () => {
  const done: string[] = [];
  let time = 0;
  const chores = new Chores();
  const chore = (what: string, length: number) => () => {
    done.push(what);
    time += length;
  };
  chores.add('a', chore('old', 1));
  chores.add('b', chore('b', 5));
  chores.add('a', chore('a', 4));
  chores.add('c', chore('c', 1));
  expect(chores.work(() => time)).toBe(true);
  expect(done).toEqual(['b', 'a']);
  chores.finish();
  expect(done).toEqual(['b', 'a', 'c']);
  expect(chores.work()).toBe(false);
});
