/** The same function with its answers kept: for a list whose rows ask the same few things. Keys are compared as they are. */
export function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key) as V;
  };
}
