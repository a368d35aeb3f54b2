import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../../texts';
import { ExportView } from './Export/ExportView';
import { ImportView } from './Import/ImportView';

const WAYS = ['export', 'import'] as const;

/** Files to translators who work elsewhere, and back; `?way=import` opens the way back. */
export function ExchangePage() {
  const say = useTexts();
  const [search, setSearch] = useSearchParams();
  const way = WAYS.find((each) => each === search.get('way')) ?? 'export';
  return (
    <Page.Main>
      <Page.Title>{say('exchange.title')}</Page.Title>
      <Layouts.Header title={say('exchange.title')} subtitle={say('exchange.subtitle')} />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={way}
          onValueChange={(to) =>
            setSearch((before) => {
              const next = new URLSearchParams(before);
              next.set('way', to);
              return next;
            })
          }
        >
          <Tabs.List aria-label={say('exchange.title')}>
            {WAYS.map((each) => (
              <Tabs.Trigger key={each} value={each}>
                {say(`exchange.way.${each}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Box paddingTop={4} paddingBottom={8}>
            <Tabs.Content value="export">
              <ExportView />
            </Tabs.Content>
            {/* A report that was made stays when somebody looks at the other side. */}
            <Tabs.Content value="import" forceMount hidden={way !== 'import'}>
              <ImportView />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
