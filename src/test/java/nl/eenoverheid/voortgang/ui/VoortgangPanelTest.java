package nl.eenoverheid.voortgang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.voortgang.UitvoeringService;
import nl.eenoverheid.voortgang.UitvoeringsstapData;
import nl.eenoverheid.voortgang.VoortgangService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("C3")
class VoortgangPanelTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private ApplicationContext context;

    private SignedIn ommen;
    private SignedIn dalfsen;
    private DossierId dossier;
    private BesluitId besluit;

    @BeforeEach
    void adopted() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.DEELNEMER, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
        BesluitvormingService vorming = context.getBean(BesluitvormingService.class);
        besluit = vorming.draft(Besluiten.data(
                wonen,
                ommen.organisatie(),
                "Eerst langs het spoor",
                context.getBean(KnoopService.class)
                        .raise(new KnoopData(wonen, dossier, "Waar eerst?", "", Set.of(), Set.of())),
                Set.of(),
                Set.of()));
        context.getBean(StandpuntService.class)
                .take(besluit, 1, Besluiten.position(ommen.organisatie(), Standpunt.VOOR, "Het kan."));
        vorming.record(
                besluit,
                context.getBean(BesluitService.class).detail(besluit).version(),
                Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void oneListsStepsAndSaysHowFarTheyAre() {
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(panel()).contains("Er staan nog geen stappen.");
        press("Voeg stap toe");
        TextField wat = find(TextField.class).withLabel("Wat gebeurt er?").single();
        press("Voeg stap toe", 1);
        assertThat(wat.isInvalid()).as("said at the field").isTrue();
        test(wat).setValue("Kabels verleggen");
        test(find(DatePicker.class).withLabel("Tot en met").single()).setValue(TODAY.plusDays(40));
        press("Voeg stap toe", 1);
        reread();
        assertThat(panel())
                .contains("Kabels verleggen", "Ommen · 3 maart 2026 tot en met 12 april 2026", "bezig", "0%");

        press("Meld voortgang");
        IntegerField percentage = find(IntegerField.class).single();
        DatePicker klaarOp = find(DatePicker.class).withLabel("Wanneer was het klaar?").all().stream()
                .findFirst()
                .orElse(null);
        assertThat(klaarOp).as("asked at 100 only").isNull();
        test(percentage).setValue(60);
        test(find(TextArea.class).withLabel("Wat moeten anderen weten?").single())
                .setValue("De helft ligt er.");
        press("Meld voortgang", 1);
        reread();
        assertThat(panel()).contains("60%", "De helft ligt er.", "Alles wat gemeld is (2)");

        press("Meld voortgang");
        test(find(IntegerField.class).single()).setValue(100);
        assertThat(find(DatePicker.class)
                        .withLabel("Wanneer was het klaar?")
                        .single()
                        .isVisible())
                .isTrue();
        press("Meld voortgang", 1);
        reread();
        assertThat(panel()).contains("klaar op 3 maart 2026", "helemaal uitgevoerd", "1 van 1 stappen klaar");
    }

    @Test
    void aLateStepIsRedAndWaitsForItsOrganisation() {
        context.getBean(UitvoeringService.class)
                .plan(
                        besluit,
                        new UitvoeringsstapData(
                                "Kabels verleggen", ommen.organisatie(), TODAY.minusDays(20), TODAY.minusDays(6), 1));
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(panel()).contains("!4 werkdagen te laat", "!1 stap te laat");
        assertThat(find(Button.class).withText("Laat vervallen").single().isEnabled())
                .isTrue();
        UI.getCurrent().navigate("");
        assertThat(find(ListRow.class).all())
                .anyMatch(
                        row -> row.getElement().getTextRecursively().contains("4 werkdagen te laat: Kabels verleggen"));
        UI.getCurrent()
                .navigate(
                        DossierRoutes.detail(dossier.value()), QueryParameters.of("deel", DossierTab.BESLUITEN.name()));
        assertThat(find(VoortgangRows.class).single().getElement().getTextRecursively())
                .contains("Eerst langs het spoor", "0 van 1 stappen klaar", "1 stap te laat");

        People.signIn(dalfsen);
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(find(Button.class).withText("Meld voortgang").all())
                .as("of another organisation")
                .isEmpty();
        assertThat(context.getBean(VoortgangService.class).late(null)).isEmpty();
    }

    private void reread() {
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
    }

    private String panel() {
        return find(VoortgangPanel.class).single().getElement().getTextRecursively();
    }

    private void press(String button) {
        press(button, 0);
    }

    private void press(String button, int which) {
        test(find(Button.class).withText(button).all().get(which)).click();
    }
}
