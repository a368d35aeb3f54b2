import { OPENAPI_PATH } from '@party-building/contract';
import { bodyJsonSchemas } from '@party-building/contract/schema';
import { z } from 'zod';
import { CACHE_CONTROL } from '../http/caching.js';
import { PUBLIC_ROUTES } from '../routes/public-routes.js';
import type { Answer, Parameter, PublicRoute, Topic } from '../routes/route.js';
import { Body } from '../snapshot/body.js';
import type { Content } from './content.js';

/**
 * `openapi.json`: the public routes in OpenAPI 3.1.1.
 *
 * @param baseUrl see `Site`.
 * @param release of the product.
 */
export function openApiContent(baseUrl: string, release: string): Content {
  const body = new Body(() => Buffer.from(JSON.stringify(openApi(baseUrl, release))), 11);
  return { path: OPENAPI_PATH, type: 'application/json; charset=utf-8', caching: 'moving', body };
}

const TOPICS: Record<Topic, string> = {
  content: 'What portals show.',
  activities: 'Activities by month, one by one, as calendars and as feeds.',
  media: 'Pictures, logos and brand kits.',
  embedding: 'The elements, pages for frames, and how to embed them.',
  operation: 'For those who run the servers.',
};

const schemaAt = (name: string): string => `#/components/schemas/${name}`;

export function openApi(baseUrl: string, release: string): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Party Building Online',
      version: release,
      summary: 'A company’s Party-building content, for any portal.',
      description:
        'All routes are read with GET or HEAD, without credentials. Unknown query parameters are ignored. Fields may be added to a body within `v1`; none changes or goes.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: baseUrl.replace(/\/$/, '') }],
    security: [],
    tags: Object.entries(TOPICS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(PUBLIC_ROUTES.map((route) => [`/${route.path}`, { get: operationOf(route) }])),
    components: {
      schemas: {
        ...bodyJsonSchemas(schemaAt),
        Error: jsonSchema(
          z.looseObject({
            error: z.string().describe('A stable name, such as `unknown-locale`.'),
            message: z.string().describe('A sentence for people.'),
            locales: z.array(z.string()).optional(),
            defaultLocale: z.string().optional(),
            items: z.array(z.string()).optional(),
          }),
        ),
      },
      headers: {
        ETag: { description: 'Names these bytes (RFC 9110, 8.8.3).', schema: { type: 'string' } },
        Location: { description: 'Where it is.', schema: { type: 'string' } },
      },
    },
  };
}

function operationOf({ id, topic, summary, description, parameters = {}, query = {}, answer, caching, others = {} }: PublicRoute): object {
  const stored = caching !== 'none';
  const cacheControl = {
    description: 'How long it may be kept (RFC 9111).',
    schema: { const: stored ? CACHE_CONTROL[caching] : 'no-store' },
  };
  return {
    operationId: id,
    tags: [topic],
    summary,
    ...(description !== undefined && { description }),
    ...parameterList(parameters, query),
    responses: {
      '200': {
        description: answer.description,
        headers: { 'Cache-Control': cacheControl, ...(stored && { ETag: { $ref: '#/components/headers/ETag' } }) },
        content: contentOf(answer),
      },
      ...(stored && { '304': { description: 'You have it: `If-None-Match` names these bytes.' } }),
      ...Object.fromEntries(Object.entries(others).map(([status, text]) => [status, otherAnswer(status, text)])),
    },
  };
}

function parameterList(path: Readonly<Record<string, Parameter>>, query: Readonly<Record<string, Parameter>>): object {
  const written = (where: 'path' | 'query') => (entry: [string, Parameter]) => {
    const [name, { schema, description, example, required = false }] = entry;
    const always = where === 'path' || required;
    return {
      name,
      in: where,
      required: always,
      description,
      schema: jsonSchema(schema),
      ...(example !== undefined && { example: exampleOf(schema, example) }),
    };
  };
  const parameters = [...Object.entries(path).map(written('path')), ...Object.entries(query).map(written('query'))];
  return parameters.length > 0 ? { parameters } : {};
}

/** In a path everything is written as text. */
const exampleOf = (schema: z.ZodType, example: string): unknown => (schema.safeParse(example).success ? example : Number(example));

function contentOf({ types, schema }: Answer): object {
  return Object.fromEntries(types.map((type) => [type, schema === undefined ? {} : { schema: bodySchema(schema) }]));
}

function bodySchema(schema: NonNullable<Answer['schema']>): object {
  if (!Array.isArray(schema)) return jsonSchema(schema as z.ZodType);
  const refs = schema.map((name: string) => ({ $ref: schemaAt(name) }));
  return refs.length === 1 && refs[0] ? refs[0] : { oneOf: refs };
}

function otherAnswer(status: string, description: string): object {
  if (status === '302') return { description, headers: { Location: { $ref: '#/components/headers/Location' } } };
  return { description, content: { 'application/json': { schema: { $ref: schemaAt('Error') } } } };
}

function jsonSchema(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return rest;
}
