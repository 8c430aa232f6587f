/** Where the server's own files stand; no page of a site begins so. */
export const devFolder = '/.newsbinder/'

/** A page as the server shows it: with the script that reloads it, which its security policy must let run and listen. */
export function injectReload(html: string): string {
  const script = `<script src="${devFolder}reload.js" defer></script>`
  const allowed = html.replace(
    /(<meta\s[^>]*http-equiv="?content-security-policy"?[^>]*\scontent=")([^"]*)(")/i,
    (_, before: string, policy: string, after: string) => before + allowOwn(policy) + after,
  )
  const end = allowed.search(/<\/head>/i)
  return end < 0 ? allowed + script : allowed.slice(0, end) + script + allowed.slice(end)
}

/** The policy with scripts and connections of the page's own server allowed, and nothing else changed. */
function allowOwn(policy: string): string {
  const rules = policy
    .replaceAll('&#39;', "'")
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean)
  for (const name of ['script-src', 'connect-src']) {
    const at = rules.findIndex((rule) => rule.toLowerCase().split(/\s+/)[0] === name)
    const sources = (rules[at] ?? '')
      .split(/\s+/)
      .slice(1)
      .filter((source) => source !== "'none'" && source !== "'self'")
    const rule = [name, "'self'", ...sources].join(' ')
    if (at < 0) rules.push(rule)
    else rules[at] = rule
  }
  return rules.join('; ')
}
