package nl.eenoverheid.taak.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.taak.TaakAct;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.taak.TaakKeuze;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.taak.TaakWorkService;
import nl.eenoverheid.taak.Taken;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("E8")
class TakenViewTest extends SpringBrowserlessTest {
    private final TaakService taken;
    private final TaakWorkService work;
    private final DossierService dossiers;
    private final TakenInDossier inDossier;
    private final World world;

    private SignedIn province;
    private SignedIn ommen;
    private SignedIn reader;
    private WerkruimteId wonen;

    @Autowired
    TakenViewTest(
            TaakService taken,
            TaakWorkService work,
            DossierService dossiers,
            TakenInDossier inDossier,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.taken = taken;
        this.work = work;
        this.dossiers = dossiers;
        this.inDossier = inDossier;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        reader = world.person(World.ZWOLLE, Rol.MEELEZER);
        wonen = world.werkruimte(
                Map.of(province, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(province);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void somethingIsAskedAndStandsOpenBesideTheList() {
        go(TaakRoutes.LIST);
        assertThat(text($(EmptyState.class).all().getFirst())).contains("Er staan geen taken van jullie open");

        test($(Button.class).withText("Vraag iets").all().getFirst()).click();
        test($(Button.class).withText("Stel de vraag").single()).click();
        assertThat($(TextField.class).withLabel("Wat vraag je?").single().isInvalid())
                .isTrue();
        $(TextField.class).withLabel("Wat vraag je?").single().setValue("Reken de woningen na");
        @SuppressWarnings("unchecked")
        ComboBox<TaakKeuze> naar =
                $(ComboBox.class).withLabel("Aan welke organisatie?").single();
        naar.setValue(taken.choices(wonen).getFirst());
        test($(Button.class).withText("Stel de vraag").single()).click();

        assertThat(text($(TaakPanel.class).single()))
                .contains("Reken de woningen na", "gevraagd", "Ommen", "17 maart 2026", "vroeg dit");
        assertThat(text($(ListRow.class).single())).contains("Provincie Overijssel vraagt dit aan Ommen");
    }

    @Test
    void whoIsAskedTakesItAndReportsItDone() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        People.signIn(ommen);
        go(TaakRoutes.detail(taak.value()));
        test($(Button.class).withText("Neem aan").single()).click();
        test($(Button.class).withText("Meld dat het klaar is").single()).click();
        $(TextArea.class).withLabel("Wat is er gedaan?").single().setValue("Het zijn er 212.");
        test($(Button.class).withText("Meld dat het klaar is").all().getLast()).click();

        assertThat(text($(TaakPanel.class).single()))
                .contains("gedaan", "Het zijn er 212.", "Dit wacht tot Provincie Overijssel het bevestigt.");
    }

    @Test
    void whoComesSecondKeepsTheirWordsAndSeesTheFirst() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        People.signIn(ommen);
        go(TaakRoutes.detail(taak.value()));
        test($(Button.class).withText("Neem niet aan").single()).click();
        $(TextArea.class).withLabel("Waarom kan het niet?").single().setValue("Geen tijd.");
        People.as(province, () -> work.step(taak, 0, TaakAct.WITHDRAW, "Al opgelost."));
        test($(Button.class).withText("Neem niet aan").all().getLast()).click();

        assertThat($(TextArea.class).withLabel("Waarom kan het niet?").single().getValue())
                .isEqualTo("Geen tijd.");
        assertThat(text($(TaakPanel.class).single())).contains("ingetrokken", "Al opgelost.");
    }

    @Test
    void chipsNarrowTheListAndStandInTheAddress() {
        taken.ask(Taken.data(wonen, ommen, "Van ons aan Ommen"));
        go(TaakRoutes.LIST);
        assertThat(text($(ListRow.class).single())).contains("Van ons aan Ommen");
        test($(Chip.class).withText("van mijn organisatie").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("taken?wie=ONS");
        assertThat($(ListRow.class).all()).isEmpty();
        test($(Button.class).withText("Wis de filters").single()).click();
        test($(Chip.class).withText("door ons gevraagd").single()).click();
        assertThat(text($(ListRow.class).single())).contains("Van ons aan Ommen");
        test($(Chip.class).withText("klaar").single()).click();
        assertThat($(ListRow.class).all()).isEmpty();
    }

    @Test
    void listBeginsWithWhatConcernsOneselfAndShowsTheRestWhenAsked() {
        taken.ask(Taken.data(wonen, ommen, "Van de provincie aan Ommen"));
        People.signIn(reader);
        go(TaakRoutes.LIST);
        assertThat($(ListRow.class).all()).isEmpty();
        test($(Button.class).withText("Toon ook taken van anderen").single()).click();

        assertThat(text($(ListRow.class).single())).contains("Van de provincie aan Ommen");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("taken?wie=ALLES");
    }

    @Test
    void whoReadsOnlySeesItWithoutButtons() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        People.signIn(reader);
        go(TaakRoutes.detail(taak.value()));

        assertThat($(Button.class).withText("Vraag iets").all()).isEmpty();
        assertThat($(Button.class).withText("Neem aan").all()).isEmpty();
        assertThat(text($(TaakPanel.class).single())).contains("Dit wacht op antwoord van Ommen.");
    }

    @Test
    void dossierShowsWhatIsAskedForIt() {
        DossierId dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        Component none = inDossier.part(dossier);
        assertThat(text(none)).contains("Taken", "Geen open taken", "Vraag iets");

        taken.ask(Taken.data(wonen, dossier, ommen, "Reken de woningen na"));
        assertThat(text(inDossier.part(dossier)))
                .contains("Reken de woningen na")
                .doesNotContain("Geen open taken");
        People.as(reader, () -> assertThat(text(inDossier.part(dossier))).doesNotContain("Vraag iets"));
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
