/** The part of Eleventy's programmatic interface that this program uses; Eleventy ships no types. */
declare module '@11ty/eleventy' {
  export interface FilterThis {
    page: { url: string }
  }

  export interface NunjucksLibrary {
    runtime: { SafeString: new (html: string) => object }
  }

  export type RenderDone = (error: unknown, html?: string) => void

  export interface NunjucksFrame {
    topLevel: boolean
    push(isolateWrites: boolean): NunjucksFrame
  }

  export interface NunjucksTemplate {
    blocks: object
    compile(): void
    rootRenderFunc(
      environment: NunjucksEnvironment,
      context: object,
      frame: NunjucksFrame,
      runtime: object,
      done: RenderDone,
    ): void
    render(variables: object, frame: NunjucksFrame | undefined, done: RenderDone): void
  }

  export interface NunjucksEnvironment {
    globals: Record<string, unknown>
    waterfall(steps: ((...given: unknown[]) => void)[], done: (error: unknown, ...given: unknown[]) => void): void
    getTemplate(
      name: string,
      isEager: boolean,
      parent: string,
      mayMiss: boolean,
      done: (error: unknown, template?: NunjucksTemplate) => void,
    ): void
    loaders: { searchPaths: string[]; getSource(name: string): unknown }[]
    addFilter(name: string, filter: (this: { ctx: FilterThis }, value: never) => unknown): void
  }

  export interface Config {
    setUseGitIgnore(use: boolean): void
    setNunjucksEnvironmentOptions(options: Record<string, boolean>): void
    addGlobalData(name: string, value: () => unknown): void
    addNunjucksGlobal(name: string, value: unknown): void
    addTransform(name: string, transform: (this: FilterThis, content: string) => string | Promise<string>): void
    addTemplate(path: string, content: string, data: Record<string, unknown>): void
    on(event: 'eleventy.config', use: (templateConfig: { getConfig(): { keys: { package: string } } }) => void): void
    on(
      event: 'eleventy.engine.njk',
      use: (engine: { nunjucks: NunjucksLibrary; environment: NunjucksEnvironment }) => void,
    ): void
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode: boolean
        configPath: false
        loader: 'esm'
        config: (config: Config) => void
      },
    )
    disableLogger(): Promise<void>
    write(): Promise<unknown>
  }
}
