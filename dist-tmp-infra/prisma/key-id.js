import { createHash } from 'node:crypto';
/** The same key gives the same id everywhere, made like a version 5 UUID: data files can be filled in again. */
export function keyId(key) {
    const hash = createHash('sha1').update(`lapkin ${key}`).digest();
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
//# sourceMappingURL=key-id.js.map