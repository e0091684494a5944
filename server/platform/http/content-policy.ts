/** What a browser may load for a page of ours; `script` only where a page has one. */
export function contentDirectives(script: boolean): Record<string, string[]> {
  return {
    defaultSrc: ["'none'"],
    scriptSrc: [script ? "'self'" : "'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: [script ? "'self'" : "'none'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  };
}

/** The header of a page with a script. */
export const scriptedPagePolicy = Object.entries(contentDirectives(true))
  .map(([name, sources]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${sources.join(' ')}`)
  .join(';');
