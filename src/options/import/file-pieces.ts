/** Bytes read at a time. Each is a task of its own, so that the page stays awake between them. */
const pieceLength = 1 << 18;

/**
 * A file's bytes, piece by piece; `onBytes` gets how many have been read.
 * @throws where the browser can no longer read the file: it was changed, moved or taken away.
 */
export async function* piecesOf(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceLength) {
    const piece = new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
    yield piece;
    onBytes(Math.min(at + pieceLength, file.size));
  }
}
