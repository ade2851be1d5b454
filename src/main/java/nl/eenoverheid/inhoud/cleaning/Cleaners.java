package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import nl.eenoverheid.inhoud.InhoudSoort;

/** Knows for each kind of file how to write it anew. */
public final class Cleaners {
    private final PictureCleaner pictures;
    private final PdfCleaner pdfs;
    private final OfficeCleaner offices;

    /**
     * With the limits of the installation.
     *
     * @param pixels how many a picture has at most
     * @param side pixels of the longer side of a kept picture
     * @param unpacked bytes of an office file or a part of a PDF when unpacked
     */
    public Cleaners(long pixels, int side, long unpacked) {
        pictures = new PictureCleaner(pixels, side);
        pdfs = new PdfCleaner(unpacked);
        offices = new OfficeCleaner(unpacked);
    }

    /**
     * Writes a file anew.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is not what it says, is broken, or is too large inside
     */
    public Cleaned clean(InhoudSoort soort, Path from, Path to) throws IOException {
        return switch (soort) {
            case JPEG, PNG, WEBP -> pictures.clean(soort, from, to);
            case PDF -> new Cleaned(soort, pdfs.clean(from, to), null);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> new Cleaned(soort, offices.clean(soort, from, to), null);
            case MP3 -> new Cleaned(soort, Mp3Cleaner.clean(from, to), null);
            case WAV -> new Cleaned(soort, WavCleaner.clean(from, to), null);
            case M4A -> new Cleaned(soort, M4aCleaner.clean(from, to), null);
            case OGG -> new Cleaned(soort, OggCleaner.clean(from, to), null);
            case TXT, CSV -> new Cleaned(soort, TextCleaner.clean(from, to), null);
        };
    }
}
