/** An address of ours where it is known whole: what is read elsewhere cannot follow a path alone. */
export const wholeAddress = (baseUrl: string): string | undefined => (/^https?:/.test(baseUrl) ? baseUrl : undefined);
