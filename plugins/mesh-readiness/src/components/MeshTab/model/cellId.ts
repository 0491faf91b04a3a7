/** One cell of the matrix: a requirement on a mesh. */
export interface Cell {
  feature: string;
  mesh: string;
}

/** A cell as it stands in the address: `security.mtls:linkerd`. */
export const cellId = ({ feature, mesh }: Cell): string => `${feature}:${mesh}`;

/** The cell that an address names; nothing when it names none. */
export const parseCellId = (id: string | undefined): Cell | undefined => {
  const colon = id?.lastIndexOf(':') ?? -1;
  return id && colon > 0
    ? { feature: id.slice(0, colon), mesh: id.slice(colon + 1) }
    : undefined;
};
