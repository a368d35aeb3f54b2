import { measure, type Sizes } from '../reference/sizes';

declare const data: Sizes;
export { data };

export default { load: (): Promise<Sizes> => measure() };
