/** As much of an administrator as Strapi tells. */
export interface Person {
  firstname?: string | null | undefined;
  lastname?: string | null | undefined;
}

/** A person's whole name, as people write it: a Chinese one begins with the family name and has no space. Empty where there is none. */
export function personName({ firstname, lastname }: Person): string {
  const [given, family] = [(firstname ?? '').trim(), (lastname ?? '').trim()];
  const isChinese = /^\p{Script=Han}+$/u.test(given + family);
  return isChinese ? family + given : [given, family].filter(Boolean).join(' ');
}
