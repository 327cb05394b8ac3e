/** USDZ by three.js: its own loader reads the GLB, its own exporter writes it. In Node it has no canvas to paint textures on, and needs none: their files go over as they are. */
import sharp from 'sharp';
import { ClampToEdgeWrapping, type Material, Mesh, MeshPhysicalMaterial, MirroredRepeatWrapping, NoColorSpace, RepeatWrapping, Texture } from 'three';
import { USDZExporter } from 'three/addons/exporters/USDZExporter.js';
import { GLTFLoader, type GLTFParser } from 'three/addons/loaders/GLTFLoader.js';

/** How much of clear glass is not there in a format that knows only opacity. */
const GLASS = 0.75;
const WRAPS: Record<number, typeof RepeatWrapping | typeof ClampToEdgeWrapping | typeof MirroredRepeatWrapping> = { 33071: ClampToEdgeWrapping, 33648: MirroredRepeatWrapping, 10497: RepeatWrapping };

/** The file of a texture, in the shape of the only pictures that the exporter takes. */
class PictureFile {
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  width = 0;
  height = 0;
  getContext() {
    return { drawImage: (picture: PictureFile) => { this.bytes = picture.bytes; }, translate() {}, scale() {} };
  }
  toBlob(done: (blob: Blob) => void) {
    done(new Blob([this.bytes]));
  }
}

/** @param glb without compression, with PNG and JPEG textures */
export async function usdz(glb: Uint8Array): Promise<Uint8Array> {
  Object.assign(globalThis, { OffscreenCanvas: PictureFile, document: { createElement: () => new PictureFile() } });
  const loader = new GLTFLoader().register((parser) => ({ name: 'texture files', loadTexture: (index: number) => textureOf(parser, index) }));
  const { scene } = await loader.parseAsync(Uint8Array.from(glb).buffer, '');
  scene.updateMatrixWorld(true);
  scene.traverse((thing) => {
    if (thing instanceof Mesh) for (const material of [thing.material as Material].flat()) seeThrough(material);
  });
  return new USDZExporter().parseAsync(scene, { includeAnchoringProperties: false, onlyVisible: false, maxTextureSize: 16_384 });
}

async function textureOf(parser: GLTFParser, index: number): Promise<Texture> {
  const { source, sampler } = parser.json.textures[index] as { source: number; sampler?: number };
  const { bufferView, mimeType, name } = parser.json.images[source] as { bufferView: number; mimeType: string; name?: string };
  const picture = new PictureFile();
  picture.bytes = new Uint8Array((await parser.getDependency('bufferView', bufferView)) as ArrayBuffer);
  const { width, height } = await sharp(picture.bytes).metadata();
  Object.assign(picture, { width, height });
  const texture = new Texture(picture as never);
  const { wrapS = 10_497, wrapT = 10_497 } = sampler === undefined ? {} : (parser.json.samplers[sampler] as { wrapS?: number; wrapT?: number });
  Object.assign(texture, { flipY: false, name: name ?? '', wrapS: WRAPS[wrapS], wrapT: WRAPS[wrapT], colorSpace: NoColorSpace });
  texture.userData = { mimeType };
  return texture;
}

function seeThrough(material: Material): void {
  if (!(material instanceof MeshPhysicalMaterial) || material.transmission === 0) return;
  material.transparent = true;
  material.opacity = Math.min(material.opacity, 1 - GLASS * material.transmission);
}
