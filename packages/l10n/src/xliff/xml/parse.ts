import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Finding } from '../finding.js';
import { decode } from './decode.js';
import { faultAtSight } from './at-sight.js';
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
  readonly children: (XmlElement | string)[];
}

/**
 * XML to a tree, by `saxes`, with limits. Why not a library for XLIFF: those that exist lose content on the way through or read local files
 * through entities, and general XML-to-object parsers take unclosed tags or drop the order of text and codes. `saxes` checks
 * well-formedness and namespaces strictly, knows where it is, resolves no external entity and opens nothing.
 *
 * A document type declaration is refused (XLIFF needs none, and entity expansion is the classic attack), so are an XML version other
 * than 1.0 and everything beyond the limits. The first such thing ends the reading, as the one finding.
 */
export function parseXml(input: Uint8Array | string, limits: Limits = LIMITS): Parsed {
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
    const seen = faultAtSight(text, limits);
    if (seen) throw new Refusal(seen.rule, seen.message, seen.offset);
    return { ok: true, root: treeOf(text, limits), place };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failed({ ...place(error.offset), rule: error.rule, message: error.message });
  }
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

function treeOf(text: string, limits: Limits): XmlElement {
  const parser = new TreeParser(text, limits);
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
  private attributes = 0;
  private start = 0;

  constructor(text: string, limits: Limits) {
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
      this.attributes = 0;
      if (++this.depth > limits.depth) throw new Refusal('depth', `Elements are nested more than ${limits.depth} deep.`, this.start);
    });
    this.on('attribute', () => {
      if (++this.attributes > limits.attributes)
        throw new Refusal('attribute-count', `An element has more than ${limits.attributes} attributes.`, this.start);
    });
    this.on('opentag', (tag) => this.push(tag));
    this.on('closetag', () => {
      this.depth--;
      this.open.pop();
    });
    this.on('text', (piece) => this.append(piece));
    this.on('cdata', (piece) => this.append(piece));
  }

  private push(tag: SaxesTagNS): void {
    const parent = this.open[this.open.length - 1];
    const element: Growing = { namespace: tag.uri, name: tag.local, attributes: attributesOf(tag), children: [], parent, offset: this.start };
    if (parent) parent.children.push(element);
    else this.root = element;
    this.open.push(element);
  }

  private append(piece: string): void {
    const children = this.open[this.open.length - 1]?.children;
    if (!children || piece === '') return;
    const before = children[children.length - 1];
    if (typeof before === 'string') children[children.length - 1] = before + piece;
    else children.push(piece);
  }
}

/** Without namespace declarations, which the expanded names have used up. */
function attributesOf(tag: SaxesTagNS): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  for (const name of Object.keys(tag.attributes)) {
    const found = tag.attributes[name];
    if (!found || found.prefix === 'xmlns' || name === 'xmlns') continue;
    attributes.push({ namespace: found.uri, name: found.local, value: found.value });
  }
  return attributes;
}
