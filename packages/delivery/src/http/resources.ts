import { API_PATH } from '@party-building/contract';
import type { ActivityOutlets } from '../outlets/activities.js';
import type { Access } from './access.js';
import { Resource } from './resource.js';

/** How many resources of activities are kept made: a crawler that reads all of many must not fill the memory with them. */
const KEPT = 500;

const BELOW = `${API_PATH}/`;
/** All others of this site are made from the start, and other requests are Strapi's: this keeps them from being looked up. */
const ACTIVITIES = new RegExp(
  `^${BELOW}(?:v1/[A-Za-z0-9-]{2,35}/(?:activities[./]|fragments/pb-activity/)|embed/[A-Za-z0-9-]{2,35}/pb-activity/)`,
);

/** All resources by exact path: those that are few from the start, those of activities when they are asked for. */
export class Resources implements ReadonlyMap<string, Resource> {
  /** The newest last; the oldest goes when there are too many. */
  private readonly made = new Map<string, Resource>();

  constructor(
    private readonly fixed: ReadonlyMap<string, Resource>,
    private readonly activities: readonly ActivityOutlets[],
    private readonly access: Access,
  ) {}

  get(path: string): Resource | undefined {
    return this.fixed.get(path) ?? (ACTIVITIES.test(path) ? this.ofActivities(path) : undefined);
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  *keys(): MapIterator<string> {
    yield* this.fixed.keys();
    for (const outlets of this.activities) for (const path of outlets.paths()) yield BELOW + path;
  }

  *entries(): MapIterator<[string, Resource]> {
    for (const path of this.keys()) {
      const resource = this.get(path);
      if (resource) yield [path, resource];
    }
  }

  *values(): MapIterator<Resource> {
    for (const [, resource] of this.entries()) yield resource;
  }

  [Symbol.iterator](): MapIterator<[string, Resource]> {
    return this.entries();
  }

  forEach(visit: (resource: Resource, path: string, all: ReadonlyMap<string, Resource>) => void): void {
    for (const [path, resource] of this) visit(resource, path, this);
  }

  /** Counts every address: with many activities that takes its time. */
  get size(): number {
    let size = 0;
    for (const _ of this.keys()) size++;
    return size;
  }

  private ofActivities(path: string): Resource | undefined {
    const known = this.made.get(path);
    if (known) return known;
    for (const outlets of this.activities) {
      const content = outlets.find(path.slice(BELOW.length));
      if (content) return this.keep(path, new Resource(content, this.access));
    }
    return undefined;
  }

  private keep(path: string, resource: Resource): Resource {
    const [oldest] = this.made.keys();
    if (this.made.size >= KEPT && oldest !== undefined) this.made.delete(oldest);
    this.made.set(path, resource);
    return resource;
  }
}
