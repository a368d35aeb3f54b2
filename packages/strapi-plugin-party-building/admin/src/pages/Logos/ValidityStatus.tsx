import { Status, Typography, type StatusVariant } from '@strapi/design-system';
import type { Validity } from './api';
import type { Words } from './words';

const VARIANTS: Record<Validity['state'], StatusVariant> = {
  upcoming: 'secondary',
  valid: 'success',
  expiring: 'warning',
  expired: 'danger',
};

/** How long a logo may be used, in a few words. */
export function ValidityStatus({ validity, words }: { validity: Validity; words: Words }) {
  const { say } = words;
  const { state, validFrom, validUntil, successors } = validity;
  const successor = successors[0];
  const day = state === 'upcoming' ? validFrom : validUntil;
  const sentence = day ? say(`logos.validity.${state}.day`, { day: words.day(day) }) : say('logos.validity.valid');
  return (
    <>
      <Status variant={VARIANTS[state]} size="XS">
        <Typography variant="pi" fontWeight="bold">
          {sentence}
        </Typography>
      </Status>
      {successor && (
        <Typography variant="pi" textColor="neutral700">
          {say('logos.validity.superseded', { successor: words.name(successor) })}
        </Typography>
      )}
    </>
  );
}
