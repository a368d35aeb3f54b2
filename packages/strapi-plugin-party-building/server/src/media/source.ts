import { PICTURE_FORMATS, type MediaFormat, type PictureFormat } from '@party-building/contract';
import type { MediaSource } from '@party-building/delivery';
import type { LogoRenditions } from '../logos/renditions';
import type { Pictures } from './pictures';
import { exists } from './write-once';

const isPicture = (format: MediaFormat): format is PictureFormat => (PICTURE_FORMATS as readonly string[]).includes(format);

/** Logos and pictures share their addresses; a file that is shown as both has the logo's rendition, which is the finer one. */
export const mediaSource =
  (logos: LogoRenditions, pictures: Pictures): MediaSource =>
  async (hash, width, format) => {
    const ofLogo = logos.path(hash, width, format);
    if (await exists(ofLogo)) return { path: ofLogo };
    return isPicture(format) ? { path: pictures.path(hash, width, format) } : undefined;
  };
