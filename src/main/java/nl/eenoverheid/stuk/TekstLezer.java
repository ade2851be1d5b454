package nl.eenoverheid.stuk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.eenoverheid.inhoud.Inhoud;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.InhoudStore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the words in a file, as many as the limits allow; what cannot be read says so. */
@Component
class TekstLezer {
    private static final Logger log = LoggerFactory.getLogger(TekstLezer.class);

    private final InhoudStore contents;
    private final StukProperties limits;
    private final Clock clock;
    private final OfficeTekst offices = new OfficeTekst();

    TekstLezer(InhoudStore contents, StukProperties limits, Clock clock) {
        this.contents = contents;
        this.limits = limits;
        this.clock = clock;
    }

    Gelezen read(InhoudId id) {
        Inhoud inhoud = contents.open(id);
        try {
            return contents.onDisk(inhoud, file -> read(inhoud.soort(), file));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            log.warn("The words in content {} could not be read: {}", id.value(), e.toString());
            return Gelezen.MISLUKT;
        }
    }

    private Gelezen read(InhoudSoort soort, Path file) throws IOException {
        Leesblad onto = new Leesblad(limits, clock);
        int bladzijden = 0;
        switch (soort) {
            case PDF -> bladzijden = pdf(file, onto);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> offices.read(file, onto);
            case TXT, CSV -> onto.write(text(Files.readAllBytes(file)));
            default -> throw new IllegalArgumentException(soort + " has no words");
        }
        return onto.done(bladzijden);
    }

    private static int pdf(Path file, Leesblad onto) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages && !onto.isFull(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                onto.write(stripper.getText(document));
                onto.line();
            }
            return pages;
        }
    }

    /** Older programs do not write UTF-8. */
    private static String text(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
