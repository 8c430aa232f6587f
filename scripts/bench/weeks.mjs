const oneWeek = 7 * 86_400_000

/** The day of a weekly issue: so many weeks after the first, whose time is given. @param {number} first @param {number} week */
export const weeklyDay = (first, week) => new Date(first + week * oneWeek).toISOString().slice(0, 10)
