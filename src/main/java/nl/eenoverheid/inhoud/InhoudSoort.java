package nl.eenoverheid.inhoud;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that are taken in. Everything else is refused. */
public enum InhoudSoort {
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    OGG("audio/ogg", "ogg", "oga", "opus"),
    WAV("audio/wav", "wav"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mime;
    private final List<String> endings;

    InhoudSoort(String mime, String... endings) {
        this.mime = mime;
        this.endings = List.of(endings);
    }

    /** The kind that a file name promises. */
    public static Optional<InhoudSoort> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(soort -> soort.endings.contains(ending))
                .findFirst();
    }

    /** Every ending with its dot, for the window in which people choose a file. */
    public static List<String> accepted() {
        return Arrays.stream(values())
                .flatMap(soort -> soort.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    public String mime() {
        return mime;
    }

    /** How a name of this kind ends, without the dot. */
    public String ending() {
        return endings.getFirst();
    }

    /** Whether a name ends as one of this kind may. */
    boolean fits(String name) {
        return named(name).filter(this::equals).isPresent();
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    public boolean isSound() {
        return this == MP3 || this == M4A || this == OGG || this == WAV;
    }
}
