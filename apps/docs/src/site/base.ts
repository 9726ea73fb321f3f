/** Where the site is mounted; links in pages begin with it. */
export const base = "/docs";
