const DRAWING = 'image/svg+xml';

/**
 * An address of a file for an `img`, which runs no script and loads nothing for a drawing. To be revoked.
 */
export function previewOf(file: File): string {
  // Only as a drawing a browser draws it, whatever the system calls it.
  const type = /\.svg$/i.test(file.name) ? DRAWING : file.type;
  return URL.createObjectURL(new Blob([file], { type }));
}

/** The clean copy, for an `img`. */
export const dataUrl = ({ mime, base64 }: { mime: string; base64: string }): string => `data:${mime};base64,${base64}`;
