package nl.eenoverheid.bezorging;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nl.eenoverheid.shared.TaggedPdf;
import org.springframework.stereotype.Component;

/** Writes letters as one PDF that a screen reader can read: tagged, with language and title, its fonts inside. */
@Component
class BriefPdf {
    private static final Locale DUTCH = Locale.of("nl");

    private static final int WHITE = 0xFFFFFF;
    private static final int DOT = 6;

    byte[] write(List<Brief> brieven) {
        return TaggedPdf.write(
                DUTCH.getLanguage(),
                brieven.isEmpty() ? "" : brieven.getFirst().onderwerp(),
                "brief",
                brieven.stream().map(BriefPdf::page).collect(Collectors.joining("\n")));
    }

    private static String page(Brief brief) {
        return "<section><p class=\"afzender\">" + TaggedPdf.text(brief.afzender()) + "</p>"
                + "<address>" + lines(brief.adres()) + "</address>"
                + "<p class=\"dag\">"
                + TaggedPdf.text(
                        DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(brief.dag())) + "</p>"
                + "<h1>" + TaggedPdf.text(brief.onderwerp()) + "</h1>"
                + brief.alineas().stream()
                        .map(alinea -> "<p>" + lines(alinea.lines().toList()) + "</p>")
                        .collect(Collectors.joining())
                + "<p class=\"qr\"><img alt=\"" + TaggedPdf.text(brief.link()) + "\" src=\"" + picture(brief.link())
                + "\"/></p></section>";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(TaggedPdf::text).collect(Collectors.joining("<br/>"));
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
}
