import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findDocument } from '../store/document-rows';
import { findTarget, type TargetRow } from '../store/target-rows';
import { deskTypeOf, type DeskType } from '../types/desk-types';
import { may } from './may';

/** The path of a document in a locale. */
export const DOCUMENT = '/documents/:uid/:documentId/:locale';

export interface NamedDocument {
  readonly type: DeskType;
  readonly documentId: string;
  readonly locale: string;
}

/** The document that the path names, where the user may do one of these things with it; else the answer is given already. */
export function namedDocument(strapi: Core.Strapi, ctx: Context, actions: readonly string[]): NamedDocument | undefined {
  const { uid, documentId, locale } = ctx['params'] as { uid: string; documentId: string; locale: string };
  const type = deskTypeOf(strapi, uid);
  if (!type) return void ctx.notFound();
  if (!actions.some((action) => may(strapi, ctx, action, uid, locale))) return void ctx.forbidden();
  return { type, documentId, locale };
}

/** Its row, where the desk knows it and it is translated to this locale. */
export async function targetNamed(strapi: Core.Strapi, { type, documentId, locale }: NamedDocument): Promise<TargetRow | undefined> {
  const document = await findDocument(strapi, type.uid, documentId);
  return (document && (await findTarget(strapi, document.id, locale))) ?? undefined;
}
