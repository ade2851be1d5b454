package nl.eenoverheid.terugkoppeling.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
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
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.voortgang.UitvoeringService;
import nl.eenoverheid.voortgang.UitvoeringsstapData;
import nl.eenoverheid.voortgang.UitvoeringsstapId;
import nl.eenoverheid.voortgang.VoortgangData;
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
@Capability({"C2", "C3"})
class UitvoeringVerteldTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private ApplicationContext context;

    private SignedIn ommen;
    private SignaalId signaal;
    private BesluitId besluit;
    private UitvoeringsstapId stap;

    @BeforeEach
    void besluitThatRestsOnAPromise() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        ommen = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR));
        People.signIn(ommen);
        signaal = context.getBean(SignaalService.class)
                .note(Signalen.promised(wonen, "Wanneer bouwen jullie?", TODAY.plusDays(30)));
        BesluitvormingService vorming = context.getBean(BesluitvormingService.class);
        besluit = vorming.draft(Besluiten.data(
                wonen, ommen.organisatie(), "Eerst langs het spoor", null, Set.of(signaal.value()), Set.of()));
        context.getBean(StandpuntService.class)
                .take(besluit, 1, Besluiten.position(ommen.organisatie(), Standpunt.VOOR, "Het kan."));
        vorming.record(
                besluit,
                context.getBean(BesluitService.class).detail(besluit).version(),
                Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
        stap = context.getBean(UitvoeringService.class)
                .plan(
                        besluit,
                        new UitvoeringsstapData("Kabels verleggen", ommen.organisatie(), TODAY, TODAY.plusDays(60), 1));
        await().until(() -> People.as(ommen, () -> owed() > 0 && hasLanded()));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void anAnswerTakesOverHowFarItIs() {
        report(40);
        UI.getCurrent().navigate(TerugkoppelingRoutes.detail(owed()));
        TextArea answer = find(TextArea.class).withLabel("Wat antwoord je?").single();
        test(answer).setValue("Dank voor je vraag.");
        test(find(Button.class).withText("Neem over hoe ver het is").single()).click();
        assertThat(answer.getValue()).isEqualTo("""
                        Dank voor je vraag.

                        Wat is besloten in “Eerst langs het spoor” is voor 40% uitgevoerd. Het is gepland tot en met 2 mei 2026.""");
    }

    @Test
    void theTraceSaysHowFarItIsAndShowsTheFlow() {
        report(40);
        UI.getCurrent().navigate(TerugkoppelingRoutes.spoor(signaal.value()));
        assertThat(find(SpoorPad.class).single().getElement().getTextRecursively())
                .contains("is voor 40% uitgevoerd");
        EoChart flow = find(EoChart.class).single();
        test(find(NativeButton.class).withText("Toon als tabel").single()).click();
        assertThat(flow.getElement().getTextRecursively())
                .contains(
                        "De weg van deze woorden",
                        "Gaat verder naar",
                        "Eerst langs het spoor (1)",
                        "wacht op antwoord (1)");
    }

    @Test
    void whatIsFinishedShowsWhoDoesNotKnowYet() {
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(find(NogTeVertellen.class).all()).as("not finished").isEmpty();
        report(100);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(find(NogTeVertellen.class).single().getElement().getTextRecursively())
                .contains("1 mens of groep wacht nog op antwoord", "bewonersgroep", "Wanneer bouwen jullie?");
        assertThat(find(StroomPart.class).single().getElement().getTextRecursively())
                .contains("Waar kwamen deze woorden vandaan", "Toon als tabel");
    }

    private void report(int percentage) {
        context.getBean(UitvoeringService.class)
                .report(stap, 0, new VoortgangData(percentage, percentage == VoortgangData.DONE ? TODAY : null, ""));
    }

    private long owed() {
        return context.getBean(TerugkoppelingService.class)
                .ofSignaal(signaal)
                .map(item -> item.id())
                .orElse(0L);
    }

    private boolean hasLanded() {
        return !context.getBean(SignaalService.class).detail(signaal).spoor().isEmpty();
    }
}
