import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName } from '#shared/evidence/export-name.ts';

const named = (name: string, mediaType = 'application/octet-stream') => exportName(name, mediaType);

describe('the name of a file that leaves the journal', () => {
  it('is the one it came with where that is harmless', () => {
    expect(named('Rota 3 March.docx')).toBe('Rota 3 March.docx');
    expect(named('Dziękuję – kartka.pdf', 'application/pdf')).toBe('Dziękuję kartka.pdf');
  });

  it('never ends as something a program would run', () => {
    expect(named('setup.exe')).toBe('setup.exe.file');
    expect(named('invoice.pdf.lnk')).toBe('invoice.pdf.lnk.file');
    expect(named('page.html')).toBe('page.html.file');
    expect(named('photo\u202Egpj.exe')).toBe('photo gpj.exe.file');
    expect(named('macro.docm')).toBe('macro.docm.file');
  });

  it('ends as its content is, whatever its name says', () => {
    expect(named('holiday.exe', 'image/jpeg')).toBe('holiday.jpg');
    expect(named('IMG_0001', 'image/png')).toBe('IMG_0001.png');
  });

  it('leads nowhere and is no device', () => {
    expect(named('../../etc/passwd')).toBe('passwd.file');
    expect(named('C:\\temp\\a:b.txt', 'text/plain')).toBe('a b.txt');
    for (const name of ['CON', 'nul.txt', 'COM¹.txt', 'LPT9.png', 'clock$', 'desktop.ini']) {
      expect(named(name)).toMatch(/^file /);
    }
    expect(named('...')).toBe('file.file');
    expect(named('trailing. .', 'text/plain')).toBe('trailing.txt');
  });

  it('is one short NFC word list for any name at all', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = named(name);
        expect(safe).toBe(safe.normalize('NFC'));
        expect(safe.length).toBeLessThanOrEqual(100);
        expect(safe).toMatch(
          /^[\p{L}\p{M}\p{N}_(,&'’+-][\p{L}\p{M}\p{N} _.,()&'’+-]*\.[a-z0-9]+$/u,
        );
        expect(safe).not.toMatch(/\.(?:exe|bat|cmd|com|lnk|js|vbs|ps1|html?|svg|scr|docm)$/i);
      }),
    );
  });
});
