import { Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { LISTS, type ListName } from '../../api';
import { useTexts } from '../../texts';
import { Arrangement } from './Arrangement';

const isList = (name: string | null): name is ListName => LISTS.some((list) => list === name);

/** The order of what has one, one list at a time; `?list=value` opens a list directly. */
export function ArrangePage() {
  const say = useTexts();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('list');
  const shown = isList(wanted) ? wanted : LISTS[0];

  return (
    <Page.Main>
      <Page.Title>{say('arrange.title')}</Page.Title>
      <Layouts.Header title={say('arrange.title')} subtitle={say('arrange.subtitle')} />
      <Layouts.Content>
        <Tabs.Root variant="simple" value={shown} onValueChange={(list) => setSearch({ list })}>
          <Tabs.List aria-label={say('arrange.lists')}>
            {LISTS.map((list) => (
              <Tabs.Trigger key={list} value={list}>
                {say(`arrange.list.${list}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {LISTS.map((list) => (
            <Tabs.Content key={list} value={list}>
              <Arrangement list={list} />
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
