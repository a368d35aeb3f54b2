import type { ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';

/** Its content is all that is printed while it is on the page; what the panel has around it, and what is only for a screen, is not. */
export function PrintedAlone({ children }: { children: ReactNode }) {
  return (
    <div data-printed>
      <Style />
      {children}
    </div>
  );
}

const Style = createGlobalStyle`
  @media print {
    @page {
      margin: 12mm;
    }

    body *:not(:has([data-printed])):not([data-printed]):not([data-printed] *),
    [data-printed] [data-screen] {
      display: none !important;
    }

    /* The panel scrolls inside itself: paper does not. */
    html,
    body,
    body *:has([data-printed]),
    [data-printed] {
      display: block !important;
      position: static !important;
      overflow: visible !important;
      width: auto !important;
      height: auto !important;
      max-width: none !important;
      min-height: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      background: none !important;
    }

    [data-printed] section,
    [data-printed] section * {
      box-shadow: none !important;
    }

    [data-printed] li,
    [data-printed] figure {
      break-inside: avoid;
    }

    /* A heading goes with what it is over. */
    [data-printed] div:has(> h2),
    [data-printed] h3 {
      break-after: avoid;
    }
  }
`;
