import type { Element } from './drawing';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);

/** The clean copy: one namespace, no prefix, no section that an HTML parser would read otherwise than an XML parser. */
export function writeDrawing(root: Element): string {
  return written(root, ' xmlns="http://www.w3.org/2000/svg"');
}

function written({ name, attributes, children }: Element, namespace = ''): string {
  const tag = `${name}${namespace}${[...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}`;
  if (children.length === 0) return `<${tag}/>`;
  return `<${tag}>${children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')}</${name}>`;
}
