package nl.eenoverheid.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Writes pages as one PDF that a screen reader can read: tagged, with language and title, its fonts inside. */
public final class TaggedPdf {
    /** Filled in one go, so that what somebody typed is no place itself. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Where a TrueType file says how many tables it has, and lists them: a name of four letters begins each entry. */
    private static final int TABLES = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int LIGATURES = 0x47535542; // GSUB
    private static final int UNKNOWN = 0x2d2d2d2d;

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private TaggedPdf() {}

    /**
     * Writes it.
     *
     * @param language such as {@code nl}
     * @param style name of a style sheet beside the fonts, without its ending
     * @param body as XML wants it; words of people go through {@link #text}
     */
    public static byte[] write(String language, String title, String style, String body) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("SourceSans3-Regular.ttf"), "Source Sans 3", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("SourceSans3-Semibold.ttf"), "Source Sans 3", 600, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withHtmlContent(
                html(Map.of("lang", language, "title", text(title), "style", read(style + ".css"), "body", body)),
                null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("a page could not be written", e);
        }
        return out.toByteArray();
    }

    /** Words as XML wants them, without signs that it cannot hold. */
    public static String text(String words) {
        return HtmlUtils.htmlEscape(words.replaceAll("[\\p{Cntrl}&&[^\n]]", ""), "UTF-8");
    }

    private static String html(Map<String, String> filled) {
        return PLACE.matcher(read("brief.html"))
                .replaceAll(place -> Matcher.quoteReplacement(filled.getOrDefault(place.group(1), "")));
    }

    private static String read(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("missing in the product: " + name, e);
        }
    }

    /**
     * A font without its table of ligatures: those are written without the letters that they stand for, so that who listens to
     * a page or searches in it would meet “hee” for “heeft”.
     */
    private static InputStream font(String name) {
        try (InputStream in = open(name)) {
            byte[] font = in.readAllBytes();
            ByteBuffer tables = ByteBuffer.wrap(font);
            int count = tables.getShort(TABLES);
            for (int table = 0; table < count; table++) {
                int at = FIRST_TABLE + table * TABLE_ENTRY;
                if (tables.getInt(at) == LIGATURES) {
                    tables.putInt(at, UNKNOWN);
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new IllegalStateException("missing in the product: " + name, e);
        }
    }

    private static InputStream open(String name) {
        try {
            return new ClassPathResource("brief/" + name).getInputStream();
        } catch (IOException e) {
            throw new IllegalStateException("missing in the product: " + name, e);
        }
    }
}
