import { useField } from '@strapi/strapi/admin';
import { useLayoutEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useTexts } from '../texts';
import { rowHeading, type HeadingPart } from './row-heading';

interface Props {
  /** The list's name in the form. */
  list: string;
  parts: readonly HeadingPart[];
}

/**
 * Words over the rows of a list. Strapi heads a row with a value as it is stored (`symbol`, `2026-12-05`, nothing in a new row) and lets
 * no plugin change that, so the words are written into its headings; stands beside the list's label.
 */
export function RowHeadings({ list, parts }: Props) {
  const say = useTexts();
  const { formatDate } = useIntl();
  const { value } = useField<unknown[] | null>(list);
  const beside = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (!Array.isArray(value) || value.length === 0) return;
    const field = fieldOf(beside.current);
    if (field === undefined) return;
    const write = (): void =>
      field.querySelectorAll(HEADINGS).forEach((heading, index) => {
        const words = rowHeading(value[index], parts, say, formatDate);
        if (heading.textContent !== words) heading.textContent = words;
      });
    write();
    // Strapi draws a row anew when it is dragged.
    const observer = new MutationObserver(write);
    observer.observe(field, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [value, parts, say, formatDate]);

  return <span ref={beside} hidden />;
}

/** The text beside the arrow of a row's button. */
const HEADINGS = 'h3 > button > span:last-of-type > span > span:first-child';

/** The nearest element around the label that holds rows. */
function fieldOf(beside: Element | null): Element | undefined {
  for (let element = beside?.parentElement; element; element = element.parentElement)
    if (element.querySelector('h3 > button')) return element;
  return undefined;
}
