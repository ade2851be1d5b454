package nl.eenoverheid.stuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.inhoud.Ontvangst;
import nl.eenoverheid.inhoud.Sent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What is read in each kind of file, and what is said of one that cannot be read. */
@ModuleTest(extraIncludes = {"dossier", "signaal", "duiding", "bezoek", "overheid"})
@Capability("E6")
class TekstLezerTest {
    private static final String WORD = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

    private final InhoudStore store;
    private final TekstLezer lezer;
    private final Clock clock;
    private final TransactionTemplate transaction;

    @Autowired
    TekstLezerTest(InhoudStore store, TekstLezer lezer, Clock clock, PlatformTransactionManager manager) {
        this.store = store;
        this.lezer = lezer;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    @Test
    void wordsOfEveryKindOfDocument() throws IOException {
        assertThat(read(Documents.pdf("Wonen in Ommen", "Bladzijde twee")))
                .extracting(Gelezen::status, Gelezen::bladzijden)
                .containsExactly(TekstStatus.GELEZEN, 2);
        assertThat(words(Documents.pdf("Wonen in Ommen", "Bladzijde twee")))
                .contains("Wonen in Ommen", "Bladzijde twee");
        assertThat(words(Documents.docx(WORD.formatted("Eerst langs het spoor") + WORD.formatted("dan")
                        + "<w:p><w:r><w:t>Grond</w:t></w:r><w:r><w:t>prijs</w:t></w:r></w:p>")))
                .isEqualTo("Eerst langs het spoor\ndan\nGrondprijs");
        assertThat(words(Documents.xlsx(
                        "<si><t>Woningen</t></si><si><t>Dalfsen</t></si>",
                        "<row><c t=\"s\"><v>1</v></c><c><v>340</v></c></row>")))
                .contains("Woningen", "Dalfsen", "340")
                .doesNotContain("1 340");
        assertThat(words(Documents.pptx("Eerste dia", "Tweede dia"))).isEqualTo("Eerste dia\nTweede dia");
        assertThat(words(Documents.open("nota.odt", "text", "<text:p>Open <text:span>tekst</text:span></text:p>")))
                .isEqualTo("Open tekst");
        assertThat(words(Documents.open("cijfers.ods", "spreadsheet", "<text:p>12 woningen</text:p>")))
                .isEqualTo("12 woningen");
        assertThat(words(Documents.open("dia.odp", "presentation", "<text:p>Dia</text:p>")))
                .isEqualTo("Dia");
        assertThat(words(Contents.text("lijst.csv", "kern;aantal\nLemele;12"))).contains("Lemele;12");
    }

    @Test
    void whatCannotBeReadSaysSo() throws IOException {
        assertThat(read(Documents.pdf(""))).extracting(Gelezen::status).isEqualTo(TekstStatus.LEEG);
        assertThat(read(Documents.docx("<w:p><w:t>nooit gesloten")))
                .extracting(Gelezen::status, Gelezen::tekst)
                .containsExactly(TekstStatus.MISLUKT, "");
    }

    @Test
    void oneReadsNoMoreThanIsEnough() throws IOException {
        Leesblad small = new Leesblad(new StukProperties(DataSize.ofMegabytes(1), 20, Duration.ofMinutes(1)), clock);
        Path file = Files.createTempFile("lang", ".docx");
        Files.write(
                file,
                Documents.docx(WORD.formatted("Woorden. ").repeat(1000))
                        .content()
                        .readAllBytes());
        new OfficeTekst().read(file, small);
        Files.delete(file);
        assertThat(List.of(small.done(0)))
                .extracting(Gelezen::status, each -> each.tekst().length() <= 20)
                .containsExactly(tuple(TekstStatus.DEELS, true));
        Leesblad late = new Leesblad(new StukProperties(DataSize.ofMegabytes(1), 20, Duration.ofNanos(-1)), clock);
        assertThat(late.isFull()).as("no time left").isTrue();
    }

    private String words(Sent sent) {
        return read(sent).tekst();
    }

    private Gelezen read(Sent sent) {
        try (Ontvangst file = store.receive(sent)) {
            return lezer.read(Objects.requireNonNull(transaction.execute(status -> store.keep(file))));
        }
    }
}
