import { bibliography } from '../sources/bibliography.ts';
import { measureSources } from './measures/sources.ts';

/** Keys of our bibliographies, which any plan may cite. The built page holds these and not the titles (`vite.config.ts`). */
export const sourceKeys: readonly string[] = [...Object.keys(bibliography), ...Object.keys(measureSources)];
