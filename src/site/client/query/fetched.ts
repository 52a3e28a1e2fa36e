/**
 * A whole file of this site.
 * @param progress told how many bytes came each time
 * @throws Error with the address where it cannot be had
 */
export async function fetched(address: string, progress: (bytes: number) => void = () => undefined): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      progress(chunk.byteLength);
      out.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counting)).blob();
}
