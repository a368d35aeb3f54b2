import desk from './desk.json';
import editor from './editor.json';
import matrix from './matrix.json';
import roles from './roles.json';

/** All texts of this language: one file a room, and `desk` for what all of them say. */
export default { ...desk, ...matrix, ...editor, ...roles };
