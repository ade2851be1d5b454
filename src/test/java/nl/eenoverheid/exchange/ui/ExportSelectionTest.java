package nl.eenoverheid.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.exchange.ExportRegel;
import nl.eenoverheid.exchange.ExportService;
import nl.eenoverheid.exchange.ExportSoort;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("L1")
class ExportSelectionTest extends SpringBrowserlessTest {
    private static final Locale DUTCH = Locale.of("nl");
    private static final String FORMULA = "=HYPERLINK(\"http://kwaad.example\";\"klik\")";

    @TempDir
    private Path folder;

    @Autowired
    private ExportService exports;

    @Autowired
    private SignaalService signalen;

    @Autowired
    private ContactService contacts;

    @Autowired
    private WerkruimteService werkruimten;

    @Autowired
    private StatementBudget statements;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    private World world;
    private SignedIn official;
    private SignedIn guest;
    private WerkruimteId vervoer;
    private WerkruimteId open;
    private long bus;
    private long formula;

    @BeforeEach
    void people() {
        world = new World(jdbc, manager);
        official = world.official(World.OMMEN);
        guest = world.person(World.DALFSEN, Rol.PARTNER);
        vervoer = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, guest, WerkruimteRol.GAST));
        open = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, guest, WerkruimteRol.GAST));
        People.signIn(official);
        bus = contacts.note(
                        Signalen.promised(vervoer, "De bus komt niet meer, “echt”", LocalDate.of(2026, 4, 1)),
                        new ContactData("Zoë Bakker", "zoe@ommen.example", "0612345678", "Esweg 12"))
                .value();
        formula = note(vervoer, FORMULA);
        UI.getCurrent().setLocale(DUTCH);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    @Capability("A6")
    void aPointOnTheMapGoesAlong() throws IOException {
        long at = signalen.note(Signalen.at(Signalen.data(vervoer, "Bij de brug"), Punt.of(52.517, 6.422)))
                .value();

        assertThat(text(ExportSoort.CSV, at)).contains("Punt: breedtegraad", "52.517000", "6.422000");
    }

    @Test
    void theTextFileHoldsTheWordsButNobodysContactDetails() throws IOException {
        String text = text(ExportSoort.CSV, bus, formula);

        List<CSVRecord> rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
        assertThat(rows)
                .extracting(row -> row.get("Nummer"), row -> row.get("Woorden"), row -> row.get("Antwoord uiterlijk"))
                .as("what a spreadsheet would run is words")
                .containsExactly(
                        tuple(Long.toString(formula), "'" + FORMULA, ""),
                        tuple(Long.toString(bus), "De bus komt niet meer, “echt”", "2026-04-01"));
        assertThat(rows.getFirst().get("Genoteerd door")).isEqualTo("Ommen");
        assertThat(text)
                .doesNotContain("Zoë", "zoe@ommen", "0612345678", "Esweg", "bewonersgroep")
                .doesNotContain(official.naam());
    }

    @Test
    void theSpreadsheetHoldsTheSameAndRunsNothing() throws IOException {
        Map<String, String> parts = unzipped(bytes(ExportSoort.XLSX, bus, formula));

        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("De bus komt niet meer", "=HYPERLINK", "Genoteerd door")
                .doesNotContain("Zoë", "zoe@ommen", "0612345678", "Esweg", "bewonersgroep");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .as("no cell is a formula")
                .doesNotContain("<f>", "<f ")
                .contains("<v>" + bus + "</v>");
    }

    @Test
    void aGuestTakesNothingAlongWhereThatIsSwitchedOff() {
        assertThat(taken(guest, bus)).containsExactly(bus);
        werkruimten.letGuestsDownload(vervoer, false);
        long elders = note(open, "De halte is weg");

        People.as(guest, () -> {
            assertThat(exports.allowed(Set.of(bus, formula))).isZero();
            assertThatThrownBy(() -> exports.export(Set.of(bus, formula), ExportSoort.CSV))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(exports.allowed(Set.of(bus, elders))).isEqualTo(1);
        });
        assertThat(taken(guest, bus, elders)).as("where they may").containsExactly(elders);
        assertThat(taken(official, bus)).as("who is no guest").containsExactly(bus);
    }

    @Test
    void whatOneMayNotReadIsLeftOut() {
        SignedIn stranger = world.official(World.ZWOLLE);
        WerkruimteId elsewhere = world.werkruimte(Map.of(stranger, WerkruimteRol.EIGENAAR));
        long foreign = People.as(stranger, () -> note(elsewhere, "De veerpont vaart niet"));

        assertThat(taken(official, bus, foreign)).containsExactly(bus);
        assertThatThrownBy(() -> exports.export(Set.of(foreign, 987654321L), ExportSoort.XLSX))
                .isInstanceOf(NotFound.class);
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> {
            assertThatThrownBy(() -> exports.export(Set.of(bus), ExportSoort.CSV))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> exports.allowed(Set.of(bus))).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void noneAndTooManyAreRefused() {
        assertThatThrownBy(() -> exports.export(Set.of(), ExportSoort.CSV)).isInstanceOf(InvalidInput.class);
        Set<Long> many =
                LongStream.rangeClosed(1, ExportService.MOST + 1).boxed().collect(Collectors.toSet());
        assertThatThrownBy(() -> exports.export(many, ExportSoort.CSV)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theTrailKeepsWhatWasTakenAlong() {
        WerkruimteId closed = werkruimten.openBesloten(vervoer, new WerkruimteData("Grondprijzen", ""));
        long secret = note(closed, "Mijn buurman wil verkopen");

        exports.export(Set.of(bus, secret), ExportSoort.XLSX);

        assertThat(trail("exchange.audit.export")).singleElement().satisfies(row -> {
            assertThat(row.toList()).first().isEqualTo("XLSX");
            assertThat(row.toList().get(1).toString()).contains(Long.toString(bus), Long.toString(secret));
            assertThat(row.toString()).doesNotContain("buurman");
        });
        assertThat(jdbc.sql("select item_id from audit where soort = 'exchange.audit.taken' and account_id = ?")
                        .param(official.id().value())
                        .query(Long.class)
                        .list())
                .as("what few may read, under the name of who took it")
                .containsExactly(secret);
    }

    @Test
    void aFileOfFiveHundredIsReadInTwoStatements() {
        exports.export(Set.of(bus), ExportSoort.CSV);
        statements.atMost(1, () -> exports.allowed(Set.of(bus, formula)));
        List<String> sent = statements.of(() -> exports.export(Set.of(bus, formula), ExportSoort.CSV));
        assertThat(sent).filteredOn(sql -> sql.contains("from signaal")).hasSize(2);
        assertThat(sent).as("and what the trail keeps").hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whoTicksIsToldWhatGoesAlongAndWhatDoesNot() {
        UI.getCurrent().navigate("gehoord");
        find(Checkbox.class).all().forEach(box -> test(box).click());
        press("Neem mee");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Download voor Excel (XLSX)", "Download als tekst (CSV)");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("geen contactgegevens"));
    }

    @Test
    void aGuestIsToldWhyNothingGoesAlong() {
        werkruimten.letGuestsDownload(vervoer, false);
        People.signIn(guest);
        UI.getCurrent().navigate("gehoord");
        test(find(Checkbox.class).all().getFirst()).click();
        press("Neem mee");

        assertThat(find(Notification.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains("als gast neem je"));
        assertThat(find(Anchor.class).withText("Download als tekst (CSV)").exists())
                .isFalse();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private List<Long> taken(SignedIn who, long... ids) {
        return People.as(who, () -> exports.export(ids(ids), ExportSoort.CSV).stream()
                .map(ExportRegel::id)
                .toList());
    }

    private List<Tuple> trail(String what) {
        return jdbc.sql("select titel, wijzigingen from audit where soort = ? and account_id = ?")
                .params(what, official.id().value())
                .query((row, number) -> tuple(row.getString("titel"), row.getString("wijzigingen")))
                .list();
    }

    private String text(ExportSoort soort, long... ids) throws IOException {
        return new String(bytes(soort, ids), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ExportSoort soort, long... ids) throws IOException {
        var out = new ByteArrayOutputStream();
        var download = new SignaalDownload(exports, ids(ids), DUTCH, clock);
        List<ExportRegel> rows = exports.export(ids(ids), soort);
        switch (soort) {
            case CSV -> download.csv(out, rows);
            case XLSX -> download.xlsx(out, rows);
        }
        return out.toByteArray();
    }

    private Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.write(folder.resolve("signalen.xlsx"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Set<Long> ids(long... ids) {
        return Arrays.stream(ids).boxed().collect(Collectors.toSet());
    }

    private long note(WerkruimteId werkruimte, String woorden) {
        SignaalId id = signalen.note(Signalen.data(werkruimte, woorden));
        return id.value();
    }
}
