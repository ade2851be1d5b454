package nl.eenoverheid.cijfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says something about. Two figures can be held against each other only when all of this is the same.
 *
 * @param regio the larger area; may be empty
 * @param jaarDoel the year that it is about, if any
 */
public record Onderwerp(
        String onderwerp,
        String regio,
        String gebied,
        String eenheid,
        @Nullable Integer jaarDoel) {

    /** The area with the larger one around it. */
    public String waar() {
        return Stream.of(gebied, regio)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The same for all ways to write the same: capitals, accents and spaces do not count. */
    String groep() {
        String all = List.of(onderwerp, regio, gebied, eenheid, jaarDoel == null ? "" : jaarDoel.toString()).stream()
                .map(Onderwerp::plain)
                .collect(Collectors.joining("\u001F"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
