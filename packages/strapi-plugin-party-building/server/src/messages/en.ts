export const en = {
  'key.malformed': 'The key “{key}” cannot be used. Use lower-case letters, digits and single hyphens, at most 64 characters.',
  'key.taken': 'The key “{key}” already belongs to another entry. Choose a different one.',
  'key.fixed': 'The key “{key}” of this entry cannot be changed: portals refer to it. Create a new entry instead.',
  'choice.unknown': '“{value}” is not one of the choices: {choices}.',
  'reference.missing': 'The entry chosen here no longer exists. Choose another one or leave the field empty.',
  'required.missing': 'Write this text before you publish: the portals need it, and other languages fall back to it.',
  'link.unsafe':
    'The link “{link}” is not allowed. Use an address that begins with https://, http://, mailto: or tel:, or a path of the portal such as /about.',
  'list.short': 'Add at least two entries here, or remove them all: one alone makes no row.',
  'publish.summary': 'Not published. {problem}',
  'database.silent': 'The database does not answer: nothing has been saved. Keep this page open and save again in a moment.',
  'arrange.changed': 'Somebody has added or removed an entry meanwhile. Load the list again; nothing has been changed.',
  'arrange.malformed': 'The order must be a list of all entries, each once.',
  'upload.kind': '“{name}” is none of the kinds of files that can be used here, judged by its content: {kinds}.',
  'upload.name': 'The content of “{name}” is a drawing, its name says otherwise. Give it a name that ends in .svg and upload it again.',
  'upload.drawing': '“{name}” cannot be used as a drawing. {problem}',
  'upload.picture':
    '“{name}” cannot be read as a picture: it is damaged, or larger than 50 megapixels. Open it in a picture program, make it smaller and save it again.',
  'upload.replacement':
    '“{name}” can only be replaced by a file of the same kind ({kind}): its address stays the same. Upload the new file beside it instead.',
} as const;
