package nl.eenoverheid.ondertekening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatKeepService;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.Mandaten;
import nl.eenoverheid.ondertekening.OndertekeningService;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Today is Tuesday 3 March 2026. */
@ApplicationTest
@Capability("H17")
class OndertekeningPanelTest extends SpringBrowserlessTest {
    @Autowired
    private ApplicationContext context;

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void aBesluitUnderMandateAsksWhichOneAndSaysInWhoseName() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        SignedIn beheerder = world.person(World.OVERIJSSEL, Rol.BEHEERDER);
        SignedIn writer = world.official(World.OVERIJSSEL);
        MandaatId id = People.as(beheerder, () -> context.getBean(MandaatKeepService.class)
                .give(Mandaten.van(
                        Mandaten.orgaan(context.getBean(BestuursorgaanService.class), "Gedeputeerde Staten Overijssel"),
                        beheerder.organisatie(),
                        "directeur",
                        "vergunningen")));
        WerkruimteId wonen = world.werkruimte(Map.of(writer, WerkruimteRol.DEELNEMER));
        People.signIn(writer);
        BesluitId besluit = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.ofKind(
                        Besluiten.data(wonen, writer.organisatie(), "Vergunning voor het spoor"),
                        BesluitSoort.MANDAATBESLUIT));
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(panel()).contains("nog niet gekozen onder welk mandaat");
        assertThat(context.getBean(OndertekeningOfBesluit.class).before(besluit))
                .isPresent();

        press("Kies het mandaat");
        press("Kies");
        ComboBox<MandaatListItem> mandaat = mandaten();
        assertThat(mandaat.isInvalid()).as("nothing was chosen").isTrue();
        mandaat.setValue(context.getBean(OndertekeningService.class).choices(besluit).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow());
        press("Kies");
        UI.getCurrent().navigate("overheden");
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(panel())
                .contains(
                        "Namens Gedeputeerde Staten Overijssel, door directeur, Provincie Overijssel.",
                        "Mandaatbesluit 2026");
        assertThat(context.getBean(OndertekeningOfBesluit.class).before(besluit))
                .isEmpty();
    }

    @Test
    void aQuestionSaysWhetherTheRegisterKnowsTheMandateOfAClaim() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        SignedIn writer = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(writer, WerkruimteRol.DEELNEMER));
        People.signIn(writer);
        KnoopId knoop = context.getBean(KnoopService.class).raise(Knopen.data(wonen, "Wie verleent dit?"));
        context.getBean(ClaimService.class)
                .record(knoop, Knopen.mandated("dagelijks bestuur Omgevingsdienst Twente", "college van B&W Ommen"));
        assertThat(context.getBean(MandatenOfKnoop.class).part(knoop))
                .hasValueSatisfying(part -> assertThat(part.getElement().getTextRecursively())
                        .contains("Wat zegt het mandaatregister?", "geen mandaat dat vandaag geldt"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<MandaatListItem> mandaten() {
        return find(ComboBox.class).withLabel("Welk mandaat?").single();
    }

    private String panel() {
        return find(OndertekeningPanel.class).single().getElement().getTextRecursively();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
