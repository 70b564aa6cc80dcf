// The little of node-forge that makes a throwaway certificate.
declare module 'node-forge' {
  interface Certificate {
    publicKey: object;
    serialNumber: string;
    validity: { notBefore: Date; notAfter: Date };
    setSubject(attributes: object[]): void;
    setIssuer(attributes: object[]): void;
    sign(key: object, digest: object): void;
  }
  const forge: {
    pki: {
      rsa: { generateKeyPair(bits: number): { publicKey: object; privateKey: object } };
      createCertificate(): Certificate;
    };
    md: { sha256: { create(): object } };
    pkcs12: { toPkcs12Asn1(key: object, chain: Certificate[], passphrase: string, options: object): object };
    asn1: { toDer(object: object): { getBytes(): string } };
  };
  export default forge;
}
