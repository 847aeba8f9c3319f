/** Pages of a connection as one list of Apollo's cache. */

/** `relayStylePagination` merges `edges`; this one merges `nodes` too, by the cursor at which each page of them began. */
export function pages(relayStylePagination, keyArgs) {
  const byEdges = relayStylePagination(keyArgs);
  return {
    ...byEdges,
    merge(existing, incoming, options) {
      const merged = byEdges.merge(existing, incoming, options);
      if (!incoming?.nodes) return merged;
      const ends = existing?.ends ?? {};
      const before = (existing?.nodes ?? []).slice(0, ends[options.args?.after] ?? 0);
      const nodes = [...before, ...incoming.nodes];
      return { ...merged, nodes, ends: { ...ends, [incoming.pageInfo?.endCursor]: nodes.length } };
    },
  };
}
