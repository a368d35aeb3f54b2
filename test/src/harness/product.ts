import { inject } from 'vitest';
import { Admin } from './admin';
import { Cms, type CmsOptions } from './cms';
import { ContentManager } from './content-manager';
import { copyTemplate } from './template';

export interface Product {
  cms: Cms;
  admin: Admin;
  content: ContentManager;
}

/** A seeded product of a test file's own, with an administrator logged in. End it with `product.cms.remove()`. */
export async function startProduct(
  env: Record<string, string> = {},
  options: Pick<CmsOptions, 'inside' | 'watchConnections'> = {},
): Promise<Product> {
  const cms = await Cms.start({ directory: await copyTemplate(inject('template')), env, ...options });
  const admin = await Admin.login(cms, inject('login'));
  return { cms, admin, content: new ContentManager(admin) };
}
