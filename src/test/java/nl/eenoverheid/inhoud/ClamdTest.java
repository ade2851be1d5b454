package nl.eenoverheid.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real clamd, which must be there. */
@Tag("context")
@Capability("A13")
class ClamdTest {
    @TempDir
    private static Path folder;

    private static RealClamd scanner;

    @BeforeAll
    static void start() throws IOException {
        scanner = RealClamd.start(folder);
    }

    @AfterAll
    static void stop() {
        scanner.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cleanIsCleanAndInfectedHasAName(boolean socket) {
        Clamd clamd = at(socket ? scanner.unix() : scanner.tcp());
        assertThat(clamd.scan(text("Meer bankjes langs de Vecht"))).isEqualTo(ScanVerdict.CLEAN);
        ScanVerdict found = clamd.scan(text("x".repeat(200_000) + RealClamd.VIRUS + "x".repeat(200_000)));
        assertThat(found.controle()).isEqualTo(Viruscontrole.BESMET);
        assertThat(found.found()).startsWith(RealClamd.NAME);
        assertThat(clamd.scan(text(""))).isEqualTo(ScanVerdict.CLEAN);
    }

    @Test
    void virusInsideAnOfficeFileIsFoundToo() {
        var parts = Letter.docxParts();
        parts.put("word/bijlage.txt", RealClamd.VIRUS.getBytes(StandardCharsets.US_ASCII));
        assertThat(at(scanner.tcp())
                        .scan(new ByteArrayInputStream(Letter.zip(parts)))
                        .controle())
                .isEqualTo(Viruscontrole.BESMET);
    }

    @Test
    void whatIsTooLargeForTheScannerIsNotClean() {
        assertThat(at(scanner.tcp()).scan(text("x".repeat(3_000_000))).controle())
                .isEqualTo(Viruscontrole.WACHT);
    }

    @Test
    void noScannerAndNoAnswerAreNotClean() throws IOException {
        assertThat(at("").scan(text("x"))).isEqualTo(ScanVerdict.NO_SCANNER);
        assertThat(at(folder.resolve("niemand.sock").toString()).scan(text("x")))
                .isEqualTo(ScanVerdict.NO_ANSWER);
        try (ServerSocket silent = new ServerSocket(0)) {
            Clamd clamd = new Clamd(new ClamdProperties("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(100)));
            assertThat(clamd.scan(text("x"))).isEqualTo(ScanVerdict.NO_ANSWER);
        }
    }

    private static Clamd at(String address) {
        return new Clamd(new ClamdProperties(address, Duration.ofSeconds(20)));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
