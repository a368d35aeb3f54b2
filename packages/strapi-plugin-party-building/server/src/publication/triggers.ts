import type { Core } from '@strapi/strapi';
import type { Publisher } from './publisher';

/** What the database tells of a write; as much of it as we read. */
interface Written {
  model: { uid: string };
  result?: { key?: string } | undefined;
}

const DEFAULT_LOCALE = 'plugin_i18n_default_locale';

/** Asks for a build when something changes that snapshots show without a publish of ours: a locale, the default one, a file. */
export function followSettings(strapi: Core.Strapi, publisher: Publisher): void {
  const changed = async ({ model, result }: Written): Promise<void> => {
    if (model.uid === 'strapi::core-store' && result?.key !== DEFAULT_LOCALE) return;
    // The row is there for the next look, should the build run before the writer's own transaction is over.
    await strapi.db.transaction(async ({ onCommit }) => {
      await publisher.outbox.add({ documentUid: model.uid, documentId: '*', action: 'change' });
      onCommit(() => publisher.request());
    });
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale', 'plugin::upload.file', 'strapi::core-store'],
    afterCreate: changed,
    afterUpdate: changed,
    afterDelete: changed,
  });
}
