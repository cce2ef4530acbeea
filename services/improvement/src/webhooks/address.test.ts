import { checkAddress, isPublic } from './address';

it.each([
  ['https://example.org/hook'],
  ['https://example.org:8443/hook?school=1'],
  ['https://8.8.8.8/hook'],
  ['https://[2606:4700::1111]/hook'],
])('takes %s', (url) => expect(checkAddress(url, false)).toBe(url));

it.each([
  ['BAD_URL', 'http://example.org/hook'],
  ['BAD_URL', 'ftp://example.org/hook'],
  ['BAD_URL', 'https://user:pass@example.org/'],
  ['BAD_URL', 'https://example.org/#part'],
  ['BAD_URL', 'nonsense'],
  ['PRIVATE_ADDRESS', 'https://localhost/hook'],
  ['PRIVATE_ADDRESS', 'https://127.0.0.1/'],
  ['PRIVATE_ADDRESS', 'https://2130706433/'],
  ['PRIVATE_ADDRESS', 'https://0x7f.1/'],
  ['PRIVATE_ADDRESS', 'https://10.1.2.3/'],
  ['PRIVATE_ADDRESS', 'https://169.254.169.254/latest/meta-data'],
  ['PRIVATE_ADDRESS', 'https://[::1]/'],
  ['PRIVATE_ADDRESS', 'https://[::ffff:10.0.0.1]/'],
  ['PRIVATE_ADDRESS', 'https://[fd00::1]/'],
])('refuses with %s %s', (code, url) => {
  expect(() => checkAddress(url, false)).toThrow(
    expect.objectContaining({ code, inputPath: ['input', 'url'] }),
  );
});

it('takes private addresses and plain http where that is allowed', () => {
  expect(checkAddress('http://127.0.0.1:9000/hook', true)).toBe('http://127.0.0.1:9000/hook');
});

it.each([
  ['93.184.216.34', true],
  ['172.15.255.255', true],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['100.64.0.1', false],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['2a00:1450::1', true],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['fe80::1', false],
  ['no address', false],
])('%s is on the public internet: %s', (ip, expected) => expect(isPublic(ip)).toBe(expected));
