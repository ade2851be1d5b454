package nl.eenoverheid.koppeling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.signaal.ui.DossierNames;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("A8")
class KoppelingViewTest extends SpringBrowserlessTest {
    private final SignaalService signalen;
    private final DossierService dossiers;
    private final KoppelingService koppelingen;
    private final World world;
    private SignedIn official;
    private SignedIn reader;
    private WerkruimteId wonen;
    private SignaalId signaal;
    private DossierId dossier;

    @Autowired
    KoppelingViewTest(
            SignaalService signalen,
            DossierService dossiers,
            KoppelingService koppelingen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.dossiers = dossiers;
        this.koppelingen = koppelingen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        official = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
        signaal = signalen.note(Signalen.promised(wonen, "Waar blijft mijn antwoord?", LocalDate.of(2026, 2, 1)));
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void signaalIsPutWithADossierAndTakenAway() {
        go(SignaalRoutes.detail(signaal.value()));
        press("Koppel aan een dossier");
        press("Koppel");
        MultiSelectComboBox<DossierChoice> field = field();
        assertThat(field.isInvalid()).isTrue();
        test(field).selectItem("Woningbouw");
        press("Koppel");

        go(SignaalRoutes.detail(signaal.value()));
        assertThat(text()).contains("Woningbouw", "verkenning", "gekoppeld door " + official.naam() + " (Ommen)");
        press("Ontkoppel");
        go(SignaalRoutes.detail(signaal.value()));
        assertThat(text()).doesNotContain("gekoppeld door");
    }

    @Test
    void dossierShowsWhatWasHeardAndWhoWaits() {
        koppelingen.link(signaal, dossier);
        heard();
        assertThat($(ListRow.class).all()).singleElement().satisfies(row -> assertThat(
                        row.getElement().getTextRecursively())
                .contains("Waar blijft mijn antwoord?", "Lemele", "gekoppeld door", "antwoord te laat"));
        assertThat(link("Bekijk ze in Gehoord").getHref()).isEqualTo("gehoord?dossier=" + dossier.value());
    }

    @Test
    void listIsNarrowedToADossier() {
        koppelingen.link(signaal, dossier);
        signalen.note(Signalen.data(wonen, "Iets anders"));
        go(SignaalRoutes.LIST + "?dossier=" + dossier.value());
        assertThat(text()).contains("dossier: Woningbouw", "Waar blijft").doesNotContain("Iets anders");

        test($(Chip.class).withText("dossier: Woningbouw").single()).click();
        assertThat(text()).contains("Iets anders");
        test(filter()).selectItem("Woningbouw");
        assertThat(text()).doesNotContain("Iets anders");

        go(SignaalRoutes.LIST + "?dossier=99999");
        assertThat(text()).contains("één dossier").doesNotContain("Waar blijft");
    }

    @Test
    void noteFromTheDossierComesWithIt() {
        heard();
        go(link("Noteer wat je hoorde bij dit dossier").getHref());
        assertThat(text()).contains("Dit komt bij het dossier Woningbouw.");
        write("Bouw eerst voor starters");
        press("Klaar");
        assertThat(koppelingen.ofDossier(dossier, null).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.signaal().kop()).isEqualTo("Bouw eerst voor starters"));
    }

    @Test
    void noteStaysWhenItCannotComeWithTheDossier() {
        go(SignaalRoutes.NOTE + "?dossier=" + dossier.value() + "&werkruimte=" + wonen.value());
        dossiers.move(dossier, DossierFase.GESLOTEN, "Klaar");
        write("Te laat, maar toch");
        press("Klaar");
        assertThat(koppelingen.ofDossier(dossier, null).rows()).isEmpty();
        assertThat(text()).contains("Te laat, maar toch");

        go(SignaalRoutes.NOTE + "?dossier=" + dossier.value());
        assertThat(text()).doesNotContain("Dit komt bij");
    }

    @Test
    void noteIsPutOff() {
        go(SignaalRoutes.NOTE + "?dossier=" + dossier.value() + "&werkruimte=" + wonen.value());
        press("Niet koppelen");
        assertThat(text()).contains("Dit komt niet bij het dossier Woningbouw.");
        write("Dit hoort er niet bij");
        press("Klaar");
        assertThat(koppelingen.ofDossier(dossier, null).rows()).isEmpty();
    }

    @Test
    void whoOnlyReadsSeesNoButtons() {
        koppelingen.link(signaal, dossier);
        People.signIn(reader);
        go(SignaalRoutes.detail(signaal.value()));
        assertThat(text()).contains("Woningbouw", "gekoppeld door");
        heard();
        assertThat($(ListRow.class).all()).hasSize(1);
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Koppel aan een dossier", "Ontkoppel");
        assertThat($(PathLink.class).all())
                .extracting(each -> each.getElement().getTextRecursively())
                .doesNotContain("Noteer wat je hoorde bij dit dossier");
    }

    private void write(String words) {
        $(TextArea.class).withLabel("Wat ervaren mensen?").single().setValue(words);
        soort().setValue(SignaalSoort.IDEE);
    }

    @SuppressWarnings("unchecked")
    private Choice<SignaalSoort> soort() {
        return (Choice<SignaalSoort>) $(Choice.class).all().stream()
                .filter(each -> "Wat is het?".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void heard() {
        go(DossierRoutes.detail(dossier.value()) + "?deel=BUITEN");
    }

    private static void go(String path) {
        UI.getCurrent().navigate("");
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private PathLink link(String words) {
        return $(PathLink.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<DossierChoice> field() {
        return $(MultiSelectComboBox.class)
                .withLabel("Bij welke dossiers hoort dit?")
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<DossierNames.Named> filter() {
        return $(ComboBox.class).withLabel("Dossier").single();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
