package nl.eenoverheid.samenhang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.dossier.DossierRolService;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.samenhang.VerbandSoort;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What stands beside a dossier: the dossiers around it, its own part, and what its next step needs. */
@ApplicationTest
class AroundDossierTest extends SpringBrowserlessTest {
    @Autowired
    private ApplicationContext context;

    private SignedIn owner;
    private SignedIn neighbour;
    private WerkruimteId wonen;
    private DossierId dossier;

    @BeforeEach
    void dossiers() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Vechtkant"));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    @Capability("E3")
    void aDossierIsLinkedByChoosingAndBothSidesShowIt() {
        DossierId whole = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
        open(dossier);
        assertThat(text("Dossiers eromheen")).contains("Nog geen verband met andere dossiers.");
        press("Leg een verband");
        press("Leg dit verband");
        ComboBox<DossierChoice> ander = ander();
        assertThat(ander.isInvalid()).as("said at the field").isTrue();
        soort().setValue(VerbandSoort.ONDERDEEL_VAN);
        test(ander).selectItem("Woningbouw");
        press("Leg dit verband");

        open(dossier);
        assertThat(text("Dossiers eromheen")).contains("Onderdeel van", "Woningbouw", "verkenning");
        open(whole);
        assertThat(text("Dossiers eromheen")).contains("Onderdelen", "Vechtkant");
        press("Maak los");
        open(whole);
        assertThat(text("Dossiers eromheen")).doesNotContain("Vechtkant");
    }

    @Test
    @Capability("E2")
    void anOrganisationWritesForItselfAndTheOtherSeesNothing() {
        context.getBean(DossierRolService.class)
                .give(
                        dossier,
                        new DossierRolData(owner.organisatie(), DossierRol.UITVOERDER, LocalDate.of(2026, 3, 1), ""));
        open(dossier);
        press("Open een eigen deel");
        press("Open een eigen deel", 1);
        open(dossier);
        press("Schrijf een notitie");
        test(find(TextArea.class).withLabel("Notitie").single()).setValue("De raad twijfelt nog.");
        press("Bewaar de notitie");
        open(dossier);
        assertThat(text("Alleen voor Ommen")).contains("De raad twijfelt nog.");

        People.signIn(neighbour);
        open(dossier);
        assertThat(page()).doesNotContain("De raad twijfelt nog.").doesNotContain("Alleen voor Ommen");
    }

    @Test
    @Capability("E1")
    void whatIsOpenIsSaidBeforeAnybodyTries() {
        context.getBean(KnoopService.class)
                .raise(new KnoopData(wonen, dossier, "Wie beslist?", "", Set.of(), Set.of()));
        open(dossier);

        assertThat(text("Op weg naar beginspraak"))
                .contains("er staat niets in de weg", "Spreek af wie regisseur is.", "1 open knoop");
    }

    private void open(DossierId id) {
        UI.getCurrent().navigate(DossierRoutes.LIST);
        UI.getCurrent().navigate(DossierRoutes.detail(id.value()));
    }

    private String text(String heading) {
        return find(Section.class).all().stream()
                .filter(section -> heading.equals(section.getElement().getAttribute("aria-label")))
                .map(section -> section.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + heading));
    }

    private String page() {
        StringBuilder all = new StringBuilder();
        find(Section.class)
                .all()
                .forEach(section -> all.append(section.getElement().getTextRecursively()));
        return all.toString();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<DossierChoice> ander() {
        return find(ComboBox.class).withLabel("Welk ander dossier?").single();
    }

    @SuppressWarnings("unchecked")
    private Choice<VerbandSoort> soort() {
        return (Choice<VerbandSoort>) find(Choice.class).all().stream()
                .filter(choice -> choice.getLabel().equals("Wat is dit dossier?"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        press(text, 0);
    }

    private void press(String text, int which) {
        List<Button> all = find(Button.class).withText(text).all();
        test(all.get(which)).click();
    }
}
