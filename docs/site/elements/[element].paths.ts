import { elementPaths } from '../.vitepress/reference/element-paths';

export default { paths: () => elementPaths('en') };
