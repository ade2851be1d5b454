package nl.eenoverheid.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierFilter;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.dossier.DossierRolService;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
class DossierViewTest extends SpringBrowserlessTest {
    private final DossierService dossiers;
    private final DossierRolService rollen;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private WerkruimteId wonen;
    private DossierId woningbouw;

    @Autowired
    DossierViewTest(
            DossierService dossiers, DossierRolService rollen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.dossiers = dossiers;
        this.rollen = rollen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
        woningbouw = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    @Capability("E1")
    void theListSaysWhoKeepsItTogetherAndIsNarrowedToAPhase() {
        dossiers.open(Dossiers.data(wonen, "Energie"));
        dossiers.move(woningbouw, DossierFase.BEGINSPRAAK, "");
        give(World.OVERIJSSEL, DossierRol.REGISSEUR);

        go("dossiers?fase=BEGINSPRAAK");
        assertThat($(ListRow.class).all()).singleElement().satisfies(row -> assertThat(
                        row.getElement().getTextRecursively())
                .contains("Woningbouw", "beginspraak", "Regisseur: Provincie Overijssel"));
        go("dossiers");
        assertThat($(ListRow.class).all()).hasSize(2).anySatisfy(row -> assertThat(
                        row.getElement().getTextRecursively())
                .contains("Energie", "Nog geen regisseur"));
    }

    @Test
    @Capability({"E1", "F4"})
    void opensADossierThatLeavesItsResultOpen() {
        go(DossierRoutes.NEW);
        type("Hoe heet het dossier?", "Wonen in de kern");
        area("Waar gaat het over?").setValue("Jongeren trekken weg");
        press("Open het dossier");
        assertThat(area("Wat willen we leren?").isInvalid()).isTrue();

        area("Wat willen we leren?").setValue("Wat helpt echt?");
        press("Open het dossier");

        assertThat($(H1.class).single().getText()).isEqualTo("Wonen in de kern");
        assertThat(panel("Waar het over gaat")).contains("Jongeren trekken weg", "Bewust open gelaten");
        assertThat(dossiers.list(new DossierFilter(wonen, null), null).rows()).hasSize(2);
    }

    @Test
    @Capability("E1")
    void goesToTheNextPhaseAndAsksWhyOtherwise() {
        go(DossierRoutes.detail(woningbouw.value()));
        press("Naar een andere fase");
        assertThat($(Button.class).withText("Zet deze stap").single().isEnabled())
                .isFalse();
        choose("Waarheen?", DossierFase.BEGINSPRAAK);
        assertThat($(AskDialog.class).single().getElement().getTextRecursively())
                .contains("Spreek af wie regisseur is.", "Leg de speelruimte vast.")
                .doesNotContain("Luister buiten");
        press("Zet deze stap");
        assertThat(detail().fase()).isEqualTo(DossierFase.BEGINSPRAAK);

        press("Naar een andere fase");
        choose("Waarheen?", DossierFase.VERKENNING);
        press("Zet deze stap");
        assertThat(area("Waarom?").isInvalid()).isTrue();
        area("Waarom?").setValue("We misten Lemele");
        press("Zet deze stap");

        assertThat(detail().fase()).isEqualTo(DossierFase.VERKENNING);
        go(DossierRoutes.detail(woningbouw.value()) + "?deel=VERLOOP");
        assertThat(panel("Verloop")).contains("bracht het dossier terug naar verkenning", "We misten Lemele");
    }

    @Test
    @Capability("E4")
    void showsWhoTakesPartAndGivesARole() {
        go(DossierRoutes.detail(woningbouw.value()));
        assertThat(panel("Wie doet mee")).contains("nog geen regisseur");

        press("Geef een organisatie een rol");
        press("Geef deze rol");
        ComboBox<OrganisatieNaam> wie = organisatie();
        assertThat(wie.isInvalid()).isTrue();
        test(wie).selectItem("Ommen");
        choose("Welke rol?", DossierRol.REGISSEUR);
        type("Wie is daar het contact?", "wethouder wonen");
        press("Geef deze rol");

        assertThat(panel("Wie doet mee"))
                .contains("Ommen", "regisseur", "sinds 3 maart 2026", "wethouder wonen")
                .doesNotContain("nog geen regisseur");
        press("Beëindig");
        press("Beëindig de rol");
        assertThat(panel("Wie doet mee")).contains("nog geen regisseur", "Eerder (1)");
    }

    @Test
    @Capability("E1")
    void whoReadsOnlySeesNoButtons() {
        People.signIn(reader);
        go(DossierRoutes.detail(woningbouw.value()));

        assertThat($(H1.class).single().getText()).isEqualTo("Woningbouw");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Naar een andere fase", "Geef een organisatie een rol", "Laat een duiding landen");
        go(DossierRoutes.edit(woningbouw.value()));
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    @Capability("E1")
    void aStrangerIsNotToldThatItExists() {
        People.signIn(world.official(World.OVERIJSSEL));
        for (String path : List.of(DossierRoutes.detail(woningbouw.value()), "dossiers/99999", "dossiers/x")) {
            go(path);
            assertThat($(H1.class).all()).extracting(H1::getText).doesNotContain("Woningbouw");
            assertThat($(Panel.class).all()).isEmpty();
        }
    }

    @Test
    @Capability("I9")
    void twoWhoChangeTheSameTextLoseNothing() {
        go(DossierRoutes.edit(woningbouw.value()));
        People.as(neighbour, () -> {
            give(World.OMMEN, DossierRol.UITVOERDER);
            dossiers.change(woningbouw, detail().version(), Dossiers.data(wonen, "Wonen en bouwen"));
        });
        area("Waar gaat het over?").setValue("Mijn versie");
        press("Leg de wijziging vast");

        assertThat($(StaleDialog.class).single().getElement().getTextRecursively())
                .contains("Wonen en bouwen", "Mijn versie");
        press("Leg deze keuze vast");
        assertThat(detail().data().onderwerp()).isEqualTo("Mijn versie");
    }

    @Test
    @Capability("I9")
    void anotherChangeDoesNotStandInTheWayOfWords() {
        go(DossierRoutes.edit(woningbouw.value()));
        People.as(neighbour, () -> give(World.OMMEN, DossierRol.UITVOERDER));
        area("Waar gaat het over?").setValue("Mijn versie");
        press("Leg de wijziging vast");

        assertThat($(StaleDialog.class).all()).isEmpty();
        assertThat(detail().data().onderwerp()).isEqualTo("Mijn versie");
    }

    private DossierDetail detail() {
        return dossiers.detail(woningbouw);
    }

    private void give(String tooi, DossierRol rol) {
        OrganisatieId organisatie = new OrganisatieId(world.organisatie(tooi));
        rollen.give(woningbouw, new DossierRolData(organisatie, rol, LocalDate.of(2026, 3, 1), ""));
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void type(String label, String value) {
        test($(TextField.class).withCaption(label).single()).setValue(value);
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisatieNaam> organisatie() {
        return $(ComboBox.class).withCaption("Welke organisatie?").single();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        $(Choice.class).all().stream()
                .filter(choice -> choice.getLabel().equals(label))
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }

    private String panel(String heading) {
        return $(Panel.class).all().stream()
                .filter(each -> heading.equals(each.getElement().getAttribute("aria-label")))
                .map(each -> each.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }
}
