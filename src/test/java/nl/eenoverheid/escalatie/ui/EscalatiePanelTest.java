package nl.eenoverheid.escalatie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("H16")
class EscalatiePanelTest extends SpringBrowserlessTest {
    private final KnoopService knopen;
    private final BestuursorgaanService organen;
    private final TestClock clock;
    private final World world;

    private SignedIn sender;
    private SignedIn receiver;
    private SignedIn reader;
    private KnoopId knoop;

    @Autowired
    EscalatiePanelTest(
            KnoopService knopen,
            BestuursorgaanService organen,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.knopen = knopen;
        this.organen = organen;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        sender = world.official(World.DALFSEN);
        receiver = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        WerkruimteId wonen = world.werkruimte(Map.of(
                sender, WerkruimteRol.DEELNEMER, receiver, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(sender);
        UI.getCurrent().setLocale(Locale.of("nl"));
        knoop = knopen.raise(Knopen.data(wonen, "Wie wijst de plek aan?"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aQuestionIsPutToABodyThatTakesItAndAnswers() {
        open();
        assertThat(panel()).contains("nog aan geen ander orgaan voorgelegd");
        pass();
        assertThat(panel())
                .contains(
                        "gemeenteraad Ommen",
                        "wacht op reactie",
                        "Antwoord verwacht uiterlijk vr 20 maart",
                        "Raad en Staten zijn het oneens.",
                        "Trek terug")
                .doesNotContain("Neem aan");

        People.signIn(receiver);
        open();
        test($(Button.class).withText("Neem aan").single()).click();
        open();
        assertThat(panel()).contains("aangenomen", "Geef terug").doesNotContain("Weiger", "Trek terug");
        test($(Button.class).withText("Geef antwoord").single()).click();
        test($(Button.class).withText("Leg het antwoord vast").single()).click();
        assertThat(area("Wat is het antwoord?").isInvalid()).isTrue();
        area("Wat is het antwoord?").setValue("De raad wijst de plek aan.");
        test($(Button.class).withText("Leg het antwoord vast").single()).click();
        open();
        assertThat(panel()).contains("beantwoord", "De raad wijst de plek aan.").doesNotContain("Geef antwoord");
    }

    @Test
    void whatIsLateIsRedAndWhoReadsCanDoNothing() {
        open();
        pass();
        clock.advance(Duration.ofDays(20));
        People.signIn(reader);
        open();
        assertThat(panel())
                .contains("3 dagen te laat", "gemeenteraad Ommen")
                .doesNotContain("Neem aan", "Trek terug", "Leg voor");
    }

    private void pass() {
        test($(Button.class).withText("Leg voor aan een ander orgaan").single()).click();
        test($(Button.class).withText("Leg voor").single()).click();
        @SuppressWarnings("unchecked")
        ComboBox<BestuursorgaanNaam> orgaan =
                $(ComboBox.class).withLabel("Aan welk orgaan?").single();
        assertThat(orgaan.isInvalid()).isTrue();
        orgaan.setValue(organen.search("raad omm", null).getFirst());
        area("Waarom leg je dit voor?").setValue("Raad en Staten zijn het oneens.");
        $(DatePicker.class).withLabel("Wanneer verwacht je antwoord?").single().setValue(LocalDate.of(2026, 3, 20));
        test($(Button.class).withText("Leg voor").single()).click();
        open();
    }

    private void open() {
        UI.getCurrent().navigate(new Location(KnoopRoutes.LIST).getPath());
        UI.getCurrent().navigate(new Location(KnoopRoutes.detail(knoop.value())).getPath());
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private String panel() {
        return $(Panel.class).all().stream()
                .filter(each -> "Voorgelegd aan een ander orgaan"
                        .equals(each.getElement().getAttribute("aria-label")))
                .map(Component::getElement)
                .map(Element::getTextRecursively)
                .findFirst()
                .orElseThrow();
    }
}
