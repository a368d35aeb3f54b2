import { Alert, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Sheet } from './api';
import type { Summary } from './batch';
import { editPath } from './links';
import type { Words } from './words';

interface Props {
  summary: Summary;
  sheet: Sheet;
  words: Words;
  onClose: () => void;
}

const PARTS = ['added', 'replaced', 'kept', 'refused'] as const;

/** What has been done with each file, and what is left to do: publish. */
export function BatchSummary({ summary, sheet, words, onClose }: Props) {
  const { say } = words;
  return (
    <Alert role="status" variant="success" title={say('logos.summary.title')} closeLabel={say('logos.close')} onClose={onClose}>
      {PARTS.filter((part) => summary[part].length > 0).map((part) => (
        <Typography key={part} tag="p">
          {say(`logos.summary.${part}`, { count: summary[part].length, names: summary[part].join(', ') })}
        </Typography>
      ))}
      <Typography tag="p">
        {say('logos.summary.publish')}{' '}
        <Link tag={RouterLink} to={editPath(sheet.documentId, sheet.draftLocale)}>
          {say('logos.edit')}
        </Link>
      </Typography>
    </Alert>
  );
}
