import { readElements } from '../reference/manifest';
import { tokensOf, type ThemeToken } from '../reference/tokens';

declare const data: ThemeToken[];
export { data };

export default { load: (): ThemeToken[] => tokensOf(readElements()) };
