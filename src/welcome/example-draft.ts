/**
 * The draft that the welcome page is tried with: five problems of five kinds, each with a fix to press, and none left
 * once they are pressed. English in every language, since that is what the rules read.
 */
export const exampleDraft =
  'My patient Margaret Doyle sent us cookies. Rest always cures back pain. We are the best pain clinic in town. Addicts welcome.';
