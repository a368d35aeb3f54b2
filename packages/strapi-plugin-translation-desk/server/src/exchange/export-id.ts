import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** What names an export in its files. It is signed for one document, so that it cannot be moved to another one. */
export interface ExportIds {
  newToken(): string;
  sign(token: string, original: string): string;
  /** @returns the token; `undefined` where this site has not signed it for that document. */
  verify(id: string, original: string): string | undefined;
}

/** @param secret Known to this site alone. */
export function exportIds(secret: string): ExportIds {
  const key = createHmac('sha256', secret).update('translation-desk export').digest();
  const signature = (token: string, original: string): string => createHmac('sha256', key).update(`${token} ${original}`).digest('hex');
  return {
    newToken: () => randomBytes(16).toString('hex'),
    sign: (token, original) => `${token}.${signature(token, original)}`,
    verify: (id, original) => {
      const [token = '', given = ''] = id.trim().split('.');
      const [one, other] = [Buffer.from(given), Buffer.from(signature(token, original))];
      return one.length === other.length && timingSafeEqual(one, other) ? token : undefined;
    },
  };
}

export const exportIdsOf = (strapi: Core.Strapi): ExportIds => exportIds(String(strapi.config.get('admin.auth.secret')));
