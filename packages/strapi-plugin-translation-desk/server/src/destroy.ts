import type { Core } from '@strapi/strapi';
import { countingOf } from './ledger/counting';

export const destroy = ({ strapi }: { strapi: Core.Strapi }): Promise<void> => countingOf(strapi).stop();
