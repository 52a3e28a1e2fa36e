import { createHash } from 'node:crypto';

/**
 * The id under which a resource is made: a UUID of version 5 (RFC 9562, section 5.5) from the dataset's id and the resource's
 * key. CKAN takes an id from whoever creates, so that a second attempt at the same resource can never become a second one.
 * @param dataset id of the dataset, a UUID
 */
export function resourceId(dataset: string, key: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(dataset.replaceAll('-', ''), 'hex'))
    .update(key)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
