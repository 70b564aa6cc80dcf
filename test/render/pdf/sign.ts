import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { DEFAULT_BYTE_RANGE_PLACEHOLDER } from '@signpdf/utils';
import forge from 'node-forge';

/** Room for a signature, in hexadecimal digits. */
const SIGNATURE_LENGTH = 16_384;

/** Signs an empty field of a PDF as an incremental update, as a signing tool does. */
export async function signField(bytes: Uint8Array, fieldName: string, certificate: Buffer): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes, { forIncrementalUpdate: true });
  const { context, catalog } = pdf;
  const form = catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const field = pdf
    .getForm()
    .getFields()
    .find((each) => each.getName() === fieldName);
  if (!field) throw new Error(`no field ${fieldName}`);
  const range = context.obj([0]);
  for (let i = 0; i < 3; i++) range.push(PDFName.of(DEFAULT_BYTE_RANGE_PLACEHOLDER));
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'adbe.pkcs7.detached',
      ByteRange: range,
      Contents: PDFHexString.of('0'.repeat(SIGNATURE_LENGTH)),
      M: PDFString.fromDate(new Date(0)),
    }),
  );
  field.acroField.dict.set(PDFName.of('V'), signature);
  form.set(PDFName.of('SigFlags'), PDFNumber.of(3));
  context.snapshot?.markRefForSave(field.ref);
  context.snapshot?.markRefForSave(signature);
  const formReference = catalog.get(PDFName.of('AcroForm'));
  if (formReference) context.snapshot?.markRefForSave(formReference as never);
  const updated = await pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  return new SignPdf().sign(Buffer.from(updated), new P12Signer(certificate, { passphrase: 'test' }));
}

/** A throwaway certificate with its key, good for nothing but these tests. */
export function throwawayCertificate(name: string): Buffer {
  const keys = forge.pki.rsa.generateKeyPair(1024);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(Date.UTC(2020, 0, 1));
  certificate.validity.notAfter = new Date(Date.UTC(2099, 0, 1));
  const subject = [{ name: 'commonName', value: name }];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  const container = forge.pkcs12.toPkcs12Asn1(keys.privateKey, [certificate], 'test', { algorithm: '3des' });
  return Buffer.from(forge.asn1.toDer(container).getBytes(), 'latin1');
}
