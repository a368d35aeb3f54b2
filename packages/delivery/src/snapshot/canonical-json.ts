/**
 * JSON Canonicalization Scheme (RFC 8785): members sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript
 * writes them. One value has one text, so its hash names its content.
 *
 * @throws TypeError for what JSON cannot hold exactly: non-finite numbers, lone surrogates, functions, `undefined` in a list.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, at: string): string {
  switch (typeof value) {
    case 'string':
      if (/\p{Surrogate}/u.test(value)) throw new TypeError(`${at}: a lone surrogate has no UTF-8 form`);
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${at}: ${value} has no JSON form`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeList(value, at) : writeObject(value as Record<string, unknown>, at);
    default:
      throw new TypeError(`${at}: a ${typeof value} has no JSON form`);
  }
}

function writeList(list: unknown[], at: string): string {
  return `[${list.map((item, i) => write(item, `${at}[${i}]`)).join(',')}]`;
}

function writeObject(object: Record<string, unknown>, at: string): string {
  const members = Object.keys(object)
    .filter((name) => object[name] !== undefined)
    .sort() // the default order is that of UTF-16 code units, as RFC 8785, 3.2.3 asks
    .map((name) => `${write(name, at)}:${write(object[name], `${at}.${name}`)}`);
  return `{${members.join(',')}}`;
}
