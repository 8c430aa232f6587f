/** Where sites are put, and what it takes. */
export interface Host {
  /** As it is asked for: "github-pages". */
  id: string
  name: string
  /** What one site may be there; without it, as much as its disk or its bill has room for. */
  most: Limits
  /** What a host does with the `_headers` of a site: sends them, or leaves that to its own settings, or sends none. */
  headers: 'sent' | 'in its settings' | 'none'
  /** Where the host says so, and when it was read. */
  source?: string
  taken?: string
}

/** In files, and in bytes. */
export interface Limits {
  files?: number
  bytes?: number
  fileBytes?: number
  /** In one folder, those of its subfolders left out. */
  folderFiles?: number
}

/** Static hosts, the most usual first. Limits are of what costs nothing there. */
export const hosts: readonly Host[] = [
  {
    id: 'github-pages',
    name: 'GitHub Pages',
    most: { bytes: 1_000_000_000, fileBytes: 100 * 1024 * 1024 },
    headers: 'none',
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    taken: '2026-11-24',
  },
  {
    id: 'cloudflare-pages',
    name: 'Cloudflare Pages',
    most: { files: 20_000, fileBytes: 25 * 1024 * 1024 },
    headers: 'sent',
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    taken: '2026-11-24',
  },
  {
    id: 'netlify',
    name: 'Netlify',
    most: { folderFiles: 54_000 },
    headers: 'sent',
    source: 'https://docs.netlify.com/site-deploys/overview/',
    taken: '2026-11-24',
  },
  { id: 's3', name: 'Amazon S3', most: {}, headers: 'in its settings' },
  { id: 'nginx', name: 'nginx', most: {}, headers: 'in its settings' },
]
