package nl.eenoverheid.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and kinds of files as somebody sends them. */
@Capability("A13")
class FileNamesTest {
    private final Recognition recognition = new Recognition();

    @TempDir
    private Path folder;

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("foto.jpg", "foto.jpg"),
                Arguments.of("../../etc/passwd.txt", "passwd.txt"),
                Arguments.of("C:\\Users\\Jan\\brug.png", "brug.png"),
                Arguments.of("foto\u202Egpj.exe.txt", "fotogpj.exe.txt"),
                Arguments.of("a\u0000b\r\nc\u200b.txt", "abc.txt"),
                Arguments.of("<img onerror=x>.png", "_img onerror=x_.png"),
                Arguments.of("  . brug   bij\u00a0Ommen .jpg ", "brug bij\u00a0Ommen .jpg"),
                Arguments.of("cafe\u0301.pdf", "café.pdf"),
                Arguments.of("x".repeat(300) + ".docx", "x".repeat(115) + ".docx"),
                Arguments.of("😀".repeat(200) + ".m4a", "😀".repeat(116) + ".m4a"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nameCanBeShownAndKept(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "foto.heic,image/heic,heic",
        "brief.doc,application/msword,old",
        "brief.docm,,program",
        "film.MP4,video/mp4,film",
        "plaatje.svg,image/svg+xml,kind",
        "pagina.html,text/html,kind",
        "virus.exe,,kind",
        "zonder-einde,,kind",
        ".jpg.php,,kind",
        "foto.jpg,text/html,other",
        "foto.png,image/svg+xml,other",
        "lijst.csv,image/png,other",
        "lijst.txt,text/javascript,other"
    })
    void whatDoesNotBelongIsRefusedByItsName(String name, String declared, String why) {
        assertThatThrownBy(() -> recognition.promised(name, declared == null ? "" : declared))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().getFirst().key()).isEqualTo("inhoud.input." + why));
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(InhoudSoort.JPEG, Photo.jpeg(1), InhoudSoort.JPEG),
                Arguments.of(InhoudSoort.JPEG, Photo.png(), InhoudSoort.PNG),
                Arguments.of(InhoudSoort.MP3, Recording.mp3(), InhoudSoort.MP3),
                Arguments.of(InhoudSoort.WAV, Recording.wav(10), InhoudSoort.WAV),
                Arguments.of(InhoudSoort.M4A, Recording.m4a("soun"), InhoudSoort.M4A),
                Arguments.of(InhoudSoort.OGG, Recording.ogg(), InhoudSoort.OGG),
                Arguments.of(InhoudSoort.PDF, Letter.pdf(), InhoudSoort.PDF),
                Arguments.of(InhoudSoort.DOCX, Letter.docx(), InhoudSoort.DOCX),
                Arguments.of(InhoudSoort.ODT, Letter.odt(), InhoudSoort.ODT),
                Arguments.of(InhoudSoort.CSV, bytes("naam;aantal\nbrug;3\n"), InhoudSoort.CSV),
                Arguments.of(InhoudSoort.TXT, bytes("Beste mensen,\n<3 de Vecht"), InhoudSoort.TXT));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void contentSaysWhatItIs(InhoudSoort promised, byte[] content, InhoudSoort seen) throws IOException {
        assertThat(recognition.seen(promised, kept(content))).isEqualTo(seen);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of(InhoudSoort.JPEG, bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of(InhoudSoort.PNG, bytes("<html><script>alert(1)</script></html>")),
                Arguments.of(InhoudSoort.TXT, bytes("<html><body><script>alert(1)</script></body></html>")),
                Arguments.of(InhoudSoort.TXT, Letter.pdf()),
                Arguments.of(InhoudSoort.PDF, Letter.docx()),
                Arguments.of(InhoudSoort.DOCX, Photo.jpeg(1)),
                Arguments.of(InhoudSoort.MP3, Photo.jpeg(1)),
                Arguments.of(InhoudSoort.PDF, new byte[] {'M', 'Z', 0, 1, 2, 3}));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void contentThatIsSomethingElseIsRefused(InhoudSoort promised, byte[] content) {
        assertThatThrownBy(() -> recognition.seen(promised, kept(content))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyKindHasItsOwnEnding() {
        assertThat(InhoudSoort.values()).allMatch(soort -> soort.fits("naam." + soort.ending()));
        assertThat(InhoudSoort.accepted()).doesNotHaveDuplicates().allMatch(ending -> ending.startsWith("."));
        assertThat(FileNames.ending("brug.webp", "jpg")).isEqualTo("brug.jpg");
    }

    private Path kept(byte[] content) throws IOException {
        return Files.write(folder.resolve("in"), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
