import type { Rolldown } from 'vite'

/** What files import statically, directly or through others. */
function staticImports(roots: readonly string[], graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  // Iterating a Set includes entries added during the loop
  const found = new Set(roots)
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  // The files themselves would run whenever another chunk needs something of what they import
  for (const root of roots) {
    if (!graph.getModuleInfo(root)) throw new Error(`${root} is not built`)
    found.delete(root)
  }
  return found
}

/**
 * A chunk of what some files import statically. What is imported with `import()` stays in a chunk of its own, and
 * nobody has to list it.
 * @param roots paths of the files
 */
export function chunkOfImports(name: string, ...roots: readonly string[]) {
  let ids: ReadonlySet<string> | undefined
  return {
    debugName: name,
    name(id: string, graph: Rolldown.ChunkingContext): string | null {
      ids ??= staticImports(roots, graph)
      return ids.has(id) ? name : null
    },
  }
}
