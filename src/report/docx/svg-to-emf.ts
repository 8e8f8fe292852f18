import { createEmf } from './emf.ts';

export function emfOf(_svg: string, width_mm: number, height_mm: number): Uint8Array {
  const canvas = createEmf(width_mm, height_mm);
  return canvas.bytes();
}
