import { useAuth } from '@strapi/strapi/admin';

/** Whether the user's role allows something that is on no content type; the server asks again. */
export const useMay = ({ action }: { action: string }): boolean =>
  useAuth('TranslationDesk', ({ permissions }) => permissions.some((each) => each.action === action));
