import { useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { OPEN_FIELD, RENEW, RENEWED } from '../../../preview/src/messages';
import { typeOf } from '../plugin-id';
import { editAddress, placeFrom } from './edit-address';
import { focusField } from './focus-field';

interface Query {
  status?: string;
  plugins?: { i18n?: { locale?: string } };
}

/** In Strapi's Preview: opens the field of a text that was clicked, and gives the page in the frame a new address before its own ends. */
export function PreviewListener() {
  const { slug, id } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const navigate = useNavigate();
  const { get } = useFetchClient();
  const isOurs = typeOf(slug) !== undefined;
  const locale = query?.plugins?.i18n?.locale;
  const status = query?.status;

  useEffect(() => {
    if (!isOurs) return undefined;
    const renew = async (frame: Window): Promise<void> => {
      const params = { ...(id !== undefined && { documentId: id }), ...(locale && { locale }), ...(status && { status }) };
      const { data } = await get<{ data?: { url?: string } }>(`/content-manager/preview/url/${slug}`, { params });
      if (data.data?.url) frame.postMessage({ type: RENEWED, address: data.data.url }, location.origin);
    };
    const hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
      const frame = frameOf(source);
      if (origin !== location.origin || !frame || typeof data !== 'object' || data === null || !('type' in data)) return;
      if (data.type === RENEW)
        renew(frame).catch((error: unknown) => console.error('Party Building Online: the preview was not renewed.', error));
      const place = data.type === OPEN_FIELD ? placeFrom(data) : undefined;
      if (!place) return;
      navigate(editAddress(place));
      // On its way to the edit view Strapi rewrites the address, and the field in it can be lost.
      focusField(place.path);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [isOurs, slug, id, locale, status, get, navigate]);

  return null;
}

/** The window of a frame of this page that a message came from. */
const frameOf = (source: MessageEventSource | null): Window | undefined =>
  [...document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => contentWindow ?? []).find((window) => window === source);
