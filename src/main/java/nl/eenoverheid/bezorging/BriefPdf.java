package nl.eenoverheid.bezorging;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes letters as one PDF that a screen reader can read: tagged, with language and title, its fonts inside. */
@Component
class BriefPdf {
    private static final Locale DUTCH = Locale.of("nl");
    /** Filled in one go, so that what somebody typed is no place itself. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final int WHITE = 0xFFFFFF;
    private static final int DOT = 6;

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    byte[] write(List<Brief> brieven) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> open("SourceSans3-Regular.ttf"), "Source Sans 3", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("SourceSans3-Semibold.ttf"), "Source Sans 3", 600, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withHtmlContent(html(brieven), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("a letter could not be written", e);
        }
        return out.toByteArray();
    }

    private static String html(List<Brief> brieven) {
        Map<String, String> filled = Map.of(
                "title", brieven.isEmpty() ? "" : text(brieven.getFirst().onderwerp()),
                "style", read("brief.css"),
                "body", brieven.stream().map(BriefPdf::page).collect(Collectors.joining("\n")));
        return PLACE.matcher(read("brief.html"))
                .replaceAll(place -> Matcher.quoteReplacement(filled.getOrDefault(place.group(1), "")));
    }

    private static String page(Brief brief) {
        return "<section><p class=\"afzender\">" + text(brief.afzender()) + "</p>"
                + "<address>" + lines(brief.adres()) + "</address>"
                + "<p class=\"dag\">"
                + text(DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(brief.dag())) + "</p>"
                + "<h1>" + text(brief.onderwerp()) + "</h1>"
                + brief.alineas().stream()
                        .map(alinea -> "<p>" + lines(alinea.lines().toList()) + "</p>")
                        .collect(Collectors.joining())
                + "<p class=\"qr\"><img alt=\"" + text(brief.link()) + "\" src=\"" + picture(brief.link())
                + "\"/></p></section>";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(BriefPdf::text).collect(Collectors.joining("<br/>"));
    }

    /** As XML wants it, without signs that it cannot hold. */
    private static String text(String words) {
        return HtmlUtils.htmlEscape(words.replaceAll("[\\p{Cntrl}&&[^\n]]", ""), "UTF-8");
    }

    private static String picture(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        int size = code.size * DOT;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, code.getModule(x / DOT, y / DOT) ? 0 : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new IllegalStateException("a picture could not be written", e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static String read(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
