import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { LOGO } from '../content-types/uids';
import { readSeed, SeedError, type SeedDocument } from './content';
import { describeFiles, uploadFiles } from './files';
import { fingerprint } from './fingerprint';
import { planStep, type SeedStep } from './plan';

/** Hashes of what was last written, by `type/key/locale`. */
type Ledger = Record<string, string>;

export interface SeedResult {
  /** `type/key/locale` */
  version: string;
  step: SeedStep;
}

export interface SeedOptions {
  directory: string;
  locales: readonly string[];
  /** The day on which this runs, `yyyy-mm-dd` in the site's zone: with the first seed it becomes that from which days are counted. */
  today: string;
  dryRun?: boolean;
}

type Fields = Record<string, unknown>;
type Row = Fields & { documentId: string; key?: string | null; locale: string };

/** A version with all that is to be known before it is written. */
interface Planned {
  version: string;
  locale: string;
  fields: Fields;
  published: boolean;
  wanted: string;
  step: SeedStep;
}

const storeOf = (strapi: Core.Strapi, key: string) => strapi.store({ type: 'plugin', name: 'party-building', key });

/** Writes the seed's documents by the rules of {@link planStep}, and publishes what it creates. */
export async function seed(strapi: Core.Strapi, { directory, locales, today, dryRun = false }: SeedOptions): Promise<SeedResult[]> {
  const day = await firstDay(strapi, today, dryRun);
  const store = storeOf(strapi, 'seed');
  let ledger: Ledger = ((await store.get({})) as Ledger | null) ?? {};
  const drafts = new Map<UID.ContentType, Row[]>();
  const results: SeedResult[] = [];
  for (const document of await readSeed({ directory, locales, day })) {
    const { uid } = document;
    if (!drafts.has(uid)) drafts.set(uid, await draftsOf(strapi, uid));
    const present = drafts.get(uid)?.filter(({ key }) => document.key === undefined || key === document.key) ?? [];
    // All locales before the first is written: what they share changes in all of them with one write.
    const planned = await planDocument(strapi, document, { directory, ledger, present });
    results.push(...planned.map(({ version, step }) => ({ version, step })));
    const writes = planned.filter(({ step }) => step === 'create' || step === 'update');
    if (dryRun || writes.length === 0) continue;
    const next = { ...ledger, ...Object.fromEntries(writes.map(({ version, wanted }) => [version, wanted])) };
    let current = writes[0]?.version ?? '';
    // Seeded documents are found again by these rows and this ledger: one transaction for both.
    await strapi.db
      .transaction(async () => {
        let documentId = present[0]?.documentId;
        for (const write of writes) {
          current = write.version;
          documentId = await writeVersion(strapi, document, write, documentId);
        }
        await store.set({ value: next });
      })
      .catch((error: unknown) => {
        throw new SeedError(document.file, current, problemOf(error));
      });
    ledger = next;
  }
  return results;
}

/** The day of the first seed: once stored, it stays. */
async function firstDay(strapi: Core.Strapi, today: string, dryRun: boolean): Promise<string> {
  const store = storeOf(strapi, 'seed-day');
  const stored = (await store.get({})) as string | null;
  if (stored === null && !dryRun) await store.set({ value: today });
  return stored ?? today;
}

async function planDocument(
  strapi: Core.Strapi,
  { file, uid, key, versions }: SeedDocument,
  { directory, ledger, present }: { directory: string; ledger: Ledger; present: readonly Row[] },
): Promise<Planned[]> {
  const [attributes, components] = [attributesOf(strapi, uid), componentsOf(strapi)];
  const name = [uid.split('.').at(-1), ...(key === undefined ? [] : [key])].join('/');
  const document = {
    written: Object.keys(ledger).some((known) => known.startsWith(`${name}/`)),
    present: present.length > 0,
  };
  const planned: Planned[] = [];
  for (const [locale, version] of versions) {
    const known = `${name}/${locale}`;
    const described = await describeFiles(attributes, components, version.fields, { directory, drawings: uid === LOGO }).catch(
      (error: unknown) => {
        throw new SeedError(file, known, problemOf(error));
      },
    );
    const fields = { ...described, ...(key !== undefined && { key }) };
    const draft = present.find((row) => row.locale === locale);
    const wanted = fingerprint(attributes, components, fields);
    const step = planStep({ wanted, written: ledger[known], present: draft && fingerprint(attributes, components, draft), document });
    planned.push({ version: known, locale, fields, published: version.published, wanted, step });
  }
  return planned;
}

/** The sentences of a refusal, each with its field. */
function problemOf(error: unknown): string {
  const { message, details } = error as { message?: string; details?: { errors?: { path: string[]; message: string }[] } };
  const fields = details?.errors?.map(({ path, message: sentence }) => `${path.join('.')}: ${sentence}`);
  return fields?.join(' ') || (message ?? String(error));
}

async function draftsOf(strapi: Core.Strapi, uid: UID.ContentType): Promise<Row[]> {
  const populate = deepPopulate(attributesOf(strapi, uid), componentsOf(strapi));
  return (await strapi.db.query(uid).findMany({ where: { publishedAt: null }, populate })) as Row[];
}

/** @returns the id of the document, which the first version of a new one creates. */
async function writeVersion(
  strapi: Core.Strapi,
  { uid }: SeedDocument,
  { locale, fields, published, step }: Planned,
  documentId: string | undefined,
): Promise<string> {
  const data = await uploadFiles(strapi, attributesOf(strapi, uid), componentsOf(strapi), fields);
  const documents = strapi.documents(uid);
  if (documentId === undefined) {
    const created = await documents.create({ locale, data, ...(published && { status: 'published' as const }) } as never);
    return (created as { documentId: string }).documentId;
  }
  // What an editor has unpublished stays so; a new translation appears with its document.
  const scope = step === 'update' ? { locale } : {};
  const shown = await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true }, ...scope } });
  const publish = shown > 0 && published;
  await documents.update({ documentId, locale, data, ...(publish && { status: 'published' as const }) } as never);
  return documentId;
}
