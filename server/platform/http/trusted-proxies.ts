import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Whether an address is one of a proxy whose X-Forwarded-For is believed. */
export type Trusts = (address: string) => boolean;

/** Names that stand for networks. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.1/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** So many addresses are remembered: proxies are few, and each is asked about with every request. */
const REMEMBERED = 1000;

/**
 * Reads a list of addresses, networks (`10.0.0.0/8`, `10.0.0.0/255.0.0.0`) and names of networks (`loopback`, `linklocal`,
 * `uniquelocal`). An IPv4 address in the dress of IPv6 is the same address.
 * @throws for what is none of these
 */
export function trustedProxies(listed: readonly string[]): Trusts {
  const trusted = new BlockList();
  for (const place of listed.flatMap((one) => NAMED[one] ?? [one])) {
    const [address, range] = place.split('/') as [string, string | undefined];
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    if (range === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, isIP(range) === 4 ? bitsOf(range) : Number(range), family);
  }
  const known = new Map<string, boolean>();
  return (address) => {
    let answer = known.get(address);
    if (answer === undefined) {
      const version = isIP(address);
      answer = version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6');
      if (known.size >= REMEMBERED) known.clear();
      known.set(address, answer);
    }
    return answer;
  };
}

/**
 * From which address a request comes: that of its connection or, as long as each is one of a trusted proxy, the one before it
 * in X-Forwarded-For.
 */
export function addressBehind({ socket, headers }: IncomingMessage, trusts: Trusts): string {
  let address = socket.remoteAddress ?? '';
  const forwarded = headers['x-forwarded-for'];
  if (typeof forwarded !== 'string' || !trusts(address)) return address;
  for (let end = forwarded.length; end > 0;) {
    const comma = forwarded.lastIndexOf(',', end - 1);
    const before = forwarded.slice(comma + 1, end).trim();
    end = comma;
    if (before === '') continue;
    address = before;
    if (end <= 0 || !trusts(address)) break;
  }
  return address;
}

/** How many bits a network mask such as 255.255.0.0 has. */
function bitsOf(mask: string): number {
  const bits = mask
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
  if (!/^1*0*$/.test(bits)) throw new Error(`${mask} is no mask of a network`);
  return bits.lastIndexOf('1') + 1;
}
