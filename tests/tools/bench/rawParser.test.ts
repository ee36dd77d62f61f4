import { expect, it } from 'vitest';
import { Decoder, Encoder } from '../../../src/tools/bench/server/rawParser.ts';

function decoded(text: string): unknown {
  let packet: unknown;
  const decoder = new Decoder();
  decoder.on('decoded', (found) => {
    packet = found;
  });
  decoder.add(text);
  return packet;
}

it('writes packets as socket.io does', () => {
  const encoder = new Encoder();
  expect(encoder.encode({ type: 0, nsp: '/', data: { table: 'a' } })).toEqual(['0{"table":"a"}']);
  expect(encoder.encode({ type: 2, nsp: '/game', data: ['sync', 1] })).toEqual([
    '2/game,["sync",1]',
  ]);
  expect(encoder.encode({ type: 2, nsp: '/', id: 12, data: ['decide', {}] })).toEqual([
    '212["decide",{}]',
  ]);
  expect(encoder.encode({ type: 1, nsp: '/' })).toEqual(['1']);
});

it('reads the name of an event and leaves its body a text', () => {
  expect(decoded('2["steps",[{"rows":1}]]')).toEqual({
    ...{ type: 2, nsp: '/', id: undefined },
    data: ['steps', '["steps",[{"rows":1}]]'],
  });
  expect(decoded('2/walled-gardens,["update","a, b",{"G":{}}]')).toMatchObject({
    nsp: '/walled-gardens',
    data: ['update', '["update","a, b",{"G":{}}]'],
  });
});

it('reads which request an answer belongs to, and who was let in', () => {
  expect(decoded('37[{"ok":true}]')).toMatchObject({ type: 3, id: 7, data: ['[{"ok":true}]'] });
  expect(decoded('0{"sid":"x"}')).toMatchObject({ type: 0, data: { sid: 'x' } });
  expect(decoded('0/game,{"sid":"x"}')).toMatchObject({ nsp: '/game', data: { sid: 'x' } });
});
