import './page/this-copy.js';
import './concept/define.js';
import './four-grasps/define.js';
import './grasp/define.js';
import './value-card/define.js';
import './value-cards/define.js';
