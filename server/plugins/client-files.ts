import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { errorCodeOf } from '../error-code.ts';

const compressWithBrotli = promisify(brotliCompress);
const compressWithGzip = promisify(gzip);

/** Media types of what a built client holds. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
/** Already compressed: again would only cost. */
const compressedTypes: ReadonlySet<string> = new Set(['.png', '.woff2', '.ico']);

/** A content coding that a browser may accept. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** One file of the built client, held in memory. */
export type ClientFile = {
  readonly type: string;
  readonly etag: string;
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly isHashed: boolean;
  /** Its bytes in a coding; compressed at the first asking, then kept. */
  encode(encoding: Encoding): Promise<Buffer>;
  readonly encodings: readonly Encoding[];
};

/**
 * Reads the built client into memory: some hundreds of kilobytes, read once.
 * @returns the files by their path from the root ("/index.html"); empty when the client is not built
 */
export async function readClientFiles(folder: string): Promise<ReadonlyMap<string, ClientFile>> {
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return new Map();
    throw error;
  }
  const files = new Map<string, ClientFile>();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, createClientFile(path, await readFile(file)));
  }
  return files;
}

function createClientFile(path: string, content: Buffer): ClientFile {
  const extension = extname(path);
  const isCompressed = compressedTypes.has(extension);
  const encoded = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(content)]]);
  return {
    type: mediaTypes[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(content).digest('base64url')}"`,
    // Vite puts what it names after its content under assets/.
    isHashed: path.startsWith('/assets/'),
    encodings: isCompressed ? ['identity'] : ['br', 'gzip', 'identity'],
    encode: (encoding) => {
      let bytes = encoded.get(encoding);
      if (bytes === undefined) {
        bytes =
          encoding === 'br'
            ? toBrotli(content)
            : compressWithGzip(content, { level: constants.Z_BEST_COMPRESSION });
        encoded.set(encoding, bytes);
      }
      return bytes;
    },
  };
}

function toBrotli(content: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return compressWithBrotli(content, { params });
}
