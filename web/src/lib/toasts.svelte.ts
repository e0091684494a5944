export interface ToastEntry {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo: (() => void) | null;
}

/** Long enough to read and to decide to undo, in milliseconds. */
const SHOWN_FOR = 8_000;

/** Short messages about what was just done; newest last, at most three. */
class Toasts {
  #next = 1;
  list = $state.raw<readonly ToastEntry[]>([]);

  show(text: string, { tone = 'done', undo = null }: Partial<Pick<ToastEntry, 'tone' | 'undo'>> = {}): number {
    const id = this.#next++;
    this.list = [...this.list, { id, text, tone, undo }].slice(-3);
    setTimeout(() => this.dismiss(id), SHOWN_FOR);
    return id;
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** The newest message that can still be undone, for the key U. */
  get undoable(): ToastEntry | null {
    return this.list.findLast((toast) => toast.undo !== null) ?? null;
  }
}

export const toasts = new Toasts();
