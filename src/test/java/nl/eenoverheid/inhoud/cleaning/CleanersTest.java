package nl.eenoverheid.inhoud.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.eenoverheid.Capability;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Letter;
import nl.eenoverheid.inhoud.Photo;
import nl.eenoverheid.inhoud.Recording;
import nl.eenoverheid.inhoud.Weggehaald;
import nl.eenoverheid.shared.InvalidInput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Capability("A13")
class CleanersTest {
    private static final int UNPACKED = 5_000_000;

    private final Cleaners cleaners = new Cleaners(1_000_000, 300, UNPACKED);

    @TempDir
    private Path folder;

    /** Every kind, with what is hidden in it; the words that must not be found again all begin with “geheim”. */
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        InhoudSoort.JPEG,
                        Photo.jpeg(1),
                        Set.of(
                                Weggehaald.PLAATS,
                                Weggehaald.TOESTEL,
                                Weggehaald.MAKER,
                                Weggehaald.TIJDSTIP,
                                Weggehaald.LABELS)),
                Arguments.of(
                        InhoudSoort.PNG,
                        Photo.png(),
                        Set.of(
                                Weggehaald.PLAATS,
                                Weggehaald.TOESTEL,
                                Weggehaald.MAKER,
                                Weggehaald.TIJDSTIP,
                                Weggehaald.LABELS)),
                Arguments.of(InhoudSoort.MP3, Recording.mp3(), Set.of(Weggehaald.LABELS)),
                Arguments.of(InhoudSoort.WAV, Recording.wav(500), Set.of(Weggehaald.LABELS)),
                Arguments.of(InhoudSoort.M4A, Recording.m4a("soun"), Set.of(Weggehaald.LABELS, Weggehaald.TIJDSTIP)),
                Arguments.of(InhoudSoort.OGG, Recording.ogg(), Set.of(Weggehaald.LABELS, Weggehaald.PROGRAMMA)),
                Arguments.of(
                        InhoudSoort.PDF,
                        Letter.pdf(),
                        Set.of(Weggehaald.MAKER, Weggehaald.PROGRAMMA, Weggehaald.AANHANGSEL, Weggehaald.LABELS)),
                Arguments.of(InhoudSoort.DOCX, Letter.docx(), Set.of(Weggehaald.MAKER, Weggehaald.LABELS)),
                Arguments.of(InhoudSoort.ODT, Letter.odt(), Set.of(Weggehaald.MAKER)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsHiddenIsFoundSaidAndGone(InhoudSoort soort, byte[] file, Set<Weggehaald> hidden) throws IOException {
        assertThat(text(file, soort)).containsIgnoringCase("geheim");
        Cleaned cleaned = clean(soort, file);
        assertThat(cleaned.gone()).containsExactlyInAnyOrderElementsOf(hidden);
        assertThat(text(Files.readAllBytes(result()), soort)).doesNotContainIgnoringCase("geheim");
    }

    @ParameterizedTest
    @CsvSource({"JPEG", "PNG"})
    void independentReaderFindsNothingInAPhoto(InhoudSoort soort) throws Exception {
        byte[] photo = soort == InhoudSoort.PNG ? Photo.png() : Photo.jpeg(1);
        Metadata before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)
                        .getGeoLocation()
                        .getLatitude())
                .isGreaterThan(Photo.DEGREES_NORTH);

        clean(soort, photo);
        Metadata after = ImageMetadataReader.readMetadata(result().toFile());
        assertThat(after.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
        assertThat(after.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(after.getDirectoriesOfType(XmpDirectory.class)).isEmpty();
    }

    /** The picture is red on the left; the table says where red is when the camera was held so. */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
    void photoStandsUpright(int orientation, String red) throws IOException {
        Cleaned cleaned = clean(InhoudSoort.JPEG, Photo.jpeg(orientation));
        BufferedImage image = ImageIO.read(result().toFile());
        boolean aside = orientation >= 5;
        assertThat(image.getWidth()).isEqualTo(aside ? 150 : 300);
        assertThat(image.getHeight()).isEqualTo(aside ? 300 : 150);
        int x = red.equals("RIGHT") ? image.getWidth() - 10 : 10;
        int y = red.equals("BOTTOM") ? image.getHeight() - 10 : 10;
        assertThat(image.getRGB(x, y) >> 16 & 0xff).isGreaterThan(200);
        assertThat(cleaned.picture()).isNotNull();
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned.picture().small()))
                        .getWidth())
                .isEqualTo(image.getWidth());
    }

    @Test
    void smallPictureIsSmall() throws IOException {
        Cleaned cleaned = new Cleaners(100_000_000, 4000, UNPACKED)
                .clean(InhoudSoort.PNG, kept(pngOf(1000)), folder.resolve("uit"));
        assertThat(cleaned.picture().width()).isEqualTo(2000);
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned.picture().small()))
                        .getWidth())
                .isEqualTo(480);
    }

    @Test
    void tagsOfOpusAreBlankAndThePageStillAddsUp() throws IOException {
        clean(InhoudSoort.OGG, Recording.ogg());
        byte[] ogg = Files.readAllBytes(result());
        int place = 0;
        while (place < ogg.length) {
            int parts = ogg[place + 26] & 0xff;
            int length = 27 + parts;
            for (int i = 0; i < parts; i++) {
                length += ogg[place + 27 + i] & 0xff;
            }
            byte[] page = Arrays.copyOfRange(ogg, place, place + length);
            byte[] said = Arrays.copyOfRange(page, 22, 26);
            Arrays.fill(page, 22, 26, (byte) 0);
            int sum = Integer.reverseBytes(Recording.sum(page));
            assertThat(said).isEqualTo(ByteBuffer.allocate(4).putInt(sum).array());
            place += length;
        }
    }

    @Test
    void pdfStillHasItsPage() throws IOException {
        clean(InhoudSoort.PDF, Letter.pdf());
        try (PDDocument document = Loader.loadPDF(result().toFile())) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    /** What is not what it says, or more than that, and what people read then. */
    static Stream<Arguments> refused() {
        byte[] jpegThenZip = join(Letter.docx(), "GIF89a".getBytes(StandardCharsets.US_ASCII));
        Map<String, byte[]> macro = Letter.docxParts();
        macro.put("word/vbaProject.bin", new byte[10]);
        Map<String, byte[]> up = Letter.docxParts();
        up.put("../../etc/passwd", new byte[10]);
        Map<String, byte[]> bomb = Letter.docxParts();
        bomb.put("word/groot.bin", new byte[3_000_000]);
        return Stream.of(
                Arguments.of(InhoudSoort.JPEG, "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), "broken"),
                Arguments.of(InhoudSoort.JPEG, Arrays.copyOf(Photo.jpeg(1), 700), "broken"),
                Arguments.of(InhoudSoort.PNG, Photo.hugePng(50_000), "pixels"),
                Arguments.of(InhoudSoort.PDF, join("x".getBytes(StandardCharsets.UTF_8), Letter.pdf()), "other"),
                Arguments.of(InhoudSoort.PDF, "%PDF-1.7 niets".getBytes(StandardCharsets.UTF_8), "broken"),
                Arguments.of(InhoudSoort.PDF, Letter.lockedPdf(), "locked"),
                Arguments.of(InhoudSoort.PDF, Letter.steepPdf(UNPACKED + 1000), "bomb"),
                Arguments.of(InhoudSoort.DOCX, Letter.odt(), "other"),
                Arguments.of(InhoudSoort.DOCX, Letter.zip(macro), "program"),
                Arguments.of(InhoudSoort.DOCX, Letter.zip(up), "other"),
                Arguments.of(InhoudSoort.DOCX, Letter.zip(bomb), "bomb"),
                Arguments.of(InhoudSoort.DOCX, new byte[100], "broken"),
                Arguments.of(InhoudSoort.XLSX, jpegThenZip, "other"),
                Arguments.of(InhoudSoort.MP3, new byte[5000], "other"),
                Arguments.of(InhoudSoort.WAV, Arrays.copyOf(Recording.wav(500), 30), "broken"),
                Arguments.of(InhoudSoort.M4A, Recording.m4a("vide"), "other"),
                Arguments.of(InhoudSoort.M4A, join(Recording.m4a("soun"), Letter.docx()), "other"),
                Arguments.of(InhoudSoort.OGG, join(Recording.ogg(), Letter.docx()), "other"),
                Arguments.of(InhoudSoort.TXT, new byte[] {'a', 0, 'b'}, "other"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsSomethingElseIsRefusedInWords(InhoudSoort soort, byte[] file, String why) {
        assertThatThrownBy(() -> clean(soort, file)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(
                        e.problems().getFirst().key())
                .isEqualTo("inhoud.input." + why));
    }

    @Test
    void whatStandsBehindAPhotoDoesNotGoAlong() throws IOException {
        clean(InhoudSoort.JPEG, join(Photo.jpeg(1), Letter.docx()));
        assertThat(text(Files.readAllBytes(result()), InhoudSoort.JPEG)).doesNotContain("word/document.xml", "PK");
    }

    private Cleaned clean(InhoudSoort soort, byte[] file) throws IOException {
        return cleaners.clean(soort, kept(file), result());
    }

    private Path kept(byte[] file) throws IOException {
        return Files.write(folder.resolve("in"), file);
    }

    private Path result() {
        return folder.resolve("uit");
    }

    private static byte[] pngOf(int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(Photo.image(height), "png", out);
        return out.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** All that can be read in a file, also in the parts of an office file. */
    private static String text(byte[] file, InhoudSoort soort) throws IOException {
        var text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        if (soort == InhoudSoort.DOCX || soort == InhoudSoort.ODT) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    text.append(part.getName()).append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return text.toString();
    }
}
