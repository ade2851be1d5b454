package nl.eenoverheid.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.Capability;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Words that people typed are words in a letter, whatever they look like. */
@Capability({"C7", "L5"})
class BriefPdfTest {
    private static final String LINK = "https://een.example/nuttig/ABCD-EFGH-JKMN";

    private final BriefPdf pdf = new BriefPdf();

    @Test
    void asksNobodyForAnything() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(200);
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort();
            String words = "<img src='" + address + "/a.png'/><link rel=\"stylesheet\" href=\"" + address
                    + "/b.css\"/><style>@import url(" + address + "/c.css)</style>&e;]]><!--";
            assertThat(text(List.of(letter(words, words)))).contains("<img src=", "@import url(", "&e;]]><!--");
            assertThatThrownBy(elsewhere::accept)
                    .as("somebody was asked for it")
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void placesOfTheLetterAreWordsToo() throws IOException {
        assertThat(text(List.of(letter("{body}", "{title} {style} {body}"))))
                .contains("{body}", "{title} {style} {body}");
    }

    @Test
    void signsOfEveryKindAreWritten() throws IOException {
        String signs = "😀 👩‍👩‍👧 שלום مرحبا 漢字 a\u0301\u200B\u200F\u00AD \u0085\uFFFD";
        assertThat(text(List.of(letter(signs, signs + "\n" + "x".repeat(3000)), letter("Tweede", "brief"))))
                .contains("Tweede");
    }

    private static Brief letter(String subject, String words) {
        return new Brief(
                List.of(words.lines().findFirst().orElse(""), "Dorpsstraat 1"),
                "Gemeente Ommen",
                LocalDate.of(2026, 3, 3),
                subject,
                List.of(words),
                LINK);
    }

    private String text(List<Brief> letters) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.write(letters))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
