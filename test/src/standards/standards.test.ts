import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printFigure } from '../harness/figure';
import { missingService } from '../harness/missing-service';
import { startProduct, type Product } from '../harness/product';
import { publicAddresses } from '../harness/public-addresses';
import { relaxNg } from './atom';
import { hasPythonIcalendar, icalJs, nodeIcalReader, pythonIcalendar } from './calendars';
import { redocly } from './description';
import { feedsmith } from './json-feed';
import { schemaOrg } from './linked-data';
import { unfurlJs } from './oembed';
import { htmlValidate } from './pages';
import type { Outlet, Validator } from './validator';

/** Beside the validator, which of the documents of its type are its own. */
const VALIDATORS: [Validator, (url: string) => boolean][] = [
  [icalJs, all],
  [nodeIcalReader, all],
  [relaxNg, all],
  [feedsmith, all],
  [schemaOrg, all],
  [htmlValidate, all],
  [unfurlJs, (url) => url.includes('/embed/')],
  [redocly, (url) => url.endsWith('/openapi.json')],
];

function all(): boolean {
  return true;
}

describe('every outlet of the seeded product, as others read it', () => {
  let product: Product;
  let outlets: Outlet[];
  beforeAll(async () => {
    product = await startProduct();
    outlets = (await publicAddresses(product.cms)).map(({ path, answer: { headers, bytes } }) => ({
      url: product.cms.api(path),
      type: String(headers['content-type']).split(';')[0] ?? '',
      text: bytes.toString(),
    }));
  });
  afterAll(() => product.cms.remove());

  async function check({ name, type, faults, spoils }: Validator, own: (url: string) => boolean): Promise<void> {
    const documents = outlets.filter((outlet) => outlet.type === type && own(outlet.url));
    const found = await faults(documents);
    const wrong = documents.flatMap(({ url }, i) => found[i]?.map((fault) => `${url}: ${fault}`) ?? [`${url} was not checked`]);
    const valid = found.filter((each) => each.length === 0).length;
    printFigure({ name: `standards.${name}.valid`, value: valid, unit: 'documents', limit: documents.length, better: 'higher' });
    expect(wrong).toEqual([]);
    expect(documents.length).toBeGreaterThan(0);

    // That it would find something is shown on a document that has what is spoiled.
    const spoiled = spoils.map(([from, to]) => {
      const sound = documents.find(({ text }) => text.search(from) >= 0);
      return sound ? { ...sound, text: sound.text.replace(from, to) } : undefined;
    });
    expect(spoiled).not.toContain(undefined);
    const unseen = (await faults(spoiled.filter((each) => each !== undefined))).flatMap((each, i) =>
      each.length > 0 ? [] : [String(spoils[i])],
    );
    expect(unseen).toEqual([]);
  }

  it.each(VALIDATORS)('$name', check);

  it('ics.python_icalendar', async ({ skip }) => {
    if (!(await hasPythonIcalendar())) missingService(skip, "Python's icalendar is not there: install Debian's package python3-icalendar.");
    await check(pythonIcalendar, all);
  });
});
