/** A list of organizations as a tree: each after its superior, siblings by name. */
interface Node {
  id: string;
  name: string;
  superior: { id: string } | null;
}
export interface Twig<Organization extends Node> {
  organization: Organization;
  depth: number;
  /** How many stand directly below. */
  below: number;
}

const byName = (a: Node, b: Node) => a.name.localeCompare(b.name, 'zh', { numeric: true });

/** One whose superior is not in the list stands at the top. */
export function treeOf<Organization extends Node>(all: Organization[]): Twig<Organization>[] {
  const known = new Set(all.map(({ id }) => id));
  const children = new Map<string | null, Organization[]>();
  for (const organization of all) {
    const superior = organization.superior?.id;
    const above = superior && known.has(superior) ? superior : null;
    children.set(above, [...(children.get(above) ?? []), organization]);
  }
  const walk = (of: string | null, depth: number): Twig<Organization>[] =>
    (children.get(of) ?? [])
      .toSorted(byName)
      .flatMap((organization) => [
        { organization, depth, below: children.get(organization.id)?.length ?? 0 },
        ...walk(organization.id, depth + 1),
      ]);
  return walk(null, 0);
}

/** The tree without what is below a folded one. */
export function unfolded<Organization extends Node>(tree: Twig<Organization>[], folded: readonly string[]) {
  let hiddenBelow = Number.POSITIVE_INFINITY;
  return tree.filter(({ organization, depth }) => {
    if (depth > hiddenBelow) return false;
    hiddenBelow = folded.includes(organization.id) ? depth : Number.POSITIVE_INFINITY;
    return true;
  });
}
