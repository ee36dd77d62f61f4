/** The TCP connections of a server, whatever has become of them since they were made. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Gives the function that ends all that are open. A server that closes waits for each of them, and
 * one that has stopped in the middle of a request or of a goodbye would hold it up.
 */
export function trackSockets(server: Server): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}
