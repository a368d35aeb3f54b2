import { CARRIER_KINDS, safeUrl, type Carrier } from '@party-building/contract';
import type { CarrierRow } from '../documents';
import type { Localized } from '../fallback';
import { chosen } from './chosen';
import { compact } from './compact';
import { pictureOf } from './pictures';
import type { Site } from './site';

export function projectCarrier(carrier: Localized<CarrierRow>, site: Site): Carrier {
  return compact<Carrier>({
    key: carrier.any.key,
    kind: chosen(CARRIER_KINDS, carrier.any.kind),
    name: carrier.required('name'),
    description: carrier.optional('description'),
    url: safeUrl(carrier.any.url) ?? undefined,
    cover: pictureOf(carrier, 'cover', 'coverAlt', site),
  });
}
