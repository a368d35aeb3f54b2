import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import type { Finding } from '../finding.js';
import { decode } from './decode.js';
import { faultAtSight, loneSurrogate } from './at-sight.js';
import type { XmlAttribute, XmlElement } from './element.js';
import { LIMITS, type Limits } from './limits.js';
import { places } from './place.js';

/** An element tree with the way from its offsets to lines and columns. */
export interface XmlTree {
  readonly root: XmlElement;
  readonly place: (offset: number) => Pick<Finding, 'line' | 'column'>;
}

export type Parsed = ({ readonly ok: true } & XmlTree) | { readonly ok: false; readonly findings: readonly [Finding] };

/** Ends the parser's run from inside its events; caught below, never seen outside. */
class Refusal extends Error {
  constructor(
    readonly rule: string,
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** Writes to an element while its tags are read; readers see `XmlElement`. */
interface Growing extends XmlElement {
  children: (XmlElement | string)[];
}

/** Most elements hold one thing or none: an array that has room for more costs more than all else of them. */
const NOTHING: (XmlElement | string)[] = [];

/**
 * XML to a tree, by `saxes`, with limits. Why not a library for XLIFF: those that exist lose content on the way through or read local files
 * through entities, and general XML-to-object parsers take unclosed tags or drop the order of text and codes. `saxes` checks
 * well-formedness and namespaces strictly, knows where it is, resolves no external entity and opens nothing.
 *
 * A document type declaration is refused (XLIFF needs none, and entity expansion is the classic attack), so are an XML version other
 * than 1.0 and everything beyond the limits. The first such thing ends the reading, as the one finding.
 *
 * @param done is given every element at its end, with all that is in it, and says whether its content may go from the tree: what is looked
 * at and dropped unit by unit takes half the time and memory, for it never grows old
 */
export function parseXml(
  input: Uint8Array | string,
  limits: Limits = LIMITS,
  done: (element: XmlElement) => boolean = () => false,
): Parsed {
  const failed = (finding: Finding): Parsed => ({ ok: false, findings: [finding] });
  if (input.length > limits.bytes) {
    const message = `The file has more than ${megabytes(limits.bytes)}.`;
    return failed({ line: 1, column: 1, rule: 'file-size', message });
  }
  let text = input;
  if (typeof text !== 'string') {
    const decoded = decode(text);
    if (!decoded.ok) return failed(decoded.finding);
    text = decoded.text;
  }
  if (text.startsWith('\ufeff')) text = text.slice(1);
  const place = places(text);
  try {
    const seen = (typeof input === 'string' ? loneSurrogate(text) : undefined) ?? faultAtSight(text, limits);
    if (seen) throw new Refusal(seen.rule, seen.message, seen.offset);
    return { ok: true, root: treeOf(text, limits, done), place };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failed({ ...place(error.offset), rule: error.rule, message: error.message });
  }
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

function treeOf(text: string, limits: Limits, done: (element: XmlElement) => boolean): XmlElement {
  const parser = new TreeParser(text, limits, done);
  parser.write(text).close();
  if (!parser.root) throw new Refusal('well-formed', 'The file holds no element.', 0);
  return parser.root;
}

/**
 * Builds the tree. What it keeps stands in fields of a subclass, declared before the handlers are set: V8 reserves room by them, and without
 * that room so many handlers turn the parser into a hash table, in which it takes four times as long.
 */
class TreeParser extends SaxesParser<{ xmlns: true; position: false }> {
  root: XmlElement | undefined = undefined;
  private readonly open: Growing[] = [];
  private depth = 0;
  /** Of the tag that is being read the first `given`; the rest is left over from others. */
  private readonly attributes: SaxesAttributeNS[] = [];
  private given = 0;
  private start = 0;

  constructor(text: string, limits: Limits, done: (element: XmlElement) => boolean) {
    super({ xmlns: true, position: false });
    this.on('error', ({ message }) => {
      const sentence = message.replace(/\.$/, '');
      throw /disallowed character|invalid character|malformed character entity/.test(sentence)
        ? new Refusal('character', `A character stands here that XML does not allow (${sentence}).`, this.position)
        : new Refusal('well-formed', `This is not well-formed XML: ${sentence}.`, this.position);
    });
    this.on('doctype', () => {
      throw new Refusal('doctype', 'The file has a document type declaration (DOCTYPE). Remove it.', text.indexOf('<!DOCTYPE'));
    });
    this.on('xmldecl', ({ version }) => {
      if (version !== undefined && version !== '1.0') throw new Refusal('xml-version', `XML ${version} is not read, only 1.0.`, 0);
    });
    this.on('opentagstart', ({ name }) => {
      this.start = this.position - name.length - 2;
      this.given = 0;
      if (++this.depth > limits.depth) throw new Refusal('depth', `Elements are nested more than ${limits.depth} deep.`, this.start);
    });
    this.on('attribute', (attribute) => {
      // Its namespace is written into it before the tag is given; of `tag.attributes`, a hash table, a list is long in making.
      this.attributes[this.given++] = attribute;
      if (this.given > limits.attributes)
        throw new Refusal('attribute-count', `An element has more than ${limits.attributes} attributes.`, this.start);
    });
    this.on('opentag', (tag) => this.push(tag));
    this.on('closetag', () => {
      this.depth--;
      const element = this.open.pop();
      if (element && done(element)) element.children = NOTHING;
    });
    this.on('text', (piece) => this.append(piece));
    this.on('cdata', (piece) => this.append(piece));
  }

  private push(tag: SaxesTagNS): void {
    const parent = this.open[this.open.length - 1];
    const attributes = expanded(this.attributes.slice(0, this.given));
    const element: Growing = { namespace: tag.uri, name: tag.local, attributes, children: NOTHING, parent, offset: this.start };
    if (parent) add(parent, element);
    else this.root = element;
    this.open.push(element);
  }

  private append(piece: string): void {
    const parent = this.open[this.open.length - 1];
    if (!parent || piece === '') return;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === 'string') parent.children[last] = before + piece;
    else add(parent, piece);
  }
}

function add(parent: Growing, child: XmlElement | string): void {
  if (parent.children === NOTHING) parent.children = [child];
  else parent.children.push(child);
}

/** Without namespace declarations, which the expanded names have used up. */
function expanded(attributes: readonly SaxesAttributeNS[]): XmlAttribute[] {
  const declares = ({ prefix, name }: SaxesAttributeNS): boolean => prefix === 'xmlns' || name === 'xmlns';
  const others = attributes.some(declares) ? attributes.filter((each) => !declares(each)) : attributes;
  return others.map(({ uri, local, value }) => ({ namespace: uri, name: local, value }));
}
