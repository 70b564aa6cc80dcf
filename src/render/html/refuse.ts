/** Throws: the node must not stand where it stands in a Document. Compose made a mistake, and it is not printed. */
export function refuse(node: { type: string }): never {
  throw new Error(`A Document cannot hold a node of type "${node.type}" here`);
}
