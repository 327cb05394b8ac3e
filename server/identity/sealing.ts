/** Small secrets at rest, sealed with a key that comes from the site's secret: what only the database has cannot be read. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { BozzettoError } from '#core/errors.ts';

export interface Sealing {
  /** @param purpose what it is and whose (`totp:usr_…`): it opens under the same words only, so that no row's secret can be put into another row. */
  seal(plain: string, purpose: string): string;
  /** Throws E_CONFIG_INVALID where it was sealed with another secret or for another purpose. */
  open(sealed: string, purpose: string): string;
  /** Of a text, for one purpose: 256 bits, base64url. Nobody without the site's secret can make it. */
  mac(text: string, purpose: string): string;
}

const VERSION = 'v1';

/** AES-256-GCM and HMAC-SHA256, each with its own key. @param secret of the site, at least 32 characters */
export function sealingWith(secret: string): Sealing {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'bozzetto', use, 32));
  const sealKey = keyFor('seal');
  const macKey = keyFor('mac');
  return {
    seal(plain, purpose) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(purpose));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [VERSION, ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, purpose) {
      const [version, nonce, text, tag] = sealed.split('.');
      try {
        if (version !== VERSION) throw new Error(`is not of version ${VERSION}`);
        const cipher = createDecipheriv('aes-256-gcm', sealKey, Buffer.from(nonce!, 'base64url'), { authTagLength: 16 }).setAAD(Buffer.from(purpose)).setAuthTag(Buffer.from(tag!, 'base64url'));
        return Buffer.concat([cipher.update(Buffer.from(text!, 'base64url')), cipher.final()]).toString('utf8');
      } catch (error) {
        throw new BozzettoError('E_CONFIG_INVALID', `secretKey is not the one that sealed the database’s secrets (${purpose.split(':')[0]})`, {
          cause: error, hint: 'Give the secret with which this database was begun: BOZZETTO_SECRET_KEY, or the file secret.key of its data folder.',
        });
      }
    },
    mac: (text, purpose) => createHmac('sha256', macKey).update(`${purpose}\0${text}`).digest('base64url'),
  };
}
