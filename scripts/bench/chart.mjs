/**
 * Cost against size as a drawing: both scales by powers of ten, so that what grows in proportion is a straight line at 45°.
 * @param {{ name: string, points: { issues: number, seconds: number }[] }[]} lines
 */
export function chartOf(lines) {
  const all = lines.flatMap(({ points }) => points)
  const across = scaleOf(
    all.map(({ issues }) => issues),
    left,
    width - right,
  )
  const up = scaleOf(
    all.map(({ seconds }) => seconds),
    height - bottom,
    top,
  )
  const grid = [
    ...across.ticks.map((value) => tick(across.at(value), height - bottom + 20, 'middle', `${value}`)),
    ...up.ticks.flatMap((value) => [
      `<line x1="${left}" x2="${width - right}" y1="${up.at(value)}" y2="${up.at(value)}" stroke="#ccc"/>`,
      tick(left - 8, up.at(value) + 4, 'end', `${value} s`),
    ]),
  ]
  const drawn = lines.flatMap(({ name, points }, index) => {
    const colour = colours[index % colours.length]
    const places = points.map(({ issues, seconds }) => [across.at(issues), up.at(seconds)])
    const [x = 0, y = 0] = places.at(-1) ?? []
    return [
      `<polyline points="${places.map((place) => place.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`),
      `<text x="${x + 8}" y="${y + 4}" fill="${colour}">${name}</text>`,
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    '<title>Seconds of a build by the number of issues</title>',
    ...grid,
    ...drawn,
    tick((left + width - right) / 2, height - 8, 'middle', 'issues'),
    '</svg>\n',
  ].join('\n')
}

const [width, height] = [760, 420]
const [left, right, top, bottom] = [64, 230, 16, 48]
const colours = ['#0b4f8a', '#b3261e', '#2e6b34', '#8a5a00', '#5b3b8c', '#00696d', '#6b6b6b']

/** @param {number[]} values @param {number} from @param {number} to */
function scaleOf(values, from, to) {
  const lowest = Math.floor(Math.log10(Math.min(...values)))
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...values))))
  const at = (/** @type {number} */ value) =>
    Math.round(from + ((Math.log10(value) - lowest) / (highest - lowest)) * (to - from))
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, step) =>
    Number((10 ** (lowest + step)).toPrecision(1)),
  )
  return { at, ticks }
}

/** @param {number} x @param {number} y @param {string} anchor @param {string} text */
const tick = (x, y, anchor, text) => `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#333">${text}</text>`
