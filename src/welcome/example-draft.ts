/**
 * The draft that the welcome page is tried with: five problems of five kinds, each with a fix to press, and none left
 * once they are pressed. English in every language, since that is what the rules read.
 */
export const exampleDraft =
  'My patient Margaret Doyle is 94 and a joy to treat. I am the best pain doctor in town. Walking cures arthritis. Questions? DM me your MRI.';
