/** Only a person's own press counts: a page can make events, but not trusted ones. */
export const pressed = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};
