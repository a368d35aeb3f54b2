/**
 * A listener for clicks on an element with a gallery (`templates/gallery.ts`): shows the picture in the lightbox, which is loaded with
 * the first click. Where it cannot be loaded, and where the reader wants a new tab, the link is followed.
 */
export function openPicture(event: MouseEvent): void {
  const path = event.composedPath() as HTMLElement[];
  const link = path.find(({ part }) => part?.contains('picture-link')) as HTMLAnchorElement | undefined;
  if (!link || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const links = [...(path.find(({ part }) => part?.contains('gallery'))?.querySelectorAll('a') ?? [])];
  const language = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  import('../lazy/lightbox.js').then(
    ({ openLightbox }) => openLightbox(link.getRootNode() as ShadowRoot, links, links.indexOf(link), language),
    () => location.assign(link.href),
  );
}
