import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../src/harness/browser';
import { atDesk, seedTemplate } from './desk';
import { picture } from './picture';
import type { Desk, Language, Scene } from './scene';
import { PAGES } from './pages';

const FOLDER = fileURLToPath(new URL('../../docs/site/public/handbook/', import.meta.url));
const LANGUAGES: readonly Language[] = ['en', 'zh'];

/**
 * `npm run docs:pictures`: takes the pictures of the editors' handbook from the product as it is built now.
 *
 * @param args beginnings of the names of pictures; none means all.
 */
export default async function pictures(args: readonly string[]): Promise<boolean> {
  const chosen = PAGES.map((scenes) =>
    scenes.filter(({ name }) => args.length === 0 || args.some((start) => name.startsWith(start))),
  ).filter((scenes) => scenes.length > 0);
  if (chosen.length === 0) throw new Error(`No picture begins with ${args.join(' or ')}.`);
  const template = await seedTemplate();
  const browser = await launchBrowser();
  let failed = 0;
  try {
    // Scenes write content: those of another page, and of the other language, begin with the seed again.
    for (const scenes of chosen)
      for (const language of LANGUAGES)
        await atDesk(browser, template, language, async (window) => {
          for (const scene of scenes) failed += await taken(scene, language, window);
        });
  } finally {
    await browser.close();
    await rm(template.directory, { recursive: true, force: true });
  }
  return failed === 0;
}

/** Writes one picture, and says how large it is. @returns how many could not be taken. */
async function taken(scene: Scene, language: Language, window: () => Promise<Desk>): Promise<0 | 1> {
  const desk = await window();
  try {
    const bytes = await picture(desk.page, (await scene.show(desk)) ?? undefined);
    await mkdir(join(FOLDER, language), { recursive: true });
    await writeFile(join(FOLDER, language, `${scene.name}.webp`), bytes);
    console.log(`${language}/${scene.name}.webp  ${Math.ceil(bytes.length / 1000)} kB`);
    return 0;
  } catch (error) {
    console.error(`${language}/${scene.name}.webp could not be taken: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
