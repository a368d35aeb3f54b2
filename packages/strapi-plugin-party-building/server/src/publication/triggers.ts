import type { Core } from '@strapi/strapi';
import { APPEARANCE_KEY } from '../settings/stored-appearance';
import { SETTINGS_KEY } from '../settings/stored-settings';
import type { Publisher } from './publisher';

/** What the database tells of a write; as much of it as we read. */
interface Written {
  action: string;
  model: { uid: string };
  result?: { key?: string } | undefined;
}

const FILE = 'plugin::upload.file';

/** Rows of Strapi's core store on which snapshots depend: the default locale, the site's settings and its appearance. */
const STORED: readonly (string | undefined)[] = ['plugin_i18n_default_locale', SETTINGS_KEY, APPEARANCE_KEY];

/**
 * Asks for a build when something changes that snapshots show without a publish of ours: a locale, the default one, a file, the
 * site's settings.
 */
export function followSettings(strapi: Core.Strapi, publisher: Publisher): void {
  const changed = async ({ action, model, result }: Written): Promise<void> => {
    // Nothing that is published shows a file that was not there.
    if (model.uid === FILE && action === 'afterCreate') return;
    if (model.uid === 'strapi::core-store' && !STORED.includes(result?.key)) return;
    // The row is there for the next look, should the build run before the writer's own transaction is over.
    await strapi.db.transaction(async ({ onCommit }) => {
      await publisher.outbox.add({ documentUid: model.uid, documentId: '*', action: 'change' });
      onCommit(() => publisher.request());
    });
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale', FILE, 'strapi::core-store'],
    afterCreate: changed,
    afterUpdate: changed,
    afterDelete: changed,
  });
}
