/** Does something with each item, at most `limit` at a time, beginning in their order. @throws the first error, after which none is begun */
export async function eachLimited<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  let stopped = false;
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (stopped) return;
      try {
        await work(item);
      } catch (error) {
        stopped = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
