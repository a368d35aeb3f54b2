import type { Room } from '@party-building/strapi-kit/admin';
import { lazy } from 'react';
import { ACTIVITIES, ARRANGE, CHECKS, EMBEDS, LOGOS, PREVIEW } from '../../permissions';
import type { TextId } from '../../texts';

/** In the order in which the menu names them: what is used daily first. */
export const ROOMS: readonly Room<TextId>[] = [
  { path: 'activities', title: 'activities.menu', permission: ACTIVITIES, Page: lazy(() => import('../Activities')) },
  { path: 'logos', title: 'logos.menu', permission: LOGOS, Page: lazy(() => import('../Logos')) },
  { path: 'embeds', title: 'embeds.menu', permission: EMBEDS, Page: lazy(() => import('../Embeds')) },
  { path: 'previews', title: 'preview.menu', permission: PREVIEW, Page: lazy(() => import('../Previews')) },
  { path: 'checks', title: 'checks.menu', permission: CHECKS, Page: lazy(() => import('../Checks')) },
  { path: 'arrange', title: 'arrange.menu', permission: ARRANGE, Page: lazy(() => import('../Arrange')) },
];
