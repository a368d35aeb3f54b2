import { Flex, Tabs } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { LeaveGuard } from '../../components/LeaveGuard';
import type { Sheet } from './api';
import { BatchPanel } from './BatchPanel';
import { matrixOf } from './matrix';
import { MatrixPanel } from './MatrixPanel';
import type { Place } from './places';
import { Specimen } from './Specimen';
import { useBatch } from './use-batch';
import { UsePanels } from './UsePanels';
import type { Words } from './words';

const VIEWS = ['variants', 'specimen', 'use'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  sheet: Sheet;
  mayWrite: boolean;
  words: Words;
  onReload: () => void;
}

/** The three sides of a logo's page; `?view=specimen` opens one directly. Files that wait stay when the side is changed. */
export function LogoTabs({ sheet, mayWrite, words, onReload }: Props) {
  const { say } = words;
  const [search] = useSearchParams();
  const [view, setView] = useState<View>(VIEWS.find((each) => each === search.get('view')) ?? 'variants');
  const batch = useBatch(sheet);
  const chooser = useRef<HTMLInputElement>(null);
  const preset = useRef<Place>();
  const matrix = matrixOf(sheet.kind, sheet.variants, sheet.locales);

  const choose = (place?: Place) => {
    preset.current = place;
    if (chooser.current) chooser.current.multiple = place === undefined;
    chooser.current?.click();
  };

  return (
    <Tabs.Root variant="simple" value={view} onValueChange={(chosen) => setView(VIEWS.find((each) => each === chosen) ?? 'variants')}>
      <Tabs.List aria-label={say('logos.views')}>
        {VIEWS.map((each) => (
          <Tabs.Trigger key={each} value={each}>
            {say(`logos.view.${each}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="variants">
        <Flex direction="column" alignItems="stretch" gap={6} paddingTop={6}>
          <MatrixPanel sheet={sheet} matrix={matrix} words={words} {...(mayWrite && { onUpload: choose })} />
          {mayWrite ? <BatchPanel batch={batch} sheet={sheet} words={words} onChoose={() => choose()} onReload={onReload} /> : null}
        </Flex>
      </Tabs.Content>
      <Tabs.Content value="specimen">
        <Specimen sheet={sheet} words={words} />
      </Tabs.Content>
      <Tabs.Content value="use">
        <UsePanels sheet={sheet} words={words} />
      </Tabs.Content>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={say('logos.batch.choose')}
        accept=".svg,.png,.webp,.jpg,.jpeg,.avif,.gif"
        onChange={({ target }) => {
          batch.add([...(target.files ?? [])], preset.current);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <LeaveGuard active={batch.items.length > 0} question="logos.leave" />
    </Tabs.Root>
  );
}
