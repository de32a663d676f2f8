/** The page's own script and style, minified: made from `src/client` by `build/bundle-client.js`. */
export declare const script: string;
export declare const style: string;
/** Source expressions for a content security policy: `'sha256-…'`. */
export declare const scriptHash: string;
export declare const styleHash: string;
