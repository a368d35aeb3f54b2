import type { Cms, Login } from './cms';

export interface Answer<T = unknown> {
  status: number;
  body: T;
  headers: Headers;
}

export interface FileToUpload {
  name: string;
  type: string;
  bytes: Buffer;
}

export interface LibraryFile {
  id: number;
  name: string;
  url: string;
  /** Unique in the library; stays when the file is replaced. */
  hash: string;
  mime: string;
}

/** Files as a browser sends them. */
export function formOf(files: readonly FileToUpload[]): FormData {
  const form = new FormData();
  for (const { name, type, bytes } of files) {
    form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
    form.append('fileInfo', JSON.stringify({ name }));
  }
  return form;
}

/** What Strapi's admin panel sends, without the panel. */
export class Admin {
  readonly #cms: Cms;
  readonly token: string;

  private constructor(cms: Cms, token: string) {
    this.#cms = cms;
    this.token = token;
  }

  static async login(cms: Cms, { email, password }: Login): Promise<Admin> {
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password, deviceId: crypto.randomUUID(), rememberMe: false }),
    });
    const { data } = (await response.json()) as { data?: { token: string } };
    if (!data) throw new Error(`Login failed with ${response.status}.`);
    return new Admin(cms, data.token);
  }

  async request<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(`${this.#cms.url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? undefined : JSON.parse(text)) as T };
  }

  /** Adds files to the media library by the upload route. */
  tryUpload(files: readonly FileToUpload[]): Promise<Answer<LibraryFile[]>> {
    return this.#sendFiles('/upload', files);
  }

  /** Puts another file in the place of one of the library. */
  tryReplace(id: number, file: FileToUpload): Promise<Answer<LibraryFile>> {
    return this.#sendFiles(`/upload?id=${id}`, [file]);
  }

  async #sendFiles<T>(path: string, files: readonly FileToUpload[]): Promise<Answer<T>> {
    const response = await fetch(`${this.#cms.url}${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.token}` },
      body: formOf(files),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as T };
  }

  /** As {@link tryUpload}, for what must succeed. */
  async upload(files: readonly FileToUpload[]): Promise<LibraryFile[]> {
    const { status, body } = await this.tryUpload(files);
    if (status >= 300) throw new Error(`The upload answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** As {@link request}, for what must succeed. */
  async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.request<T>(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
