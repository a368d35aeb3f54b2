import type { Snapshot } from '@party-building/contract';
import { grasps, values, type Library } from './content';

/** Fills a page with what is published, where its server has not done so. */
export async function show(library: Library): Promise<void> {
  const main = document.querySelector('main');
  if (!main || main.childElementCount > 0) return;
  const answer = await fetch(main.dataset['snapshot'] ?? '');
  const snapshot = (await answer.json()) as Snapshot;
  main.innerHTML = grasps(snapshot, library) + values(snapshot, library);
}
