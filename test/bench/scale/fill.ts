import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqliteFile } from '../../src/harness/drivers';
import { withDatabase } from '../../src/harness/stored';
import { TIME_ZONE, type GeneratedActivity, type Words } from './activities';

type Row = Record<string, string | number | null>;

const ACTIVITY = 'plugin::party-building.activity';
const CHANGE = 'party-building.occurrence-change';
const LOCALES = ['zh-CN', 'en'] as const;

/** Of the site as it stood before: nothing of it is true any more. */
const BUILT = ['snapshots', 'pointers', 'builds', 'outbox'];

/**
 * Puts activities in the place of those of a seeded product that does not run: the rows that Strapi and the plugin write for an activity
 * which was saved and published once in each locale, past both, for ten thousand times as many in the same time. What was built is
 * removed, so that the next start builds all.
 *
 * @param at when all of it was written.
 */
export async function fillWithActivities(directory: string, activities: Iterable<GeneratedActivity>, at: number): Promise<void> {
  withDatabase({ directory }, (database) => {
    database.exec('PRAGMA synchronous = OFF; BEGIN');
    removeActivities(database);
    for (const table of BUILT) database.exec(`DELETE FROM party_building_${table}`);
    const write = new Writer(database);
    for (const activity of activities) write.activity(activity, at);
    database.exec('COMMIT');
  });
  await rm(join(directory, 'data/snapshots'), { recursive: true, force: true });
}

function removeActivities(database: SqliteFile): void {
  const links = (type: string) => `SELECT cmp_id FROM party_building_activities_cmps WHERE component_type = '${type}'`;
  database.exec(`
    DELETE FROM components_party_building_occurrence_changes WHERE id IN (${links(CHANGE)});
    DELETE FROM files_related_mph WHERE related_type = 'party-building.photo' AND related_id IN (${links('party-building.photo')});
    DELETE FROM components_party_building_photos WHERE id IN (${links('party-building.photo')});
    DELETE FROM files_related_mph WHERE related_type = '${ACTIVITY}';
    DELETE FROM party_building_claims WHERE type = '${ACTIVITY}';
    DELETE FROM party_building_activities_cmps;
    DELETE FROM party_building_activities`);
}

/** Writes rows, each by a statement that is prepared once, under ids that it counts itself. */
class Writer {
  readonly #statements = new Map<string, ReturnType<SqliteFile['prepare']>>();
  readonly #ids = new Map<string, number>();
  readonly #pictures: number[];

  constructor(private readonly database: SqliteFile) {
    this.#pictures = libraryPictures(database);
  }

  activity(activity: GeneratedActivity, at: number): void {
    this.#insert('party_building_claims', { type: ACTIVITY, name: activity.key, holder: uuidOf(activity.key) });
    const shared = sharedColumns(activity, at);
    const picture = activity.cover === null ? undefined : this.#pictures[activity.cover % this.#pictures.length];
    for (const locale of LOCALES)
      for (const publishedAt of [null, at]) {
        const row = { ...shared, ...localizedColumns(activity, activity.words[locale]), published_at: publishedAt, locale };
        const id = this.#insert('party_building_activities', row);
        if (picture !== undefined)
          this.#insert('files_related_mph', { file_id: picture, related_id: id, related_type: ACTIVITY, field: 'cover', order: 1 });
        activity.cancelled.forEach((day, index) => this.#cancelled(id, day, index));
      }
  }

  #cancelled(activity: number, day: string, index: number): void {
    const change = this.#insert('components_party_building_occurrence_changes', {
      occurrence_date: day,
      cancelled: 1,
      key: `off-${index}`,
    });
    const link = { entity_id: activity, cmp_id: change, component_type: CHANGE, field: 'changes', order: index + 1 };
    this.#insert('party_building_activities_cmps', link);
  }

  #insert(table: string, row: Row): number {
    const id = this.#nextId(table);
    const columns = ['id', ...Object.keys(row)];
    const sql = `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    const statement = this.#statements.get(sql) ?? this.database.prepare(sql);
    this.#statements.set(sql, statement);
    statement.run(id, ...Object.values(row));
    return id;
  }

  #nextId(table: string): number {
    const last = this.#ids.get(table) ?? Number(this.database.prepare(`SELECT max(id) AS id FROM ${table}`).all()[0]?.['id'] ?? 0);
    this.#ids.set(table, last + 1);
    return last + 1;
  }
}

/** The library's pictures that are no drawings, in the order in which the seed uploaded them. */
export function libraryPictures(database: SqliteFile): number[] {
  return database
    .prepare("SELECT id FROM files WHERE mime = 'image/webp' ORDER BY name, id")
    .all()
    .map(({ id }) => Number(id));
}

function sharedColumns(activity: GeneratedActivity, at: number): Row {
  const { key, kind, startDate, startTime, endDate, endTime, allDay, recurrence, venue, online, grasp, cancelled } = activity;
  const span = [startDate, startTime?.slice(0, 8) ?? null, endDate, endTime?.slice(0, 8) ?? null];
  const changes = cancelled.map((day) => JSON.stringify([day, true, null, null, null, null])).sort();
  return {
    document_id: digest(key).slice(0, 24),
    kind,
    event_status: 'scheduled',
    start_date: startDate,
    start_time: startTime,
    end_date: endDate,
    end_time: endTime,
    all_day: allDay ? 1 : 0,
    time_zone: TIME_ZONE,
    recurrence,
    venue,
    online,
    grasp,
    key,
    slug: `${startDate}-${key}`,
    sequence: 0,
    first_published_at: at,
    published_schedule: digest(JSON.stringify([...span, allDay, TIME_ZONE, 'scheduled', recurrence, venue, online, changes])),
    created_at: at,
    updated_at: at,
  };
}

function localizedColumns({ cover }: GeneratedActivity, { title, organiser, summary, body }: Words): Row {
  return {
    title,
    organiser,
    summary,
    body: body.length > 0 ? JSON.stringify(blocksOf(body)) : null,
    cover_alt: cover === null ? null : title,
  };
}

/** Paragraphs as Strapi's editor stores them. */
export function blocksOf(paragraphs: readonly string[]): object[] {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function uuidOf(key: string): string {
  return digest(key).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
