/**
 * npm runs a script below a shell, and a signal to npm ends that shell without reaching the script:
 * `npm start` would leave its server behind. So a server that npm started stops with the shell.
 */

/** How often to look, in milliseconds. */
const INTERVAL = 500;

/** Calls `then` once when the process that started this one has ended. */
export function whenOrphaned(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, INTERVAL);
  timer.unref();
}
