import { placeKey, type Question } from '../checks/questions/question.js'

/** Questions with their examples, and for each answer what to write into `publication.yml`. */
export function tellQuestions(questions: Question[], pathOf: (file: string) => string): string[] {
  if (questions.length === 0) return []
  return [
    `${questions.length === 1 ? 'One question' : `${questions.length} questions`} first. An answer goes into publication.yml, below “reading:”, and one about lines below “lines:” there; it holds for all digests.`,
    ...questions.flatMap((question, index) => ['', ...tellQuestion(question, index + 1, pathOf)]),
    '',
    'Where lines of one kind are now this, now that, leave the question and correct the lines in NAME.labels.',
    '',
  ]
}

function tellQuestion(
  { text, examples, answers, settles }: Question,
  number: number,
  pathOf: (file: string) => string,
): string[] {
  const issues = new Set(settles.map(({ file }) => file)).size
  return [
    `${number}. ${text} (settles ${settles.length} lines in ${issues === 1 ? 'one issue' : `${issues} issues`})`,
    ...examples.map((place) => `     ${placeKey({ ...place, file: pathOf(place.file) })}: ${shorten(place.text)}`),
    ...answers.flatMap(({ text: said, yaml, shown = [] }) => [
      `   ${said}${shown.length > 0 ? ':' : ''}`,
      ...shown.map((item) => `     ${item}`),
      `       ${yaml}`,
    ]),
  ]
}

const shorten = (text: string): string => {
  const characters = [...text]
  return characters.length <= 80 ? text : `${characters.slice(0, 79).join('').trimEnd()}…`
}
