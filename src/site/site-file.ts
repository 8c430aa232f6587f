/** A file of the site that no template makes; its name is from the site's root. */
export interface SiteFile {
  name: string
  content: string | Uint8Array
}
