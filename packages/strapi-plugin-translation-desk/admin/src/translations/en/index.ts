import desk from './desk.json';
import editor from './editor.json';
import exchange from './exchange.json';
import home from './home.json';
import matrix from './matrix.json';
import memory from './memory.json';
import roles from './roles.json';
import terms from './terms.json';

/** All texts of this language: one file a room, and `desk` for what all of them say. */
export default { ...desk, ...home, ...matrix, ...editor, ...roles, ...exchange, ...terms, ...memory };
