import { listTexts } from './list-texts';
import { OPEN_FIELD, RENEW, RENEWED, type FromFrame, type Place, type ToFrame } from './messages';
import { fit, fittingWidth } from './fit';

/*
 * The script of the page around a preview's frames, and of the pages that say why there is none. In the admin it asks for a new address
 * before the old one ends, and tells which field to open.
 */

const { dataset } = document.documentElement;
const isInAdmin = parent !== window;
const tellAdmin = (message: object): void => parent.postMessage(message, location.origin);
const whenRenewed = (then: (address: string) => void): void =>
  addEventListener('message', ({ source, origin, data }: MessageEvent<{ type?: unknown; address?: unknown }>) => {
    if (source !== parent || origin !== location.origin || data?.type !== RENEWED || typeof data.address !== 'string') return;
    const address = new URL(data.address, location.href);
    if (address.origin === location.origin) then(address.href);
  });

if (dataset['ending'] !== undefined) ended();
else preview();

function ended(): void {
  const again = document.querySelector<HTMLButtonElement>('.again');
  if (!isInAdmin || !again) return;
  again.hidden = false;
  again.addEventListener('click', () => tellAdmin({ type: RENEW }));
  whenRenewed((address) => location.replace(address));
  // An edit view that was open for long knows an old address only.
  if (dataset['ending'] === 'ended') tellAdmin({ type: RENEW });
}

function preview(): void {
  let base = dataset['base'] ?? '';
  let ends = Number(dataset['expires']) * 1000;
  /** An address of the admin's is renewed well before it ends. */
  const MARGIN_MS = 2 * 60 * 1000;
  const note = document.querySelector<HTMLElement>('.ended-note > span');
  const panes = [...document.querySelectorAll<HTMLElement>('.pane')].map((element) => ({
    element,
    status: element.dataset['status'] ?? '',
    window: element.querySelector<HTMLElement>('.window') as HTMLElement,
    frame: element.querySelector('iframe') as HTMLIFrameElement,
  }));
  const chosen = (name: string): string => document.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
  const isDark = (): boolean => document.querySelector<HTMLInputElement>('input[name=dark]')?.checked === true;
  const send = (frame: HTMLIFrameElement, message: ToFrame): void => frame.contentWindow?.postMessage(message, '*');
  const open = (place: Place): void =>
    tellAdmin({ type: OPEN_FIELD, documentType: place.type, documentId: place.documentId, locale: place.locale, path: place.path });

  function show(): void {
    const versions = chosen('versions');
    for (const { element, status, frame } of panes) {
      element.hidden = versions !== 'both' && versions !== status;
      const address = `${base}/${status}/page/${chosen('locale')}?shown=${chosen('shown')}&theme=${isDark() ? 'dark' : 'light'}`;
      if (element.hidden || frame.dataset['address'] === address) continue;
      if (Date.now() >= ends) return end();
      frame.dataset['address'] = address;
      element.classList.add('is-loading');
      frame.src = address;
    }
    texts?.close();
    layOut();
  }

  function layOut(): void {
    for (const { window, frame } of panes) fit(frame, window, Number(chosen('width')));
  }

  function end(): void {
    if (note) note.hidden = false;
    if (isInAdmin) tellAdmin({ type: RENEW });
  }

  const draft = panes.find(({ status }) => status === 'draft');
  const texts =
    draft && dataset['editable'] !== undefined
      ? listTexts({ ask: () => send(draft.frame, { pb: 'list' }), show: (index) => send(draft.frame, { pb: 'show', index }), open })
      : undefined;

  addEventListener('message', ({ source, data }: MessageEvent<FromFrame>) => {
    const pane = panes.find(({ frame }) => frame.contentWindow === source);
    if (!pane) return;
    if (data.pb === 'ready') pane.element.classList.remove('is-loading');
    if (data.pb === 'scrolled') for (const other of panes) if (other !== pane) send(other.frame, { pb: 'scroll', at: data.at });
    if (data.pb === 'open' && dataset['editable'] !== undefined) open(data.place);
    if (data.pb === 'texts') texts?.fill(data.texts);
  });

  if (isInAdmin) {
    whenRenewed((address) => {
      const [, token = base] = /\/([^/]+)\/?$/.exec(new URL(address).pathname) ?? [];
      const isOver = Date.now() >= ends;
      base = token;
      ends = Date.now() + 10 * 60 * 1000;
      if (note) note.hidden = true;
      // What is shown goes on being shown; what is loaded next has the new address.
      if (isOver) show();
      else
        for (const { frame } of panes)
          if (frame.dataset['address']) frame.dataset['address'] = frame.dataset['address'].replace(/^[^/]+/, base);
    });
    setInterval(() => Date.now() >= ends - MARGIN_MS && tellAdmin({ type: RENEW }), 30_000);
  }
  document
    .querySelector('.ended-note .again')
    ?.addEventListener('click', () => (isInAdmin ? tellAdmin({ type: RENEW }) : location.reload()));

  const width = fittingWidth(document.querySelector('.stage')?.clientWidth ?? innerWidth, chosen('versions') === 'both' ? 2 : 1);
  const first = document.querySelector<HTMLInputElement>(`input[name=width][value="${width}"]`);
  if (first) first.checked = true;
  document.addEventListener('change', ({ target }) => ((target as HTMLInputElement).name === 'width' ? layOut() : show()));
  const observer = new ResizeObserver(layOut);
  for (const { window } of panes) observer.observe(window);
  show();
}
