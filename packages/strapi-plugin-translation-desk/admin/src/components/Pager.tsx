import { Button, Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../texts';

interface Props {
  /** From 1. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** The way through a list that is longer than a page; nothing where it is not. */
export function Pager({ page, pages, onPage }: Props) {
  const say = useTexts();
  if (pages <= 1) return null;
  return (
    <Flex gap={3} justifyContent="flex-end" wrap="wrap">
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {say('desk.page.before')}
      </Button>
      <Typography role="status">{say('desk.page', { page, pages })}</Typography>
      <Button variant="tertiary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {say('desk.page.after')}
      </Button>
    </Flex>
  );
}
