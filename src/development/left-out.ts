/** Names that a build replaces: the CSV library can also download what it parses, and run in Node. None of that is built in. */
export const leftOut = { XMLHttpRequest: '(void 0)', PAPA_BROWSER_CONTEXT: 'true' } as const;
