import type { Core } from '@strapi/strapi';

/** A table of our own that no content API, no admin page and no permission knows. */
export interface RawModel {
  uid: string;
  singularName: string;
  tableName: string;
  /** `id` is Strapi's auto-increment. */
  attributes: Record<string, { type: string }>;
  indexes?: { name: string; columns: string[]; type: string }[];
}

/** Declares tables; Strapi makes them when it brings the database up to its schemas. */
export function addRawModels(strapi: Core.Strapi, models: readonly RawModel[]): void {
  const registry = strapi.get('models') as { add(model: object): void };
  for (const model of models) registry.add({ ...model, modelName: model.singularName });
}
