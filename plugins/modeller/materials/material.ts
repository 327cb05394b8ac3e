/** A material of the library: how it looks, in glTF's terms, and the words for it. */

export interface Material {
  /** Singular, lower case, besides the name itself. */
  words: string[];
  family: 'wood' | 'metal' | 'stone' | 'glass' | 'ceramic' | 'fabric' | 'leather' | 'plastic' | 'paper' | 'plant' | 'food' | 'other';
  /** Base colour, sRGB. */
  color: string;
  /** 0 … 1. */
  roughness: number;
  metallic?: number;
  /** A function of the toolbox that paints `second` over the colour. */
  pattern?: string;
  /** Second colour of the pattern: a factor on the first, or a colour of its own. */
  second?: number | string;
  /** Metres that one tile of the pattern covers. */
  tile?: number;
  /** Strength of the relief. */
  bump?: number;
  /** Pixels of the pattern's side. */
  pixels?: number;
  /** Light that passes through, 0 … 1; index of refraction. */
  clear?: number;
  ior?: number;
  /** Light that it gives. */
  glow?: number;
  /** Clear coat, 0 … 1. */
  coat?: number;
}

/** Materials by name. */
export type Materials = Readonly<Record<string, Material>>;
