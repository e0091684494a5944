/** A bar of thirty characters with how much is done; nothing to do is all done. */
export function progressBar(done: number, total: number, what: string): string {
  const filled = Math.round((total === 0 ? 1 : done / total) * 30);
  return `${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done} of ${total} ${what}`;
}
