import type { NunjucksEnvironment, NunjucksTemplate, RenderDone } from '@11ty/eleventy'

/**
 * Makes includes cost little: an issue's page has some 250 of them, and Nunjucks copies all that the page knows for each,
 * and waits between its steps as if one could take time. What they give is the same.
 */
export function quickenIncludes(environment: NunjucksEnvironment, runtime: object): void {
  environment.waterfall = (steps, done) => {
    const from = (at: number) => {
      return (error: unknown, ...given: unknown[]): void => {
        const step = steps[at]
        if (error || step === undefined) done(error, ...given)
        else step(...given, from(at + 1))
      }
    }
    from(0)(null)
  }

  const find = environment.getTemplate.bind(environment)
  environment.getTemplate = (name, isEager, parent, mayMiss, done) =>
    find(name, isEager, parent, mayMiss, (error, template) => {
      if (template !== undefined && !Object.hasOwn(template, 'render')) template.render = quick(template)
      done(error, template)
    })

  function quick(template: NunjucksTemplate): NunjucksTemplate['render'] {
    const plainly = template.render.bind(template)
    const isPart = isReadyPart(template)
    return (variables, frame, done) => {
      if (frame === undefined || !isPart) return plainly(variables, frame, done)
      const inner = frame.push(true)
      inner.topLevel = true
      let failed = false
      const told: RenderDone = (error, html) => {
        if (failed) return
        failed = Boolean(error)
        // What went wrong, and where, Nunjucks tells best in its own way.
        if (failed) plainly(variables, frame, done)
        else done(null, html)
      }
      template.rootRenderFunc(environment, new Included(environment, variables), inner, runtime, told)
    }
  }
}

/** Whether a template is ready, and a mere part of a page: one with blocks is a page of its own. */
function isReadyPart(template: NunjucksTemplate): boolean {
  try {
    template.compile()
    return Object.keys(template.blocks).length === 0
  } catch {
    return false
  }
}

/** What an included template knows: what its page does, without a copy of that. */
class Included {
  readonly env: NunjucksEnvironment
  readonly ctx: Record<string, unknown>
  readonly blocks = {}

  constructor(env: NunjucksEnvironment, variables: object) {
    this.env = env
    this.ctx = Object.create(variables)
  }

  lookup(name: string): unknown {
    return name in this.env.globals && !(name in this.ctx) ? this.env.globals[name] : this.ctx[name]
  }

  setVariable(name: string, value: unknown): void {
    this.ctx[name] = value
  }

  getVariables(): object {
    return this.ctx
  }

  /** Nothing imports from what is included. */
  addExport(): void {}
}
