import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupFailure, say, succeeds } from './project.mjs'

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe']

const usualPlaces = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]

/** How each system installs Chromium, one command after the other; the first system that is there counts. */
const installers = [
  {
    program: 'apt-get',
    commands: [
      ['update', '-q'],
      ['install', '-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', 'chromium'],
    ],
  },
  { program: 'dnf', commands: [['install', '-y', 'chromium']] },
  { program: 'apk', commands: [['add', '--no-cache', 'chromium']] },
  { program: 'pacman', commands: [['-Sy', '--noconfirm', '--needed', 'chromium']] },
]

const whatToDo =
  'Install Google Chrome or Chromium (Debian, Ubuntu: "sudo apt-get install chromium"; macOS: "brew install --cask google-chrome"), or name one that is installed: CHROME_PATH=/path/to/chrome'

/** The Chrome or Chromium that is installed, if one is: CHROME_PATH, else in the PATH, else in a usual place. */
export function findChromium() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new SetupFailure(`CHROME_PATH names no program: ${named}`)
  }
  return names.map(findProgram).find((path) => path !== undefined) ?? usualPlaces.find(isProgram)
}

/** The Chrome or Chromium that is installed; a failure that says what to do where there is none. */
export function chromiumPath() {
  const found = findChromium()
  if (found === undefined) throw new SetupFailure(`the tests need a browser, and none was found. ${whatToDo}`)
  return found
}

/** Installs Chromium through the system's packages, where that can be done without asking for a password. */
export function installChromium() {
  const installer = installers.find(({ program }) => findProgram(program) !== undefined)
  const prefix = installer && rightsPrefix()
  if (installer && prefix) {
    say(`installing Chromium for the tests (${installer.program}) …`)
    installer.commands.every((args) => {
      const [command = '', ...rest] = [...prefix, installer.program, ...args]
      return succeeds(command, rest)
    })
  }
  chromiumPath()
}

/** What stands before a command so that it runs as root; undefined where it cannot. */
function rightsPrefix() {
  if (process.getuid?.() === 0) return []
  const sudo = findProgram('sudo')
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n'] : undefined
}

/** @param {string} name */
function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isProgram)
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
