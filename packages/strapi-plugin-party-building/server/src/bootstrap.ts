import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createHandler, loadWidgetFiles } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { registerActions } from './admin-api/actions';
import { codeHash } from './code-hash';
import type { Config } from './config';
import { PUBLISHED_TYPES } from './content-types/uids';
import { guardWrites } from './documents/write-guard';
import { setExportSources } from './export/export';
import { Admission } from './http/admission';
import { attach } from './http/attach';
import { QueueProbe } from './http/queue-probe';
import { announcements } from './instances/announcements';
import { lackingFiles } from './media/lacking';
import { Pictures } from './media/pictures';
import { accessLine, failureLine } from './observability/access-log';
import { EventLoop } from './observability/event-loop';
import { measuresOf } from './observability/measures';
import { bearerOf } from './observability/token';
import { DiskCopy } from './publication/disk-copy';
import { Previews, setPreviews } from './preview/previews';
import { Publisher, setPublisher } from './publication/publisher';
import { followSettings } from './publication/triggers';
import { runSeed } from './seed/run';
import { BrandKits } from './logos/brand-kits';
import { LogoRenditions } from './logos/renditions';
import { mediaSource } from './media/source';
import { guardUploads } from './uploads';
import { drain } from './http/drain';
import { beforeDestroy } from './destroy';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const config = strapi.config.get('plugin::party-building') as unknown as Config;
  const directory = resolve(strapi.dirs.app.root, config.directory);
  const pictures = new Pictures(strapi, join(directory, 'media'));
  const logos = new LogoRenditions(strapi, join(directory, 'logos'));
  const kits = new BrandKits(strapi, join(directory, 'brand-kits'), logos);
  // The plugin's build lays the elements' files beside its server.
  const widgets = loadWidgetFiles(join(__dirname, '..', 'widgets'));
  const measures = measuresOf(strapi);
  const eventLoop = new EventLoop();
  const media = mediaSource(logos, pictures);
  const admission = new Admission(config.admission, () => queue.wait);
  const queue = new QueueProbe(strapi.server.httpServer, () => admission.begin());
  let draining = false;

  const publisher = new Publisher({
    strapi,
    pictures,
    lacks: lackingFiles((hash) => [join(directory, 'media', hash), join(directory, 'logos', hash), kits.path(hash)]),
    logos: async (files) => ({ logoPicture: await logos.prepare(files), brandKit: (logo, locale) => kits.make(logo, locale) }),
    disk: new DiskCopy(join(directory, 'snapshots')),
    widgets,
    code: codeHash(),
    publicUrl: String(strapi.config.get('server.absoluteUrl')),
    onRevision: (revision) => handler.announce(revision),
    onPromoted: () => others.announce(),
    onDamaged: (place) => measures.foundDamaged(place),
    onBuild: (seconds, failed) => measures.built(seconds, failed),
  });
  const others = announcements(strapi, config.redisUrl, () => publisher.look());
  const handler = createHandler({
    site: () => publisher.site,
    catchUp: () => publisher.catchUp(),
    media,
    brandKit: (hash) => Promise.resolve({ path: kits.path(hash) }),
    health: {
      live: () => ({ live: eventLoop.live, eventLoopLag: eventLoop.lag }),
      ready: () => {
        const { serving, degraded, builds } = publisher.state;
        return { ready: serving && !draining, degraded, draining, builds };
      },
    },
    ...(config.metrics.token !== '' && { metrics: { mayRead: bearerOf(config.metrics.token), read: () => measures.read() } }),
    ...(config.accessLog && { onRequest: accessLine(strapi.log) }),
    onError: failureLine(strapi.log),
  });
  if (config.metrics.token !== '') {
    const revisions = () => publisher.site?.revisions ?? [];
    measures.expose(strapi, { revisions, degraded: () => publisher.state.degraded, handler, admission });
  }
  const previews = new Previews(strapi, {
    pictures,
    logos,
    widgets,
    published: () => publisher.site,
    publicUrl: String(strapi.config.get('server.absoluteUrl')),
    assets: join(__dirname, '..', 'preview'),
  });
  setPublisher(strapi, publisher);
  setPreviews(strapi, previews);
  setExportSources(strapi, { media, kit: (hash) => Promise.resolve({ path: kits.path(hash) }) });
  guardWrites(strapi, publisher);
  guardUploads(strapi);
  await registerActions(strapi);

  if (config.seed.onBoot) await runSeed(strapi, config);
  followSettings(strapi, publisher);
  attach(strapi.server.httpServer, handler.handle, (req, res) => admission.admit(req, res) && !previews.handle(req, res));
  await publisher.start(config.pollInterval);
  beforeDestroy(strapi, async () => {
    draining = true;
    await setTimeout(config.drainDelay);
    queue.stop();
    handler.close();
    await drain(strapi.server.httpServer, config.drainTimeout);
    others.close();
    await publisher.stop();
    eventLoop.stop();
    await previews.end();
  });
  strapi.log.info(`party-building: ${PUBLISHED_TYPES.length} content types, elements ${widgets.version}`);
}
