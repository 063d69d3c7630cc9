/** The two functions of X's own counting library that the tests compare with; it ships no types. */
declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  export default function extractUrlsWithIndices(
    text: string,
  ): readonly { readonly url: string; readonly indices: readonly [number, number] }[];
}
declare module 'twitter-text/dist/parseTweet.js' {
  export default function parseTweet(text: string): { readonly weightedLength: number };
}
