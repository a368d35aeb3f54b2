import { Button, Flex, Tabs } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../../texts';
import { ImportView } from './Import/ImportView';
import { ListView } from './List/ListView';
import { useMay } from './may';
import { MonthView } from './Month/MonthView';
import { NewDialog } from './NewDialog';

const VIEWS = ['month', 'list', 'import'] as const;
type View = (typeof VIEWS)[number];

const isView = (name: string | null): name is View => VIEWS.some((view) => view === name);

/** All activities: as a month, as a list, or from a file; the address says which. */
export function ActivitiesPage() {
  const say = useTexts();
  const [mayCreate, mayUpdate] = [useMay('create'), useMay('update')];
  const mayImport = mayCreate || mayUpdate;
  const [search, setSearch] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const wanted = search.get('view');
  const views = VIEWS.filter((each) => each !== 'import' || mayImport);
  const view = isView(wanted) && views.includes(wanted) ? wanted : 'month';

  return (
    <Page.Main>
      <Page.Title>{say('activities.title')}</Page.Title>
      <Layouts.Header
        title={say('activities.title')}
        subtitle={say('activities.subtitle')}
        primaryAction={
          mayCreate && (
            <Flex gap={2} wrap="wrap">
              <Button startIcon={<Plus />} onClick={() => setCreating(true)}>
                {say('activities.new')}
              </Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Tabs.Root variant="simple" value={view} onValueChange={(chosen) => setSearch({ view: chosen })}>
          <Tabs.List aria-label={say('activities.views')}>
            {views.map((each) => (
              <Tabs.Trigger key={each} value={each}>
                {say(`activities.view.${each}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="month">
            <MonthView />
          </Tabs.Content>
          <Tabs.Content value="list">
            <ListView />
          </Tabs.Content>
          <Tabs.Content value="import">
            <ImportView />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {creating && <NewDialog onClose={() => setCreating(false)} />}
    </Page.Main>
  );
}
