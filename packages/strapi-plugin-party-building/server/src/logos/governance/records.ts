import { dayOf } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { readArrangement, type LocaleState } from '../../arrange/arrange';
import { LOGO } from '../../content-types/uids';
import { readSettings } from '../../settings/stored-settings';
import { successorsOf } from './succession';
import { validityOf, type ValidityState } from './validity';

/** A logo by its names, in a list or a chain. */
export interface NamedLogo {
  documentId: string;
  /** By locale. */
  name: Record<string, string>;
}

/** How long a logo may be used, and what comes after it: as portals see it where it is published, as its draft says otherwise. */
export interface Validity {
  state: ValidityState;
  validFrom: string | null;
  validUntil: string | null;
  published: boolean;
  /** Who takes its place, then who takes that one's, to the last. */
  successors: NamedLogo[];
  /** The draft has other dates or another successor than what is published. */
  draftDiffers: boolean;
}

/** What is known of each logo without its variants. */
export interface LogoRecord extends NamedLogo {
  key: string;
  /** By locale. */
  state: Record<string, LocaleState>;
  validity: Validity;
}

interface Row {
  documentId: string;
  publishedAt: string | null;
  validFrom: string | null;
  validUntil: string | null;
  supersededBy: string | null;
}

/** All logos, in the order of the "Arrange" page. */
export async function readRecords(strapi: Core.Strapi): Promise<LogoRecord[]> {
  const [{ data }, rows, { timeZone }] = [
    await readArrangement(strapi, LOGO),
    (await strapi.db.query(LOGO).findMany({
      select: ['documentId', 'publishedAt', 'validFrom', 'validUntil', 'supersededBy'] as never,
    })) as Row[],
    await readSettings(strapi),
  ];
  const today = dayOf(new Date(), timeZone);
  const versions = new Map(data.map(({ documentId }) => [documentId, versionsOf(rows, documentId)]));
  const known = new Map(
    data.map(({ documentId, key, title }) => [
      key,
      { documentId, key, name: title, supersededBy: versions.get(documentId)?.counting?.supersededBy },
    ]),
  );
  return data.map(({ documentId, key, title, state }) => {
    const { draft, published, counting } = versions.get(documentId) ?? {};
    const { validFrom = null, validUntil = null, supersededBy = null } = counting ?? {};
    return {
      documentId,
      key,
      name: title,
      state,
      validity: {
        state: validityOf({ validFrom, validUntil }, today),
        validFrom,
        validUntil,
        published: published !== undefined,
        successors: successorsOf({ key, supersededBy }, known).map(({ documentId: id, name }) => ({ documentId: id, name })),
        draftDiffers: published !== undefined && draft !== undefined && periodOf(draft) !== periodOf(published),
      },
    };
  });
}

/** What is the same in all locales stands in each row. */
function versionsOf(rows: readonly Row[], documentId: string) {
  const own = rows.filter((row) => row.documentId === documentId);
  const draft = own.find(({ publishedAt }) => publishedAt === null);
  const published = own.find(({ publishedAt }) => publishedAt !== null);
  return { draft, published, counting: published ?? draft };
}

const periodOf = ({ validFrom, validUntil, supersededBy }: Row): string =>
  [validFrom, validUntil, supersededBy].map((part) => part || '').join(' ');
