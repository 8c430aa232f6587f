/** Examples that are not read as they should be yet, and why. When one is, its test says so: then its row goes. */
export const knownMisreadings: Record<string, string> = {
  'bulleted-run-in, example 1': 'bullets are so much more often bullets that five of them do not tell otherwise',
  'bulleted-run-in, example 2': 'a single word in capitals is no cut',
  'capitals-run-in, example 1': 'a sentence that ends where its capitals do is as good a headline with them',
  'datelined-notice, example 1': 'a dash behind a place is taken for one behind a headline, and nothing is gained',
  'datelined-notice, example 2': 'a dash behind a place is taken for one behind a headline, and nothing is gained',
  'plain-notice, example 1': 'what heads texts under unknown words is not known for a section',
  'plain-notice, example 2': 'what heads texts under unknown words is not known for a section',
  'run-in-sentence, not 1': 'a first sentence of a dozen words passes for a headline',
  'title-comma-author, not 1': 'where most headlines end in a comma and capitals, names are not told from places',
  'title-over-byline, example 1': 'a name alone, without a word for "by", does not look like a byline to layouts',
  'title-subhead-text, example 1': 'a bare line under another, apart from it, passes for a headline as well',
  'title-subhead-text, example 2': 'a bare line under another, apart from it, passes for a headline as well',
  'marked-line, example 1': 'the headings say known words, which is worth more than their mark',
  'marked-line, example 2': 'a bullet of another kind passes for a bullet that belongs to nothing',
}
