/**
 * The file beside the digests that says where a build is at work. It has a module of its own so that a command can look
 * for it before anything else is loaded.
 */
export const journalFile = '.newsbinder-build'
