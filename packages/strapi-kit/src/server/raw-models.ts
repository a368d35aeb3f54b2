import type { Core } from '@strapi/strapi';

/** A table of our own that no content API, no admin page and no permission knows. */
export interface RawModel {
  uid: string;
  singularName: string;
  tableName: string;
  /** `id` is Strapi's auto-increment. */
  attributes: Record<string, { type: string }>;
  /** Without a type an index only speeds up: what stands there is taken for the database's own access method. */
  indexes?: { name: string; columns: string[]; type?: 'unique' }[];
}

/** Declares tables; Strapi makes them when it brings the database up to its schemas. */
export function addRawModels(strapi: Core.Strapi, models: readonly RawModel[]): void {
  const registry = strapi.get('models') as { add(model: object): void };
  for (const model of models) registry.add({ ...model, modelName: model.singularName });
}
