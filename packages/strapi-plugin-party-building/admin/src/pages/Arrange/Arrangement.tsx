import { Box, Button, EmptyStateLayout, Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import { statusOf, type ListName } from '../../api';
import { uidOf } from '../../plugin-id';
import { LeaveGuard } from '../../components/LeaveGuard';
import { useTexts } from '../../texts';
import { LoadProblem } from './LoadProblem';
import { ProblemAlert } from './ProblemAlert';
import { SortableList } from './SortableList';
import { useArrangement } from './use-arrangement';

/** One list: its entries to put in order, and what saves or discards the order. */
export function Arrangement({ list }: { list: ListName }) {
  const say = useTexts();
  const { toggleNotification } = useNotification();
  const editor = useArrangement(list);
  const whole = useRef<HTMLDivElement>(null);
  const { entries, modified, saving } = editor;

  if (editor.loading) {
    return (
      <Flex justifyContent="center" padding={8} aria-busy>
        <Loader>{say('arrange.loading')}</Loader>
      </Flex>
    );
  }
  if (editor.loadError !== undefined) {
    return <LoadProblem forbidden={statusOf(editor.loadError) === 403} onRetry={editor.reload} />;
  }
  if (entries.length === 0) {
    return (
      <Box paddingTop={6}>
        <EmptyStateLayout
          content={say('arrange.empty')}
          action={
            <LinkButton tag={Link} to={`/content-manager/collection-types/${uidOf(list)}/create`} variant="secondary" startIcon={<Plus />}>
              {say('arrange.create')}
            </LinkButton>
          }
        />
      </Box>
    );
  }

  const save = async () => {
    if (!(await editor.save())) return;
    toggleNotification({ type: 'success', message: say('arrange.saved') });
    // The button that had the focus has just become unavailable.
    whole.current?.focus();
  };

  return (
    <Flex ref={whole} tabIndex={-1} direction="column" alignItems="stretch" gap={4} paddingTop={6}>
      {editor.problem && <ProblemAlert problem={editor.problem} onReload={editor.reload} onClose={editor.dismissProblem} />}
      <Flex justifyContent="space-between" alignItems="center" gap={4} wrap="wrap">
        <Box flex="1 1 32rem" maxWidth="60rem">
          <Typography textColor="neutral600">{say(entries.length === 1 ? 'arrange.single' : 'arrange.how')}</Typography>
        </Box>
        <Flex gap={2} alignItems="center" wrap="wrap">
          <Box role="status">{modified && <Typography textColor="neutral800">{say('arrange.unsaved')}</Typography>}</Box>
          <Button variant="tertiary" disabled={!modified || saving} onClick={editor.discard}>
            {say('arrange.discard')}
          </Button>
          <Button disabled={!modified} loading={saving} onClick={() => void save()}>
            {say(saving ? 'arrange.saving' : 'arrange.save')}
          </Button>
        </Flex>
      </Flex>
      <SortableList list={list} editor={editor} />
      <LeaveGuard active={modified} question="arrange.leave" />
    </Flex>
  );
}
