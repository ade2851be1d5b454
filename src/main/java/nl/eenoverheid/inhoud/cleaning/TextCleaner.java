package nl.eenoverheid.inhoud.cleaning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import nl.eenoverheid.inhoud.Weggehaald;

/** Text hides nothing, as long as it is text. */
final class TextCleaner {
    private static final int FIRST_PRINTED = ' ';
    private static final String LAYOUT = "\t\n\r\f";

    private TextCleaner() {}

    static Set<Weggehaald> clean(Path from, Path to) throws IOException {
        try (InputStream text = new BufferedInputStream(Files.newInputStream(from))) {
            for (int next = text.read(); next >= 0; next = text.read()) {
                if (next < FIRST_PRINTED && LAYOUT.indexOf(next) < 0) {
                    throw Refusal.other();
                }
            }
        }
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        return Set.of();
    }
}
