/** The longest text that a profile's field takes, in UTF-16 units; `profile.ts` refuses longer ones. */
export const longestLine = 500;
