import { describe, expect, it } from 'vitest';
import { DOCUMENT_PROFILES, profileOf } from '../../../../functions/render/document-profiles/profile-of.ts';
import { SETTINGS } from '../../../../sheets/template/settings.ts';

describe('the document profiles', () => {
  it('are those that the sheet lets people choose', () => {
    const setting = SETTINGS.find(({ key }) => key === 'documentProfile');
    expect(DOCUMENT_PROFILES.map(({ name }) => name)).toEqual(
      setting && 'choices' in setting && setting.choices,
    );
    expect(profileOf('').name).toBe(setting?.standard);
  });

  it('keep to the sizes and margins of their rules', () => {
    const sizes = DOCUMENT_PROFILES.map(({ name, margins, body, type, receivers }) => [
      name,
      Object.values(margins).join('/'),
      body.size,
      type.size,
      receivers.listSize,
    ]);
    expect(sizes).toEqual([
      ['hd36-2018', '20/20/30/15', 14, 16, 12],
      ['hd05-2026', '20/20/30/15', 14, 16, 12],
      ['nd30-2020', '20/20/30/15', 14, 14, 11],
    ]);
  });

  it('spell number and authority as their rules do', () => {
    const forms = DOCUMENT_PROFILES.map(({ number, signature }) => [
      `${number.before} 15${number.after}BTG`,
      `${signature.onBehalf}BAN`,
    ]);
    expect(forms).toEqual([
      ['Số 15-BC/BTG', 'T/M BAN'],
      ['Số 15-BC/BTG', 'T/M BAN'],
      ['Số: 15/BC-BTG', 'TM. BAN'],
    ]);
  });
});
