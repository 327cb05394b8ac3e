/** Which addresses a request may go to: public ones, and none that stands for something inside. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** IPv6 that is given out at all (RFC 4291, IANA): everything else is special, v4-compatible and mapped addresses among it. */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];
/** The well-known prefix of NAT64 (RFC 6052): where a network has IPv6 only, every IPv4 host is reached by it. */
const NAT64: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('64:ff9b::'), 96];
/** Third quarter of an ISATAP interface id (RFC 5214), which carries an IPv4 address behind it. */
const ISATAP = 0x5efe;

/** Why an address is refused, in a word or two (`private`, `loopback`, …); null where it is public. */
export function refusedAddress(address: string): string | null {
  if (isIP(address) === 0) return 'malformed';
  if (address.includes('%')) return 'linkLocal';
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv4' ? special(parsed) : refusedV6(parsed as ipaddr.IPv6);
}

function refusedV6(address: ipaddr.IPv6): string | null {
  if (address.match(NAT64)) return special(ipaddr.IPv4.parse(address.toByteArray().slice(12).join('.')));
  const range = special(address);
  if (range) return range;
  if (!address.match(GLOBAL)) return 'reserved';
  const [, , , , high, low] = address.parts;
  return low === ISATAP && (high === 0 || high === 0x200) ? 'isatap' : null;
}

const special = (address: ipaddr.IPv4 | ipaddr.IPv6) => (address.range() === 'unicast' ? null : address.range());
