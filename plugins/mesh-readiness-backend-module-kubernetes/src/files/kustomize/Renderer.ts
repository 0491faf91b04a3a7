/** A program that renders a folder with a kustomization. */
export interface Renderer {
  /** As it is told of: `kustomize`. */
  name: string;
  /** Renders a folder of files; throws an error that says what the program said. */
  render(files: ReadonlyMap<string, string>, folder: string): Promise<string>;
}
