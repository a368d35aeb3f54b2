/* Loaded into a CMS under test: answers over IPC what no HTTP route tells. */
const { mkdtemp, writeFile } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const { extname, join } = require('node:path');
const { Readable } = require('node:stream');
const v8 = require('node:v8');
const vm = require('node:vm');

const collectGarbage = () => {
  v8.setFlagsFromString('--expose-gc');
  for (let i = 0; i < 3; i++) vm.runInNewContext('gc')();
};

const answers = {
  documents: ({ uid, method, params }) => global.strapi.documents(uid)[method](params),
  service: ({ plugin, service, method, args }) =>
    strapi
      .plugin(plugin)
      .service(service)
      [method](...args),
  /** What the matrix of the translation desk is measured against. */
  plainMatrix: async () => {
    const tables = ['document', 'target'].map((name) => strapi.db.metadata.get(`plugin::translation-desk.${name}`).tableName);
    const rows = await strapi.db.connection(tables[1]).join(tables[0], `${tables[0]}.id`, `${tables[1]}.document`).select('*');
    return JSON.stringify(rows).length;
  },
  table: ({ uid, query }) => strapi.db.query(uid).findMany(query),
  // As the seed and other plugins upload.
  async uploadByService({ name, type, base64 }) {
    const filepath = join(await mkdtemp(join(tmpdir(), 'party-building-test-upload-')), 'file');
    const bytes = Buffer.from(base64, 'base64');
    await writeFile(filepath, bytes);
    const files = { filepath, originalFilename: name, mimetype: type, size: bytes.length };
    return strapi
      .plugin('upload')
      .service('upload')
      .upload({ data: { fileInfo: { name } }, files });
  },
  // As an import of a whole site stores.
  async uploadByProvider({ name, base64 }) {
    const file = { name, hash: `direct_${Date.now()}`, ext: extname(name), stream: Readable.from([Buffer.from(base64, 'base64')]) };
    await strapi.plugin('upload').provider.uploadStream(file);
    return { url: file.url };
  },
  /** As another plugin does at its bootstrap: a check that finds one thing, nothing, or fails. */
  registerCheck: ({ id, uids, finding, fails }) =>
    strapi
      .plugin('party-building')
      .service('checks')
      .register({
        id,
        uids,
        run: () => {
          if (fails) throw new Error('broken');
          return finding ? [finding] : [];
        },
      }),
  /** The same for a line of the home page. */
  registerHome: ({ id, line, fails }) =>
    strapi
      .plugin('party-building')
      .service('home')
      .register({
        id,
        lines: () => {
          if (fails) throw new Error('broken');
          return [line];
        },
      }),
  verdictOf: ({ hash }) => strapi.plugin('party-building').service('uploads').verdictOf({ hash }),
  adminRoutes: ({ prefix }) =>
    global.strapi.server
      .api('admin')
      .listRoutes()
      .flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`))
      .filter((route) => route.includes(` ${prefix}`)),
  /** Bytes in use once everything that nobody holds is gone. */
  heap: () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  },
  /** How many rows each table holds. */
  rows: async () => {
    const { connection } = global.strapi.db;
    const tables = await connection('sqlite_master').where({ type: 'table' }).pluck('name');
    return Object.fromEntries(await Promise.all(tables.map(async (name) => [name, (await connection(name).count({ n: '*' }))[0].n])));
  },
  /** Every content type of ours and every component that stands in one, by uid. */
  schemas: () =>
    Object.fromEntries(
      [...Object.entries(global.strapi.contentTypes), ...Object.entries(global.strapi.components)]
        .filter(([uid]) => /^(plugin::)?party-building\./.test(uid))
        .map(([uid, { attributes }]) => [uid, attributes]),
    ),
};

process.on('message', async ({ call, question, ...about }) => {
  if (call === undefined) return;
  try {
    process.send({ call, result: await answers[question](about) });
  } catch ({ message, details }) {
    process.send({ call, error: { message, details } });
  }
});
