/** Files that a page gives to whoever looks at it. */

/** A name that every file system takes. */
export function fileName(title: string, extension: string): string {
  const tidy = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${tidy || 'walled-gardens'}.${extension}`;
}

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
