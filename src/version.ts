import manifest from '../package.json' with { type: 'json' };

/** Version of this program, as in package.json. */
export const VERSION: string = manifest.version;

declare const __BUILD_ID__: string | undefined;

/** What this very build of the program was made from: differs when anything in it does. Empty when run from source. */
export const BUILD_ID: string = typeof __BUILD_ID__ === 'string' ? __BUILD_ID__ : '';
