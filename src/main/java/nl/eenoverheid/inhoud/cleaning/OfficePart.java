package nl.eenoverheid.inhoud.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.inhoud.Weggehaald;

/** What is written in the place of one part of an office file. */
final class OfficePart {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** Parts that only tell of who made it, when and with what. */
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml",
            XML
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            XML + "<Properties xmlns=\"" + PROPERTIES + "extended-properties\"/>",
            "docProps/custom.xml",
            XML + "<Properties xmlns=\"" + PROPERTIES + "custom-properties\"/>",
            "word/people.xml",
            XML + "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>",
            "meta.xml",
            XML + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " office:version=\"1.2\"><office:meta/></office:document-meta>");

    /** Names of people at remarks and changes. */
    private static final Map<Pattern, String> NAMES = Map.of(
            Pattern.compile("(?<=\\bw:author=\")[^\"]*(?=\")"), "-",
            Pattern.compile("(?<=\\bw:initials=\")[^\"]*(?=\")"), "-",
            Pattern.compile("(?<=<author>)[^<]*(?=</author>)"), "-",
            Pattern.compile("(?<=\\bdisplayName=\")[^\"]*(?=\"[^>]{0,400}providerId=)"), "-",
            Pattern.compile("(?<=\\buserId=\")[^\"]*(?=\")"), "-",
            Pattern.compile("(?<=<dc:creator>)[^<]*(?=</dc:creator>)"), "-");

    private static final Pattern LINKS = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern TARGET = Pattern.compile("Target=\"[^\"]*\"");

    private static final int LONGEST = 20_000_000;

    private OfficePart() {}

    /** What replaces the whole of a part. */
    static Optional<byte[]> whole(String name) {
        if (name.startsWith("docProps/thumbnail.") || name.startsWith("Thumbnails/")) {
            return Optional.of(new byte[0]);
        }
        return Optional.ofNullable(EMPTY.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether something inside it may have to go; longer texts are copied as they are. */
    static boolean isMixed(String name, long size) {
        return size <= LONGEST && (name.endsWith(".xml") || name.endsWith(".rels") || isPicture(name));
    }

    private static boolean isPicture(String name) {
        return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
    }

    static byte[] mixed(String name, byte[] part, Set<Weggehaald> gone) {
        if (name.endsWith(".rels")) {
            return linkless(part, gone);
        }
        byte[] now = name.endsWith(".xml") ? nameless(part) : picture(name, part);
        if (now.length != part.length) {
            gone.add(isPicture(name) ? Weggehaald.LABELS : Weggehaald.MAKER);
        }
        return now;
    }

    private static byte[] picture(String name, byte[] part) {
        return name.endsWith(".png") ? InnerPictures.png(part) : InnerPictures.jpeg(part);
    }

    /** What a program would fetch from elsewhere by itself leads nowhere; a link that somebody follows stays. */
    private static byte[] linkless(byte[] part, Set<Weggehaald> gone) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        String now = LINKS.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(
                        isFetched(link.group())
                                ? TARGET.matcher(link.group()).replaceFirst("Target=\"about:blank\"")
                                : link.group()));
        if (!now.equals(text)) {
            gone.add(Weggehaald.AANHANGSEL);
        }
        return now.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isFetched(String link) {
        return link.contains("\"External\"") && !link.contains("/hyperlink\"");
    }

    /** Byte for byte but for the names, also in an encoding that is not UTF-8. */
    private static byte[] nameless(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        for (Map.Entry<Pattern, String> name : NAMES.entrySet()) {
            text = name.getKey().matcher(text).replaceAll(name.getValue());
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
