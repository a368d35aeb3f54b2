import { useEffect, useRef } from 'react';

interface Keys {
  onSave: () => void;
  onMove: (by: 1 | -1) => void;
}

/** The editor's keys, wherever on the page the focus is; while a dialog is open, they are the dialog's. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A key that an input method takes is not meant for the page.
      if (event.isComposing || document.querySelector('[role=dialog], [role=alertdialog], [role=listbox]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        current.current.onSave();
      } else if (event.altKey && !event.ctrlKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        current.current.onMove(event.key === 'ArrowDown' ? 1 : -1);
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
