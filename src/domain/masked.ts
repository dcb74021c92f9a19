/** A URL as it may be shown and logged: without the user and password in it, however many @ these hold. */
export const masked = (url: string): string => url.replace(/\/\/[^/?#]*@/, '//…@');
