/**
 * A file with this name says that everything beside it was written by us: no digest is looked for there. It has a module of
 * its own so that a build can look for it before anything else is loaded.
 */
export const siteMarker = '.newsbinder-site'
