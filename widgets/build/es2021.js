import ts from 'typescript';

/**
 * Writes the elements' classes in ES2021. Private names become plain ones with a prefix of their own, which the minifier shortens:
 * TypeScript would make a WeakMap of each, which costs a kilobyte. Inside the module nothing else reaches them.
 */
export const PRIVATE_PREFIX = '__pb_';
export const PRIVATE = new RegExp(`^${PRIVATE_PREFIX}`);

/** @returns {import('rollup').Plugin} */
export function es2021() {
  let classes = 0;
  const renamePrivates = (context) => (file) => {
    const visit = (suffix) => (node) => {
      if (ts.isPrivateIdentifier(node)) return context.factory.createIdentifier(`${PRIVATE_PREFIX}${node.text.slice(1)}${suffix}`);
      return ts.visitEachChild(node, visit(ts.isClassLike(node) ? ++classes : suffix), context);
    };
    return ts.visitNode(file, visit(''));
  };
  return {
    name: 'es2021',
    transform(code, id) {
      if (!/\/widgets\/lib\//.test(id)) return null;
      const compilerOptions = { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext, useDefineForClassFields: false };
      const { outputText } = ts.transpileModule(code, { compilerOptions, transformers: { before: [renamePrivates] } });
      return { code: outputText, map: null };
    },
  };
}
