/** Switches in the address, also when the page has moved on within the app since it was opened. */
export function addressSwitch(name: string): string | undefined {
  const [opened] = performance.getEntriesByType('navigation');
  for (const address of [location.href, opened?.name ?? location.href]) {
    const value = new URL(address).searchParams.get(name);
    if (value !== null) return value;
  }
  return undefined;
}
