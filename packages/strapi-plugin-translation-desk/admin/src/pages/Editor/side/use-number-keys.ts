import { useEffect, useRef } from 'react';

/** Alt with a number, from 1; while a dialog is open, keys are the dialog's. */
export function useNumberKeys(most: number, onNumber: (number: number) => void): void {
  const current = useRef(onNumber);
  useEffect(() => {
    current.current = onNumber;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      // With Alt a key types another sign on many keyboards; the key itself is what counts.
      const number = Number(/^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1]);
      if (!(number <= most) || document.querySelector('[role=dialog], [role=alertdialog], [role=listbox]')) return;
      event.preventDefault();
      current.current(number);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [most]);
}
