package nl.eenoverheid.begroting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.Leveringen;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("G7")
class VerslagViewTest extends SpringBrowserlessTest {
    private final World world;
    private final Leveringen leveringen;

    @Autowired
    VerslagViewTest(
            LeveringWriter writer, OverheidLookup overheden, JdbcClient jdbc, PlatformTransactionManager manager) {
        world = new World(jdbc, manager);
        leveringen = new Leveringen(
                writer,
                overheden,
                manager,
                world.person(World.OVERIJSSEL, Rol.FINANCIEEL).id());
    }

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        People.signIn(world.official(World.OMMEN));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void oneFigureIsReadDownToItsLinesWithItsSource() {
        leveringen.lines(
                World.OMMEN,
                2051,
                Verslag.REKENING,
                Leveringen.line("8.3", Zijde.LASTEN, "4.3.2", "1000"),
                Leveringen.line("8.3", Zijde.LASTEN, "1.1", "354"),
                Leveringen.line("8.3", Zijde.BATEN, "3.7", "603"));
        go("gm0175/2051/rekening", "");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains("8.3 Wonen en bouwen", "1.354", "603", "\u2212751"));
        go("gm0175/2051/rekening", "post=8.3");
        assertThat($(H1.class).single().getText()).isEqualTo("8.3 Wonen en bouwen");
        assertThat(rows())
                .anySatisfy(
                        row -> assertThat(row).contains("4.3.2 Inkomensoverdrachten - gemeenten", "lasten", "1.000"))
                .anySatisfy(row -> assertThat(row).contains("3.7", "baten", "603"));
        assertThat(text()).contains("Verzonnen voor deze test", "niet vermeld", "elke regel");
    }

    @Test
    void anOlderVersionStaysToBeReadAndACorrectionSaysWhatItWas() {
        leveringen.totals(World.DALFSEN, 2052, Verslag.BEGROTING, "8.1 10 0", "8.3 1234 0");
        leveringen.totals(World.DALFSEN, 2052, Verslag.BEGROTING, "8.1 10 0", "8.3 1300 0");
        go("gm0148/2052/begroting", "");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains("8.3", "1.300", "was 1.234"))
                .anySatisfy(row -> assertThat(row).contains("8.1").doesNotContain("was"));
        assertThat(text()).contains("Versies van dit verslag", "2, telt nu", "1, van 23 november 2026");
        go("gm0148/2052/begroting", "versie=1");
        assertThat(text()).contains("Je leest versie 1, die is vervangen");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains("8.3", "1.234").doesNotContain("was"));
    }

    @Test
    void aReportOfOnlyZerosWasNotDelivered() {
        leveringen.totals(World.DALFSEN, 2053, Verslag.BEGROTING, "8.1 0 0", "8.3 0 0");
        go("gm0148/2053/begroting", "");
        assertThat(text()).contains("Niet aangeleverd", "geen begroting van nul");
    }

    private void go(String path, String query) {
        UI.getCurrent().navigate("begrotingen/" + path, QueryParameters.fromString(query));
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return $(VerslagView.class).single().getElement().getTextRecursively();
    }
}
