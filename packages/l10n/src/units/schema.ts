/** What is read of one attribute in Strapi's definition of a content type or component; the rest may be there and is not looked at. */
export interface Attribute {
  readonly type: string;
  /** Of a component: its uid. */
  readonly component?: string;
  /** Of a dynamic zone: the uids of what may stand in it. */
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  /** Of a relation: the uid of what it leads to. */
  readonly target?: string;
  /** Of a uid: the attribute that it is made of. */
  readonly targetField?: string;
  readonly customField?: string;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly regex?: string | RegExp;
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean };
    /** Overrides what is known of a field's type: a field of another plugin is text, or a text field holds none. */
    readonly 'translation-desk'?: { readonly translate?: boolean };
  };
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** A content type with all components that stand in it, plain data as Strapi keeps them. */
export interface Schema {
  readonly uid: string;
  readonly attributes: Attributes;
  /** By uid, those of nested components too. */
  readonly components: Readonly<Record<string, { readonly attributes: Attributes }>>;
}

/** One locale of a document as the Document Service gives it, populated to the depth of its components. */
export type Entry = Readonly<Record<string, unknown>>;

/** The attributes of a component; one that the schema lacks has none. */
export const attributesOf = (schema: Schema, component: string | undefined): Attributes =>
  (component !== undefined && Object.hasOwn(schema.components, component) && schema.components[component]?.attributes) || {};
