import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { fieldIn } from './edit-address';

/** Stands inside a field: takes the focus there when the address names the field, as a click on its text in a preview does. */
export function FocusTarget({ name }: { name: string }) {
  const { hash } = useLocation();
  const within = useRef<HTMLSpanElement>(null);
  const isWanted = fieldIn(hash) === name;

  useEffect(() => {
    if (!isWanted) return undefined;
    // After the edit view has given the focus where it gives it first.
    const frame = requestAnimationFrame(() => {
      const control = controlNear(within.current);
      control?.focus();
      control?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [isWanted]);

  return <span ref={within} hidden />;
}

const CONTROLS = 'input:not([type=hidden]), textarea, [contenteditable=true], [role=combobox], [role=textbox], button';

/** What one writes or chooses with in the field around; of a list its first button. */
function controlNear(within: Element | null): HTMLElement | undefined {
  for (let element = within?.parentElement; element; element = element.parentElement) {
    const text = element.querySelector<HTMLElement>('[contenteditable=true]') ?? element.querySelector<HTMLElement>(CONTROLS);
    if (text) return text;
  }
  return undefined;
}
