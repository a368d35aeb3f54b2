/** What the analyzer does not see: the fields of our events, which are parameters of their constructors. */
const eventFields = {
  name: 'event-fields',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const parameters = node.members.filter(ts.isConstructorDeclaration).flatMap((constructor) => [...constructor.parameters]);
    const fields = parameters
      .filter((parameter) => ts.isParameterPropertyDeclaration(parameter, parameter.parent))
      .map((parameter) => ({
        kind: 'field',
        name: parameter.name.getText(),
        type: { text: parameter.type?.getText() ?? 'unknown' },
        description: ts.getJSDocCommentsAndTags(parameter).map(({ comment }) => comment)[0],
        readonly: true,
      }));
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.getText());
    if (declaration && fields.length) declaration.members = [...(declaration.members ?? []), ...fields];
  },
};

/** Writes out the choices that a type of ours names, so that editors can offer them. */
const choices = {
  name: 'choices',
  analyzePhase({ ts, node, context }) {
    const isChoice = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type) || !node.type.types.every(isChoice)) return;
    (context.choices ??= new Map()).set(node.name.getText(), node.type.getText());
  },
  packageLinkPhase({ customElementsManifest, context }) {
    const declarations = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    for (const { type } of declarations.flatMap(({ attributes = [], members = [] }) => [...attributes, ...members]))
      if (type) type.text = type.text.replace(/\b[A-Z]\w*/g, (name) => context.choices.get(name) ?? name);
  },
};

// package.json names the manifest itself.
export default { plugins: [eventFields, choices], packagejson: false };
