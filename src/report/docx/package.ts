import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { isEmf } from './emf.ts';
import { tableStyleXml } from './styles.ts';

type Parts = Record<string, Uint8Array>;

const contentTypes = '[Content_Types].xml';
/** The earliest time a zip can hold; the constructor and the zip writer both read local time, so any time zone gives it. */
const zipEpoch = new Date(1980, 0, 1);

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`The document has no part ${path}.`);
  parts[path] = strToU8(change(strFromU8(part)));
}

/** Gives fallback pictures that are EMF their own extension and content type; the library knows only bitmaps. */
function nameEmf(parts: Parts): void {
  const found = Object.entries(parts).filter(([path, bytes]) => /^word\/media\/.*\.png$/.test(path) && isEmf(bytes));
  if (found.length === 0) return;
  for (const [path, bytes] of found) {
    const renamed = path.replace(/png$/, 'emf');
    parts[renamed] = bytes;
    delete parts[path];
    edit(parts, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(path.slice('word/'.length), renamed.slice('word/'.length)),
    );
  }
  edit(parts, contentTypes, (xml) =>
    xml.replace('<Default ', '<Default ContentType="image/x-emf" Extension="emf"/><Default '),
  );
}

/** Sets the times and the language of the file's metadata; the library writes the time of the writing. */
function setMetadata(parts: Parts, date: string): void {
  const time = `${date}T00:00:00Z`;
  edit(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
      .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>'),
  );
}

/** Numbers the bookmarks of the contents in order: the library draws names at random and counts ids over all documents. */
function numberBookmarks(parts: Parts): void {
  edit(parts, 'word/document.xml', (xml) => {
    const names = new Map<string, string>();
    const ids = new Map<string, string>();
    for (const [, start = ''] of xml.matchAll(/<w:bookmarkStart([^>]*)>/g)) {
      const [name, id] = [/w:name="([^"]*)"/, /w:id="([^"]*)"/].map((of) => of.exec(start)?.[1] ?? '');
      names.set(name ?? '', `_Toc${String(names.size + 1).padStart(8, '0')}`);
      ids.set(id ?? '', String(ids.size + 1));
    }
    const renamed = (tag: string): string =>
      tag
        .replace(/(w:(?:name|anchor)=")([^"]*)/, (whole, before: string, name: string) =>
          names.has(name) ? `${before}${names.get(name)}` : whole,
        )
        .replace(/(w:id=")([^"]*)/, (whole, before: string, id: string) =>
          ids.has(id) ? `${before}${ids.get(id)}` : whole,
        );
    return xml.replace(/<w:(?:bookmarkStart|bookmarkEnd|hyperlink)[^>]*>/g, renamed);
  });
}

/**
 * Makes the bytes of a Word file depend on its content alone: fixed times, bookmark names in order, parts sorted.
 *
 * @param bytes a Word file as the library writes it
 * @param date ISO 8601 `YYYY-MM-DD` for the metadata
 * @returns the same document; the same input gives the same bytes
 * @throws Error when a part every Word file has is absent
 */
export function canonicalPackage(bytes: Uint8Array, date: string): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  edit(parts, 'word/styles.xml', (xml) => xml.replace('</w:styles>', `${tableStyleXml}</w:styles>`));
  nameEmf(parts);
  setMetadata(parts, date);
  numberBookmarks(parts);
  const first = [contentTypes, '_rels/.rels'];
  const rest = Object.keys(parts)
    .filter((path) => !first.includes(path))
    .sort();
  const files: Zippable = {};
  for (const path of [...first, ...rest]) {
    const part = parts[path];
    if (part) files[path] = [part, { mtime: zipEpoch, level: 6 }];
  }
  return zipSync(files);
}
