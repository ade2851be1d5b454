package nl.eenoverheid.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("L2")
class ImportServiceTest {
    private static final String HEAD = "gemeente,district,datum_begin,naam,omschrijving,categorie,wijk\n";
    private static final String MIXED = HEAD
            + "Assen,,31.03.2024,PopUp Podium,\"Twaalf keer\nper jaar\",,\n"
            + "Assen,,ooit,Zonder dag,,,\n"
            + "Assen,,2024,,,,\n"
            + "Assen,te weinig\n"
            + "Amsterdam,Noord,2019,Schonere wereld,,,Other\n";

    private final ImportService imports;
    private final SignaalService signalen;
    private final World world;
    private SignedIn official;
    private WerkruimteId werkruimte;

    @Autowired
    ImportServiceTest(
            ImportService imports, SignaalService signalen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.imports = imports;
        this.signalen = signalen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        werkruimte = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void goodLinesAreKeptAndBadOnesReportedWithNumberAndReason() throws IOException {
        ImportReport report =
                imports.signalen(SignaalFormat.VOORSTELLEN, new StringReader(MIXED), werkruimte, ImportKeep.GOOD);

        assertThat(report.noted()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::line, ImportReport.Problem::key)
                .containsExactly(
                        tuple(4L, "exchange.date"), tuple(5L, "signaal.input.nothing"), tuple(6L, "exchange.columns"));
        assertThat(signalen.list(SignaalFilter.ALL, null).rows())
                .extracting(SignaalListItem::kop, SignaalListItem::gemeente, SignaalListItem::kern)
                .containsExactlyInAnyOrder(
                        tuple("PopUp Podium", "Assen", ""), tuple("Schonere wereld", null, "Amsterdam, Noord"));
    }

    @Test
    void allOrNoneKeepsNothingWhenOneLineIsBad() throws IOException {
        ImportReport report =
                imports.signalen(SignaalFormat.VOORSTELLEN, new StringReader(MIXED), werkruimte, ImportKeep.ALL);

        assertThat(report.noted()).isZero();
        assertThat(report.problems()).hasSize(3);
        assertThat(signalen.list(SignaalFilter.ALL, null).rows()).isEmpty();
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedWhole() {
        assertThatThrownBy(() ->
                        imports.signalen(SignaalFormat.MOTIES, new StringReader(HEAD), werkruimte, ImportKeep.GOOD))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void rightsCountAsOnTheScreen() {
        SignedIn reader = world.official(World.ZWOLLE);
        WerkruimteId other = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.as(reader, () -> assertThatThrownBy(() ->
                        imports.signalen(SignaalFormat.VOORSTELLEN, new StringReader(MIXED), other, ImportKeep.GOOD))
                .isInstanceOf(AccessDeniedException.class));
    }
}
