import type { BakedFace, FaceName } from '../src/render/pdf/face-table.ts';

export const FACES: Record<FaceName, string>;
export function fontPath(face: FaceName): string;
export function bake(): { table: Record<FaceName, BakedFace>; binary: Buffer; repertoire: string };
