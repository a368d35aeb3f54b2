import type { Core } from '@strapi/strapi';
import { countingOf } from './ledger/counting';
import { notifierOf } from './notifications/notifier';

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await notifierOf(strapi).stop();
  await countingOf(strapi).stop();
}
