import { words } from './list.js'

/** Whose sites are whose: by the registered domain, the publisher's name as in `publishers.ts`. */
export const domains: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'afp.com': 'Agence France-Presse',
    'aljazeera.com': 'Al Jazeera',
    'apnews.com': 'Associated Press',
    'arstechnica.com': 'Ars Technica',
    'armenpress.am': 'Armenpress',
    'azatutyun.am': 'Radio Free Europe/Radio Liberty',
    'bbc.co.uk': 'BBC',
    'bbc.com': 'BBC',
    'bloomberg.com': 'Bloomberg',
    'civilnet.am': 'CivilNet',
    'cnn.com': 'CNN',
    'dw.com': 'Deutsche Welle',
    'economist.com': 'The Economist',
    'elpais.com': 'El País',
    'eurasianet.org': 'Eurasianet',
    'euronews.com': 'Euronews',
    'foreignpolicy.com': 'Foreign Policy',
    'france24.com': 'France 24',
    'ft.com': 'Financial Times',
    'haaretz.com': 'Haaretz',
    'hrw.org': 'Human Rights Watch',
    'lemonde.fr': 'Le Monde',
    'latimes.com': 'Los Angeles Times',
    'nature.com': 'Nature',
    'npr.org': 'NPR',
    'nytimes.com': 'The New York Times',
    'oc-media.org': 'OC Media',
    'politico.com': 'Politico',
    'politico.eu': 'Politico Europe',
    'reuters.com': 'Reuters',
    'rferl.org': 'Radio Free Europe/Radio Liberty',
    'science.org': 'Science',
    'sky.com': 'Sky News',
    'spiegel.de': 'Der Spiegel',
    'techcrunch.com': 'TechCrunch',
    'theatlantic.com': 'The Atlantic',
    'theguardian.com': 'The Guardian',
    'thehill.com': 'The Hill',
    'time.com': 'Time',
    'timesofisrael.com': 'The Times of Israel',
    'washingtonpost.com': 'The Washington Post',
    'wired.com': 'Wired',
    'wsj.com': 'The Wall Street Journal',
    'zeit.de': 'Die Zeit',
  }),
)

/** Sites that carry what others say, shorten addresses or count clicks: their name tells nothing of who published. */
export const carriers: ReadonlySet<string> = new Set(words`
  bit.ly buff.ly t.co tinyurl.com goo.gl ow.ly lnkd.in t.me twitter.com x.com facebook.com fb.me instagram.com
  linkedin.com youtube.com youtu.be vimeo.com tiktok.com reddit.com mastodon.social bsky.app threads.net medium.com
  substack.com blogspot.com wordpress.com tumblr.com google.com docs.google.com drive.google.com forms.gle dropbox.com
  mailchi.mp list-manage.com mailchimp.com campaign-archive.com constantcontact.com sendgrid.net hubspot.com
  feedburner.com archive.org web.archive.org archive.ph archive.is zoom.us eventbrite.com change.org spotify.com
  apple.com amazon.com wikipedia.org github.com gitlab.com gist.github.com localhost`)
