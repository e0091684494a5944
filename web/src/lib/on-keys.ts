/** Where letters are letters; a checkbox has no use for them. */
const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/**
 * Calls what belongs to a single key, unless someone is typing, a dialog is open, or the key is held with Ctrl, Alt or
 * the command key.
 */
export function onKeys(
  deeds: Readonly<Record<string, (event: KeyboardEvent) => void>>,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(TYPING) || document.querySelector('dialog[open]')) return;
    const deed = deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed(event);
  };
}
