package nl.eenoverheid.mandaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.mandaat.MandaatFilter;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatKeepService;
import nl.eenoverheid.mandaat.MandaatRoutes;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.mandaat.Mandaten;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Today is Tuesday 3 March 2026. */
@ApplicationTest
@Capability("H17")
class MandatenViewTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final MandaatService mandaten;
    private final MandaatKeepService beheer;
    private final BestuursorgaanService organen;
    private final World world;

    private String waarover = "";
    private SignedIn beheerder;
    private MandaatId directeur;

    @Autowired
    MandatenViewTest(
            MandaatService mandaten,
            MandaatKeepService beheer,
            BestuursorgaanService organen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.mandaten = mandaten;
        this.beheer = beheer;
        this.organen = organen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void oneMandate() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        waarover = "zonneparken " + UUID.randomUUID();
        beheerder = world.person(World.OVERIJSSEL, Rol.BEHEERDER);
        People.signIn(beheerder);
        directeur = beheer.give(Mandaten.van(
                Mandaten.orgaan(organen, "Gedeputeerde Staten Overijssel"),
                beheerder.organisatie(),
                "directeur",
                waarover));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void everybodyAsksWhoMayDecideThisOnADay() {
        People.signIn(world.official(World.OMMEN));
        go(MandaatRoutes.LIST + "?zoek=" + waarover.substring(12));
        assertThat(row())
                .contains(
                        "directeur, Provincie Overijssel",
                        "beslist namens Gedeputeerde Staten Overijssel",
                        waarover,
                        "vanaf 1 januari 2026");
        test($(DatePicker.class).withLabel("Op welke dag?").single()).setValue(TODAY.minusYears(1));
        assertThat($(EmptyState.class).all())
                .anySatisfy(none -> assertThat(none.getElement().getTextRecursively())
                        .contains("Hier geldt op deze dag geen mandaat"));
        go(MandaatRoutes.detail(directeur));
        assertThat(text())
                .contains(
                        "Gedeputeerde Staten Overijssel → directeur, Provincie Overijssel",
                        "geldt",
                        "mag worden doorgegeven");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Verbeter", "Trek in", "Geef door", "Neem een mandaat op");
    }

    @Test
    void aKeeperGivesOnAndWithdraws() {
        go(MandaatRoutes.detail(directeur));
        press("Geef door");
        press("Neem op");
        assertThat($(Dialog.class).single().isOpened())
                .as("nothing was filled in")
                .isTrue();
        functie("teamleider");
        test($(TextField.class).withLabel("Waarover?").single()).setValue(waarover);
        test($(TextField.class).withLabel("In welk besluit staat dit?").single())
                .setValue("Ondermandaatbesluit 2026");
        test($(DatePicker.class).withLabel("Vanaf").single()).setValue(TODAY);
        press("Neem op");
        assertThat(text())
                .contains(
                        "→ directeur, Provincie Overijssel → teamleider, Provincie Overijssel",
                        "Lees het mandaat erboven");

        press("Trek in");
        test($(TextArea.class).withLabel("Waarom?").single()).setValue("Nieuw besluit.");
        press("Trek in", 1);
        assertThat(text()).contains("Ingetrokken per 3 maart 2026: Nieuw besluit.");
        assertThat(mandaten.detail(directeur).stappen()).hasSize(1);
    }

    @Test
    void aKeeperTakesUpWhatABodyGaveAndSeesWhatTheAwbAsks() {
        go(MandaatRoutes.LIST);
        press("Neem een mandaat op");
        ComboBox<BestuursorgaanNaam> gever = orgaan("Wie geeft het?");
        test(gever).selectItem("Gedeputeerde Staten Overijssel");
        functie("directeur Water");
        test($(TextField.class).withLabel("Waarover?").single()).setValue(waarover);
        test($(DatePicker.class).withLabel("Vanaf").single()).setValue(TODAY);
        press("Neem op");
        TextField besluit =
                $(TextField.class).withLabel("In welk besluit staat dit?").single();
        assertThat(besluit.getErrorMessage()).contains("Awb 10:5");
        test(besluit).setValue("Mandaatbesluit 2026");
        press("Neem op");
        assertThat(text()).contains("Gedeputeerde Staten Overijssel → directeur Water, Provincie Overijssel");
    }

    @Test
    void whatIsOnTheScreenGoesToAFile() throws IOException {
        var out = new ByteArrayOutputStream();
        MandaatFilter filter = new MandaatFilter(waarover, TODAY, null, null, null, null);
        new MandaatDownload(mandaten, () -> filter, Locale.of("nl")).csv(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Mandaat,\"Gedeputeerde Staten Overijssel → directeur, Provincie Overijssel\"")
                .contains("Energie (RES),,2026-01-01,,geldt");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BestuursorgaanNaam> orgaan(String label) {
        return $(ComboBox.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void functie(String functie) {
        ComboBox<String> field =
                $(ComboBox.class).withLabel("Welke functie mag het dan?").single();
        field.setValue(functie);
    }

    private String row() {
        return $(ListRow.class).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .filter(text -> text.contains(waarover))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return $(MandaatPanel.class).single().getElement().getTextRecursively();
    }

    private void press(String text) {
        press(text, 0);
    }

    private void press(String text, int which) {
        test($(Button.class).withText(text).all().get(which)).click();
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
