/** The extension's own pages, by their place in the build. */
export const pagePaths = {
  practice: 'src/practice/index.html',
  review: 'src/review/index.html',
  welcome: 'src/welcome/index.html',
} as const;
