/** Says in the page which field it stands in: not every control of Strapi's carries its name. */
export const FieldMarker = ({ name }: { name: string }) => <span data-party-building-field={name} hidden />;
