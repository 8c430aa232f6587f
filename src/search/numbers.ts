const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const values = new Uint8Array(128)
for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value

const [bitsOfDigit, goesOn, mostInDigit] = [5, 32, 31]

/** A whole number from 0 as text, five bits a character, the lowest first: most numbers of an index are small. */
function writeNumber(number: number): string {
  let text = ''
  let rest = number
  while (rest > mostInDigit) {
    text += digits[(rest & mostInDigit) | goesOn]
    rest >>>= bitsOfDigit
  }
  return text + digits[rest]
}

/** Numbers as text, one behind the other. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) text += writeNumber(number)
  return text
}

/** All numbers that stand one behind the other in a text. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let shift = 0
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? 0
    number |= (value & mostInDigit) << shift
    if ((value & goesOn) === 0) {
      numbers.push(number)
      number = 0
      shift = 0
    } else shift += bitsOfDigit
  }
  return numbers
}
