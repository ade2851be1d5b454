package nl.eenoverheid.inhoud.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import nl.eenoverheid.Capability;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Letter;
import nl.eenoverheid.inhoud.Photo;
import nl.eenoverheid.inhoud.Recording;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that were made to cost a server its memory, its processors or its secrets. */
@Capability({"A13", "L5"})
class HostileFilesTest {
    private static final int UNPACKED = 5_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Cleaners cleaners = new Cleaners(1_000_000, 300, UNPACKED);

    @TempDir
    private Path folder;

    @Test
    void boxesInBoxesInBoxes() {
        var boxes = new ByteArrayOutputStream();
        boxes.writeBytes(Recording.m4a("soun"));
        int depth = 100_000;
        for (int left = depth; left > 0; left--) {
            boxes.writeBytes(ByteBuffer.allocate(8)
                    .putInt(8 * left)
                    .put("moov".getBytes(StandardCharsets.US_ASCII))
                    .array());
        }
        refused(InhoudSoort.M4A, boxes.toByteArray(), "broken");
    }

    @Test
    void listsInListsInListsOfAPdf() {
        String deep = "[".repeat(200_000);
        String pdf = new String(Letter.pdf(), StandardCharsets.ISO_8859_1)
                .replaceFirst("1 0 obj\\s*<<", "1 0 obj <</X " + deep);
        refused(InhoudSoort.PDF, pdf.getBytes(StandardCharsets.ISO_8859_1), "broken");
    }

    @Test
    void packedPartsOfAPdfThatBreakOffWhenTheyAreLarge() {
        byte[] steep = packed(new byte[UNPACKED - 100_000]);
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int part = 1; part < 3; part++) {
            pdf.writeBytes((part + " 0 obj <</Filter /FlateDecode>> stream\n").getBytes(StandardCharsets.US_ASCII));
            pdf.write(steep, 0, steep.length - 20);
            pdf.writeBytes(new byte[] {-1, -1, -1, -1});
            pdf.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        refused(InhoudSoort.PDF, pdf.toByteArray(), "bomb");
    }

    @Test
    void aPartThatSaysItIsSmall() {
        byte[] noise = new byte[2_000_000];
        new Random(7).nextBytes(noise);
        Map<String, byte[]> parts = Letter.docxParts();
        parts.put("word/groot.xml", noise);
        refused(InhoudSoort.DOCX, saying(Letter.zip(parts), "word/groot.xml", 10), "bomb");
    }

    @Test
    void namesThatAreLookedForAgainAndAgain() {
        Map<String, byte[]> parts = Letter.docxParts();
        parts.put("word/namen.xml", "displayName=\"\" ".repeat(60_000).getBytes(StandardCharsets.US_ASCII));
        assertTimeoutPreemptively(PATIENCE, () -> clean(InhoudSoort.DOCX, Letter.zip(parts)));
    }

    @Test
    void labelsOfAPhotoThatPointElsewhere() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(200);
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
            clean(
                    InhoudSoort.JPEG,
                    labelled("<!DOCTYPE x [<!ENTITY e SYSTEM '" + address + "'><!ENTITY % p SYSTEM '" + address
                            + "'>%p;]>" + "<x:xmpmeta xmlns:x='adobe:ns:meta/'>&e;</x:xmpmeta>"));
            assertThatThrownBy(elsewhere::accept)
                    .as("somebody was asked for it")
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void labelsOfAPhotoThatGrowWhileTheyAreRead() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a 'ha'>");
        for (char name = 'b'; name < 'l'; name++) {
            laughs.append("<!ENTITY ")
                    .append(name)
                    .append(" '")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("'>");
        }
        laughs.append("]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&k;</x:xmpmeta>");
        assertTimeoutPreemptively(PATIENCE, () -> clean(InhoudSoort.JPEG, labelled(laughs.toString())));
    }

    private void refused(InhoudSoort soort, byte[] file, String why) {
        assertThatThrownBy(() -> clean(soort, file)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(
                        e.problems().getFirst().key())
                .isEqualTo("inhoud.input." + why));
    }

    private Cleaned clean(InhoudSoort soort, byte[] file) throws IOException {
        return cleaners.clean(soort, Files.write(folder.resolve("in"), file), folder.resolve("uit"));
    }

    /** A photo with labels (XMP). */
    private static byte[] labelled(String xmp) {
        byte[] photo = Photo.jpeg(1);
        byte[] labels = ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(photo.length + labels.length + 4)
                .put(photo, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (labels.length + 2))
                .put(labels)
                .put(photo, 2, photo.length - 2)
                .array();
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] room = new byte[content.length];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }

    /** The same zip, whose list of parts says another size of one. */
    private static byte[] saying(byte[] zip, String name, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place + 46 + wanted.length <= zip.length; place++) {
            if (bytes.getInt(place) == 0x02014b50
                    && new String(zip, place + 46, wanted.length, StandardCharsets.UTF_8).equals(name)) {
                bytes.putInt(place + 24, size);
                return zip;
            }
        }
        throw new IllegalStateException("no such part");
    }
}
