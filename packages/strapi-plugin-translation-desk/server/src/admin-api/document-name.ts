import { z } from 'zod';

/** A document in a locale that it is translated to, as it is named in what is sent. */
export const DOCUMENT_NAME = z.object({ uid: z.string().max(200), documentId: z.string().max(200), locale: z.string().max(100) });
