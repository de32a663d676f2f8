/** Where the cache lies unless the user names another folder, from the folder that the command runs in. */
export const usualFolder = ".gainsay/cache";

/** Where files are written before they are given their names. */
export const draftFolder = "drafts";
