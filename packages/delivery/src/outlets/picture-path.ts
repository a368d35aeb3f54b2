import { mediaPath, type Picture } from '@party-building/contract';

/** The widest JPEG: for readers that know neither `srcset` nor WebP. */
export const largestPath = ({ hash, widths, width }: Picture): string => mediaPath(hash, widths[widths.length - 1] ?? width, 'jpg');
