package nl.eenoverheid.inhoud;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.inhoud.cleaning.Refusal;
import nl.eenoverheid.shared.InvalidInput;
import org.apache.tika.Tika;

/** Says what kind of file something is: its name, what the sender calls it and its first bytes have to agree. */
final class Recognition {
    private static final String ZIP = "application/zip";
    private static final String OOXML = "application/x-tika-ooxml";

    /** What the bytes may look like, besides the kind's own name. */
    private static final Map<InhoudSoort, Set<String>> LOOKS = Map.ofEntries(
            Map.entry(InhoudSoort.MP3, Set.of("audio/mpeg", "application/octet-stream")),
            Map.entry(
                    InhoudSoort.M4A,
                    Set.of(
                            "audio/mp4",
                            "audio/x-m4a",
                            "video/mp4",
                            "application/mp4",
                            "video/x-m4v",
                            "video/quicktime")),
            Map.entry(InhoudSoort.OGG, Set.of("audio/ogg", "application/ogg", "audio/vorbis", "audio/opus")),
            Map.entry(InhoudSoort.WAV, Set.of("audio/vnd.wave", "audio/x-wav")),
            Map.entry(InhoudSoort.DOCX, Set.of(ZIP, OOXML)),
            Map.entry(InhoudSoort.XLSX, Set.of(ZIP, OOXML)),
            Map.entry(InhoudSoort.PPTX, Set.of(ZIP, OOXML)),
            Map.entry(InhoudSoort.ODT, Set.of(ZIP)),
            Map.entry(InhoudSoort.ODS, Set.of(ZIP)),
            Map.entry(InhoudSoort.ODP, Set.of(ZIP)),
            Map.entry(InhoudSoort.CSV, Set.of("text/plain")));

    private final Tika tika = new Tika();

    /** The kind that the name promises and the sender does not contradict. */
    InhoudSoort promised(String name, String declared) {
        InhoudSoort soort = InhoudSoort.named(name)
                .orElseThrow(() -> new InvalidInput(Refusal.FIELD, KindAdvice.of(name), KindAdvice.ending(name)));
        if (!agrees(soort, declared.toLowerCase(Locale.ROOT))) {
            throw Refusal.other();
        }
        return soort;
    }

    /** The kind that the content has; a picture of which only the name is wrong is taken for what it is. */
    InhoudSoort seen(InhoudSoort promised, Path file) throws IOException {
        String looks = looks(file);
        if (looks.equals(promised.mime())
                || LOOKS.getOrDefault(promised, Set.of()).contains(looks)) {
            return promised;
        }
        Optional<InhoudSoort> picture = Arrays.stream(InhoudSoort.values())
                .filter(soort -> soort.isPicture() && soort.mime().equals(looks))
                .findFirst();
        return picture.filter(soort -> promised.isPicture()).orElseThrow(Refusal::other);
    }

    private String looks(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return tika.detect(in);
        }
    }

    /** Browsers guess by the name, and each in its own way: only what contradicts it counts. */
    private static boolean agrees(InhoudSoort soort, String declared) {
        if (soort.isPicture()) {
            return !isOther(declared) && !declared.startsWith("audio/") && !declared.startsWith("text/");
        }
        return !isOther(declared) && !declared.startsWith("image/") && (soort.isSound() || !isHeard(declared));
    }

    private static boolean isOther(String declared) {
        return declared.contains("html") || declared.contains("svg") || declared.contains("script");
    }

    private static boolean isHeard(String declared) {
        return declared.startsWith("audio/") || declared.startsWith("video/");
    }
}
